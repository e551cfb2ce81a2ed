/// A depth for each node, and the nodes of each depth.
///
///     layer 0      a
///                 / \
///     layer 1    b   c
///                     \
///     layer 2          d        e is in no layer: no root reaches it
package struct Layers: Equatable, Sendable {
    /// The layer of each node, `Grouping.ungrouped` where it has none.
    private let depths: [UInt32]

    private let grouping: Grouping

    /// Groups the nodes by depth.
    ///
    /// - Complexity: O(nodes + depth).
    init(depths: [UInt32]) {
        var count = 0
        for depth in depths where depth != Grouping.ungrouped {
            count = max(count, Int(depth) + 1)
        }
        self.depths = depths
        grouping = Grouping(of: depths, groupCount: count)
    }

    /// The number of layers, one more than the greatest depth; zero when no node has a depth.
    ///
    /// - Complexity: O(1).
    package var count: Int { grouping.groupCount }

    /// The number of nodes that stand in a layer.
    ///
    /// - Complexity: O(1).
    package var reachedCount: Int { grouping.members.count }

    /// The layer of a node, or nil when it stands in none.
    ///
    /// - Complexity: O(1).
    package func depth(of node: UInt32) -> Int? {
        let depth = depths[Int(node)]
        return depth == Grouping.ungrouped ? nil : Int(depth)
    }

    /// The nodes of a layer, in ascending order.
    ///
    /// - Precondition: `layer` is below `count`.
    /// - Complexity: O(1).
    package func nodes(in layer: Int) -> ArraySlice<UInt32> {
        grouping.members(of: UInt32(layer))
    }
}
