internal import OrgModel

/// Tells what became of statements that no change of a node explains.
struct LineChanges {
    let setting: Setting
    let delta: Delta

    /// A statement that differs, and the side it is of.
    struct Difference {
        let statement: Statement
        let side: Int
        let subject: Int
        let object: Int
    }

    func tell(in ledger: inout Ledger) {
        var rest: [Difference] = []
        var expected: [Difference] = []
        var explained: [Explained] = []
        let all = [delta.statementsOut, delta.statementsIn].enumerated().flatMap { side, numbers in
            numbers.map { difference($0, side) }
        }
        let moves = MovedLines(setting, ledger, all)
        for difference in all {
            let side = difference.side
            if let move = moves.change(of: difference) {
                add(difference, to: &ledger.changes[move])
            } else if let change = explanation(of: difference, ledger) {
                ledger.explain(by: change)
                explained.append(Explained(difference: difference, change: change))
            } else if setting.units(behind: difference.statement, side).isEmpty {
                rest.append(difference)
            } else {
                expected.append(difference)
            }
        }
        rest += tellExpected(expected, in: &ledger)
        rest = tellRetargeted(
            rest, by: { [setting.isOfTwoHands && !$0.statement.relation.hasOneObject ? -1 : $0.subject] }, in: &ledger)
        rest = tellTurnedToNew(rest, &explained, by: \.subject, in: &ledger) {
            !setting.isOfTwoHands || $0.hasOneObject
        }
        rest = tellRetargeted(rest, by: { [$0.statement.relation.hasOneSubject ? $0.object : -1, -1] }, in: &ledger)
        rest = tellTurnedToNew(rest, &explained, by: \.object, in: &ledger) {
            !setting.isOfTwoHands && $0.hasOneSubject
        }
        rest = tellMandates(rest, in: &ledger)
        for difference in rest { tellAlone(difference, in: &ledger) }
        tellRestated(in: &ledger)
        tellGoneToNew(&explained, in: &ledger)
        PersonChanges(setting: setting, delta: delta).tell(explained, in: &ledger)
    }

    /// A difference that a change of a node explains.
    struct Explained {
        let difference: Difference
        let change: Int
        /// Whether another change tells it, as one half of a line that goes to another.
        var isTold = false
    }

    private func difference(_ number: Int, _ side: Int) -> Difference {
        let statement = setting.organisations[side].statement(number)
        func end(_ node: Node?) -> Int { node.map { setting.number($0, side) } ?? -1 }
        return Difference(
            statement: statement, side: side, subject: end(statement.subject), object: end(statement.object))
    }

    // MARK: Explained

    /// The change of a node that the line follows: of one that is no more or was reshaped.
    private func explanation(of difference: Difference, _ ledger: Ledger) -> Int? {
        // Who the employer is, is told of those who have another, be it somebody new.
        let isOfStaff = difference.statement.relation == .arbetsgivare
        for number in isOfStaff ? [difference.object] : [difference.subject, difference.object] where number >= 0 {
            switch setting.classes.states[number] {
            case .one: continue
            default: if let change = ledger.changeOfClass[number] { return change }
            }
        }
        return nil
    }

    /// Lines that are as expected before and after are no changes of their own; the others come back.
    private func tellExpected(_ differences: [Difference], in ledger: inout Ledger) -> [Difference] {
        struct Key: Hashable {
            let relation: Relation
            let chief: Int
        }
        func key(_ difference: Difference) -> Key {
            let relation = difference.statement.relation
            let isObject = relation == .vidaredelegerar || relation == .fördelarArbetsmiljö
            return Key(relation: relation, chief: isObject ? difference.object : difference.subject)
        }
        var rest: [Difference] = []
        var groups: [Key: [Difference]] = [:]
        for difference in differences { groups[key(difference), default: []].append(difference) }
        for difference in differences {
            let group = groups[key(difference)] ?? []
            let isOnBoth = group.contains { $0.side == 0 } && group.contains { $0.side == 1 }
            let numbers = group.flatMap { difference in
                setting.units(behind: difference.statement, difference.side).map { setting.number($0, difference.side) }
            }
            let changes = numbers.compactMap { ledger.changeOfClass[$0] }
            // A unit that moves takes its lines along, also out of what was merged or split at the same time.
            let change =
                changes.filter { ledger.changes[$0].kind == .flyttad }.min()
                ?? changes.filter { ledger.changes[$0].facets.contains(.moved) || ledger.changes[$0].kind != .namnbyte }
                .min()
            if isOnBoth, let change {
                ledger.follow(difference.statement, difference.side, by: change)
            } else {
                rest.append(difference)
            }
        }
        return rest
    }

