extension Digraph {
    /// The common ancestors of two nodes of which no other common ancestor is a descendant, in ascending order.
    ///
    ///            r
    ///           / \
    ///          a   b        of x and y:  a b
    ///          |\ /|        r is a common ancestor too, but a and b are below it
    ///          | X |
    ///          |/ \|
    ///          x   y
    ///
    /// Arcs point from ancestor to descendant, and a node is an ancestor of itself. There may be several, or none.
    ///
    /// On a cycle every node is a descendant of every other, so no member of a cycle of two or more common ancestors
    /// is lowest: where nothing but such a cycle stands lowest, the answer is empty although there are common
    /// ancestors. A self arc changes nothing.
    ///
    /// All ancestors of a common ancestor are common too; so it is enough to look one arc down from each.
    ///
    /// - Parameters:
    ///   - first: A node.
    ///   - second: A node; it may be the same.
    ///   - predecessors: This graph reversed, when the caller has it already.
    /// - Complexity: O(ancestors + arcs that enter or leave them) and a bit for each node; O(nodes + arcs) more when
    ///   the graph must be reversed.
    package func lowestCommonAncestors(
        of first: UInt32, _ second: UInt32, predecessors: Digraph? = nil
    ) -> [UInt32] {
        let predecessors = predecessors ?? reversed()
        let common = predecessors.reachable(from: [first]).intersection(predecessors.reachable(from: [second]))
        return common.filter { ancestor in
            !successors(of: ancestor).contains { $0 != ancestor && common.contains($0) }
        }
    }
}
