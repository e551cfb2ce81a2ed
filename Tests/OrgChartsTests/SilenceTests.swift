import OrgCharts
import OrgModel
import Testing
import Texts

@Suite struct `What stands without a line` {
    private let model = """
        enheter:
          kf: { slag: kommunfullmäktige }
          ks: { slag: kommunstyrelse, tillsätts av: kf }
          n: { slag: nämnd }
          f: { slag: förvaltning }
          b: { slag: bolag }
          c: { slag: bolag }
        befattningar:
          d: { slag: kommundirektör, chef: ks }
          e: { slag: chef }
          p: { slag: personal, antal: 12 }
          vd: { slag: vd, chef: ks }
          o: { slag: skyddsombud }
        grupper:
          g: { slag: grupp }
          h: { slag: grupp, leds av: d }
          s: { slag: samverkansgrupp }

        """

    private func facts(_ options: ChartOptions = ChartOptions(), _ text: String? = nil) throws -> [String: [String]] {
        let chart = Chart(of: try Organisation(written: text ?? model), options)
        return Dictionary(uniqueKeysWithValues: chart.boxes.map { ($0.name, $0.facts) })
    }

    @Test func `says what nobody says of it, and nothing where a line says it`() throws {
        let facts = try facts()
        #expect(facts["n"] == ["? vem som tillsätter sägs inte"] && facts["f"] == ["? vad den hör till sägs inte"])
        #expect(facts["b"] == ["? ägare sägs inte"] && facts["e"] == ["? chef sägs inte"])
        #expect(facts["g"] == ["? vem som leder sägs inte"] && facts["s"] == ["? vem som ansvarar sägs inte"])
        // Nobody asks of staff who their manager is, nor of those who speak for the employees who answers for them.
        for name in ["kf", "ks", "d", "vd", "h", "p", "o"] { #expect(facts[name] == [], "\(name)") }
        let english = try self.facts(ChartOptions(language: .english))
        #expect(english["b"] == ["? owner is not said"])
    }

    @Test func `says what a view leaves out, which is not unknown`() throws {
        let view = ChartView(
            name: "v", title: nil, relations: [.leder],
            core: [.grupp, .kommundirektör, .verkställandeDirektör, .bolag],
            guests: [.grupp, .kommundirektör, .verkställandeDirektör, .bolag], showsUnjoined: true)
        let facts = try facts(ChartOptions(view: view))
        #expect(facts["vd"] == ["utanför vyn: chef"] && facts["b"] == ["? ägare sägs inte"])
        #expect(facts["d"] == [] && facts["h"] == [])
    }

    @Test func `says nothing where no line at all is drawn, or the lines were chosen`() throws {
        #expect(
            try facts(ChartOptions(), "enheter: { n: { slag: nämnd }, b: { slag: bolag } }").values.allSatisfy(
                \.isEmpty))
        let chosen = try facts(ChartOptions(lines: LineSelection([.chef])))
        #expect(chosen["b"]?.isEmpty ?? true)
    }

    @Test func `a second manager above the first is told in the box, and one beside it by a line`() throws {
        func composed(_ chiefs: String) throws -> (told: [String], count: Int) {
            let chart = Chart(
                of: try Organisation(
                    written: """
                        befattningar:
                          d: { slag: kommundirektör }
                          a: { slag: chef, chef: d }
                          b: { slag: chef, chef: d }
                          s: { slag: befattning, chef: [\(chiefs)] }

                        """))
            let composition = Composition(of: chart)
            #expect(composition.lines(of: chart).count == chart.lines.count)
            return (composition.remarks.map(\.text), composition.links.flatMap(\.ends).count)
        }
        #expect(try composed("a, d").told == ["även underställd d"])
        #expect(try composed("a, b").told == [])
    }

    @Test func `names where it is told of, if that is in words at others`() throws {
        func remarks(_ language: Language) throws -> [String: [String]] {
            let chart = Chart(
                of: try Organisation(
                    written: """
                        enheter:
                          kf: { slag: kommunfullmäktige }
                          k: { slag: kommun }
                          a: { slag: bolag, ägs av: [{ vem: kf, andel: 60 % }, { vem: k, andel: 40 % }] }
                          b: { slag: bolag, ägs av: [{ vem: kf, andel: 90 % }, { vem: k, andel: 10 % }] }
                          c: { slag: bolag, ägs av: kf }

                        """), ChartOptions(language: language))
            return Dictionary(grouping: Composition(of: chart).remarks, by: { chart.boxes[$0.box].name })
                .mapValues { $0.map(\.text) }
        }
        let (swedish, english) = try (remarks(.swedish), remarks(.english))
        #expect(swedish["k"] == ["se a och b"] && english["k"] == ["see a and b"])
        #expect(swedish["a"]?.contains { $0.hasPrefix("ägs av") } == true && swedish["c"] == nil)
    }
}
