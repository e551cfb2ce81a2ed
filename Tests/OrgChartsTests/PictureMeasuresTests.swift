import OrgCharts
import OrgModel
import Testing

@Suite struct `How good pictures are` {
    private func measures(_ model: String, _ view: ChartView?) throws -> PictureMeasures? {
        PictureMeasures(of: Chart(of: try Organisation(at: model), ChartOptions(view: view)))
    }

    private func exempelkommunen(_ view: ChartView?) throws -> PictureMeasures {
        let model = try #require(Organisation.models.first { $0.hasSuffix("exempelkommunen") })
        return try #require(try measures(model, view))
    }

    @Test(.timeLimit(.minutes(5)), arguments: Organisation.models)
    func `nothing stands on anything, and no line runs through a box, a text or along another`(_ model: String) throws {
        for view in [nil] + ChartView.standard {
            let organisation = try Organisation(at: model)
            let chart = Chart(of: organisation, ChartOptions(view: view))
            if chart.boxes.isEmpty { continue }
            let measures = try #require(PictureMeasures(of: chart))
            let name = "\(model) \(view?.name ?? "")"
            #expect(measures.overlaps == 0, "\(name)")
            #expect(measures.throughBoxes == 0, "\(name)")
            #expect(measures.throughTexts == 0, "\(name)")
            #expect(measures.sharedTracks == 0, "\(name)")
        }
    }

    @Test(arguments: 0..<40)
    func `nor in organisations by chance`(_ seed: Int) throws {
        let organisation = try Organisation(written: RandomOrganisation(seed).model)
        let measures = try #require(PictureMeasures(of: Chart(of: organisation)))
        #expect(measures.overlaps == 0 && measures.throughBoxes == 0 && measures.sharedTracks == 0, "\(measures)")
    }

    @Test func `the governance of a municipality takes at most 30 strokes, and few crossings`() throws {
        let measures = try exempelkommunen(.styrning)
        #expect(measures.lines == 94)
        #expect(measures.strokes <= 22, "\(measures)")
        #expect(measures.crossings <= 20, "\(measures)")
    }

    @Test func `the whole of a municipality is calm, and large enough on A3`() throws {
        let measures = try exempelkommunen(nil)
        #expect(measures.strokes <= 50 && measures.crossings <= 40, "\(measures)")
        let scale = min(1190.55 / measures.page.width, 841.89 / measures.page.height)
        #expect(11 * scale >= 5.5)
    }

    @Test func `boxes fill the page`() throws {
        for view in [nil] + ChartView.standard {
            let fill = try exempelkommunen(view).fill
            #expect(fill >= 0.45, "\(view?.name ?? "")")
        }
    }

    @Test func `groups with several leaders, and a tree of a thousand posts, fill a page that lies`() throws {
        let groups = (0..<24).map { "  g\($0): { slag: avdelning }\n" }.joined()
        let units = (0..<230).map { "  u\($0): { slag: enhet, del av: g\($0 % 24) }\n" }.joined()
        let leaders = (0..<72).map { "  l\($0): { slag: chef, leder: g\($0 / 3) }\n" }.joined()
        let posts = (1..<1_000).map {
            "  p\($0): { slag: befattning, namn: Befattning \($0), chef: p\(($0 - 1) / 6) }\n"
        }
        .joined()
        for model in [
            "enheter:\n\(groups)\(units)befattningar:\n\(leaders)",
            "befattningar:\n  p0: { slag: kommundirektör }\n\(posts)",
        ] {
            let measures = try #require(PictureMeasures(of: Chart(of: try Organisation(written: model))))
            #expect(measures.fill >= 0.55, "\(measures.size)")
            #expect(0.9...2.2 ~= measures.size.width / measures.size.height, "\(measures.size)")
        }
    }
}
