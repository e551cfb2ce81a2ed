import OrgCompare
import OrgModel
import Reorganisations
import Testing

/// Laws that hold whatever the reorganisation is.
struct LawTests {
    @Test func `an organisation differs in nothing from itself`() throws {
        let one = try organisation(Municipality.text)
        let comparison = Comparison(of: one, with: one)
        #expect(comparison.changes.isEmpty)
        #expect(comparison.delta.count == 0)
        for seed in 0..<1 {
            var chance = Chance(seed)
            let world = Written(Reorganisation(&chance, acts: 0), .c, &chance)
            #expect(Comparison(of: world.after, with: world.after).changes.isEmpty, "seed \(seed)")
        }
    }

    @Test func `new ids with old names leave nothing to tell`() throws {
        let before = try organisation(Municipality.text)
        let after = try organisation(Municipality.model(prefix: "ny-"))
        let comparison = Comparison(of: before, with: after)
        #expect(comparison.pairing.links.count == before.nodeCount)
        #expect(comparison.changes.isEmpty)
    }

    @Test func `old ids with new names are renames and nothing else`() throws {
        let before = try organisation(Municipality.text)
        let after = try organisation(Municipality.model(isRenamed: true))
        let comparison = Comparison(of: before, with: after)
        #expect(comparison.pairing.trustsIDs)
        #expect(comparison.pairing.links.count == before.nodeCount)
        #expect(comparison.changes.allSatisfy { $0.kind == .namnbyte })
    }

    @Test func `with ids and names all new nothing is claimed to be gone or new`() throws {
        let before = try organisation(Municipality.text)
        let after = try organisation(Municipality.model(prefix: "ny-", isRenamed: true))
        let comparison = Comparison(of: before, with: after)
        #expect(!comparison.pairing.trustsIDs)
        #expect(comparison.changes.allSatisfy { ![.upplöst, .ny].contains($0.kind) })
        // The council, the board and the director are what they are; the rest of what stands alone follows from them.
        #expect(comparison.pairing.links.count >= 3)
        for link in comparison.pairing.links {
            #expect("ny-" + before.id(of: link.before) == after.id(of: link.after))
        }
    }

    @Test(arguments: Condition.allCases)
    func `the other way around says the same reversed`(_ condition: Condition) {
        // In the last a bare head and a name that is all marks stand beside one another.
        for seed in [0, 1, 317] {
            var chance = Chance(seed)
            let written = Written(Reorganisation(&chance, size: 50), condition, &chance)
            let there = Comparison(of: written.before, with: written.after)
            let back = Comparison(of: written.after, with: written.before)
            let pairs = there.pairing.links.map { "\($0.before) \($0.after) \($0.confidence)" }
            #expect(
                pairs.sorted() == back.pairing.links.map { "\($0.after) \($0.before) \($0.confidence)" }.sorted(),
                "seed \(seed)")
            #expect(Self.counts(there.changes) == Self.counts(back.changes.map(\.reversed)), "seed \(seed)")
        }
    }

    private static func counts(_ changes: [Change]) -> [String: Int] {
        Dictionary(changes.map { ("\($0.kind) \($0.before.count) \($0.after.count)", 1) }, uniquingKeysWith: +)
    }

    @Test(arguments: Condition.allCases)
    func `every raw difference is told or explained once`(_ condition: Condition) {
        for seed in 20..<21 {
            var chance = Chance(seed)
            let written = Written(Reorganisation(&chance, size: 50), condition, &chance)
            let comparison = Comparison(of: written.before, with: written.after)
            #expect(comparison.changes.reduce(0) { $0 + $1.explains } == comparison.delta.count, "seed \(seed)")
            #expect(comparison.delta.applied == comparison.delta.clausesAfter)
        }
    }

    /// Told in ids alone, without any of the numbers that the delta counts with.
    @Test func `the differences applied to the organisation before give the one after`() {
        for seed in 40..<42 {
            var chance = Chance(seed)
            var reorganisation = Reorganisation(&chance, acts: 0)
            for act in [Reorganisation.Act.move, .dissolve, .new, .rename] { _ = reorganisation.carryOut(act, &chance) }
            let written = Written(reorganisation, .a, &chance)
            let delta = Comparison(of: written.before, with: written.after).delta
            var facts = Set(written.before.statements.map(written.before.sentence))
            for number in delta.statementsOut {
                facts.remove(written.before.sentence(written.before.statement(number)))
            }
            for number in delta.statementsIn { facts.insert(written.after.sentence(written.after.statement(number))) }
            #expect(facts == Set(written.after.statements.map(written.after.sentence)), "seed \(seed)")
        }
    }
}

extension Organisation {
    fileprivate func sentence(_ statement: Statement) -> String {
        "\(statement.subject.map(id) ?? "-") \(statement.relation) \(statement.object.map(id) ?? "-")"
    }
}
