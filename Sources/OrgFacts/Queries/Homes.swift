internal import Graphs
package import OrgModel

/// Walks: each step is a said fact, and all of them are the ground. A walk is no line.
extension Facts {
    /// The nearest organs under which a unit, an operation or a post has its place, from each place that it is said to
    /// have. One step is as sure as it is said; more of them are derived, and give nothing a second home.
    package func homes(of node: Node) -> [Fact] {
        merged(homeward(from: node).flatMap { nearestHomes(of: node, from: $0, $1) })
    }

    private func nearestHomes(of node: Node, from first: Node, _ step: Fact) -> [Fact] {
        var found: [Fact] = []
        var seen: Set<Node> = [node, first]
        var open: [(node: Node, steps: [Fact])] = [(first, [step])]
        while !open.isEmpty, found.isEmpty {
            var next: [(node: Node, steps: [Fact])] = []
            for (place, steps) in open {
                if organisation.kind(of: place).answersForOperations {
                    found.append(walked(from: node, to: place, steps))
                } else {
                    // An organ that is said in two ways is the home on the ground of both.
                    for (whole, step) in homeward(from: place)
                    where organisation.kind(of: whole).answersForOperations || seen.insert(whole).inserted {
                        next.append((whole, steps + [step]))
                    }
                }
            }
            open = next
        }
        return found
    }

    /// One step towards a home: where it is placed, where it is run, and for a förvaltning whom it answers to, which is
    /// what belonging to an organ means for it, unless it is said to belong to another.
    private func homeward(from place: Node) -> [(Node, Fact)] {
        var steps = said(.placed, from: place).filter { $0.act != .hosVärd }.map { ($0.whom, $0) }
        steps += performances(of: place).map { ($0.who, $0) }
        if organisation.kind(of: place) == .förvaltning {
            let organs = steps.compactMap(\.0).filter { organisation.kind(of: $0).fit == .organ }
            steps += said(.answers, from: place).filter { fact in
                matters(of: fact).isEmpty && (organs.isEmpty || fact.whom.map(organs.contains) ?? false)
            }.map { ($0.whom, $0) }
        }
        return steps.compactMap { whole, step in whole.map { ($0, step) } }
    }

    private func walked(from node: Node, to whole: Node, _ steps: [Fact]) -> Fact {
        let all = steps.flatMap(\.ground.all)
        let grade = steps.count == 1 ? steps[0].grade : .härlett
        return Fact(.hörTill, node, whole, .är, on: Ground(grade, all[0], Array(all.dropFirst())))
    }

    /// The posts above a post or a unit, the nearest first, each with the steps up to it: chiefs, who leads the unit and
    /// what it is a part of.
    package func superiors(of node: Node) -> [Superior] {
        var found: [Superior] = []
        var seen: Set<Node> = [node]
        var open: [Superior] = [Superior(node: node, steps: [])]
        while !open.isEmpty {
            var next: [Superior] = []
            for place in open {
                for (upper, step) in steps(up: place.node) where seen.insert(upper).inserted {
                    let above = Superior(node: upper, steps: place.steps + step.ground.all)
                    next.append(above)
                    if organisation.kind(of: upper).fit == .post { found.append(above) }
                }
            }
            open = next
        }
        return found
    }

    /// Somebody above, and what says so, step by step.
    package struct Superior: Hashable, Sendable {
        package let node: Node
        package let steps: [Basis]

        package init(node: Node, steps: [Basis]) {
            self.node = node
            self.steps = steps
        }
    }

    /// The post nearest to two that stands above both; nil where none does. An organ above both is no chief of either.
    package func commonSuperior(of one: Node, and other: Node) -> Superior? {
        let steps = Dictionary(
            superiors(of: other).map { ($0.node, $0.steps) }, uniquingKeysWith: { first, _ in first })
        return superiors(of: one).compactMap { superior in
            steps[superior.node].map { Superior(node: superior.node, steps: superior.steps + $0) }
        }.min { $0.steps.count < $1.steps.count }
    }

    private func steps(up node: Node) -> [(Node, Fact)] {
        let up =
            said(.commands, to: node).filter { $0.act == .chef }.map { ($0.who, $0) }
            + said(.leads, to: node).filter { $0.act == .leder }.map { ($0.who, $0) }
            + said(.placed, from: node).filter { $0.act != .hosVärd }.map { ($0.whom, $0) }
        return up.compactMap { upper, fact in
            guard let upper, organisation.kind(of: upper).fit != .organ else { return nil }
            return (upper, fact)
        }
    }
}
