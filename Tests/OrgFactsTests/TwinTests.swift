import OrgFacts
import Testing

/// An organ, a unit and a chief, in the terms that a test gives each.
struct Leadership: Sendable, CustomTestStringConvertible {
    var board = ""
    var unit: String
    var chief = "slag: chef"
    var more = ""

    var model: String {
        """
        enheter:
          nämnd: { slag: nämnd\(board.isEmpty ? "" : ", " + board) }
          kontor: { \(unit) }
          \(more)
        befattningar: { chef: { \(chief) }, b: { slag: chef } }
        ärenden: { lön: {} }
        """
    }

    var testDescription: String { [board, unit, chief, more].filter { !$0.isEmpty }.joined(separator: " | ") }
}

/// What is said of one and carried to its twin, and each place where that stops.
@Suite struct `What twins carry` {
    // MARK: A unit and its one leader

    @Test(arguments: [
        Leadership(unit: "slag: enhet, uppdrag: nämnd, leds av: chef"),
        Leadership(unit: "slag: förvaltning, hör till: nämnd", chief: "slag: chef, leder: kontor"),
        Leadership(board: "verksamhetsansvar för: kontor", unit: "slag: enhet", chief: "slag: chef, leder: kontor"),
        Leadership(board: "ansvarar för: kontor", unit: "slag: enhet, leds av: chef"),
        Leadership(
            board: "verksamhetsansvar för: bad", unit: "leds av: chef",
            more: "bad: { slag: verksamhet, bedrivs i: kontor }"),
        Leadership(
            board: "leder politiskt: bad", unit: "driver: bad, leds av: chef", more: "bad: { slag: verksamhet }"),
    ])
    func `whom a unit answers to its leader does, however it is said`(_ leadership: Leadership) throws {
        let facts = try Facts(leadership.model)
        #expect(facts.principals("chef") == ["nämnd svararInför, buret"])
        #expect(facts.principals("kontor").map { $0.prefix(18) } == ["nämnd svararInför,"])
    }

    @Test func `a chief's own mandate is its unit's, and its chief is that of the unit`() throws {
        let facts = try Facts(
            """
            enheter: { nämnd: { slag: nämnd }, kontor: { slag: enhet } }
            befattningar: { direktör: {}, chef: { slag: chef, leder: kontor, uppdrag: nämnd, chef: direktör } }
            """)
        #expect(facts.principals("kontor") == ["nämnd svararInför, buret"])
        #expect(facts.commanders("kontor") == ["direktör chef, buret"])
        let upwards = try Facts(
            """
            enheter: { kontor: { slag: enhet, chef: direktör, leds av: chef } }
            befattningar: { direktör: {}, chef: { slag: chef } }
            """)
        #expect(upwards.commanders("chef") == ["direktör chef, buret"])
    }

    @Test(arguments: [
        // Two lead the unit, severally or jointly.
        Leadership(unit: "uppdrag: nämnd, leds av: [chef, b]"),
        Leadership(unit: "uppdrag: nämnd, leds av: { tillsammans: [chef, b] }"),
        // Elected, or many in one word: neither is the unit's employed leader.
        Leadership(unit: "uppdrag: nämnd, leds av: chef", chief: "slag: ordförande"),
        Leadership(unit: "uppdrag: nämnd, leds av: chef", chief: "slag: befattningskollektiv"),
        // Leads one matter of it alone.
        Leadership(unit: "uppdrag: nämnd", chief: "leder: { vad: kontor, om: lön }"),
        // Leads it in other words, which makes no twin.
        Leadership(unit: "uppdrag: nämnd", chief: "slag: chef, verksamhetsansvar för: kontor"),
        // A company answers to its owner, and a group for itself.
        Leadership(unit: "slag: bolag, uppdrag: nämnd, leds av: chef", chief: "slag: vd"),
        Leadership(unit: "slag: bolag, uppdrag: nämnd, leds av: chef"),
        // The line does not hold, or the leadership does not.
        Leadership(unit: "uppdrag: { vad: nämnd, gäller: nej }, leds av: chef"),
        Leadership(unit: "uppdrag: nämnd, leds av: { vem: chef, krav: ja }"),
        // Where another part has its place is no mandate, and a chain of parts is none.
        Leadership(unit: "slag: stab, hör till: nämnd, leds av: chef"),
        Leadership(unit: "slag: enhet", chief: "hör till: nämnd, leder: kontor"),
        Leadership(unit: "del av: hus, leds av: chef", more: "hus: { slag: förvaltning, hör till: nämnd }"),
    ])
    func `nothing is carried to a leader where the leadership is not one and the same`(
        _ leadership: Leadership
    ) throws {
        #expect(try Facts(leadership.model).principals("chef") == [])
    }

