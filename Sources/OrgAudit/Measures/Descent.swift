package import Graphs
package import OrgModel
internal import Texts

/// A choice of lines to walk together.
package struct LineSet: Hashable, Sendable {
    package let relations: Set<Relation>

    package init(_ relations: Set<Relation>) { self.relations = relations.filter { $0.above != nil } }

    /// Who is whose chief.
    package static let chiefs = LineSet([.chef])
    /// Chiefs and principals: who stands above whom in the order of command.
    package static let principals = LineSet([.chef, .uppdrag])
    /// What is part of what.
    package static let parts = LineSet([.delAv, .hörTill])
    /// Everything that carries the right to command.
    package static let command = LineSet(Set(Relation.allCases.filter { $0.words.dimension.commands }))
    /// Everything that has an upper and a lower end: the whole structure.
    package static let structure = LineSet(Set(Relation.allCases))
}

/// What follows from the lines taken together: above and below, and circles.
extension Measures {
    /// The lines as a graph whose arcs run from the lower end to the upper. Each node stands under its kind: what is
    /// above any nämnd is above each.
    func upward(_ lines: LineSet) -> Digraph {
        graphs.value(lines) {
            var lower: [UInt32] = []
            var upper: [UInt32] = []
            for relation in lines.relations {
                for line in self.lines(relation) {
                    guard let below = line.lower, let above = line.upper else { continue }
                    lower.append(below.index)
                    upper.append(above.index)
                }
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

    /// The nodes that stand above `node`, through any number of lines, itself not among them, in the model's order.
    /// - Complexity: linear in what is reached, the first time.
    package func nodesAbove(_ node: Node, through lines: LineSet) -> [Node] {
        closures.value(Closure(lines: lines, start: node)) {
            let graph = upward(lines)
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

    /// Whether `upper` stands above `lower` through some chain of the lines; a node does not stand above itself.
    package func isAbove(_ upper: Node, _ lower: Node, through lines: LineSet) -> Bool {
        let all = nodesAbove(lower, through: lines)
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
    package func reached(through lines: LineSet = .structure) -> NodeSet {
        upward(lines).reversed().reachable(from: tops.map(\.index))
    }
}
