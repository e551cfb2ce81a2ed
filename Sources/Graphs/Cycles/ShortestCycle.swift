extension Digraph {
    /// The shortest cycle through a node, written out from the node back to itself, or nil when there is none.
    ///
    ///     a ---> b ---> c        through a:  a b a
    ///     ^      |      |        through c:  c a b c
    ///     |<-----'      |
    ///     '-------------'        a self arc:  a a
    ///
    /// Among equally short ones it is the first that a breadth-first walk meets in the order of the arcs.
    ///
    /// - Complexity: O(nodes + arcs). With many nodes to ask about, compute the components once.
    package func shortestCycle(through node: UInt32) -> [UInt32]? {
        shortestCycle(through: node, in: stronglyConnectedComponents())
    }

    /// The shortest cycle through the lowest member of a component, or nil when the component has no cycle.
    ///
    /// - Parameters:
    ///   - component: A component's number.
    ///   - components: This graph's components.
    /// - Complexity: O((members + their arcs) · log members).
    package func cycle(in component: UInt32, of components: Components) -> [UInt32]? {
        components.members(of: component).first.flatMap { shortestCycle(through: $0, in: components) }
    }

    /// The shortest cycle through a node, looked for inside its component, which no cycle leaves.
    ///
    /// - Parameters:
    ///   - node: Where the cycle begins and ends.
    ///   - components: This graph's components.
    /// - Complexity: O((members + their arcs) · log members) for the node's component, however large the graph is.
    package func shortestCycle(through node: UInt32, in components: Components) -> [UInt32]? {
        let component = components.component(of: node)
        guard components.isCyclic(component) else { return nil }
        let members = components.members(of: component)
        /// The node each member was first reached from, by the member's rank.
        var previous = [UInt32](repeating: Digraph.noNode, count: members.count)
        var queue = [node]
        var head = 0
        while head < queue.count {
            let current = queue[head]
            head += 1
            for target in successors(of: current) where components.component(of: target) == component {
                let rank = members.rank(of: target)
                guard previous[rank] == Digraph.noNode else { continue }
                previous[rank] = current
                guard target == node else {
                    queue.append(target)
                    continue
                }
                var cycle = [node]
                var step = current
                while step != node {
                    cycle.append(step)
                    step = previous[members.rank(of: step)]
                }
                cycle.append(node)
                return cycle.reversed()
            }
        }
        return nil
    }
}

extension ArraySlice<UInt32> {
    /// How many elements of this ascending slice are lower than `value`.
    ///
    /// - Complexity: O(log count).
    fileprivate func rank(of value: UInt32) -> Int {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = low + (high - low) / 2
            if self[middle] < value {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low - startIndex
    }
}
