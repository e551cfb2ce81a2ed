extension Digraph {
    /// The strongly connected components: the largest groups whose nodes all reach each other.
    ///
    ///     number   0      1      2
    ///              a ---> b ---> c
    ///                     ^      |        c sees b, still open: low(c) = 1
    ///                     '------'        low(b) = number(b): b and c close together
    ///
    /// Tarjan's algorithm with the call stack written out as an array, so depth costs memory but never the stack.
    ///
    /// - Complexity: O(nodes + arcs) time, O(nodes) memory.
    package func stronglyConnectedComponents() -> Components {
        var numbers = [UInt32](repeating: Digraph.noNode, count: nodeCount)
        var lows = numbers
        var components = numbers
        var next = leaving.offsets
        /// The nodes from the current root down to the one being explored.
        var path: [UInt32] = []
        /// The nodes that have a number and no component yet.
        var open: [UInt32] = []
        var found: UInt32 = 0
        var closed: UInt32 = 0

        for root in nodes where numbers[Int(root)] == Digraph.noNode {
            path.append(root)
            while let last = path.last {
                let node = Int(last)
                if numbers[node] == Digraph.noNode {
                    numbers[node] = found
                    lows[node] = found
                    found += 1
                    open.append(last)
                }
                if next[node] < leaving.offsets[node + 1] {
                    let target = targets[Int(next[node])]
                    next[node] += 1
                    if numbers[Int(target)] == Digraph.noNode {
                        path.append(target)
                    } else if components[Int(target)] == Digraph.noNode {
                        lows[node] = min(lows[node], numbers[Int(target)])
                    }
                    continue
                }
                path.removeLast()
                if let parent = path.last {
                    lows[Int(parent)] = min(lows[Int(parent)], lows[node])
                }
                if lows[node] == numbers[node] {
                    var member: UInt32
                    repeat {
                        member = open.removeLast()
                        components[Int(member)] = closed
                    } while member != last
                    closed += 1
                }
            }
        }
        return Components(of: self, numbers: components, count: Int(closed))
    }
}
