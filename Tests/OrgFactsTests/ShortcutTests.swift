import OrgFacts
import OrgModel
import Testing

/// What nobody looks for is not there: who may have a twin, and of whom several things may be said.
struct ShortcutTests {
    @Test(arguments: Models.names)
    func `Whoever leads or is led, runs or is run, may have a twin, in every model`(_ name: String) throws {
        expectNothingMissed(by: Facts(of: try Models.organisation(name), on: Models.day))
    }

    @Test func `What is said of all of a kind makes each of them one who may have a twin, and several chiefs`() throws {
        let facts = try Facts(
            """
            enheter:
              skolan: { slag: förvaltning }
              vården: { slag: förvaltning }
              verkstan: { slag: enhet }
            befattningar:
              kd: { slag: kommundirektör, leder: förvaltning }
              bd: { slag: biträdande kommundirektör, chef för: förvaltning }
              vårdchef: { slag: förvaltningschef, chef: [kd, bd] }
              vaktmästare: { chef: vårdchef }
            """)
        let twins = Set(facts.mayHaveTwins.map(facts.organisation.id))
        #expect(twins.isSuperset(of: ["kd", "skolan", "vården"]))
        #expect(twins.isDisjoint(with: ["verkstan", "vaktmästare"]))
        #expect(facts.maySeveral(.commands, to: facts.node("vårdchef")))
        #expect(!facts.maySeveral(.commands, to: facts.node("vaktmästare")))
        expectNothingMissed(by: facts)
    }

    private func expectNothingMissed(by facts: Facts) {
        let twins = Set(facts.mayHaveTwins)
        for node in facts.organisation.nodes {
            let words: [FactWord] = [.leads, .runs]
            let isEnd = words.contains { !facts.said($0, from: node).isEmpty || !facts.said($0, to: node).isEmpty }
            #expect(!isEnd || twins.contains(node), "\(facts.organisation.id(of: node))")
            let isOfSeveral = facts.chiefs(of: node).count > 1
            #expect(!isOfSeveral || facts.maySeveral(.commands, to: node), "\(facts.organisation.id(of: node))")
        }
    }
}
