extension Digraph {
    /// All nodes in an order in which every arc points forwards, or nil when there is a cycle.
    ///
    ///     a ---> b ---.
    ///     |           v
    ///     '---> c --> d        a b c d
    ///
    /// Kahn's algorithm: a node is taken when all arcs into it have been; the free nodes wait in line, so the answer
    /// depends on the graph alone. A self arc is a cycle.
    ///
    /// - Complexity: O(nodes + arcs) time, O(nodes) memory.
    package func topologicalOrder() -> [UInt32]? {
        var pending = [UInt32](repeating: 0, count: nodeCount)
        for target in targets {
            pending[Int(target)] += 1
        }
        var order: [UInt32] = []
        order.reserveCapacity(nodeCount)
        for node in nodes where pending[Int(node)] == 0 {
            order.append(node)
        }
        var head = 0
        while head < order.count {
            for place in leaving.range(of: order[head]) {
                let target = targets[place]
                pending[Int(target)] -= 1
                if pending[Int(target)] == 0 {
                    order.append(target)
                }
            }
            head += 1
        }
        return order.count == nodeCount ? order : nil
    }
}
