import OrgCharts
import OrgModel
import Pictures
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
        (
            "second lines between all pairs",
            "befattningar:\n  c0: { slag: chef }\n"
                + (1..<50).map { post in
                    "  c\(post): { slag: chef, chef: c\(post / 3), uppdrag: ["
                        + (0..<50).filter { $0 != post }.map { "c\($0)" }.joined(separator: ", ") + "] }\n"
                }.joined()
        ),
        (
            "each in a frame of its own",
            "enheter:\n"
                + (0..<120).map { "  k\($0): { slag: koncern }\n  b\($0): { slag: bolag, del av: k\($0) }\n" }
                .joined()
        ),
        (
            "lines of one kind between all of very many",
            "enheter:\n"
                + (0..<100).map { unit in
                    "  n\(unit): { slag: nämnd, uppsikt: ["
                        + (0..<100).filter { $0 != unit }.map { "n\($0)" }.joined(separator: ", ") + "] }\n"
                }.joined()
        ),
    ]

    @Test(.timeLimit(.minutes(5)), arguments: models.indices)
    func `are legible`(_ number: Int) throws {
        let (name, model) = Self.models[number]
        let measures = try measures(model)
        #expect(measures.overlaps == 0 && measures.throughBoxes == 0, "\(name): \(measures)")
        // No strip that nobody can follow.
        guard !["one with very many reports", "a long chain", "all in one circle"].contains(name) else { return }
        let ratio = measures.page.width / measures.page.height
        #expect((0.1...16).contains(ratio), "\(name): \(measures.page)")
    }

    @Test func `whom people answer to places them, though mandates run in circles`() throws {
        let model = try #require(Self.models.first { $0.name == "second lines between all pairs" }).model
        let chart = Chart(of: try Organisation(written: model))
        let composition = Composition(of: chart)
        func name(_ card: Int) -> String { chart.boxes[composition.cards[card].principal].name }
        for (number, card) in composition.cards.enumerated() {
            let own = Int(name(number).dropFirst()) ?? -1
            for below in card.hanging {
                let lower = Int(name(below).dropFirst()) ?? -1
                #expect(lower / 3 == own, "\(lower) under \(own)")
            }
        }
        // The uppermost stand in rows instead.
        #expect(composition.cards.map(\.hanging.count).reduce(0, +) > 30)
    }

    @Test(.timeLimit(.minutes(5))) func `of thousands of names each stands within its box`() throws {
        // As many as are not measured one by one, and some in another script, which are.
        let posts = (0..<3_200).map { post in
            let name = ["Enhetschef WAVE Åkesjö", "fi ffi To. AVA ”x”", "主任 \(post)", "Kärnan: illimil"][post % 4]
            return "  p\(post): { slag: chef, namn: \"\(name) \(post)\""
                + (post == 0 ? "" : ", chef: p\((post - 1) / 8)") + " }\n"
        }
        let picture = try Chart(of: try Organisation(written: "befattningar:\n\(posts.joined())")).picture
        #expect(picture.boxes.count == 3_200)
        for box in picture.boxes {
            let widths = box.element.all.compactMap { $0["textLength"].flatMap { Double($0) } }
            #expect(!widths.isEmpty && widths.allSatisfy { $0 <= box.area.width - 2 }, "\(box.title): \(widths)")
        }
    }

    @Test func `with two chiefs each, most second lines are told in words`() throws {
        let posts = (1..<400).map { "  c\($0): { slag: chef, chef: [c\($0 / 3), c\($0 * 7 % $0)] }\n" }.joined()
        let chart = Chart(of: try Organisation(written: "befattningar:\n  c0: { slag: chef }\n\(posts)"))
        let composition = Composition(of: chart)
        #expect(composition.lines(of: chart).count == chart.lines.count)
    }
}
