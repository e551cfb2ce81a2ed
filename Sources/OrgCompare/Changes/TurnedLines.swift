internal import OrgModel

/// Lines that go to another.
extension LineChanges {
    /// One out and one in of the same relation and the same end: the line goes to another.
    func tellRetargeted(
        _ differences: [Difference], by end: (Difference) -> [Int], in ledger: inout Ledger
    ) -> [Difference] {
        struct Key: Hashable {
            let relation: Relation
            let end: [Int]
        }
        let groups = Dictionary(grouping: differences) { Key(relation: $0.statement.relation, end: end($0)) }
        func turned(_ difference: Difference) -> (old: Difference, new: Difference)? {
            guard end(difference)[0] >= 0,
                let group = groups[Key(relation: difference.statement.relation, end: end(difference))],
                group.count == 2, group[0].side != group[1].side
            else { return nil }
            return group[0].side == 0 ? (group[0], group[1]) : (group[1], group[0])
        }
        var rest: [Difference] = []
        for difference in differences {
            guard let (old, new) = turned(difference) else {
                rest.append(difference)
                continue
            }
            if difference.side == 1 { continue }
            tellTurned(old, new, explaining: 2, in: &ledger)
        }
        return rest
    }

    /// The line of one who stays, to or from somebody who is new or no more: the other half of it went with them.
    func tellTurnedToNew(
        _ differences: [Difference], _ explained: inout [Explained], by end: KeyPath<Difference, Int>,
        in ledger: inout Ledger, where isOne: (Relation) -> Bool
    ) -> [Difference] {
        struct Key: Hashable {
            let relation: Relation
            let end: Int
            let side: Int
        }
        func key(_ difference: Difference, isOther: Bool = false) -> Key {
            Key(
                relation: difference.statement.relation, end: difference[keyPath: end],
                side: isOther ? 1 - difference.side : difference.side)
        }
        let halves = Dictionary(grouping: explained.indices.filter { explained[$0].difference[keyPath: end] >= 0 }) {
            key(explained[$0].difference)
        }
        let lines = Dictionary(grouping: differences) { key($0) }
        return differences.filter { difference in
            guard let half = halves[key(difference, isOther: true)], half.count == 1,
                lines[key(difference)]?.count == 1, lines[key(difference, isOther: true)] == nil,
                setting.classes.states[difference[keyPath: end]] == .one, isOne(difference.statement.relation)
            else { return true }
            let other = explained[half[0]].difference
            explained[half[0]].isTold = true
            let (old, new) = difference.side == 0 ? (difference, other) : (other, difference)
            tellTurned(old, new, explaining: 1, in: &ledger)
            return false
        }
    }

    /// The line of one who stays, from one who is no more to one who is new; and what else of such lines is news.
    func tellGoneToNew(_ explained: inout [Explained], in ledger: inout Ledger) {
        let cut = CutLines(setting: setting)
        for (old, new) in cut.turned(explained, ledger) {
            let lines = [explained[old], explained[new]]
            explained[old].isTold = true
            explained[new].isTold = true
            if cut.isExpected(lines) { continue }
            for line in lines { ledger.changes[line.change].explains -= 1 }
            tellTurned(lines[0].difference, lines[1].difference, explaining: 2, in: &ledger)
        }
        cut.tell(explained, in: &ledger)
    }

    private func tellTurned(_ old: Difference, _ new: Difference, explaining count: Int, in ledger: inout Ledger) {
        var change = line(.omriktad, old)
        let after = line(.omriktad, new)
        change.after = after.after
        change.objectsAfter = after.objectsAfter
        change.statementsAfter = after.statementsAfter
        change.explains = count
        ledger.add(change)
    }
}
