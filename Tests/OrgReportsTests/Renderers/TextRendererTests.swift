import Files
import OrgAudit
import OrgFormats
import OrgModel
import OrgReports
import Testing
import Texts

@Suite struct `Plain text` {
    private func text(_ model: String, _ options: RenderingOptions = RenderingOptions()) throws -> String {
        TextRenderer.text(of: try Audited.result(of: model, select: ["DBL", "SAM-05"]), options)
    }

    @Test func `tells what is flawed, on what evidence, and how the audit was gone about`() throws {
        let told = try text(Audited.small)
        let start = """
            Granskning av Almby kommun
            ==========================

              fynd                  1 hög, 0 medel, 0 låg, 0 info
            ! allvarligast          hög: 'Cia'
            """
        #expect(told.hasPrefix(start), "\(told)")
        let page = try #require(
            told.firstMatch(of: /\n\nFynd\n----\n\nHög \(1\)\n\n  DBL-01 dubbel chefslinje \[otydlighet\]/))
        let head = told[..<page.range.lowerBound]
        for name in ["gick inte att bedöma", "frågor", "prövat", "lagtext", "dag", "källor"] {
            #expect(head.contains("\n  \(name) "), "\(name)")
        }
        #expect(head.contains("granskad 2026-01-15; modellens dag 2025-06-01"))
        #expect(told.contains("\n        modell.yaml:11:38\n"))
        #expect(told.contains("(Instruktion för direktören, §2)"))
        #expect(told.contains("\n  DBL-01  2026-12-31  'Dag' "))
        #expect(told.contains("Godtagna fynd\n-------------"))
        #expect(told.contains("Filer\n  modell.yaml  "))
        #expect(told.contains("inte tillämplig: "))
        #expect(told.hasSuffix("\n\n1 fynd: 1 hög, 0 medel, 0 låg, 0 info; 1 godtaget\n"))
    }

    @Test func `says the day that was chosen, and by what law it is judged`() throws {
        let model = "datum: 2025-06-01\nenheter: { ks: { slag: kommunstyrelse } }"
        let document = try Document(reading: [InputFile(path: "m.yaml", bytes: Array(model.utf8))])
        let day = try #require(Day("2015-01-01"))
        let result = Audit(of: document.asOf(day).resolved(), Audit.Options(today: try #require(Day("2026-01-15"))))
            .result
        let page = TextRenderer.text(of: Report(of: result, language: .swedish)).replacing(#/\s+/#, with: " ")
        #expect(page.contains("granskad 2026-01-15; modellens dag 2025-06-01; så som det gäller 2015-01-01"))
        #expect(page.contains("som inte gällde den dag som granskas"))
        #expect(JSONRenderer.text(of: result, RenderingOptions()).contains("\"asOf\": \"2015-01-01\""))
        #expect(CSVRenderer.text(of: result, RenderingOptions()).contains("\"asOf\""))
    }

    @Test func `asks at most twenty questions, says how many more there are, and to whom each goes`() throws {
        let result = try Audited.model("partille")
        #expect(Set(result.questions.map { [$0.code, $0.item?.list ?? $0.text.swedish] }).count > 20)
        let told = TextRenderer.text(of: Report(of: result, language: .swedish)).replacing("\n", with: " ")
            .replacing(#/ +/#, with: " ")
        #expect(told.matches(of: #/en brist om svaret är: /#).count == 20)
        #expect(told.contains(#/\d+ frågor till står i JSON\./#))
        #expect(told.contains("Till Kommunstyrelsen - "))
    }

    @Test func `has no line wider than the page, but for a word that is`() throws {
        for width in [40, 60, 100] {
            for line in try text(Audited.small, RenderingOptions(width: width)).split(separator: "\n") {
                #expect(line.count <= width || !line.drop { $0 == " " }.contains(" "), "\(width): \(line)")
            }
        }
    }

    @Test func `begins beside its name, also where a long address follows`() {
        let report = Report(
            "R", language: .swedish,
            [
                .facts([
                    .init("källa", "se " + String(repeating: "x", count: 200)),
                    .init("hash", String(repeating: "0", count: 90)),
                ])
            ])
        let lines = TextRenderer.text(of: report).split(separator: "\n").map { $0.prefix(16) }
        #expect(lines.dropFirst(2) == ["  källa  se", "         xxxxxxx", "  hash   0000000"])
    }

    @Test func `has colours only where they are asked for, and says the same without them`() throws {
        let plain = try text(Audited.small)
        let coloured = try text(Audited.small, RenderingOptions(isColoured: true))
        #expect(!plain.contains("\u{1B}") && coloured.contains("\u{1B}[1;31m"))
        #expect(coloured.replacing(/\u{1B}\[[0-9;]*m/, with: "") == plain)
    }

    @Test func `lets no name move the cursor, turn a line around or begin one`() throws {
        let told = try text(Audited.hostile)
        #expect(!told.unicodeScalars.contains { $0.properties.isBidiControl || $0 == "\u{1B}" })
        #expect(told.contains("\u{FFFD}[31m\u{FFFD}"))
        #expect(!told.contains("\n| rad två") && !told.contains("\n# rubrik"))
    }

    @Test func `says so when there is nothing to say, and of how much`() throws {
        let result = try Audited.result(of: "enheter: { ks: { slag: kommunstyrelse } }")
        let line = TextRenderer.text(of: Report(of: result, language: .swedish)).replacing("\n", with: " ")
        #expect(line.contains(#/Inget att anmärka på enligt de regler som kunde bedömas: \d+ av \d+\. /#))
        #expect(line.contains("Det är för lite för att säga att styrningen är i ordning."))
        #expect(line.contains(#/0 fynd: .*; \d+ av \d+ regler kunde bedömas/#))
    }

    @Test func `names what silence it cannot judge, in both languages and every format for people`() throws {
        let result = try Audited.result(of: "enheter: { f: { slag: förvaltning } }")
        let expected = [
            Language.swedish: ["Det här går inte att bedöma", "enhet utan ledare", "har inget i modellen att pröva"],
            .english: ["This cannot be judged", "unit without a leader", "nothing in the model to examine"],
        ]
        for renderer in RendererCatalogue.forReports {
            for (language, words) in expected {
                let report = Report(of: result, language: language)
                let told = renderer.text(of: report, RenderingOptions()).replacing("\n", with: " ")
                for word in words { #expect(told.contains(word), "\(renderer.name): \(word)") }
            }
        }
    }
}
