internal import Graphs
package import OrgModel

/// Who and what are one in all but name, so that what is said of one is carried to the other: a unit and its one leader,
/// an operation and the unit that it is run in. A twin is said; nothing that is carried makes another.
extension Facts {
    /// The fact that makes a post the one leader of a unit: nil where two lead it, jointly or severally, where the
    /// leadership is of some matters alone, and where the leader is elected or a group.
    package func leadership(of unit: Node) -> Fact? {
        guard mayHaveTwin(unit), isTwin(unit) else { return nil }
        if let one = only(.leads, to: unit) { return makesTwin(one) ? one : nil }
        let all = said(.leads, to: unit).filter { $0.act == .leder }
        guard let one = all.first, all.allSatisfy({ $0.who == one.who }), let leader = one.who, isLeader(leader) else {
            return nil
        }
        return all.filter { $0.grade.isOwn && isWhole($0) }.min { $0.ground < $1.ground }
    }

    /// The units whose one leader the post is, as the facts that make it so.
    package func leaderships(of post: Node) -> [Fact] {
        guard mayHaveTwin(post), isLeader(post) else { return [] }
        if let one = only(.leads, from: post) {
            guard one.act == .leder, one.grade.isOwn, let unit = one.whom else { return [] }
            return leadership(of: unit).flatMap { $0.who == post ? [$0] : nil } ?? []
        }
        let units = said(.leads, from: post).filter { $0.act == .leder && $0.grade.isOwn }.compactMap(\.whom)
        if units.isEmpty { return [] }
        return Set(units).sorted().compactMap { unit in leadership(of: unit).flatMap { $0.who == post ? $0 : nil } }
    }

    /// What is said of a leader is said of the unit only where it leads no other.
    func soleLeadership(of unit: Node) -> Fact? {
        guard let leadership = leadership(of: unit), let leader = leadership.who else { return nil }
        if only(.leads, from: leader) != nil { return leadership }
        let led = said(.leads, from: leader).filter { $0.act == .leder && ($0.whom.map(isTwin) ?? true) }
        return Set(led.map(\.whom)).count == 1 ? leadership : nil
    }

    /// Whether the only one who is said to lead a unit is its one leader.
    private func makesTwin(_ one: Fact) -> Bool {
        one.act == .leder && one.grade.isOwn && one.who.map(isLeader) ?? false && isWhole(one)
    }

    /// The operations that a unit carries out, and the units that carry an operation out.
    func performances(by unit: Node) -> [Fact] {
        mayHaveTwin(unit) && organisation.kind(of: unit).fit == .unit
            ? said(.runs, from: unit).filter(isPerformance) : []
    }

    func performances(of operation: Node) -> [Fact] {
        mayHaveTwin(operation) && organisation.kind(of: operation).fit == .operation
            ? said(.runs, to: operation).filter(isPerformance) : []
    }

    private func isPerformance(_ fact: Fact) -> Bool {
        guard fact.act == .utför, fact.grade.isOwn, let unit = fact.who, let operation = fact.whom else { return false }
        return organisation.kind(of: unit).fit == .unit && organisation.kind(of: operation).fit == .operation
    }

    /// Whether something is said of the node that makes twins.
    func mayHaveTwin(_ node: Node) -> Bool { twins.contains(node.index) }

    /// The nodes that something is said of that makes twins, in the model's order.
    package var mayHaveTwins: [Node] { twins.map(Node.init) }

    /// Units and operations have a twin in their leader; companies answer to their owner, and groups for themselves.
    private func isTwin(_ node: Node) -> Bool {
        let fit = organisation.kind(of: node).fit
        return fit == .unit || fit == .operation
    }

    private func isLeader(_ node: Node) -> Bool {
        organisation.kind(of: node).fit == .post && organisation.kind(of: node).sphere != .company
    }
}

extension FactIndex {
    /// The ends of what is said of leading and of running; all of a kind where that is said of it.
    func twins(in organisation: Organisation, _ wholes: [[Node]]) -> NodeSet {
        var twins = NodeSet(nodeCount: organisation.nodeCount)
        var kinds: Set<NodeKind> = []
        for place in [places(.leads, .är), places(.runs, .är)].joined() {
            for end in [rows[place].who, rows[place].whom] where !end.isPlaceholder && twins.insert(end.index) {
                let kind = organisation.kind(of: end)
                if wholes[Int(kind.rawValue)].contains(end) { kinds.insert(kind) }
            }
        }
        if kinds.isEmpty { return twins }
        for node in organisation.nodes where kinds.contains(organisation.kind(of: node)) { twins.insert(node.index) }
        return twins
    }
}
