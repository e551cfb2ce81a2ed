import OrgCompare
import OrgModel
import Testing

@Suite struct `Several versions in a row` {
    private func model(_ nämnd: String, park: String? = "f", name: String = "Parkenheten") -> String {
        """
        enheter:
          kf: { slag: kommunfullmäktige }
          n: { slag: nämnd, namn: \(nämnd), tillsätts av: kf }
          f: { slag: förvaltning, hör till: n }
          g: { slag: förvaltning, hör till: n }
          \(park.map { "park: { slag: enhet, namn: \(name), del av: \($0) }" } ?? "")
        """
    }

    private func history(_ models: String...) throws -> History {
        History(of: try models.map(organisation)) { _, _ in .init(trustsIDs: true) }
    }

    private func told(_ history: History) -> [String] {
        history.restorations.map { restoration in
            let id = history.versions[restoration.to].id(of: restoration.after)
            return "\(restoration.what.rawValue) \(id) \(restoration.from)-\(restoration.to)"
        }
    }

    @Test func `are compared each with the next, and the first with the last`() throws {
        let history = try history(model("A"), model("B"), model("C"))
        #expect(history.steps.map(\.lines) == [["namnbyte: n -> n"], ["namnbyte: n -> n"]])
        #expect(history.whole.lines == ["namnbyte: n -> n"])
        #expect(history.restorations.isEmpty && history.versions.count == 3)
    }

    @Test func `what came back is told, though the ends do not show it`() throws {
        let gone = try history(model("A"), model("A", park: nil), model("A"))
        #expect(gone.whole.changes.isEmpty && told(gone) == ["nod park 0-2"])
        let renamed = try history(model("A"), model("B"), model("C"), model("A"))
        #expect(renamed.whole.changes.isEmpty && told(renamed) == ["namn n 0-3"])
        let moved = try history(model("A"), model("A", park: "g"), model("A"))
        #expect(moved.whole.changes.isEmpty && told(moved) == ["plats park 0-2"])
        #expect(moved.hasChanges)
    }

    @Test func `what changed once, or twice and not back, is not restored`() throws {
        #expect(told(try history(model("A"), model("A", park: nil), model("A", park: nil))).isEmpty)
        #expect(told(try history(model("A"), model("A"), model("B"))).isEmpty)
        #expect(told(try history(model("A"), model("B"), model("B"))).isEmpty)
    }

    @Test func `two of them are one step, which is the whole`() throws {
        let history = try history(model("A"), model("B"))
        #expect(history.steps.count == 1 && history.steps[0].lines == history.whole.lines)
    }
}
