/// Who stands on every way from the roots to a node.
///
///         *a                 a
///         / \               /|\
///        b   c             b c d        a dominates all; d is reached past b and past c,
///         \ /                  |        so neither dominates it; d alone leads to e
///          d                   e
///          |
///          e               the dominator tree
///
/// A node dominates itself. With several roots a way begins at any of them, as if a virtual root stood above them all.
/// Nodes that no root reaches have no part in it: they dominate nothing and nothing dominates them.
///
/// Inside, the tree is kept by *position*: position 0 is the virtual root, parents come before children, and what a
/// node dominates stands in one unbroken run that begins with the node.
package struct Dominators: Equatable, Sendable {
    /// The position of each node, `noNode` when no root reaches it.
    private let positions: [UInt32]

    /// The node at each position.
    private let nodes: [UInt32]

    /// The immediate dominator of each position, as a position; 0 for 0.
    private let parents: [UInt32]

    /// How many positions each position dominates, itself counted.
    private let sizes: [UInt32]

    /// Lays the tree out by position.
    ///
    /// - Complexity: O(nodes).
    init(_ search: LengauerTarjan, nodeCount: Int) {
        let numbers = search.nodes.indices
        let dominators = search.dominators
        var numberSizes = [UInt32](repeating: 1, count: numbers.count)
        for number in numbers.dropFirst().reversed() {
            numberSizes[Int(dominators[number])] += numberSizes[number]
        }
        var places = [UInt32](repeating: 0, count: numbers.count)
        var free = [UInt32](repeating: 1, count: numbers.count)
        var positions = [UInt32](repeating: Digraph.noNode, count: nodeCount)
        var nodes = search.nodes
        var parents = places
        var sizes = numberSizes
        for number in numbers.dropFirst() {
            let dominator = Int(dominators[number])
            let place = free[dominator]
            free[dominator] += numberSizes[number]
            free[number] = place + 1
            places[number] = place
            positions[Int(search.nodes[number])] = place
            nodes[Int(place)] = search.nodes[number]
            parents[Int(place)] = places[dominator]
            sizes[Int(place)] = numberSizes[number]
        }
        self.positions = positions
        self.nodes = nodes
        self.parents = parents
        self.sizes = sizes
    }

    /// The number of nodes that a root reaches.
    ///
    /// - Complexity: O(1).
    package var reachedCount: Int { nodes.count - 1 }

    /// The dominator of a node that all its other dominators dominate; nil when only the node itself dominates it, as
    /// at a root, and when no root reaches it.
    ///
    /// - Complexity: O(1).
    package func immediateDominator(of node: UInt32) -> UInt32? {
        position(of: node).flatMap { self.node(at: parents[$0]) }
    }

    /// Whether every way from a root to `other` passes `node`, and there is one.
    ///
    /// - Complexity: O(1).
    package func dominates(_ node: UInt32, _ other: UInt32) -> Bool {
        guard let upper = position(of: node), let lower = position(of: other) else { return false }
        return covers(upper, lower)
    }

    /// The nodes that `node` dominates, itself first, each after its immediate dominator; none when no root reaches it.
    ///
    /// - Complexity: O(1).
    package func dominated(by node: UInt32) -> ArraySlice<UInt32> {
        guard let position = position(of: node) else { return [] }
        return nodes[position..<position + Int(sizes[position])]
    }

    /// The position of a node, or nil when no root reaches it.
    ///
    /// - Complexity: O(1).
    private func position(of node: UInt32) -> Int? {
        let position = positions[Int(node)]
        return position == Digraph.noNode ? nil : Int(position)
    }

    /// The node at a position, or nil at the virtual root's.
    ///
    /// - Complexity: O(1).
    private func node(at position: UInt32) -> UInt32? {
        position == 0 ? nil : nodes[Int(position)]
    }

    /// Whether one position stands above another in the tree, or is it.
    ///
    /// - Complexity: O(1).
    private func covers(_ upper: Int, _ lower: Int) -> Bool {
        upper <= lower && lower < upper + Int(sizes[upper])
    }
}

extension Digraph {
    /// Who dominates whom on the ways from the given roots.
    ///
    /// - Parameters:
    ///   - roots: Where the ways begin; repeated ones do no harm.
    ///   - predecessors: This graph reversed, when the caller has it already.
    /// - Precondition: Every root is a node.
    /// - Complexity: O((nodes + arcs) · log nodes) at worst, near linear in practice; O(nodes) memory, or
    ///   O(nodes + arcs) when the graph must be reversed.
    package func dominators(from roots: some Sequence<UInt32>, predecessors: Digraph? = nil) -> Dominators {
        let search = LengauerTarjan(graph: self, roots: roots, predecessors: predecessors ?? reversed())
        return Dominators(search, nodeCount: nodeCount)
    }
}
