import OrgCharts
import OrgModel
import Testing
import Texts

@Suite struct `The outline of a chart` {
    private func superior(of element: String, in model: String) throws -> String? {
        let outline = Outline(of: Chart(of: try Organisation(written: model)))
        return outline.superiors.first { $0.element == element }?.superior
    }

    private static let led = """
        enheter:
          ks: { slag: kommunstyrelse }
          n: { slag: nämnd }
          f: { slag: förvaltning, hör till: n }
        befattningar:
          d: { slag: kommundirektör, chef: ks }
          c: { slag: förvaltningschef, chef: d, leder: f }

        """

    @Test func `in layers each stands under its own`() throws {
        #expect(try superior(of: "n-c", in: Self.led) == "n-d")
        #expect(try superior(of: "n-f", in: Self.led) == "n-n")
        #expect(try superior(of: "n-d", in: Self.led) == "n-ks")
    }

    @Test func `in a tree a chef who leads a unit stands on it, under what the unit belongs to`() throws {
        // As many posts, in a chain, as make a tree.
        let chain = (0..<40).map { "  x\($0): { slag: befattning, chef: \($0 == 0 ? "d" : "x\($0 - 1)") }\n" }.joined()
        let model = Self.led + chain
        #expect(try superior(of: "n-c", in: model) == "n-n")
        #expect(try superior(of: "n-f", in: model) == "n-c")
        #expect(try superior(of: "n-d", in: model) == "n-ks")
    }

    @Test func `says by when`() throws {
        let model = """
            enheter: { n: { slag: nämnd }, ks: { slag: kommunstyrelse } }
            befattningar:
              c: { slag: chef, chef: ks, uppdrag: { vad: n, senast: 31 mars, inom: sju dagar } }

            """
        let text = Outline(of: Chart(of: try Organisation(written: model))).text
        #expect(text.contains("n, senast 31 mars, inom sju dagar"), "\(text)")
    }

    @Test func `an order that no line says stands in the text as in the picture`() throws {
        let model = """
            enheter:
              kf: { slag: kommunfullmäktige }
              ks: { slag: kommunstyrelse, har uppsikt över: b }
              r: { slag: revision, tillsätts av: kf }
              b: { slag: bolag }
            """
        #expect(try superior(of: "n-ks", in: model) == "n-kf")
        #expect(try superior(of: "n-b", in: model) == "n-ks")
        #expect(try superior(of: "n-r", in: model) == "n-kf")
    }

    @Test func `organs of a kind stand alike, whether or not a line reaches them`() throws {
        let model = """
            enheter:
              kf: { slag: kommunfullmäktige }
              n1: { slag: nämnd }
              n2: { slag: nämnd }
              b: { slag: bolag, driver: v }
              v: { slag: verksamhet }
              f: { slag: förvaltning, hör till: n1 }
            """
        #expect(try superior(of: "n-n1", in: model) == "n-kf")
        #expect(try superior(of: "n-n2", in: model) == "n-kf")
        #expect(try superior(of: "n-v", in: model) == "n-b")
    }

    @Test func `of those who stand in a circle every one is told once, and one begins`() throws {
        let posts = (0..<9).map { "  c\($0): { slag: chef, chef: c\(($0 + 1) % 9) }\n" }.joined()
        let items = Outline(of: Chart(of: try Organisation(written: "befattningar:\n\(posts)"))).items
        #expect(Set(items.map(\.element)).count == 9 && items.count == 9)
        #expect(items.map(\.depth) == Array(0..<9))
    }

    @Test func `what stands deeper than a page takes says its level`() throws {
        let posts = (1..<40).map { "  c\($0): { slag: chef, chef: c\($0 - 1) }\n" }.joined()
        let items = Outline(of: Chart(of: try Organisation(written: "befattningar:\n  c0: { slag: chef }\n\(posts)")))
            .items
        #expect(items.map(\.depth).max() == 24)
        #expect(items.last?.heading.hasPrefix("[39] c39") == true)
    }

    @Test func `a stress is told, and its reason`() throws {
        let organisation = try Organisation(written: "enheter: { ks: { slag: kommunstyrelse } }\n")
        let node = try #require(organisation.node("ks"))
        let options = ChartOptions(
            language: .english, emphasis: [node: Emphasis(Wording("ny", en: "new"))])
        let outline = Outline(of: Chart(of: organisation, options))
        #expect(outline.items.map(\.emphasis) == ["new"])
        #expect(outline.text.contains("    ! new\n"))
    }
}