    @Test func `a mandate is the leader's own where it leads two units, or is of one matter`() throws {
        let facts = try Facts(
            """
            enheter: { nämnd: { slag: nämnd }, ett: {}, två: {} }
            befattningar: { chef: { slag: chef, leder: [ett, två], uppdrag: nämnd } }
            """)
        #expect(facts.principals("ett") == [])
        let scoped = try Facts(
            """
            enheter: { nämnd: { slag: nämnd }, ett: {} }
            befattningar: { chef: { slag: chef, leder: ett, uppdrag: { vad: nämnd, om: lön } } }
            ärenden: { lön: {} }
            """)
        #expect(scoped.principals("ett") == [])
    }

    @Test func `a mandate in one matter beside one in all stays with the unit`() throws {
        let facts = try Facts(
            """
            enheter:
              ett: { slag: nämnd }
              två: { slag: nämnd }
              kontor: { uppdrag: [ett, { vad: två, om: lön }], leds av: chef }
            befattningar: { chef: { slag: chef } }
            ärenden: { lön: {} }
            """)
        #expect(facts.principals("chef") == ["ett svararInför, buret"])
        #expect(facts.principals("kontor") == ["ett svararInför, sagt", "två svararInför, sagt"])
    }

    // MARK: An operation and the unit it is run in

    @Test func `an operation and its unit answer to the same organ`() throws {
        let facts = try Facts(
            """
            enheter:
              nämnd: { slag: nämnd }
              kontor: { slag: förvaltning, hör till: nämnd }
              bad: { slag: verksamhet, bedrivs i: kontor }
            """)
        #expect(facts.runners("bad") == ["kontor utför, sagt", "nämnd verksamhetsansvar, buret"])
        #expect(facts.runners("kontor") == ["nämnd verksamhetsansvar, buret"])
    }

    @Test func `where another organ than the home answers it is told of the operation alone`() throws {
        let facts = try Facts(
            """
            enheter:
              hem: { slag: nämnd }
              annan: { slag: nämnd, verksamhetsansvar för: bad }
              kontor: { slag: förvaltning, hör till: hem, leds av: chef }
              bad: { slag: verksamhet, bedrivs i: kontor }
            befattningar: { chef: { slag: chef } }
            """)
        #expect(facts.runners("bad") == ["annan verksamhetsansvar, sagt", "kontor utför, sagt"])
        #expect(facts.principals("kontor") == ["hem svararInför, sagt"])
        #expect(facts.principals("chef") == ["hem svararInför, buret"])
    }

    @Test func `supervision of an operation is of the unit that carries it out, and no further`() throws {
        let facts = try Facts(
            """
            enheter:
              nämnd: { slag: nämnd, utövar tillsyn över: bad, har uppsikt över: bad }
              hus: { slag: förvaltning }
              kontor: { driver: bad, del av: hus }
              bad: { slag: verksamhet }
            """)
        #expect(facts.watchers("kontor") == ["nämnd tillsyn, buret"])
        #expect(facts.watchers("hus") == [])
    }

    // MARK: Delegation

    @Test func `whom a matter is delegated to decides it, and hands it on only where that is said`() throws {
        let facts = try Facts(
            """
            enheter: { ks: { slag: kommunstyrelse, delegerar till: { vem: chef, om: lön } } }
            befattningar:
              chef: { slag: chef, delegerar till: { vem: a, om: lön }, vidaredelegerar till: { vem: b, om: lön } }
              a: {}
              b: {}
            ärenden: { lön: {} }
            """)
        let deciders = facts.told(facts.deciders(of: facts.node("lön")), \.who)
        #expect(deciders == ["b beslutar, buret", "chef beslutar, buret"])
    }
}
