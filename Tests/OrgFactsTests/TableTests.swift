import OrgFacts
import OrgModel
import Testing
import Texts

/// The table of facts, from outside: what each relation of the language comes to.
@Suite struct `The table of facts` {
    /// The facts of one line of a relation, between nodes of two kinds.
    private static func acts(_ relation: Relation, _ subject: NodeKind, _ object: NodeKind) -> [Act] {
        var builder = DocumentBuilder()
        let (one, other) = (builder.text("a"), builder.text("b"))
        builder.addNode(one, subject, at: .none)
        builder.addNode(other, object, at: .none)
        builder.addStatement(one, relation, other, at: .none)
        let facts = Facts(of: builder.document.resolved(), on: Models.day)
        return FactWord.allCases.flatMap { word in Mode.allCases.flatMap { facts.said(word, $0) } }.map(\.act)
    }

    @Test(arguments: Relation.allCases)
    func `every relation is a fact between some two nodes, and never none`(_ relation: Relation) {
        for (subject, object) in [(NodeKind.chef, NodeKind.nämnd), (.nämnd, .verksamhet), (.enhet, .förvaltning)] {
            #expect(!Self.acts(relation, subject, object).isEmpty)
        }
    }

    @Test func `every act is said by some relation, term or property, but the one that only follows`() throws {
        let kinds: [NodeKind] = [.chef, .nämnd, .verksamhet, .enhet, .ordförande, .ledningsgrupp, .bilaga]
        var acts: Set<Act> = []
        for relation in Relation.allCases {
            for subject in kinds { for object in kinds { acts.formUnion(Self.acts(relation, subject, object)) } }
        }
        let terms = try Facts(
            """
            enheter:
              ks: { slag: kommunstyrelse, restansvar: ja, brist: allt, aktuell: nej, ledamöter: 3, verksamhetsområde: allt, möten: 2/år, otydligt: ja }
              bolaget: { slag: bolag, årlig prövning: ja, klass: plats, myndighetsutövning: ja, antal: 2 }
            källor: { policy: { datum: 2020-01-01 } }
            grupper: { klg: { beskriven: [uppdrag] } }
            befattningar: { a: {}, b: { ingår i: { vad: klg, som: sammankallande } } }
            utsagor:
              - { vem: okänt, gör: leder, vad: klg }
              - { vem: a, gör: innehar, vad: b, tf: ja }
              - { vem: b, gör: verkställer, vad: beslut, av: klg }
            """)
        acts.formUnion(FactWord.allCases.flatMap { word in Mode.allCases.flatMap { terms.said(word, $0) } }.map(\.act))
        #expect(Set(Act.allCases).subtracting(acts) == [.ledningAvHelheten])
    }

    @Test func `every fact has a phrase in both languages`() {
        for act in Act.allCases {
            #expect(!act.phrase.swedish.isEmpty && !act.phrase.english.isEmpty, "\(act)")
        }
    }

    @Test(arguments: [
        ("chef", true), ("ordförande", true), ("sammankallande", false), ("vice ordförande", false),
        ("second vice chair", false), ("ledamot", false),
    ])
    func `the chair of a group leads it, and a vice chair does not`(_ role: String, _ leads: Bool) throws {
        let role = role == "chef" ? "group chair" : role
        let facts = try Facts(
            """
            grupper: { gruppen: { slag: ledningsgrupp } }
            befattningar: { a: { ingår i: { vad: gruppen, som: \(role) } } }
            """)
        #expect(facts.leaders("gruppen").contains("a leder, sagt") == leads)
    }
}
