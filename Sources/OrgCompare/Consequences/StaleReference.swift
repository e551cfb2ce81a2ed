public import OrgModel

/// A document, a delegation or a duty of co-operation that still points at what is no more, or by a name that is no
/// more.
public struct StaleReference: Sendable {
    /// What points.
    public enum Sort: String, CaseIterable, Sendable {
        case dokument
        case delegation
        case samverkan
    }

    /// What became of what is pointed at.
    public enum Target: String, CaseIterable, Sendable {
        /// It ended.
        case upplöst
        /// It is something else under another name.
        case ersatt
        /// It has another name and nothing more.
        case namnbyte
    }

    public let sort: Sort
    public let target: Target
    /// What points, in either organisation.
    public let pointer: Node
    public let pointerAfter: Node
    /// What is pointed at, and what it became.
    public let node: Node
    public let successors: [Node]
    /// The statements before that point.
    public let statements: [Int]
}

/// Looks for what still points at what is gone.
struct StaleReferences {
    let counterparts: Counterparts
    let changes: [Change]
    let delta: Delta

    /// What may be true of one who has a new name and is the same: also more or less to do.
    private static let sameUnderNewName: Change.Facets = [.renamed, .otherTerms, .widened, .narrowed]

    private struct Key: Hashable {
        let pointer: Node
        let node: Node
        let sort: StaleReference.Sort
    }

    func all() -> [StaleReference] {
        let targets = targets()
        if targets.isEmpty { return [] }
        let before = counterparts.before
        let updated = updated()
        let out = Set(delta.statementsOut)
        var found: [Key: [Int]] = [:]
        for (number, statement) in before.statements.enumerated() where statement.relation != .ersätter {
            let ends = [statement.subject, statement.object].compactMap(\.self)
            for node in ends where targets[node] != nil {
                guard let pointer = pointer(of: statement, at: node, updated) else { continue }
                // A line that came along under the new name points right; a document that writes the old one does not.
                if pointer.isLine, !out.contains(number) || targets[node] == .namnbyte { continue }
                let key = Key(pointer: pointer.node, node: node, sort: statement.relation.pointing ?? .dokument)
                found[key, default: []].append(number)
            }
        }
        return found.compactMap { key, statements -> StaleReference? in
            guard let target = targets[key.node], let after = counterparts.successors(of: key.pointer).first else {
                return nil
            }
            return StaleReference(
                sort: key.sort, target: target, pointer: key.pointer, pointerAfter: after, node: key.node,
                successors: counterparts.successors(of: key.node).filter { !counterparts.after.isGhost($0) },
                statements: counterparts.before.ordered(statements))
        }.sorted { order($0).lexicographicallyPrecedes(order($1)) }
    }

    /// What has to be rewritten where a line at a node points wrong: the document that lays it down, else what stands at
    /// the other end. Nil where nothing has to, or has been.
    private func pointer(of statement: Statement, at node: Node, _ updated: Set<Update>) -> (node: Node, isLine: Bool)?
    {
        let setting = counterparts.setting
        let other = [statement.subject, statement.object].compactMap(\.self).first { $0 != node }
        func isUpdated(by source: Node?) -> Bool {
            guard let other else { return false }
            let number = source.map { setting.number($0, 0) }
            return updated.contains(Update(setting.number(other, 0), statement.relation, source: number))
        }
        if let source = statement.detail.source, source != node, stands(source),
            counterparts.before.kind(of: source).governs
        {
            return isUpdated(by: source) || names(source, successorOf: node, statement.relation) ? nil : (source, false)
        }
        // A document that is no more is what points, and nothing points at it but documents.
        guard let other,
            counterparts.setting.family(node, 0) != .document
                || counterparts.setting.family(other, 0) == .document,
            statement.relation.pointing != nil, stands(other), !isUpdated(by: nil)
        else { return nil }
        return (other, true)
    }

