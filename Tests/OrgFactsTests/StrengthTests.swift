import OrgFacts
import OrgModel
import Testing

/// How surely a fact is known and what is said of it, two scales that are never one.
@Suite struct `Grades and modes` {
    @Test func `the surest ground counts, and none is lost`() throws {
        let facts = try Facts(
            """
            enheter: { nämnd: { slag: nämnd }, kontor: { slag: förvaltning, hör till: nämnd } }
            befattningar: { chef: { slag: chef, leder: kontor, uppdrag: { vad: nämnd, status: underförstått } } }
            """)
        let principals = facts.principals(of: facts.node("chef"))
        #expect(principals.map(\.grade) == [.underförstått])
        #expect(principals[0].grounds.map(\.grade) == [.underförstått, .buret])
    }

    @Test func `answers in different matters are different facts`() throws {
        let facts = try Facts(
            """
            enheter: { nämnd: { slag: nämnd } }
            befattningar: { chef: { uppdrag: [{ vad: nämnd, om: lön }, { vad: nämnd, om: plan }] } }
            ärenden: { lön: {}, plan: {} }
            """)
        #expect(facts.principals(of: facts.node("chef")).count == 2)
    }

    @Test func `one statement is never two lines, and what only follows is none`() throws {
        let facts = try Facts(
            """
            enheter:
              ks: { slag: kommunstyrelse }
              allt: {}
              del: { del av: allt }
            befattningar:
              över: { slag: chef, leder: allt }
              chef: { slag: chef, leder: del, chef: ks }
            """)
        let node = facts.node("chef")
        let commanders = facts.commanders(of: node)
        let chief = try #require(commanders.first { $0.act == .chef })
        let derived = try #require(commanders.first { $0.grade == .härlett })
        let principal = try #require(facts.principals(of: node).first)
        #expect(!chief.makesTwo(with: derived))
        #expect(!chief.makesTwo(with: principal))
    }

    @Test(arguments: [
        ("{ vem: b, krav: ja }", Mode.krav), ("{ vem: b, gäller: nej }", .nej), ("{ vem: b, gäller: okänt }", .öppet),
        ("okänt", .öppet), ("b", .är), ("{ vem: b, får: ja }", .får), ("{ vem: b, får: nej }", .nej),
        ("{ vem: b, status: föreslaget }", .föreslaget), ("{ vem: b, status: föreslaget, krav: ja }", .föreslaget),
        ("{ vem: b, får: ja, gäller: nej }", .nej),
    ])
    func `a line is a fact of what is said of it alone`(_ written: String, _ mode: Mode) throws {
        let facts = try Facts("befattningar: { a: { chef: \(written) }, b: {} }")
        for asked in Mode.allCases {
            #expect(facts.commanders(of: facts.node("a"), asked).count == (asked == mode ? 1 : 0))
        }
    }

    @Test func `nothing is more so than its ends`() throws {
        let facts = try Facts("{ grupper: { rådet: { krav: ja, leds av: a } }, befattningar: { a: {} } }")
        #expect(facts.leaders("rådet") == [])
        #expect(facts.leaders(of: facts.node("rådet"), .krav).count == 1)
    }

    @Test func `a right to attend is permitted, and a vacant post is held by nobody`() throws {
        let facts = try Facts(
            """
            enheter: { ks: { slag: kommunstyrelse } }
            befattningar: { a: { närvarar i: ks }, b: { vakant: ja } }
            """)
        #expect(facts.members(of: facts.node("ks")).isEmpty)
        #expect(facts.members(of: facts.node("ks"), .får).count == 1)
        #expect(facts.holders(of: facts.node("b")).isEmpty)
        #expect(facts.holders(of: facts.node("b"), .nej).map(\.who) == [nil])
    }

    @Test func `a document does nothing, and what leaves out who is remarked`() throws {
        let facts = try Facts(
            """
            källa: policy
            källor: { policy: { slag: policy, leder: kontor } }
            enheter: { kontor: {} }
            ärenden: { planen: { beslutas av: okänt } }
            """)
        #expect(facts.leaders("kontor") == [])
        #expect(facts.leaders(of: facts.node("kontor"), .öppet).count == 1)
        #expect(facts.said(.remarks).map(\.act) == [.okänt])
        #expect(facts.deciders(of: facts.node("planen"), .öppet).map(\.who) == [nil])
    }

    @Test(arguments: [("ja", Mode.är), ("nej", .nej), ("okänt", .öppet)])
    func `a property that is an answer may be a no`(_ answer: String, _ mode: Mode) throws {
        let facts = try Facts("enheter: { bolaget: { slag: bolag, årlig prövning: \(answer) } }")
        #expect(facts.followers(of: facts.node("bolaget"), mode).map(\.act) == [.prövarÅrligen])
    }
}
