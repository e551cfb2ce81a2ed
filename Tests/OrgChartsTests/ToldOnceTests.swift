import OrgCharts
import OrgModel
import Testing

/// What places and frames tell of many is told once.
@Suite struct `What a composition tells once` {
    // MARK: One tree, one stroke

    private static let tree = """
        enheter:
          f: { slag: förvaltning }
          a: { slag: enhet, del av: f }
          b: { slag: enhet, hör till: f }
          v: { slag: verksamhet, bedrivs i: f, tillsyn: [] }
          c: { slag: enhet, del av: f }
        befattningar:
          fc: { slag: förvaltningschef, leder: f }
          ac: { slag: enhetschef, leder: a, chef: fc }
          bc: { slag: enhetschef, leder: b, chef: fc }

        """

    @Test func `where a chief stands below a chief the place says what the unit is part of`() throws {
        let composed = try Composed(
            Self.tree.replacing(", tillsyn: []", with: ""))
        // The unit without a chief has a line of its own.
        let ends = composed.composition.links.filter { $0.relations.allSatisfy { $0.drawn.rank == 0 } }.flatMap(\.ends)
        let boxes = ends.flatMap { composed.composition.boxes(of: $0.end) }.map { composed.chart.boxes[$0].name }
        #expect(Set(boxes) == ["c"])
        #expect(composed.said(.delAv) == ["a → f", "c → f"] && composed.said(.hörTill) == ["b → f"])
        #expect(
            composed.composition.sayings.map(\.text).contains(
                "Chef under chef i spalten: enheten är del av eller hör till enheten ovanför"))
    }

    @Test func `one of whom the place would say too much says so, and of many the lines are drawn`() throws {
        func model(_ parts: Int, _ others: Int) -> String {
            let units = (0..<parts + others).map { number in
                "  e\(number): { slag: enhet\(number < parts ? ", del av: f" : "") }\n"
            }.joined()
            let chiefs = (0..<parts + others).map { number in
                "  c\(number): { slag: enhetschef, leder: e\(number), chef: fc }\n"
            }.joined()
            return "enheter:\n  f: { slag: förvaltning }\n\(units)befattningar:\n"
                + "  fc: { slag: förvaltningschef, leder: f }\n\(chiefs)"
        }
        let few = try Composed(model(4, 1))
        #expect(few.strokes == [.chef] && few.rows(of: "e4")?.last == "sägs inte vara del av f")
        #expect(few.composition.sayings.contains { $0.text.hasSuffix("ovanför, om kortet inte säger annat") })
        let many = try Composed(model(3, 2))
        #expect(many.strokes.contains(.delAv) && many.rows(of: "e4") == ["c4", "e4"])
    }

    @Test func `what a post below its chief belongs to its place says of all, else the post`() throws {
        let head = """
            enheter:
              f: { slag: förvaltning }
            befattningar:
              fc: { slag: förvaltningschef, leder: f }
              s: { slag: befattning, chef: fc, hör till: f }

            """
        // In two relations, of which neither holds of both.
        let one = try Composed(head + "  t: { slag: befattning, chef: fc, del av: f }")
        #expect(one.strokes == [.chef] && one.said(.hörTill) == ["s → f"] && one.said(.delAv) == ["t → f"])
        #expect(
            one.composition.sayings.map(\.text).contains("Post under chef i spalten: är del av eller hör till enheten"))
        let two = try Composed(head + "  t: { slag: befattning, chef: fc }")
        #expect(two.strokes == [.chef] && two.rows(of: "s") == ["s", "hör till f"] && two.rows(of: "t") == ["t"])
    }

    // MARK: Words once for many

    @Test func `what all in a frame would say the frame says, and whom it leaves out`() throws {
        func model(_ others: Int) -> String {
            let organs = (1...6).map { "  n\($0): { slag: nämnd, tillsätts av: kf }\n" }.joined()
            let led = (1...6 - others).map { "n\($0)" }.joined(separator: ", ")
            return "enheter:\n  kf: { slag: kommunfullmäktige }\n\(organs)befattningar:\n"
                + "  alla: { slag: ordförande, väljs av: kf, leder politiskt: [\(led)] }\n"
        }
        for (others, words) in [
            (0, ["leds politiskt av: alla"]), (1, ["leds politiskt av: alla, utom n6"]), (2, []),
        ] {
            let composed = try Composed(model(others))
            #expect(composed.composition.frames.flatMap(\.words).map(\.text) == words)
            #expect(composed.rows(of: "n1")?.count == (words.isEmpty ? 2 : 1))
            #expect(composed.said(.lederPolitiskt).count == 6 - others)
        }
    }

    @Test func `of boards in the cards of a frame it tells of what kind it speaks`() throws {
        let companies = (1...4).map { number in
            "  b\(number): { slag: bolag, del av: k }\n"
                + "  s\(number): { slag: bolagsstyrelse, del av: b\(number), tillsätts av: kf }\n"
        }.joined()
        let composed = try Composed(
            "enheter:\n  kf: { slag: kommunfullmäktige }\n  k: { slag: koncern }\n\(companies)")
        #expect(composed.composition.frames.flatMap(\.words).map(\.text) == ["bolagsstyrelser tillsätts av: kf"])
        #expect(composed.rows(of: "b1") == ["b1", "s1"] && composed.said(.tillsätter).count == 4)
    }

    @Test func `what is told only at others names them`() throws {
        let composed = try Composed(
            """
            enheter:
              kf: { slag: kommunfullmäktige, ägarstyr: m }
              granne: { slag: kommun, äger: [m, d] }
              ensam: { slag: kommun }
              m: { slag: moderbolag, äger: d }
              d: { slag: bolag }
            """)
        #expect(composed.rows(of: "granne") == ["granne", "se m och d"])
        #expect(composed.rows(of: "ensam")?.contains { $0.hasPrefix("se ") } == false)
        #expect(composed.said(.äger) == ["granne → d", "granne → m", "m → d"])
    }

    @Test func `what is said alike of lines to one is told there, once`() throws {
        let terms = "{ vem: X, antal: 2 }"
        let composed = try Composed(
            """
            enheter:
              kf: { slag: kommunfullmäktige }
              gf: { slag: kommunfullmäktige }
              n: { slag: gemensam nämnd, tillsätts av: [\(terms.replacing("X", with: "kf")), \(terms.replacing("X", with: "gf"))] }
              m: { slag: nämnd, tillsätts av: { vem: kf, antal: 3 } }
            """)
        #expect(composed.rows(of: "n") == ["n", "tillsätts av: gf och kf, vardera (2 st)"])
        #expect(composed.rows(of: "kf") == ["kf", "tillsätter m (3 st)"] && composed.rows(of: "gf") == ["gf"])
    }
}
