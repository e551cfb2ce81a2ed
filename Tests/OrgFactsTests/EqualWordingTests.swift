import OrgFacts
import OrgModel
import Testing

/// Ways to say one thing, and what is near it and another thing.
struct Wordings: Sendable, CustomTestStringConvertible {
    /// The fact that all of them say, as `who act whom`.
    let fact: String
    let equal: [String]
    let near: [String]

    var testDescription: String { fact }

    static let all = [
        Wordings(
            fact: "del delAv hus",
            equal: [
                "enheter: { hus: {}, del: { del av: hus } }", "enheter: { hus: { har: del }, del: {} }",
                "enheter: { hus: {}, del: { ingår i: hus } }",
            ],
            near: ["{ enheter: { hus: {} }, grupper: { del: { hör till: hus } } }"]),
        Wordings(
            fact: "a hörTill hus",
            equal: [
                "{ enheter: { hus: {} }, befattningar: { a: { hör till: hus } } }",
                "{ enheter: { hus: {} }, befattningar: { a: { ingår i: hus } } }",
            ],
            near: ["{ grupper: { hus: {} }, befattningar: { a: { ingår i: hus } } }"]),
        Wordings(
            fact: "nämnd verksamhetsansvar bad",
            equal: [
                "enheter: { nämnd: { slag: nämnd, verksamhetsansvar för: bad }, bad: { slag: verksamhet } }",
                "enheter: { nämnd: { slag: nämnd, ansvarar för: bad }, bad: { slag: verksamhet } }",
                "enheter: { nämnd: { slag: nämnd, leder politiskt: bad }, bad: { slag: verksamhet } }",
                "enheter: { nämnd: { slag: nämnd, beslutar om: bad }, bad: { slag: verksamhet } }",
            ],
            near: [
                "enheter: { nämnd: { slag: nämnd, driver: bad }, bad: { slag: verksamhet } }",
                "enheter: { nämnd: { slag: nämnd, beställer: bad }, bad: { slag: verksamhet } }",
                "enheter: { nämnd: { slag: kommunfullmäktige, beslutar om: bad }, bad: { slag: verksamhet } }",
                "enheter: { nämnd: { slag: nämnd, har uppsikt över: bad }, bad: { slag: verksamhet } }",
            ]),
        Wordings(
            fact: "hus utför bad",
            equal: [
                "enheter: { hus: { driver: bad }, bad: { slag: verksamhet } }",
                "enheter: { hus: {}, bad: { slag: verksamhet, bedrivs i: hus } }",
            ],
            near: ["enheter: { hus: { beställer: bad }, bad: { slag: verksamhet } }"]),
        Wordings(
            fact: "a leder gruppen",
            equal: [
                "{ grupper: { gruppen: { leds av: a } }, befattningar: { a: {} } }",
                "{ grupper: { gruppen: {} }, befattningar: { a: { ingår i: { vad: gruppen, som: ordförande } } } }",
                "{ grupper: { gruppen: { ingår: { vem: a, som: gruppens ordförande } } }, befattningar: { a: {} } }",
            ],
            near: [
                "{ grupper: { gruppen: {} }, befattningar: { a: { ingår i: { vad: gruppen, som: vice ordförande } } } }",
                "{ grupper: { gruppen: {} }, befattningar: { a: { samordnar: gruppen } } }",
                "{ grupper: { gruppen: {} }, befattningar: { a: { leder beredning: gruppen } } }",
            ]),
        Wordings(
            fact: "ks anställer a",
            equal: [
                "{ enheter: { ks: { slag: kommunstyrelse, anställer: a } }, befattningar: { a: {} } }",
                "{ enheter: { ks: { slag: kommunstyrelse, utser: a } }, befattningar: { a: {} } }",
                "{ enheter: { ks: { slag: kommunstyrelse, tillsätter: a } }, befattningar: { a: {} } }",
            ],
            near: [
                "{ enheter: { ks: { slag: kommunstyrelse, utser: a } }, befattningar: { a: { slag: ordförande } } }",
                "{ enheter: { ks: { slag: kommunstyrelse, föreslår: a } }, befattningar: { a: {} } }",
            ]),
        Wordings(
            fact: "a anmäler ks",
            equal: [
                "{ enheter: { ks: { slag: kommunstyrelse } }, befattningar: { a: { anmäler till: ks } } }",
                "{ enheter: { ks: { slag: kommunstyrelse, delegerar till: { vem: a, anmälan: ja } } }, befattningar: { a: {} } }",
            ],
            near: [
                "{ enheter: { ks: { slag: kommunstyrelse, delegerar till: { vem: a, anmälan: nej } } }, befattningar: { a: {} } }",
                "{ enheter: { ks: { slag: kommunstyrelse } }, befattningar: { a: { informerar: ks } } }",
            ]),
        Wordings(
            fact: "a redovisar ks",
            equal: [
                "{ enheter: { ks: { slag: kommunstyrelse } }, befattningar: { a: { rapporterar till: ks } } }",
                "{ enheter: { ks: { slag: kommunstyrelse } }, befattningar: { a: { lämnar: { vad: rapport, mottagare: ks } } } }",
            ],
            near: ["{ enheter: { ks: { slag: kommunstyrelse } }, befattningar: { a: { delger: ks } } }"]),
        Wordings(
            fact: "regler styr a",
            equal: [
                "{ källor: { regler: { reglerar: a } }, befattningar: { a: {} } }",
                "{ källor: { regler: { styr: a } }, befattningar: { a: {} } }",
            ],
            near: ["{ källor: { regler: { beskriver: a } }, befattningar: { a: {} } }"]),
        Wordings(
            fact: "regler rör a",
            equal: [
                "{ källor: { regler: { beskriver: a } }, befattningar: { a: {} } }",
                "{ källor: { regler: { avser: a } }, befattningar: { a: {} } }",
            ],
            near: ["{ källor: { regler: { hänvisar till: b }, b: { avser: a } }, befattningar: { a: {} } }"]),
    ]
}

@Suite struct `Equal wordings` {
    private static func said(_ text: String) throws -> [String] {
        let facts = try Facts(text)
        return FactWord.allCases.flatMap { facts.said($0) }.map { fact in
            let ends = [fact.who, fact.whom].map { $0.map(facts.organisation.id) ?? "-" }
            return "\(ends[0]) \(fact.act) \(ends[1])"
        }
    }

    @Test(arguments: Wordings.all)
    func `are one fact, and what is near is another`(_ wordings: Wordings) throws {
        for text in wordings.equal { #expect(try Self.said(text).contains(wordings.fact), "\(text)") }
        for text in wordings.near { #expect(try !Self.said(text).contains(wordings.fact), "\(text)") }
    }

    @Test func `from either end, in a line or in a statement, the facts are the same`() throws {
        let ways = [
            "{ enheter: { ks: { slag: kommunstyrelse } }, befattningar: { a: { chef: ks } } }",
            "{ enheter: { ks: { slag: kommunstyrelse, chef för: a } }, befattningar: { a: {} } }",
            """
            { enheter: { ks: { slag: kommunstyrelse } }, befattningar: { a: {} },
              utsagor: [{ vem: a, gör: chef, vad: ks }] }
            """,
        ]
        let told = try ways.map { try Self.said($0).sorted() }
        #expect(told.allSatisfy { $0 == ["a svararInför ks", "ks chef a"] })
    }
}
