import Files
import OrgCharts
import OrgFormats
import OrgModel
import Testing
import Texts

@Suite struct `What is said not to be so` {
    private static let model = """
        enheter:
          kf: { slag: kommunfullmäktige }
          ks: { slag: kommunstyrelse, har uppsikt över: { vad: bolaget, gäller: nej } }
          f: { slag: förvaltning }
          bolaget: { slag: bolag }
          stab: { slag: stab, krav: ja }
        befattningar:
          d: { slag: kommundirektör, chef: { vad: ks, gäller: nej }, leder: [f, { vad: bolaget, krav: ja }] }
          c: { slag: avdelningschef, chef: [d, { vad: ks, gäller: okänt }], innehas av: { vem: anna, gäller: nej } }
        """

    @Test(arguments: Organisation.models, [Answer.no, .unknown])
    func `is never told as so in a chart or its outline`(_ path: String, _ answer: Answer) throws {
        let document = try Document(readingModelAt: path).retold { $0.holds = answer }
        let organisation = document.resolved()
        for language in Language.allCases {
            let chart = Chart(of: organisation, ChartOptions(language: language, lines: .all))
            #expect(chart.lines.allSatisfy { $0.isDenied == (answer == .no) })
            let outline = Outline(of: chart)
            for line in chart.lines { #expect(!Self.affirms(line.description, language), "\(line.description)") }
            for item in outline.items { #expect(item.lines.allSatisfy { !Self.affirms("X \($0)", language) }) }
            for box in chart.boxes where answer == .no {
                let parts = box.description.split(separator: ", ").dropFirst()
                #expect(parts.allSatisfy { !Self.affirms("X \($0)", language) }, "\(box.description)")
            }
            // Names in a list have one mark, at its end.
            for box in chart.boxes where answer == .unknown && Self.affirms(box.description, language) {
                #expect(box.description.contains(Self.open[language]), "\(box.description)")
            }
        }
    }

    private static let open = Wording(" (lämnas öppet)", en: " (left open)")

    /// Whether a sentence has a relation's phrase plain after its first word, and nothing takes it back.
    private static func affirms(_ sentence: String, _ language: Language) -> Bool {
        if sentence.hasSuffix(open[language]) { return false }
        return Relation.allCases.contains { relation in
            let phrase = relation.words.phrase
            return sentence.contains(" \(phrase[language]) ") && !sentence.contains(" \(phrase.denied[language])")
        } && !sentence.contains(language == .swedish ? " inte " : " not ")
    }

    @Test func `is drawn with a bar at its end, in dots, and stands in the legend`() throws {
        let chart = Chart(of: try Organisation(written: Self.model))
        let denied = chart.lines.filter(\.isDenied)
        #expect(denied.map(\.relation) == [.uppsikt, .chef])
        #expect(denied.map(\.description) == ["ks har inte uppsikt över bolaget", "d är inte underställd ks"])
        let legend = Legend(of: chart, frames: false).texts
        #expect(legend.contains("Har inte uppsikt över") && legend.contains("Är inte underställd"))
        let dot = String(decoding: try Drawing(of: chart).rendered(as: .dot), as: UTF8.self)
        #expect(dot.contains("arrowhead=tee"))
        let svg = String(decoding: try Drawing(of: chart).rendered(as: .svg), as: UTF8.self)
        #expect(svg.contains("ks har inte uppsikt över bolaget") && !svg.contains("ks har uppsikt över bolaget"))
        #expect(svg.contains("l-d_inte-chef_ks"))
    }

    @Test func `is not drawn as what may be, which has a ring, nor as what is demanded`() throws {
        func dot(_ how: String) throws -> String {
            let model = """
                befattningar:
                  d: { slag: kommundirektör }
                  c: { slag: chef, chef: { vad: d\(how) } }
                """
            let chart = Chart(of: try Organisation(written: model))
            let dot = String(decoding: try Drawing(of: chart).rendered(as: .dot), as: UTF8.self)
            let edge = try #require(dot.split(separator: "];").first { $0.contains("l-c") && $0.contains("_d") })
            return edge.split(separator: "\n").filter { $0.contains("style=") || $0.contains("arrowhead=") }.joined()
        }
        let looks = try ["", ", får: ja", ", krav: ja", ", gäller: nej"].map(dot)
        #expect(Set(looks).count == 4, "\(looks)")
        #expect(looks[1].contains("odot") && looks[3].contains("tee"), "\(looks)")
    }

    @Test func `places nothing, and names nobody`() throws {
        let organisation = try Organisation(written: Self.model)
        let chart = Chart(of: organisation, ChartOptions(showsNames: true))
        let outline = Outline(of: chart)
        #expect(!outline.superiors.contains { $0.element == "n-d" && $0.superior == "n-ks" })
        let told = try #require(outline.items.first { $0.element == "n-d" }).lines
        #expect(Set(told) == ["leder f", "leder bolaget (krav)", "är inte underställd ks"])
        #expect(chart.boxes.allSatisfy { !$0.caption.contains("anna") })
        let under = Chart(of: organisation, ChartOptions(under: organisation.node("ks")))
        #expect(under.boxes.map(\.name) == ["ks"])
    }

    @Test func `but only demanded stands under its name`() throws {
        let chart = Chart(of: try Organisation(written: Self.model))
        let stab = try #require(chart.boxes.first { $0.name == "stab" })
        #expect(stab.caption == ["krävs, finns inte än"] && stab.description == "stab, krävs, finns inte än")
    }
}

extension Document {
    /// The same document, in which another thing is said of every statement.
    fileprivate func retold(_ change: (inout Detail<Text>) -> Void) -> Document {
        var document = self
        for number in statements.indices {
            var detail = details[Int(statements[number].detail)]
            change(&detail)
            document.statements[number].detail = UInt32(document.details.count)
            document.details.append(detail)
        }
        return document
    }
}
