import OrgCharts
import OrgModel
import Pictures
import Testing

@Suite struct `What several municipalities have together` {
    private let federation = """
        enheter:
          a: { slag: kommun }
          b: { slag: kommun }
          fa: { slag: kommunfullmäktige, del av: a }
          fb: { slag: kommunfullmäktige, del av: b }
          f: { slag: kommunalförbund, ingår: [a, b] }
          di: { slag: direktion, del av: f, tillsätts av: [fa, fb] }
          au: { slag: utskott, del av: di }
          op: { slag: avdelning, hör till: di }
          fö: { slag: avdelning, del av: f }
        befattningar:
          o: { slag: ordförande, leder politiskt: di }
          d: { slag: förbundsdirektör, chef: di }
          c: { slag: chef, chef: d, leder: op }
          e: { slag: chef, chef: d, leder: fö }
        grupper:
          g: { slag: grupp, leds av: o }

        """

    @Test func `stands below those who appoint it, each on the card of its municipality, with one line from all`()
        throws
    {
        let composed = try Composed(federation)
        #expect(composed.rows(of: "fa") == ["a", "fa"] && composed.rows(of: "fb") == ["b", "fb"])
        let appointing = composed.composition.links.filter { $0.relations == [.tillsätter] }
        #expect(appointing.count == 1 && appointing.first?.ends.count == 2)
        #expect(composed.said(.tillsätter) == ["fa → di", "fb → di"])
        #expect(composed.composition.sayings.map(\.text).contains("Organ under sin kommun: är del av den"))
        let picture = try composed.chart.picture
        let (left, right) = (try picture.box("n-a").area, try picture.box("n-b").area)
        let middle = (min(left.left, right.left) + max(left.right, right.right)) / 2
        let board = try picture.box("n-di").area
        #expect(abs((board.left + board.right) / 2 - middle) <= 32)
    }

    @Test func `has its chair and its utskott in its card, whatever group the chair leads`() throws {
        let composed = try Composed(federation)
        #expect(composed.rows(of: "f")?.filter { $0.count < 3 } == ["f", "di", "o", "au"])
        #expect(composed.rows(of: "g")?.contains("leds av: o") == true)
        #expect(composed.said(.delAv).contains("au → di"))
    }

    @Test func `is what all next to its director are of, by their place, where all are, else in their words`() throws {
        let all = try Composed(federation)
        #expect(
            all.composition.sayings.contains { $0.text.hasPrefix("Enhet närmast direktören: är del av eller hör till") }
        )
        #expect(all.rows(of: "op") == ["c", "op"])
        let some = try Composed(
            federation.replacing("fö: { slag: avdelning, del av: f }", with: "fö: { slag: avdelning }"))
        #expect(some.rows(of: "op")?.last == "hör till di")
    }

    @Test func `has on a card all organs of one of its municipalities, and sets very many no larger than others`()
        throws
    {
        let more = "ka: { slag: kommunstyrelse, del av: a }\n  kb: { slag: kommunstyrelse, del av: b }\n  f:"
        let two = try Composed(federation.replacing("f: { slag: kommunalf", with: "\(more) { slag: kommunalf"))
        #expect(two.rows(of: "fa") == ["a", "fa", "ka"] && two.rows(of: "fb") == ["b", "fb", "kb"])
        #expect(two.said(.delAv).contains("ka → a") && two.said(.tillsätter) == ["fa → di", "fb → di"])
        var model = "enheter:\n"
        for number in 0..<8 {
            model += "  k\(number): { slag: kommun }\n  f\(number): { slag: kommunfullmäktige, del av: k\(number) }\n"
        }
        let all = (0..<8).map { "f\($0)" }.joined(separator: ", ")
        model += "  f: { slag: kommunalförbund }\n  di: { slag: direktion, del av: f, tillsätts av: [\(all)] }\n"
        let many = try Composed(model)
        #expect(many.composition.cards.allSatisfy { $0.weight == .plain })
        #expect(many.composition.links.count == 1)
    }

    @Test func `leaves a municipality's own chart as it is`() throws {
        let own = try Composed(
            """
            enheter:
              a: { slag: kommun }
              b: { slag: kommun }
              fa: { slag: kommunfullmäktige, del av: a }
              fb: { slag: kommunfullmäktige, del av: b }
              ks: { slag: kommunstyrelse }
              f: { slag: kommunalförbund }
              di: { slag: direktion, del av: f, tillsätts av: [fa, fb] }
            """)
        #expect(own.rows(of: "f")?.contains { $0.hasPrefix("tillsätts av") } == true)
    }

    @Test func `and what one post leads alone stands below it, part of what both stand under`() throws {
        let composed = try Composed(
            """
            enheter:
              op: { slag: avdelning }
              s1: { slag: arbetsplats, del av: op }
              s2: { slag: arbetsplats, del av: op }
            befattningar:
              c: { slag: chef, leder: op }
              s: { slag: enhetschef, antal: 2, chef: c, leder: [s1, s2] }
            """)
        #expect(composed.hanging(under: "s") == ["s1", "s2"] || composed.below("s") == ["s1", "s2"])
        #expect(composed.said(.delAv) == ["s1 → op", "s2 → op"])
        #expect(!composed.strokes.contains(.delAv))
    }
}

@Suite struct `A chief in another column` {
    private func school(_ more: String = "") throws -> Composed {
        var model = "enheter:\n  s: { slag: verksamhet }\n"
        for number in 0..<4 { model += "  e\(number): { slag: enhet, del av: s }\n" }
        model += "befattningar:\n  v: { slag: chef, leder: s }\n"
        for number in 0..<4 { model += "  r\(number): { slag: rektor, chef: v, leder: e\(number) }\n" }
        return try Composed(model + "  a: { slag: befattning, hör till: e0, chef: r3 }\n" + more)
    }

    @Test func `is drawn beside, and past another told in words at both ends`() throws {
        let near = try school()
        // The chief's unit comes beside the one in which they have somebody.
        #expect(near.shelves(.administration).last == ["e3", "e0", "e1", "e2"])
        #expect(!near.composition.remarks.contains { $0.text.contains("chef: ") })
        let far = try school("  b: { slag: befattning, hör till: e2, chef: r3 }\n")
        #expect(far.rows(of: "a") == ["a"] && far.rows(of: "b") == ["b", "chef: r3"])
        #expect(far.rows(of: "e3")?.contains("även chef för: b") == true)
        #expect(far.said(.chef).count == far.chart.lines.count { $0.relation == .chef })
    }

    @Test func `stands over whom they lead in one column, and staff are rows of their unit there`() throws {
        let composed = try Composed(
            """
            enheter:
              e: { slag: enhet }
              a1: { slag: arbetsplats, del av: e }
              a2: { slag: arbetsplats, del av: e }
            befattningar:
              r: { slag: rektor, leder: e }
              z: { slag: chef, chef: r }
              l1: { slag: personal, antal: 4, hör till: a1, chef: z }
              l2: { slag: personal, antal: 5, hör till: a2, chef: z }
            """)
        #expect(composed.rows(of: "a1") == ["a1", "l1"] && composed.rows(of: "a2") == ["a2", "l2"])
        #expect(composed.shelves(.administration).last == ["z", "a1", "a2"])
        // None is between that is not theirs.
        #expect(!composed.composition.remarks.contains { $0.text.contains("chef: ") })
        #expect(composed.said(.chef).count == 3 && composed.strokes.contains(.chef))
    }
}
