import OrgCharts
import OrgModel
import Testing

/// What a chart shows of what its model says, and how it names it.
@Suite struct `What a chart shows` {
    private func outline(_ model: String, _ options: ChartOptions = ChartOptions()) throws -> [String] {
        let organisation = try Organisation(written: model)
        return Outline(of: Chart(of: organisation, options)).text.split(separator: "\n").map {
            String($0.drop { $0 == " " })
        }
    }

    @Test func `a chief who is left open is told, and places nothing`() throws {
        let model = """
            enheter: { ks: { slag: kommunstyrelse }, n: { slag: nämnd } }
            befattningar:
              kd: { slag: kommundirektör, chef: ks }
              sc: { slag: förvaltningschef, chef: { vad: kd, gäller: okänt }, uppdrag: n }
            """
        #expect(try outline(model).contains("är underställd kd (lämnas öppet)"))
        let organisation = try Organisation(written: model)
        let chart = Chart(of: organisation)
        let composition = Composition(of: chart)
        let open = try #require(chart.lines.firstIndex { chart.boxes[$0.from].name == "sc" && $0.relation == .chef })
        #expect(!composition.links.flatMap(\.ends).flatMap(\.lines).contains(open))
        let above = Chart(
            of: organisation,
            {
                var options = ChartOptions(); options.above = organisation.node("sc"); return options
            }())
        #expect(above.boxes.contains { $0.name == "kd" })
    }

    @Test func `an owner from outside is a row of the company`() throws {
        let model = """
            enheter:
              kf: { slag: kommunfullmäktige }
              h: { slag: bolag, namn: Hamnen, ägs av: [{ vad: kf, andel: 51 % }, { vad: r, andel: 49 % }] }
              r: { slag: extern part, namn: Rederiet }
            """
        let chart = Chart(of: try Organisation(written: model))
        let composition = Composition(of: chart)
        let owner = try #require(chart.boxes.firstIndex { $0.name == "Rederiet" })
        let card = try #require(composition.cards.first { $0.boxes.contains(owner) })
        #expect(chart.boxes[card.principal].name == "Hamnen")
    }

    @Test func `under a unit stand its leader, and the leaders below, but not what these lead elsewhere`() throws {
        let model = """
            enheter:
              a: { slag: avdelning }
              b: { slag: enhet, del av: a }
              x: { slag: enhet }
            befattningar:
              ac: { slag: chef, leder: a }
              bc: { slag: chef, leder: [b, x] }
              h: { slag: befattning, chef: ac }
              y: { slag: befattning, chef: bc }
            """
        let organisation = try Organisation(written: model)
        let chart = Chart(of: organisation, ChartOptions(under: organisation.node("a")))
        #expect(Set(chart.boxes.map(\.name)) == ["a", "b", "ac", "bc", "h"])
    }

    @Test func `around a group stand those who take part`() throws {
        let model = """
            befattningar: { c: { slag: chef }, h: { slag: befattning } }
            grupper: { g: { slag: ledningsgrupp, leds av: c, ingår: [h] } }
            """
        let organisation = try Organisation(written: model)
        let chart = Chart(of: organisation, ChartOptions(around: organisation.node("g")))
        #expect(Set(chart.boxes.map(\.name)) == ["c", "h", "g"])
    }

    @Test func `in words a group has its leader, its members and how often it meets`() throws {
        let model = """
            befattningar: { c: { slag: chef, namn: Chefen }, h: { slag: befattning, namn: Handläggaren } }
            grupper:
              g: { slag: ledningsgrupp, namn: Gruppen, möten: 1/månad, leds av: c, ingår: [c, h] }
            """
        let told = try outline(model, ChartOptions(view: .grupper))
        let group = try #require(told.firstIndex { $0.hasPrefix("- Gruppen") })
        #expect(told[group].contains("1 gång per månad"))
        #expect(told[group + 1] == "leds av: Chefen" && told[group + 2] == "ingår: Chefen och Handläggaren")
    }

    @Test func `namesakes are told apart by their place, and by it alone where that is shown`() throws {
        let model = """
            enheter:
              s1: { slag: avdelning, namn: Norra sjukhuset }
              s2: { slag: avdelning, namn: Södra sjukhuset }
              k1: { slag: enhet, namn: Kirurgkliniken, del av: s1 }
              k2: { slag: enhet, namn: Kirurgkliniken, del av: s2 }
            """
        let told = try outline(model)
        #expect(told.contains("- Kirurgkliniken (Norra sjukhuset) (enhet)"))
        let svg = String(
            decoding: try Drawing(of: Chart(of: try Organisation(written: model))).rendered(as: .svg), as: UTF8.self)
        #expect(svg.contains(">Kirurgkliniken<") && !svg.contains(">(k1)<"))
    }

    @Test func `who is under one that answers to an organ stands under that one, not beside`() throws {
        let model = """
            enheter:
              n: { slag: nämnd, namn: Nämnden }
              v: { slag: verksamhet, namn: Skolan, hör till: n }
            befattningar:
              s: { slag: skolchef, namn: Skolchefen, uppdrag: n }
              g: { slag: verksamhetschef, namn: Grundskolechefen, chef: s, leder: v }
            """
        let outline = Outline(of: Chart(of: try Organisation(written: model)))
        let heading = try #require(outline.items.first { $0.heading.hasPrefix("Grundskolechefen") })
        #expect(heading.depth == 2)
    }
}
