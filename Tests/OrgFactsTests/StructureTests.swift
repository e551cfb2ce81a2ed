import OrgFacts
import OrgModel
import Testing

/// What structure implies, and where it implies nothing.
@Suite struct `What follows from structure` {
    @Test func `who leads the municipality commands who leads a part, and of another whole it follows`() throws {
        let facts = try Facts(
            """
            enheter:
              kommunen: { slag: kommun }
              hus: { slag: förvaltning, del av: kommunen }
              enhet: { del av: hus }
            befattningar:
              direktör: { slag: kommundirektör, leder: kommunen }
              chef: { slag: chef, leder: hus }
              enhetschef: { slag: enhetschef, leder: enhet }
              handläggare: { hör till: enhet }
            """)
        #expect(facts.commanders("chef") == ["direktör ledningAvHelheten, buret"])
        #expect(facts.commanders("enhetschef") == ["chef ledningAvHelheten, härlett"])
        #expect(facts.commanders("handläggare") == ["enhetschef ledningAvHelheten, härlett"])
    }

    @Test(arguments: [
        // The owner's line, elected leadership, and two steps.
        ("slag: koncern", "slag: bolag, del av: allt", "slag: vd"),
        ("slag: kommun", "del av: allt", "slag: kommunalråd"),
        ("slag: kommun", "del av: mitt", "slag: chef"),
    ])
    func `a company's leader and an elected one command no leader of a part, and nobody does two steps down`(
        _ whole: String, _ part: String, _ leader: String
    ) throws {
        let facts = try Facts(
            """
            enheter: { allt: { \(whole) }, mitt: { del av: allt }, del: { \(part) } }
            befattningar: { över: { \(leader), leder: allt }, under: { slag: chef, leder: del } }
            """)
        #expect(facts.commanders("under") == [])
    }

    @Test func `whoever carries out a management group's decisions is commanded by it`() throws {
        let facts = try Facts(
            """
            befattningar: { chef: { slag: chef } }
            grupper: { klg: { slag: kommunledningsgrupp } }
            utsagor: [{ vem: chef, gör: verkställer, vad: beslut, av: klg }]
            """)
        #expect(facts.commanders("chef") == ["klg gruppbeslut, buret"])
    }

    @Test func `a place is a walk over what is said, and every step is its ground`() throws {
        let facts = try Facts(
            """
            enheter:
              nämnd: { slag: nämnd, del av: kommunen }
              kommunen: { slag: kommun }
              hus: { slag: förvaltning, hör till: nämnd }
              enhet: { del av: hus }
              bad: { slag: verksamhet, bedrivs i: enhet }
              lös: { del av: { vad: hus, gäller: nej } }
              annan: { slag: nämnd, har hos sig: rum }
              rum: { del av: hus }
            """)
        #expect(facts.homes("rum") == ["annan hörTill, sagt", "nämnd hörTill, härlett"])
        #expect(facts.homes("hus") == ["nämnd hörTill, sagt"])
        #expect(facts.homes("bad") == ["nämnd hörTill, härlett"])
        #expect(facts.homes(of: facts.node("bad")).map { $0.ground.all.count } == [3])
        #expect(facts.homes("lös") == [])
    }

    @Test func `the nearest superior of two is found at any step, and no organ is one`() throws {
        let facts = try Facts(
            """
            enheter:
              ks: { slag: kommunstyrelse }
              hus: { slag: förvaltning, hör till: ks }
              bygg: { del av: hus }
              fastighet: { del av: hus }
            befattningar:
              direktör: { slag: kommundirektör, chef: ks }
              huschef: { slag: chef, leder: hus, chef: direktör }
              byggchef: { slag: chef, leder: bygg, chef: huschef }
              inspektör: { hör till: bygg }
            """)
        let common = facts.commonSuperior(of: facts.node("inspektör"), and: facts.node("fastighet"))
        #expect(common.map { facts.organisation.id(of: $0.node) } == "huschef")
        #expect(facts.commonSuperior(of: facts.node("direktör"), and: facts.node("ks")) == nil)
    }

    // MARK: Kinds and classes

    @Test func `what is said of all of a kind is said of each`() throws {
        let facts = try Facts(
            """
            enheter:
              ks: { slag: kommunstyrelse, har uppsikt över: nämnder }
              skolan: { slag: nämnd }
              vården: { slag: nämnd }
            """)
        #expect(facts.watchers("skolan") == ["ks uppsikt, sagt"])
    }

    @Test(arguments: [("2", ["direktör chef, sagt"]), ("3", []), ("okänt", []), ("{ ca: 2 }", [])])
    func `a class is each of its members only where all of them are named`(_ count: String, _ told: [String]) throws {
        let facts = try Facts(
            """
            befattningar:
              direktör: { slag: kommundirektör }
              chefer: { slag: förvaltningschef, antal: \(count), chef: direktör }
              a: { slag: förvaltningschef }
              b: { slag: förvaltningschef }
            """)
        #expect(facts.commanders("a") == told)
    }

    @Test func `what is said of many and many gives nobody a second`() throws {
        let facts = try Facts(
            """
            enheter: { kontor: { slag: förvaltning, leds av: a }, annat: { slag: förvaltning } }
            befattningar:
              chefer: { slag: förvaltningschef, antal: okänt, leder: förvaltningar }
              a: { slag: förvaltningschef }
            """)
        #expect(facts.leaders("kontor") == ["a leder, sagt"])
        #expect(facts.leaders("annat") == ["chefer leder, sagt"])
    }
}
