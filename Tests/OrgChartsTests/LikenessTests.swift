import OrgCharts
import OrgModel
import Testing

/// A picture that is drawn like an earlier one keeps what still fits.
@Suite struct `A picture that is drawn like an earlier one` {
    private func seats(_ model: String, like earlier: PictureSeats? = nil) throws -> PictureSeats {
        var options = ChartOptions()
        options.earlier = earlier?.earlier
        return try #require(PictureSeats(of: Chart(of: try Organisation(written: model), options)))
    }

    /// A tree of names as long as its posts are many, some of them under another chief.
    private func tree(_ posts: Int, chiefs: [Int: Int] = [:], more: String = "") -> String {
        "befattningar:\n"
            + (0..<posts).map { post in
                let chief = post == 0 ? "" : ", chef: p\(chiefs[post] ?? (post - 1) / 4)"
                return "  p\(post): { slag: chef, namn: Chef för enhet \(post)\(chief) }\n"
            }.joined() + more
    }

    @Test(arguments: [60, 230]) func `moves nothing but what is new or has moved`(_ posts: Int) throws {
        let before = try seats(tree(posts))
        for chief in stride(from: 0, to: posts, by: posts / 12) {
            let added = try seats(tree(posts, more: "  ny: { slag: chef, namn: Ny, chef: p\(chief) }\n"), like: before)
            #expect(before.kept(in: added) >= 0.97, "a post under p\(chief)")
            let moved = try seats(tree(posts, chiefs: [posts - 1: chief]), like: before)
            #expect(before.kept(in: moved, besides: ["n-p\(posts - 1)"]) >= 0.97, "p\(posts - 1) under p\(chief)")
        }
    }

    /// What comes to a branch brings no place from the one that it left, and what no longer fits a column moves none beyond
    /// the next.
    @Test(arguments: [230, 700]) func `keeps the branches in order, whatever comes to one`(_ posts: Int) throws {
        let before = try seats(tree(posts))
        for moved in [30, 14, 60, posts - 1] {
            let all = (0..<posts).filter { post in
                sequence(first: post) { $0 == 0 ? nil : ($0 - 1) / 4 }.contains(moved)
            }
            for chief in [1, 2, 3, 4] {
                let after = try seats(tree(posts, chiefs: [moved: chief]), like: before)
                let kept = before.kept(in: after, besides: Set(all.map { "n-p\($0)" }))
                #expect(kept >= 0.9, "\(all.count) posts under p\(chief)")
            }
        }
    }

    @Test func `is the same where nothing changed, and again`() throws {
        let first = try seats(tree(120))
        let second = try seats(tree(120), like: first)
        #expect(first.kept(in: second) == 1)
        #expect(first.kept(in: try seats(tree(120), like: second)) == 1)
    }

    @Test func `keeps the order of organs that are called something else`() throws {
        func model(_ name: String) -> String {
            """
            enheter:
              kf: { slag: kommunfullmäktige, namn: Kommunfullmäktige }
              a: { slag: nämnd, namn: \(name), tillsätts av: kf }
              b: { slag: nämnd, namn: Barnnämnden, tillsätts av: kf }
              c: { slag: nämnd, namn: Tekniska nämnden, tillsätts av: kf }
              d: { slag: nämnd, namn: Vårdnämnden, tillsätts av: kf }
            """
        }
        let before = try seats(model("Arbetsnämnden"))
        #expect(before.kept(in: try seats(model("Äldrenämnden"))) < 1)
        #expect(before.kept(in: try seats(model("Äldrenämnden"), like: before)) == 1)
        // An order that the model tells goes before.
        let told = model("Äldrenämnden").replacing("c: { slag", with: "c: { visningsordning: 1, slag")
            .replacing("a: { slag", with: "a: { visningsordning: 2, slag")
        #expect(before.kept(in: try seats(told, like: before)) < 1)
    }

    @Test func `is laid out anew where what it was like is much worse`() throws {
        let before = try seats(tree(20))
        let grown = try seats(tree(280), like: before)
        #expect(grown.kept(in: try seats(tree(280))) == 1)
    }

    @Test func `says nothing where the file does not`() {
        for text in ["", "<svg/>", "<metadata>styrgraf-layout x</metadata>", "<metadata>styrgraf-layout 1"] {
            #expect(throws: EarlierPicture.Fault.saysNothing) { try EarlierPicture(reading: Array(text.utf8)) }
        }
        #expect(throws: EarlierPicture.Fault.tooNew) {
            try EarlierPicture(reading: Array("<metadata>styrgraf-layout 2\n</metadata>".utf8))
        }
    }

    /// What a person, or another program, wrote into it.
    @Test(arguments: [
        "", "towers:nan width:-1 points:inf", "width:1e300 points:1e300 towers:0", "\nn-p0 n-p0 | n-p0\n\n||\nn-nobody",
        "trees-broken\n\(String(repeating: "n-p1 | ", count: 5_000))",
    ])
    func `draws what there is, whatever the file says`(_ words: String) throws {
        let text = "<metadata>styrgraf-layout 1\n\(words)</metadata>"
        var options = ChartOptions()
        options.earlier = try EarlierPicture(reading: Array(text.utf8))
        let organisation = try Organisation(written: tree(60))
        let drawn = try #require(PictureSeats(of: Chart(of: organisation, options)))
        #expect(drawn.kept(in: try seats(tree(60))) > 0)
        let svg = try Drawing(of: Chart(of: organisation, options)).rendered(as: .svg)
        #expect(throws: Never.self) { try EarlierPicture(reading: svg) }
    }
}
