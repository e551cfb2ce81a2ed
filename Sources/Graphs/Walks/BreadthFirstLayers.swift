extension Digraph {
    /// The number of arcs on the shortest way to each node from the nearest root.
    ///
    ///     0      *a -----.
    ///             |      |
    ///     1       b      |        d stands in layer 1 too: the shortest way counts
    ///             |      v
    ///     2       c ---> d
    ///
    /// - Parameter roots: Where to begin, at depth 0; repeated ones do no harm.
    /// - Precondition: Every root is a node.
    /// - Complexity: O(nodes + arcs reached) time, O(nodes) memory.
    package func layers(from roots: some Sequence<UInt32>) -> Layers {
        var depths = [UInt32](repeating: Grouping.ungrouped, count: nodeCount)
        var queue: [UInt32] = []
        for root in roots where depths[Int(root)] == Grouping.ungrouped {
            depths[Int(root)] = 0
            queue.append(root)
        }
        var head = 0
        while head < queue.count {
            let node = queue[head]
            head += 1
            for place in leaving.range(of: node) where depths[Int(targets[place])] == Grouping.ungrouped {
                depths[Int(targets[place])] = depths[Int(node)] + 1
                queue.append(targets[place])
            }
        }
        return Layers(depths: depths)
    }
}