    /// Whether the document lays the same down of what replaced a node: it names that one then, whatever day it bears.
    private func names(_ source: Node, successorOf node: Node, _ relation: Relation) -> Bool {
        let (before, after) = (counterparts.before, counterparts.after)
        let number = counterparts.setting.number(source, 0)
        return counterparts.successors(of: node).contains { successor in
            before.id(of: node) != after.id(of: successor) && counterparts.state(of: node, 0) != .one
                && (after.statements(of: relation, from: successor) + after.statements(of: relation, to: successor))
                    .contains { $0.detail.source.map { counterparts.setting.number($0, 1) } == number }
        }
    }

    private func order(_ reference: StaleReference) -> [String] {
        [reference.sort.rawValue] + [reference.pointer, reference.node].map(counterparts.before.id)
    }

    /// What ended or has another name. A new role under the same name is still found by it.
    private func targets() -> [Node: StaleReference.Target] {
        let (before, after) = (counterparts.before, counterparts.after)
        var pure: Set<Node> = []
        for change in changes where change.kind == .namnbyte && change.facets.isSubset(of: Self.sameUnderNewName) {
            pure.formUnion(change.before)
        }
        var targets: [Node: StaleReference.Target] = [:]
        for node in before.nodes where before.presence(of: node) == .defined {
            if counterparts.isGone(node) {
                targets[node] = .upplöst
                continue
            }
            guard counterparts.state(of: node, 0) != .alike else { continue }
            let successors = counterparts.successors(of: node)
            let isNamed = successors.contains {
                NameKey.isOneName(after.name(of: $0), before.name(of: node))
            }
            if successors.isEmpty || isNamed || !before.kind(of: node).isPointedAt { continue }
            targets[node] = pure.contains(node) ? .namnbyte : .ersatt
        }
        return targets
    }

    /// Whether a node stands as it did: a document that has been adopted anew may say other things.
    private func stands(_ node: Node) -> Bool {
        let successors = counterparts.successors(of: node)
        guard counterparts.state(of: node, 0) == .one, let after = successors.first, counterparts.livesOn(node) else {
            return false
        }
        return counterparts.before.value(.datum, of: node) == counterparts.after.value(.datum, of: after)
    }

    /// A node and a relation that it has got a new line of, from any source or from one.
    private struct Update: Hashable {
        let number: Int
        let relation: Relation
        let source: Int?

        init(_ number: Int, _ relation: Relation, source: Int?) {
            self.number = number
            self.relation = relation
            self.source = source
        }
    }

    private func updated() -> Set<Update> {
        var updated: Set<Update> = []
        for number in delta.statementsIn {
            let statement = counterparts.after.statement(number)
            for node in [statement.subject, statement.object].compactMap(\.self) {
                let number = counterparts.setting.number(node, 1)
                updated.insert(Update(number, statement.relation, source: nil))
                if let source = statement.detail.source {
                    let source = counterparts.setting.number(source, 1)
                    updated.insert(Update(number, statement.relation, source: source))
                }
            }
        }
        return updated
    }
}

extension Relation {
    /// What a line of it is, where it points by name and has to be decided anew when what it points at is gone.
    fileprivate var pointing: StaleReference.Sort? {
        if self == .samverkansansvar { return .samverkan }
        switch words.dimension {
        case .dokument: return .dokument
        case .delegation, .arbetsmiljö: return .delegation
        default: return nil
        }
    }
}

extension NodeKind {
    /// Whether a document of the kind lays down who does what, rather than telling or proposing it.
    fileprivate var governs: Bool {
        switch self {
        case .reglemente, .arbetsordning, .delegationsordning, .instruktion, .policy, .riktlinje, .måldokument, .plan,
            .direktiv, .avtal, .samverkansavtal, .interkommunaltAvtal, .bolagsordning, .ägardirektiv, .förbundsordning,
            .dokument:
            true
        default: false
        }
    }

    /// Whether documents call it by name as one who acts: an organ, a unit, a post, a group.
    fileprivate var isPointedAt: Bool { section == .units || section == .posts || section == .groups }
}
