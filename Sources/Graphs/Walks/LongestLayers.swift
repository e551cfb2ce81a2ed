extension Digraph {
    /// The number of arcs on the longest way to each node, or nil when there is a cycle.
    ///
    ///     0       a -----.
    ///             |      |
    ///     1       b      |
    ///             |      |
    ///     2       c      |        d stands in layer 3: every arc points downwards
    ///             |      |
    ///     3       d <----'
    ///
    /// Nodes that no arc enters stand in layer 0, and every node stands in a layer.
    ///
    /// - Complexity: O(nodes + arcs) time, O(nodes) memory.
    package func longestLayers() -> Layers? {
        guard let order = topologicalOrder() else { return nil }
        var depths = [UInt32](repeating: 0, count: nodeCount)
        for node in order {
            for place in leaving.range(of: node) {
                let target = Int(targets[place])
                depths[target] = max(depths[target], depths[Int(node)] + 1)
            }
        }
        return Layers(depths: depths)
    }
}
