/// A directed graph over the nodes `0..<nodeCount`, stored as one compressed adjacency.
///
///     edge list        0: a->b   1: c->a   2: a->c        (a, b, c = 0, 1, 2)
///
///     node             a        b     c
///     targets        [ b  c ] [   ] [ a ]
///     ordinals       [ 0  2 ] [   ] [ 1 ]
///
/// An arc remembers its *ordinal*, its place in the edge list it came from, so that a caller can keep what an arc
/// carries in arrays of its own. Self arcs and parallel arcs are kept. Two graphs are equal when they were built from
/// edge lists whose every node has the same arcs in the same order with the same ordinals.
package struct Digraph: Equatable, Sendable {
    /// What algorithms write where a node is missing; never a node itself.
    static let noNode = UInt32.max

    /// The number of nodes.
    package let nodeCount: Int

    /// The ordinals of the arcs, grouped by the node they leave.
    @usableFromInline let leaving: Grouping

    /// The targets of the arcs, standing as their ordinals do in `leaving`.
    @usableFromInline let targets: [UInt32]

    /// Builds a graph from an edge list in two parallel arrays.
    ///
    /// - Parameters:
    ///   - nodeCount: The number of nodes, below `UInt32.max`.
    ///   - sources: The node each arc leaves.
    ///   - targets: The node each arc enters.
    /// - Precondition: The arrays are equally long, and every node in them is below `nodeCount`.
    /// - Complexity: O(nodes + arcs) time and memory, three allocations that stay.
    package init(nodeCount: Int, sources: [UInt32], targets: [UInt32]) {
        precondition(nodeCount < UInt32.max, "a graph holds fewer than 4294967295 nodes")
        precondition(sources.count == targets.count, "every arc has one source and one target")
        let end = UInt32(nodeCount)
        precondition(sources.allSatisfy { $0 < end }, "every source is a node")
        precondition(targets.allSatisfy { $0 < end }, "every target is a node")
        let leaving = Grouping(of: sources, groupCount: nodeCount)
        self.nodeCount = nodeCount
        self.leaving = leaving
        self.targets = leaving.members.map { targets[Int($0)] }
    }

    /// The nodes, in ascending order.
    ///
    /// - Complexity: O(1).
    package var nodes: Range<UInt32> { 0..<UInt32(nodeCount) }

    /// The number of arcs, parallel ones counted.
    ///
    /// - Complexity: O(1).
    package var arcCount: Int { targets.count }

    /// The nodes that the arcs of `node` enter, in the order of the edge list.
    ///
    /// - Complexity: O(1).
    @inlinable
    package func successors(of node: UInt32) -> ArraySlice<UInt32> {
        targets[leaving.range(of: node)]
    }

    /// The arcs that leave `node`, in the order of the edge list.
    ///
    /// - Complexity: O(1).
    @inlinable
    package func arcs(of node: UInt32) -> Arcs {
        Arcs(graph: self, range: leaving.range(of: node))
    }

    /// The same graph with every arc turned, each keeping its ordinal.
    ///
    /// - Complexity: O(nodes + arcs) time and memory.
    package func reversed() -> Digraph {
        var sources = [UInt32](repeating: 0, count: arcCount)
        var entered = sources
        for node in nodes {
            for place in leaving.range(of: node) {
                let ordinal = Int(leaving.members[place])
                sources[ordinal] = node
                entered[ordinal] = targets[place]
            }
        }
        return Digraph(nodeCount: nodeCount, sources: entered, targets: sources)
    }
}
