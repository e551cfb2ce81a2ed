import OrgFacts
import OrgModel
import Testing

/// Where something has its home, and where the walk stops.
@Suite struct `A home` {
    @Test func `is found from each place that is said`() throws {
        let facts = try Facts(
            """
            enheter:
              ks: { slag: kommunstyrelse }
              nämnd: { slag: nämnd }
              hus: { slag: förvaltning, hör till: ks }
              lag: { slag: enhet, del av: hus, hör till: nämnd }
              bad: { slag: verksamhet }
              kök: { slag: enhet, del av: hus, driver: bad }
            """)
        #expect(facts.homes("lag") == ["ks hörTill, härlett", "nämnd hörTill, sagt"])
        #expect(facts.homes("bad") == ["ks hörTill, härlett"])
    }

    @Test func `of a förvaltning is whom it answers to, where no place is said`() throws {
        let facts = try Facts(
            """
            enheter:
              ks: { slag: kommunstyrelse }
              nämnd: { slag: nämnd, verksamhetsansvar för: ett }
              ett: { slag: förvaltning }
              två: { slag: förvaltning, hör till: ks, uppdrag: nämnd }
              tre: { slag: förvaltning, uppdrag: { vad: nämnd, om: lön } }
              fyra: { slag: enhet, uppdrag: nämnd }
            ärenden: { lön: {} }
            """)
        #expect(facts.homes("ett") == ["nämnd hörTill, sagt"])
        #expect(facts.homes("två") == ["ks hörTill, sagt"])
        #expect(facts.homes("tre") == [])
        #expect(facts.homes("fyra") == [])
    }
}

/// What a person has by posts, and what is left of what has ended.
@Suite struct `Those who come and go` {
    @Test func `a seat of a post is its holder's, and only its holder's`() throws {
        let facts = try Facts(
            """
            enheter: { nämnd: { slag: nämnd } }
            befattningar: { ordf: { slag: ordförande, ingår i: nämnd }, chef: { slag: chef, hör till: nämnd } }
            personer: { p: { innehar: ordf }, q: { innehar: chef }, r: { ingår i: nämnd } }
            """)
        func seats(_ id: String) -> [String] { facts.told(facts.seats(of: facts.node(id)), \.whom) }
        #expect(seats("p") == ["nämnd ledamot, sagt"])
        #expect(seats("q") == [])
        #expect(seats("r") == ["nämnd ledamot, sagt"])
    }

    @Test func `a fact whose end has ended is an orphan, from whichever end it is said`() throws {
        let facts = try Facts(
            """
            enheter:
              gammal: { slag: nämnd, till: 2020-12-31, verksamhetsansvar för: bad, beslutar om: taxan }
              kontor: { slag: förvaltning, hör till: gammal }
              bad: { slag: verksamhet }
              ny: { slag: nämnd, verksamhetsansvar för: bad }
            ärenden: { taxan: {} }
            """)
        let told = facts.orphans.map { "\(facts.organisation.id(of: $0.left)) \($0.act) \($0.end) \($0.id)" }.sorted()
        #expect(told.contains("kontor hörTill who gammal"))
        #expect(told.contains("bad verksamhetsansvar whom gammal"))
        #expect(told.allSatisfy { $0.hasSuffix("gammal") })
        #expect(facts.orphans.allSatisfy { $0.lastDay != nil && !$0.isToCome })
    }
}
