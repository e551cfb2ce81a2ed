/// A set of nodes that spends one bit on each node of the graph, and lists its members in ascending order.
///
///     node    0 1 2 3 4 5 6 7
///     bit     0 1 0 0 1 1 0 0        { 1, 4, 5 }
package struct NodeSet: Equatable, Sendable {
    /// The number of nodes that could be members.
    package let nodeCount: Int

    /// The number of members.
    package private(set) var count: Int

    @usableFromInline var words: [UInt64]

    /// An empty set.
    ///
    /// - Complexity: O(nodes), one bit each.
    package init(nodeCount: Int) {
        self.nodeCount = nodeCount
        count = 0
        words = [UInt64](repeating: 0, count: (nodeCount + 63) / 64)
    }

    /// A set of the given members, repeated ones taken once.
    ///
    /// - Precondition: Every member is below `nodeCount`.
    /// - Complexity: O(nodes + members).
    @inlinable
    package init(nodeCount: Int, members: some Sequence<UInt32>) {
        self.init(nodeCount: nodeCount)
        for member in members {
            insert(member)
        }
    }

    /// Whether the set has no members.
    ///
    /// - Complexity: O(1).
    package var isEmpty: Bool { count == 0 }

    /// Whether `node` is a member.
    ///
    /// - Precondition: `node` is below `nodeCount`.
    /// - Complexity: O(1).
    @inlinable
    package func contains(_ node: UInt32) -> Bool {
        precondition(node < nodeCount, "the node is in the graph")
        return words[Int(node / 64)] & (1 << UInt64(node % 64)) != 0
    }

    /// Makes `node` a member.
    ///
    /// - Precondition: `node` is below `nodeCount`.
    /// - Returns: Whether it was not one already.
    /// - Complexity: O(1).
    @discardableResult
    package mutating func insert(_ node: UInt32) -> Bool {
        guard !contains(node) else { return false }
        words[Int(node / 64)] |= 1 << UInt64(node % 64)
        count += 1
        return true
    }

    /// The nodes that are members of both sets.
    ///
    /// - Precondition: Both sets have the same `nodeCount`.
    /// - Complexity: O(nodes), 64 at a time.
    package func intersection(_ other: NodeSet) -> NodeSet {
        precondition(nodeCount == other.nodeCount, "both sets are of the same graph")
        var both = self
        both.count = 0
        for index in words.indices {
            both.words[index] &= other.words[index]
            both.count += both.words[index].nonzeroBitCount
        }
        return both
    }
}

extension NodeSet: Sequence {
    /// Lists the members in ascending order.
    ///
    /// - Complexity: O(1); the whole walk O(nodes / 64 + members).
    package func makeIterator() -> Iterator { Iterator(words: words) }

    /// The number of members.
    ///
    /// - Complexity: O(1).
    package var underestimatedCount: Int { count }

    /// A walk over the members of a set, lowest first.
    package struct Iterator: IteratorProtocol {
        private let words: [UInt64]
        private var index = 0
        private var rest: UInt64

        /// - Complexity: O(1).
        init(words: [UInt64]) {
            self.words = words
            rest = words.first ?? 0
        }

        /// The next member, or nil after the last.
        ///
        /// - Complexity: O(1) amortised over the walk.
        package mutating func next() -> UInt32? {
            while rest == 0 {
                guard index + 1 < words.count else { return nil }
                index += 1
                rest = words[index]
            }
            let bit = rest.trailingZeroBitCount
            rest &= rest - 1
            return UInt32(index * 64 + bit)
        }
    }
}
