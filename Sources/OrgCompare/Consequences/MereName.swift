internal import OrgModel

/// What is true of one who has another name, beside the name.
public enum NameChange: Comparable, Sendable {
    /// Nothing: who it leads, answers to and has under it, and what it has to do, are the same as far as both tell.
    case mere
    /// Whether anything more is another cannot be told, for what one of the models tells there the other has not.
    case unsaid
    /// Something else is another too.
    case more
}

extension Comparison {
    /// Whether a pair leads, answers to, has under it and has to do the same before and after. What it leads is looked at
    /// as well: who leads a unit that got another part has got more than a name.
    public func nameChange(of link: Link) -> NameChange {
        let led = (led(by: link.before, 0), led(by: link.after, 1))
        return max(
            difference(duties(of: [link.before], 0), duties(of: [link.after], 1)),
            difference(duties(of: led.0, 0, .delAv), duties(of: led.1, 1, .delAv)))
    }

    /// A relation seen from one of its ends.
    private struct Duty: Hashable {
        let relation: Relation
        let isInverse: Bool
    }

    private func led(by node: Node, _ side: Int) -> [Node] {
        setting.organisations[side].objects(of: .leder, from: node)
    }

    /// The classes of those at the other end of lines of command, of belonging and of what one has to do.
    private func duties(of nodes: [Node], _ side: Int, _ only: Relation? = nil) -> [Duty: Set<Int>] {
        let organisation = setting.organisations[side]
        var duties: [Duty: Set<Int>] = [:]
        for relation in Relation.allCases where only.map({ $0 == relation }) ?? relation.isDuty {
            for node in nodes {
                for (isInverse, others) in [
                    (false, organisation.objects(of: relation, from: node)),
                    (true, organisation.subjects(of: relation, to: node)),
                ] where !others.isEmpty {
                    let numbers = others.map { setting.number($0, side) }
                    duties[Duty(relation: relation, isInverse: isInverse), default: []].formUnion(numbers)
                }
            }
        }
        return duties
    }

    private func difference(_ old: [Duty: Set<Int>], _ new: [Duty: Set<Int>]) -> NameChange {
        var worst = NameChange.mere
        for duty in Set(old.keys).union(new.keys) {
            let (before, after) = (old[duty] ?? [], new[duty] ?? [])
            if before.union(after).contains(where: isReshaped) { return .more }
            if before == after { continue }
            // Of two hands the one may leave out a line, or one of its ends.
            if setting.isOfTwoHands, before.isEmpty || after.isEmpty { continue }
            let isKnown = !setting.isOfTwoHands || before.symmetricDifference(after).contains(where: isOnBoth)
            if isKnown { return .more }
            worst = .unsaid
        }
        return worst
    }

    private func isReshaped(_ number: Int) -> Bool {
        [.merged, .split, .reshaped].contains(setting.classes.states[number])
    }

    private func isOnBoth(_ number: Int) -> Bool { setting.classes.members.allSatisfy { !$0[number].isEmpty } }
}

extension Relation {
    /// Whether a line of it makes a post or a unit more than its name: whom it leads and answers to, what it has to do.
    fileprivate var isDuty: Bool {
        switch self {
        case .chef, .uppdrag, .verksamhetsansvar, .budgetansvar, .leder, .lederPolitiskt, .hörTill, .delAv, .bedrivsI,
            .ansvarar, .beslutar, .äger, .ägarstyr:
            true
        default: false
        }
    }
}
