public import OrgModel

/// A task, a matter or an operation that does not stay where it was: who takes it over, if anybody.
public struct TaskOutcome: Sendable {
    /// Whether somebody has it after.
    public enum Receiver: String, CaseIterable, Sendable {
        case har = "har mottagare"
        /// Who had it is no more or has it no more, and nobody else has it.
        case saknas = "utan mottagare"
        /// It was delegated and is so no more: whoever delegated it has it.
        case återgår = "återgår"
        /// Nothing tells.
        case okänd = "okänt"
    }

    public let receiver: Receiver
    /// What is done with it: who decides, answers for, prepares.
    public let relation: Relation
    /// The matter or the operation in either organisation.
    public let matter: Node
    public let matterAfter: Node?
    /// Who had it, and who has it.
    public let holders: [Node]
    public let receivers: [Node]
    /// Whether it is an operation that somebody answers for.
    public let isOperation: Bool
    /// Where it was said before.
    public let statements: [Int]
}

/// Goes through who has what before and after.
struct TaskOutcomes {
    let counterparts: Counterparts

    /// What is done, and the class of what it is done with.
    private struct Key: Hashable {
        let relation: Relation
        let matter: Int
    }

    private struct Holding {
        let matter: Node
        let holder: Node
        let statement: Int
    }

    func all() -> [TaskOutcome] {
        let (old, new) = (holdings(0), holdings(1))
        let outcomes = old.compactMap { key, held in outcome(key, held, new[key] ?? []) }
        return outcomes.sorted { left, right in
            let ids = [left, right].map { counterparts.before.id(of: $0.matter) }
            return ids[0] == ids[1] ? left.relation.rawValue < right.relation.rawValue : ids[0] < ids[1]
        }
    }

    private func outcome(_ key: Key, _ held: [Holding], _ holding: [Holding]) -> TaskOutcome? {
        guard let matter = held.map(\.matter).min(by: counterparts.before.precedes) else { return nil }
        // What has been wound up needs nobody.
        if counterparts.isGone(matter) { return nil }
        let (old, new) = (
            counterparts.numbers(held.map(\.holder), 0), counterparts.numbers(holding.map(\.holder), 1)
        )
        let missing = held.filter { !new.contains(counterparts.setting.number($0.holder, 0)) }
        if missing.isEmpty || (!new.isEmpty && new.isSubset(of: old)) { return nil }
        if new.isEmpty, let outcome = outcomeByWords(key, matter, held) { return outcome }
        let isLost = missing.allSatisfy { counterparts.isGone($0.holder) || counterparts.isKept($0.holder) }
        // A matter that is no longer told of, and whose holder lives on, is a change of that one.
        if new.isEmpty, !isLost, counterparts.isUnknown(matter, 0) { return nil }
        let isKnown = !counterparts.isUnknown(matter, 0)
        let givers = key.relation.isDelegation ? givers(of: missing) : []
        let house = key.relation == .verksamhetsansvar ? houses(of: matter) : []
        return TaskOutcome(
            receiver: !new.isEmpty || !house.isEmpty
                ? .har : !isLost || !isKnown ? .okänd : givers.isEmpty ? .saknas : .återgår, relation: key.relation,
            matter: matter, matterAfter: counterparts.successors(of: matter).first,
            holders: unique(missing.map(\.holder), counterparts.before),
            receivers: unique(
                holding.isEmpty ? house + (isLost && isKnown ? givers : []) : holding.map(\.holder), counterparts.after),
            isOperation: counterparts.before.kind(of: matter).section == .units,
            statements: counterparts.before.ordered(missing.map(\.statement)))
    }

    /// Those after who had delegated what is delegated no more; none unless all of them are there still.
    private func givers(of held: [Holding]) -> [Node] {
        let givers = held.map { holding in
            let giver = counterparts.before.statement(holding.statement).subject
            return giver.map { counterparts.successors(of: $0).filter { !counterparts.after.isGhost($0) } } ?? []
        }
        return givers.contains(where: \.isEmpty) ? [] : givers.flatMap(\.self)
    }

    /// The companies that run an operation after: what a company runs, its owner governs, and no nämnd answers for.
    private func houses(of operation: Node) -> [Node] {
        counterparts.successors(of: operation).flatMap { node in
            [Relation.bedrivsI, .delAv, .hörTill].flatMap { counterparts.after.objects(of: $0, from: node) }
        }.filter { counterparts.setting.family($0, 1) == .company && counterparts.after.isOwned($0) }
    }

    /// The same by the words of the model after, where it has no such matter: a nämnd has it in its field, or has a field
    /// that tells of other things.
    private func outcomeByWords(_ key: Key, _ matter: Node, _ held: [Holding]) -> TaskOutcome?? {
        let fields = counterparts.setting.fields[1]
        let found = fields.holders(of: counterparts.before.name(of: matter))
        let own = held.filter { !counterparts.successors(of: $0.holder).contains(where: found.contains) }
        if own.isEmpty { return .some(nil) }
        let isLeftOut = own.contains { holding in
            Family(counterparts.before.kind(of: holding.holder)) == .organ
                && counterparts.successors(of: holding.holder).contains(where: fields.tells)
        }
        guard !found.isEmpty || isLeftOut else { return nil }
        return TaskOutcome(
            receiver: found.isEmpty ? .okänd : .har, relation: key.relation, matter: matter, matterAfter: nil,
            holders: unique(own.map(\.holder), counterparts.before),
            receivers: found.sorted(by: counterparts.after.precedes),
            isOperation: counterparts.before.kind(of: matter).section == .units,
            statements: counterparts.before.ordered(own.map(\.statement)))
    }

    private func unique(_ nodes: [Node], _ organisation: Organisation) -> [Node] {
        Set(nodes).sorted(by: organisation.precedes)
    }

    private func holdings(_ side: Int) -> [Key: [Holding]] {
        let organisation = side == 0 ? counterparts.before : counterparts.after
        var holdings: [Key: [Holding]] = [:]
        func add(_ relation: Relation, _ matter: Node, _ holder: Node?, _ line: Line) {
            guard let holder, matter != holder else { return }
            let key = Key(relation: relation, matter: counterparts.setting.number(matter, side))
            holdings[key, default: []].append(
                Holding(matter: matter, holder: holder, statement: Int(line.number)))
        }
        for relation in Relation.allCases {
            let isTask = relation.isTask
            guard isTask || relation == .uppdrag || relation.isDelegation else { continue }
            for line in organisation.lines.lines(relation) {
                if isTask, let object = line.object, organisation.isTask(object, relation) {
                    add(relation, object, line.subject, line)
                }
                let matters = isTask ? [] : organisation.detail(of: line).matters
                for matter in matters { add(relation, matter, relation == .uppdrag ? line.subject : line.object, line) }
            }
        }
        return holdings
    }
}

extension Relation {
    /// Whether it says what somebody has to do: matters, operations, money.
    var isTask: Bool {
        switch words.dimension {
        case .verb, .verksamhetsansvar, .budget: true
        default: false
        }
    }

    var isDelegation: Bool { self == .delegerar || self == .vidaredelegerar }
}

extension Organisation {
    /// Whether what a line of a task goes to is one, and no organ, person or meeting.
    fileprivate func isTask(_ node: Node, _ relation: Relation) -> Bool {
        let kind = kind(of: node)
        return kind.section == .matters || kind == .verksamhet
            || relation == .verksamhetsansvar && Family(kind) == .unit
    }
}
