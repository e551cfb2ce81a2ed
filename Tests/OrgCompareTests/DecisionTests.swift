import OrgCompare
import OrgModel
import Testing

/// Which document a change rests on.
struct DecisionTests {
    @Test func `what an after-model ends, renames and moves rests on its document`() throws {
        let text = """
            datum: 2026-01-01
            källa: o
            källor: { o: { slag: organisationsbeslut } }
            enheter: { klk: { slag: förvaltning }, stab: { slag: stab, del av: klk } }
            befattningar:
              kd: { slag: kommundirektör, leder: klk }
              sc: { slag: chef, chef: kd, leder: stab }
              j: { namn: Jurist, chef: sc }
              t: { namn: Tolk, chef: sc }
              k: { namn: Kock, chef: kd }

            """
        let comparison = try revised(
            text,
            """
            källa: n §4
            källor: { n: { slag: beslut } }
            upphör: [stab, sc]
            befattningar:
              j: { chef: kd, namn: Kommunjurist }
              t: { chef: kd }
              k: { namn: Köksmästare }

            """)
        let (base, after) = (comparison.before, comparison.after)
        let decisions = Dictionary(
            comparison.changes.map { change in
                let nodes = change.before.map(base.id) + change.after.map(after.id)
                return ("\(change.kind.rawValue) \(Set(nodes).sorted())", change.decision.map(after.id))
            }, uniquingKeysWith: { first, _ in first })
        for change in ["upplöst [\"stab\"]", "flyttad [\"j\"]", "flyttad [\"t\"]", "namnbyte [\"k\"]"] {
            #expect(decisions[change] == .some("n"), "\(change): \(decisions)")
        }
        // What first told of the node is what it still rests on.
        #expect(after.traits(of: try after.named("k")).detail.source.map(after.id) == "o")
    }
}
