import OrgCharts
import OrgModel
import Testing

/// A small change moves little.
@Suite struct `A picture that is drawn again` {
    private func seats(_ model: String) throws -> PictureSeats {
        try #require(PictureSeats(of: Chart(of: try Organisation(written: model))))
    }

    private func tree(_ posts: Int, _ change: (Int) -> String? = { _ in nil }, more: String = "") -> String {
        "befattningar:\n"
            + (0..<posts).map { post in
                let chief = post == 0 ? "" : ", chef: p\((post - 1) / 5)"
                return "  p\(post): { slag: chef\(change(post) ?? chief) }\n"
            }.joined() + more
    }

    @Test func `is the same where nothing changed`() throws {
        #expect(try seats(tree(120)).kept(in: try seats(tree(120))) == 1)
    }

    @Test func `keeps what stays in column and order where a post is new`() throws {
        let after = try seats(tree(120, more: "  ny: { slag: chef, chef: p7 }\n"))
        #expect(try seats(tree(120)).kept(in: after) >= 0.9)
    }

    @Test func `tells what moved`() throws {
        let after = try seats(tree(120) { $0 == 119 ? ", chef: p1" : nil })
        let kept = try seats(tree(120)).kept(in: after)
        #expect(kept < 1 && kept >= 0.9, "\(kept)")
        // Nothing is where it was, if all stand under another.
        #expect(try seats(tree(30)).kept(in: try seats(tree(30) { $0 == 0 ? "" : ", chef: p\(max(0, $0 - 1))" })) < 0.5)
    }
}
