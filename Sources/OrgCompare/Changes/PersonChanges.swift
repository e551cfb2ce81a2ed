internal import OrgModel

/// Persons whom only one of the two names. A person neither ends nor is new: who holds what is told by lines, and these
/// account for the person.
struct PersonChanges {
    let setting: Setting
    let delta: Delta

    func tell(_ explained: [LineChanges.Explained], in ledger: inout Ledger) {
        for (side, nodes) in [delta.nodesOut, delta.nodesIn].enumerated() {
            let persons = nodes.filter {
                setting.family($0, side) == .person && ledger.changeOfClass[setting.number($0, side)] == nil
            }
            if persons.isEmpty { continue }
            let tellers = tellers(side, explained, ledger)
            var alone: Int?
            for person in persons {
                if let change = tellers[person] ?? alone {
                    ledger.explain(by: change)
                    if change != alone { continue }
                } else {
                    alone = ledger.add(Change(.okänd))
                    ledger.explain(by: ledger.changes.count - 1)
                }
                guard let alone else { continue }
                if side == 0 {
                    ledger.changes[alone].before.append(person)
                } else {
                    ledger.changes[alone].after.append(person)
                }
            }
        }
    }

    /// The first change that a line of each person is told or explained by.
    private func tellers(_ side: Int, _ explained: [LineChanges.Explained], _ ledger: Ledger) -> [Node: Int] {
        var tellers: [Node: Int] = [:]
        func note(_ statement: Statement, _ change: Int) {
            for node in [statement.subject, statement.object] {
                guard let node, setting.family(node, side) == .person else { continue }
                tellers[node] = min(tellers[node] ?? change, change)
            }
        }
        for (index, change) in ledger.changes.enumerated() {
            for number in side == 0 ? change.statementsBefore : change.statementsAfter {
                note(setting.organisations[side].statement(number), index)
            }
        }
        for line in explained where line.difference.side == side { note(line.difference.statement, line.change) }
        return tellers
    }
}
