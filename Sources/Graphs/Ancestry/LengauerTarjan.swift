/// One run of Lengauer and Tarjan's search for immediate dominators, in depth-first numbers.
///
///     virtual root  0        0 ---> each given root
///                  / \
///     roots       1   4      numbers in the order of a depth-first walk;
///                / \   \     a number's dominator is always lower than it
///               2   3   5
///
/// The *semidominator* of w is the lowest number from which a way leads to w whose inner numbers are all higher than
/// w. Going through the numbers from the highest down, a forest that compresses its own paths gives the lowest
/// semidominator on a way in O(log n).
struct LengauerTarjan {
    /// The node of each number; number 0 is the virtual root, which is no node.
    private(set) var nodes: [UInt32] = [Digraph.noNode]

    /// The immediate dominator of each number, as a number; 0 for 0.
    private(set) var dominators: [UInt32] = []

    /// The number of each node, `noNode` when no root reaches it.
    private var numbers: [UInt32]

    /// The number each number was reached from.
    private var parents: [UInt32] = [0]

    private var semidominators: [UInt32] = []

    /// The forest: a number's ancestor, `noNode` for a tree's root, and the best number on the compressed way there.
    private var ancestors: [UInt32] = []
    private var labels: [UInt32] = []
    private var path: [UInt32] = []

    /// Finds the dominators.
    ///
    /// - Complexity: O((nodes + arcs) · log nodes) time, O(nodes) memory.
    init(graph: Digraph, roots: some Sequence<UInt32>, predecessors: Digraph) {
        let roots = NodeSet(nodeCount: graph.nodeCount, members: roots)
        numbers = [UInt32](repeating: Digraph.noNode, count: graph.nodeCount)
        number(graph, from: roots)
        semidominators = [UInt32](0..<UInt32(nodes.count))
        labels = semidominators
        ancestors = [UInt32](repeating: Digraph.noNode, count: nodes.count)
        dominators = [UInt32](repeating: 0, count: nodes.count)
        dominate(roots: roots, predecessors: predecessors)
    }

    /// Numbers the nodes depth first; the nodes on the way wait in an array, not on the call stack.
    ///
    /// - Complexity: O(nodes + arcs).
    private mutating func number(_ graph: Digraph, from roots: NodeSet) {
        var next = graph.leaving.offsets
        for root in roots where numbers[Int(root)] == Digraph.noNode {
            enter(root, from: 0)
            var path = [root]
            while let last = path.last {
                let node = Int(last)
                guard next[node] < graph.leaving.offsets[node + 1] else {
                    path.removeLast()
                    continue
                }
                let target = graph.targets[Int(next[node])]
                next[node] += 1
                if numbers[Int(target)] == Digraph.noNode {
                    enter(target, from: numbers[node])
                    path.append(target)
                }
            }
        }
    }

    /// Gives a node the next number.
    ///
    /// - Complexity: O(1) amortised.
    private mutating func enter(_ node: UInt32, from parent: UInt32) {
        numbers[Int(node)] = UInt32(nodes.count)
        nodes.append(node)
        parents.append(parent)
    }

    /// Finds semidominators from the highest number down, then dominators from the lowest up.
    ///
    /// - Complexity: O((nodes + arcs) · log nodes).
    private mutating func dominate(roots: NodeSet, predecessors: Digraph) {
        /// The numbers that wait in the bucket of their semidominator, as linked lists.
        var buckets = [UInt32](repeating: Digraph.noNode, count: nodes.count)
        var following = buckets
        for number in (1..<nodes.count).reversed() {
            if roots.contains(nodes[number]) {
                semidominators[number] = 0
            } else {
                for node in predecessors.successors(of: nodes[number]) where numbers[Int(node)] != Digraph.noNode {
                    let best = semidominators[Int(evaluate(numbers[Int(node)]))]
                    semidominators[number] = min(semidominators[number], best)
                }
            }
            let bucket = Int(semidominators[number])
            following[number] = buckets[bucket]
            buckets[bucket] = UInt32(number)

            let parent = parents[number]
            ancestors[number] = parent
            var waiting = buckets[Int(parent)]
            buckets[Int(parent)] = Digraph.noNode
            while waiting != Digraph.noNode {
                let best = evaluate(waiting)
                let isLower = semidominators[Int(best)] < semidominators[Int(waiting)]
                dominators[Int(waiting)] = isLower ? best : parent
                waiting = following[Int(waiting)]
            }
        }
        for number in 1..<nodes.count where dominators[number] != semidominators[number] {
            dominators[number] = dominators[Int(dominators[number])]
        }
    }

    /// The number with the lowest semidominator on the way from `number` up to its tree's root, the root left out.
    ///
    /// - Complexity: O(log nodes) amortised over the run.
    private mutating func evaluate(_ number: UInt32) -> UInt32 {
        guard ancestors[Int(number)] != Digraph.noNode else { return number }
        var step = Int(number)
        while ancestors[Int(ancestors[step])] != Digraph.noNode {
            path.append(UInt32(step))
            step = Int(ancestors[step])
        }
        while let last = path.popLast() {
            let step = Int(last)
            let above = Int(ancestors[step])
            if semidominators[Int(labels[above])] < semidominators[Int(labels[step])] {
                labels[step] = labels[above]
            }
            ancestors[step] = ancestors[above]
        }
        return labels[Int(number)]
    }
}
