import OrgCharts
import OrgModel
import Pictures
import Testing

@Suite struct `Lines end at the boxes they mean` {
    /// Draws a chart and looks at every line, and at who stands under whom in the picture and in the outline.
    private func examine(_ organisation: Organisation, _ name: String, _ view: ChartView? = nil) throws -> Picture {
        let chart = Chart(of: organisation, ChartOptions(view: view))
        let picture = try chart.picture
        let astray = try LineEnds(picture).astray()
        #expect(astray == [], "\(name)")
        // The outline tells every line of the chart once.
        let told = Outline(of: chart).items.reduce(0) { $0 + $1.lineCount }
        #expect(picture.lines.count == told, "\(name)")
        #expect(Set(picture.lines.map { $0["id"] }).count == told, "\(name)")
        return picture
    }

    @Test func `there are models to draw`() { #expect(Organisation.models.count >= 10) }

    @Test(.timeLimit(.minutes(10)), arguments: Organisation.models)
    func `in every view of every model`(_ model: String) throws {
        let organisation = try Organisation(at: model)
        for view in [nil] + ChartView.standard {
            let chart = Chart(of: organisation, ChartOptions(view: view))
            if chart.boxes.isEmpty { continue }
            _ = try examine(organisation, "\(model) \(view?.name ?? "")", view)
        }
    }

    @Test(arguments: 0..<16)
    func `in organisations by chance`(_ seed: Int) throws {
        let organisation = try Organisation(written: RandomOrganisation(seed).model)
        _ = try examine(organisation, "\(seed)")
        _ = try examine(organisation, "\(seed)", .allt)
    }

    @Test func `ownership at the company, not at its VD; responsibility at the förvaltning, not at its chef`() throws {
        // As many nämnder as make a tree.
        let boards = (1...12).map {
            """
              n\($0): { slag: nämnd, tillsätts av: kf, verksamhetsansvar: f\($0) }
              f\($0): { slag: förvaltning, hör till: n\($0) }

            """
        }.joined()
        let chefs = (1...12).map { "  c\($0): { slag: förvaltningschef, chef: vd, uppdrag: n\($0), leder: f\($0) }\n" }
            .joined()
        let model = """
            enheter:
              kf: { slag: kommunfullmäktige }
              ab: { slag: bolag, ägs av: kf }
            \(boards)
            befattningar:
              vd: { slag: vd, leder: ab }
            \(chefs)
            """
        let picture = try examine(try Organisation(written: model), "boards")
        for line in ["l-kf_äger_ab", "l-n7_verksamhetsansvar_f7", "l-f7_hörTill_n7", "l-c7_chef_vd", "l-c7_uppdrag_n7"]
        {
            #expect(picture.lines.contains { picture.name(of: $0) == line }, "\(line)")
        }
    }

    @Test func `several lines between a post and the unit it stands on, and from a node to itself`() throws {
        let posts = (1...30).map {
            "  c\($0): { slag: chef, leder: u\($0), uppdrag: u\($0), chef: [c\($0), c\(max(1, $0 - 1))] }\n"
        }.joined()
        let units = (1...30).map { "  u\($0): { slag: enhet, uppsikt: [c\($0), u\($0)] }\n" }.joined()
        let picture = try examine(
            try Organisation(written: "enheter:\n\(units)befattningar:\n\(posts)"), "posts on units")
        #expect(picture.lines.count == 30 * 6 - 1)
        for line in ["l-c9_leder_u9", "l-c9_uppdrag_u9", "l-u9_uppsikt_c9", "l-c9_chef_c9", "l-u9_uppsikt_u9"] {
            #expect(picture.lines.contains { picture.name(of: $0) == line }, "\(line)")
        }
    }
}
