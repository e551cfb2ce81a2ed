extension Digraph {
    /// The nodes that can be reached from any of the starts, the starts among them.
    ///
    ///     *a ---> b ---> c        from a and e:  a b c e f
    ///      d ---> c               not reached:   d
    ///     *e ---> f
    ///
    /// - Parameter starts: Where to begin; repeated ones do no harm.
    /// - Precondition: Every start is a node.
    /// - Complexity: O(nodes reached + their arcs), and one bit for each node.
    package func reachable(from starts: some Sequence<UInt32>) -> NodeSet {
        var reached = NodeSet(nodeCount: nodeCount, members: starts)
        var waiting = Array(reached)
        while let node = waiting.popLast() {
            for place in leaving.range(of: node) where reached.insert(targets[place]) {
                waiting.append(targets[place])
            }
        }
        return reached
    }
}
