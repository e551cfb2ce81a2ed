import Foundation
import Pictures
import Testing

@Suite struct `What does not fit is drawn with a warning` {
    private func answer(
        _ files: [String: String], _ model: String, _ arguments: String...
    ) async throws -> Styrgraf.Answer {
        let answer = try await Styrgraf.run(["chart", model] + arguments, in: TemporaryFolder(files))
        #expect(answer.status == 0)
        return answer
    }

    static let misspelt = """
        befattningar:
          kommunchef: { slag: kommundirektör }
          ekonomichef: { slag: chef, chef: kommunchf, uppdrag: kommunchf }

        """

    @Test func `an unknown node is a ghost`() async throws {
        let answer = try await answer(["m.yaml": Self.misspelt], "m.yaml")
        #expect(
            answer.told == [
                "m.yaml:3:36: varning: ingen nod heter 'kommunchf'; menade du 'kommunchef'? [unknown-node]",
                "m.yaml:3:56: notis: nämns också här", "hjälp: definiera noden, eller rätta namnet",
            ])
        let ghost = try Picture(answer.output).box("n-kommunchf")
        #expect(ghost.labels.map(\.text).joined(separator: " ") == "kommunchf finns inte i modellen")
        #expect(ghost.element.first("desc")?.text.contains("finns inte i modellen") == true)
    }

    @Test func `an unknown node is told in English`() async throws {
        let answer = try await answer(["m.yaml": Self.misspelt], "m.yaml", "--language", "en", "--format", "text")
        #expect(
            answer.told == [
                "m.yaml:3:36: warning: no node is called 'kommunchf'; did you mean 'kommunchef'? [unknown-node]",
                "m.yaml:3:56: note: also named here", "help: define the node, or mend the name",
            ])
        #expect(answer.text.contains("- kommunchf (not in the model)"))
    }

    @Test func `one id in two files is told with both places`() async throws {
        let answer = try await answer(
            ["kommun/a.yaml": "enheter: { ks: { slag: kommunstyrelse } }\n", "kommun/b.yaml": "enheter: { ks: {} }\n"],
            "kommun", "--language", "en")
        #expect(
            answer.told.prefix(2) == [
                "kommun/b.yaml:1:12: warning: 'ks' is defined 2 times [duplicate-node]",
                "kommun/a.yaml:1:12: note: also here",
            ])
        #expect(try Picture(answer.output).ids == ["n-ks"])
    }

    @Test func `lines in a circle are drawn, and written out`() async throws {
        let model = """
            befattningar:
              a: { slag: chef, chef: b }
              b: { slag: chef, chef: [a, b] }

            """
        let answer = try await answer(["m.yaml": model], "m.yaml")
        let told = answer.told.filter { $0.contains("varning") }
        #expect(told.count == 1)
        #expect(told.first?.contains("linjerna 'chef' går i cirkel: ") == true)
        #expect(try Picture(answer.output).ids == ["n-a", "n-b"])
        let outline = try await self.answer(["m.yaml": model], "m.yaml", "--format", "text")
        #expect(outline.text.contains("- a (chef)") && outline.text.contains("- b (chef)"))
    }

    @Test func `a line from a box to itself does not stop the drawing`() async throws {
        for format in ["svg", "png", "text", "html", "dot"] {
            let model = "befattningar: { a: { slag: chef, chef: a } }\n"
            let answer = try await answer(["m.yaml": model], "m.yaml", "--format", format, "--language", "en")
            #expect(answer.errors.contains("run in a circle: a -> a [cycle]"))
        }
    }

    @Test func `an undefined source is told, and named at the foot`() async throws {
        let model = "enheter: { ks: { slag: kommunstyrelse, källa: polisy §2 } }\nkällor: { policy: {} }\n"
        let answer = try await answer(["m.yaml": model], "m.yaml", "--format", "text")
        #expect(
            answer.told.first?.hasSuffix("ingen nod heter 'polisy'; menade du 'policy'? [unknown-node]") == true)
        #expect(answer.text.contains("Källor: polisy"))
    }

    @Test(arguments: ["okänt", "\"\""])
    func `a source that is left open is no source`(_ source: String) async throws {
        let model = "enheter: { ks: { slag: kommunstyrelse, källa: \(source) } }\n"
        let answer = try await answer(["m.yaml": model], "m.yaml", "--format", "text")
        #expect(answer.errors == "")
        #expect(!answer.text.contains("Källor"))
    }

    @Test func `a link that may do harm is dropped with a note`() async throws {
        let model = "enheter: { ks: { slag: kommunstyrelse, länk: \"javascript:alert(1)\" } }\n"
        let answer = try await answer(["m.yaml": model], "m.yaml")
        #expect(
            answer.told.first == "m.yaml:1:46: notis: länken 'javascript:alert(1)' utelämnas [dropped-link]")
        #expect(!answer.text.contains("javascript"))
    }

    @Test func `a chart with nothing amiss says nothing`() async throws {
        #expect(try await answer(["m.yaml": Municipality.model], "m.yaml").errors == "")
    }
}
