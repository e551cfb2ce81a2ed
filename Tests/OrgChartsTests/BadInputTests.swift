import OrgCharts
import OrgModel
import Testing

/// Organisations that no one has, which are drawn in bounded time, and so that nothing is in the way of anything.
@Suite struct `Charts of what nobody has` {
    private func measures(_ model: String, _ options: ChartOptions = ChartOptions()) throws -> PictureMeasures {
        try #require(PictureMeasures(of: Chart(of: try Organisation(written: model), options)))
    }

    static let models: [(name: String, model: String)] = [
        ("a forest of many roots", "befattningar:\n" + (0..<600).map { "  r\($0): { slag: chef }\n" }.joined()),
        (
            "one with very many reports",
            "befattningar:\n  d: { slag: chef }\n" + (0..<600).map { "  r\($0): { slag: chef, chef: d }\n" }.joined()
        ),
        (
            "a long chain",
            "befattningar:\n  c0: { slag: chef }\n"
                + (1..<600).map { "  c\($0): { slag: chef, chef: c\($0 - 1) }\n" }.joined()
        ),
        (
            "all in one circle",
            "befattningar:\n" + (0..<300).map { "  c\($0): { slag: chef, chef: c\(($0 + 1) % 300) }\n" }.joined()
        ),
        (
            "names of 300 letters",
            "enheter:\n"
                + (0..<40).map {
                    "  u\($0): { slag: enhet, namn: \"\(String(repeating: "lång \($0) ", count: 40))\", del av: u0 }\n"
                }.joined()
        ),
        ("nothing but classes", "enheter:\n" + (0..<60).map { "  n\($0): { slag: nämnd, antal: okänt }\n" }.joined()),
        (
            "two sets that cross",
            "enheter:\n  ks: { slag: kommunstyrelse, uppsikt: [n0, n1, n2, n3, n4] }\n"
                + "  r: { slag: revision, granskar: [n3, n4, n5, n6, n7] }\n"
                + (0..<8).map { "  n\($0): { slag: nämnd }\n" }.joined()
        ),
    ]

    @Test(.timeLimit(.minutes(5)), arguments: models.indices)
    func `are legible`(_ number: Int) throws {
        let (name, model) = Self.models[number]
        let measures = try measures(model)
        #expect(measures.overlaps == 0 && measures.throughBoxes == 0, "\(name): \(measures)")
    }

    @Test func `with two chiefs each, most second lines are told in words`() throws {
        let posts = (1..<400).map { "  c\($0): { slag: chef, chef: [c\($0 / 3), c\($0 * 7 % $0)] }\n" }.joined()
        let chart = Chart(of: try Organisation(written: "befattningar:\n  c0: { slag: chef }\n\(posts)"))
        let composition = Composition(of: chart)
        #expect(composition.lines(of: chart).count == chart.lines.count)
    }
}