    // MARK: Told

    /// More or less of a mandate is told of the one who has it, together with what else became of them.
    private func tellMandates(_ differences: [Difference], in ledger: inout Ledger) -> [Difference] {
        var rest: [Difference] = []
        var own: [Int: Int] = [:]
        for difference in differences {
            guard difference.statement.relation.isMandate, difference.subject >= 0,
                setting.classes.states[difference.subject] == .one,
                tellsMandates(difference.subject, 1 - difference.side)
            else {
                rest.append(difference)
                continue
            }
            let number = difference.subject
            let index: Int
            if let known = own[number] ?? ledger.changeOfClass[number] {
                index = known
            } else {
                var change = Change(
                    .ändrad, before: setting.classes.members[0][number], after: setting.classes.members[1][number])
                change.confidence = setting.classes.confidences[number]
                index = ledger.add(change, telling: [number])
            }
            own[number] = index
            ledger.changes[index].facets.insert(difference.side == 0 ? .narrowed : .widened)
            ledger.changes[index].kind = ledger.changes[index].facets.kind
            add(difference, to: &ledger.changes[index])
        }
        return rest
    }

    /// Whether a side's model tells of what one has to do, so that what it leaves out is less: of two hands the one may
    /// name an organ and nothing that it does.
    private func tellsMandates(_ number: Int, _ side: Int) -> Bool {
        guard setting.isOfTwoHands else { return true }
        return setting.classes.members[side][number].contains { node in
            let organisation = setting.organisations[side]
            return Relation.allCases.contains {
                $0.isMandate && !organisation.lines.statements($0, from: node).isEmpty
            }
        }
    }

    private func tellAlone(_ difference: Difference, in ledger: inout Ledger) {
        var change = line(difference.side == 0 ? .borttagen : .tillagd, difference)
        change.explains = 1
        ledger.add(change)
    }

    private func tellRestated(in ledger: inout Ledger) {
        for restated in delta.statementsRestated {
            let (old, new) = (difference(restated.before, 0), difference(restated.after, 1))
            if let change = explanation(of: old, ledger) ?? explanation(of: new, ledger) {
                ledger.explain(by: change)
                continue
            }
            var change = line(restated.isOfSourceAlone ? .annanKälla : .ändrad, old)
            let after = line(change.kind, new)
            change.after = after.after
            change.objectsAfter = after.objectsAfter
            change.statementsAfter = after.statementsAfter
            change.explains = 1
            ledger.add(change)
        }
    }

    /// A change of one line, as one of its sides has it.
    func line(_ kind: Change.Kind, _ difference: Difference) -> Change {
        let statement = difference.statement
        var change = Change(kind)
        change.relation = statement.relation
        for number in [difference.subject, difference.object] where number >= 0 {
            change.confidence = min(change.confidence, setting.classes.confidences[number])
        }
        let (subjects, objects) = ([statement.subject].compactMap(\.self), [statement.object].compactMap(\.self))
        if difference.side == 0 {
            (change.before, change.objectsBefore) = (subjects, objects)
            change.statementsBefore = [Int(statement.number)]
        } else {
            (change.after, change.objectsAfter) = (subjects, objects)
            change.statementsAfter = [Int(statement.number)]
        }
        return change
    }

    private func add(_ difference: Difference, to change: inout Change) {
        change.explains += 1
        note(difference, in: &change)
    }

    private func note(_ difference: Difference, in change: inout Change) {
        if difference.side == 0 {
            change.statementsBefore.append(Int(difference.statement.number))
        } else {
            change.statementsAfter.append(Int(difference.statement.number))
        }
    }
}
