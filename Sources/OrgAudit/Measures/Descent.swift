package import Graphs
package import OrgFacts
package import OrgModel
internal import Texts

/// A choice of acts to walk upwards together.
package struct Ascent: Hashable, Sendable {
    package let acts: Set<Act>

    package init(_ acts: Set<Act>) { self.acts = acts.filter { $0.upperEnd != nil } }

    /// Who is whose chief.
    package static let chiefs = Ascent([.chef])
    /// Chiefs and principals: who stands above whom in the order of command.
    package static let principals = Ascent([.chef, .svararInför])
    /// What is part of what.
    package static let parts = Ascent([.delAv, .hörTill])
    /// What a thing is part of or is run in, and who answers for it.
    package static let ownership = Ascent([.delAv, .hörTill, .bedrivsI, .verksamhetsansvar])
    /// Everything that gives somebody a say over another: command, mandates, money, means, belonging.
    package static let sway = Ascent([
        .chef, .svararInför, .verksamhetsansvar, .leder, .lederPolitiskt, .budgetansvar, .arbetsmiljöansvar,
        .fördelarArbetsmiljö, .delegerar, .vidaredelegerar, .äger, .ägarstyr, .hörTill, .delAv, .bedrivsI, .tillsätter,
        .utser, .hosVärd, .ledamot, .ordförande,
    ])
    /// Everything that has an upper and a lower end: the whole structure.
    package static let structure = Ascent(Set(Act.allCases))
}

/// What follows from facts taken together: above and below.
extension Measures {
    /// The facts as a graph whose arcs run from the lower end to the upper. Each node stands under its kind: what is
    /// above any nämnd is above each.
    func upward(_ ascent: Ascent) -> Digraph {
        graphs.value(ascent) {
            var lower: [UInt32] = []
            var upper: [UInt32] = []
            let acts = ascent.acts.sorted { $0.rawValue < $1.rawValue }
            for fact in facts.said(acts) {
                guard let below = fact.lower, let above = fact.upper else { continue }
                lower.append(below.index)
                upper.append(above.index)
            }
            for kind in NodeKind.allCases {
                guard let any = anyOf(kind) else { continue }
                for node in nodes(kind) {
                    lower.append(node.index)
                    upper.append(any.index)
                }
            }
            return Digraph(nodeCount: organisation.nodeCount, sources: lower, targets: upper)
        }
    }

    /// The nodes that stand above `node`, through any number of steps, itself not among them, in the model's order.
    /// - Complexity: linear in what is reached, the first time.
    package func nodesAbove(_ node: Node, through ascent: Ascent) -> [Node] {
        closures.value(Closure(ascent: ascent, start: node)) {
            let graph = upward(ascent)
            var seen: Set<UInt32> = [node.index]
            var found: [Node] = []
            var open = [node.index]
            while let next = open.popLast() {
                for upper in graph.successors(of: next) where seen.insert(upper).inserted {
                    found.append(Node(upper))
                    open.append(upper)
                }
            }
            return found.sorted()
        }
    }

    /// Whether `upper` stands above `lower` through some chain; a node does not stand above itself.
    package func isAbove(_ upper: Node, _ lower: Node, through ascent: Ascent) -> Bool {
        let all = nodesAbove(lower, through: ascent)
        let place = all.partitioningIndex { $0 >= upper }
        return place < all.endIndex && all[place] == upper
    }

    /// Fullmäktige, or else the organs and owners that nothing stands above.
    package var tops: [Node] {
        let councils = nodes(.kommunfullmäktige)
        if !councils.isEmpty { return councils }
        let up = upward(.structure)
        return nodes.filter { organisation.kind(of: $0).isDecidingOrgan && up.successors(of: $0.index).isEmpty }
    }

    /// The nodes that can be reached downwards from the tops.
    package func reached(through ascent: Ascent = .structure) -> NodeSet {
        upward(ascent).reversed().reachable(from: tops.map(\.index))
    }
}
