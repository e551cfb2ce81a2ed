internal import OrgModel

extension Delta {
    /// The delta read as changes, each said once, in order of weight and name. What they explain adds up to all there
    /// is in the delta.
    func changes(_ setting: Setting) -> [Change] {
        var ledger = Ledger()
        NodeChanges(setting: setting, delta: self).tell(in: &ledger)
        LineChanges(setting: setting, delta: self).tell(in: &ledger)
        // A split or merge that left no raw difference behind is told all the same.
        let order = Order(setting.organisations[0], setting.organisations[1])
        let decisions = Decisions(setting)
        let told = ledger.changes.map { change in
            var change = order.sorted(change)
            decisions.complete(&change)
            return change
        }
        return Bunches(setting: setting).bunched(told.sorted(by: order.precedes)).map(order.sorted)
    }
}

/// The order of changes and of the nodes in them: by kind, then by ids, so that no order of files or keys is seen.
private struct Order {
    private let before: Organisation
    private let after: Organisation

    init(_ before: Organisation, _ after: Organisation) {
        self.before = before
        self.after = after
    }

    func sorted(_ change: Change) -> Change {
        var change = change
        change.before.sort { before.id(of: $0) < before.id(of: $1) }
        change.after.sort { after.id(of: $0) < after.id(of: $1) }
        change.objectsBefore.sort { before.id(of: $0) < before.id(of: $1) }
        change.objectsAfter.sort { after.id(of: $0) < after.id(of: $1) }
        change.statementsBefore = before.ordered(change.statementsBefore)
        change.statementsAfter = after.ordered(change.statementsAfter)
        change.followingBefore = before.ordered(change.followingBefore)
        change.followingAfter = after.ordered(change.followingAfter)
        change.alongBefore.sort { key($0, before) < key($1, before) }
        change.alongAfter.sort { key($0, after) < key($1, after) }
        change.cutBefore = before.ordered(change.cutBefore)
        change.cutAfter = after.ordered(change.cutAfter)
        return change
    }

    /// Who leads and decides first.
    private func key(_ node: Node, _ organisation: Organisation) -> (Int, String) {
        (Concern(organisation.kind(of: node)).rawValue, organisation.id(of: node))
    }

    func precedes(_ left: Change, _ right: Change) -> Bool {
        let (first, second) = (key(left), key(right))
        return first.0 != second.0 ? first.0 < second.0 : first.1.lexicographicallyPrecedes(second.1)
    }

    private func key(_ change: Change) -> (Int, [String]) {
        var kind = (Change.Kind.allCases.firstIndex(of: change.kind) ?? 0) * 4
        if change.kind == .okänd {
            let kinds = change.before.map(before.kind) + change.after.map(after.kind)
            kind += kinds.map { Concern($0).rawValue }.min() ?? 0
        }
        return (
            kind,
            change.before.map(before.id) + [""] + change.after.map(after.id)
                + [change.relation.map { String($0.rawValue) } ?? ""]
                + change.objectsBefore.map(before.id) + [""] + change.objectsAfter.map(after.id)
        )
    }
}
