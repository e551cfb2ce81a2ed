/// The arcs that leave one node, each read from the graph when asked for.
///
///     a --0--> b
///     a --2--> c        arcs of a: (target b, ordinal 0), (target c, ordinal 2)
package struct Arcs: RandomAccessCollection, Sendable {
    /// An arc as seen from the node it leaves.
    package struct Arc: Equatable, Sendable {
        /// The node the arc enters.
        package let target: UInt32

        /// The arc's place in the edge list the graph was built from.
        package let ordinal: UInt32

        /// - Complexity: O(1).
        @usableFromInline
        init(target: UInt32, ordinal: UInt32) {
            self.target = target
            self.ordinal = ordinal
        }
    }

    @usableFromInline let graph: Digraph
    @usableFromInline let range: Range<Int>

    /// - Complexity: O(1).
    @usableFromInline
    init(graph: Digraph, range: Range<Int>) {
        self.graph = graph
        self.range = range
    }

    /// The place of the first arc.
    ///
    /// - Complexity: O(1).
    @inlinable package var startIndex: Int { range.lowerBound }

    /// The place after the last arc.
    ///
    /// - Complexity: O(1).
    @inlinable package var endIndex: Int { range.upperBound }

    /// The arc at a place between `startIndex` and `endIndex`.
    ///
    /// - Complexity: O(1).
    @inlinable
    package subscript(place: Int) -> Arc {
        precondition(range.contains(place), "the arc belongs to another node")
        return Arc(target: graph.targets[place], ordinal: graph.leaving.members[place])
    }
}
