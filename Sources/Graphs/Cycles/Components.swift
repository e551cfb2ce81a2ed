/// The nodes of a graph divided so that nodes that reach each other stand together.
///
///     a ---> b ---> d        component 1: a b c (cyclic)
///     ^      |               component 0: d
///     '- c <-'
///
/// Components are numbered in reverse topological order: an arc between two components goes from a higher number to
/// a lower one.
package struct Components: Equatable, Sendable {
    /// The component of each node.
    private let numbers: [UInt32]

    private let grouping: Grouping

    /// The components that hold a cycle, by number.
    package let cyclic: NodeSet

    /// Groups the nodes by component.
    ///
    /// - Complexity: O(nodes + arcs).
    init(of graph: Digraph, numbers: [UInt32], count: Int) {
        let grouping = Grouping(of: numbers, groupCount: count)
        var cyclic = NodeSet(nodeCount: count)
        for component in 0..<UInt32(count) where grouping.range(of: component).count > 1 {
            cyclic.insert(component)
        }
        for node in graph.nodes where graph.successors(of: node).contains(node) {
            cyclic.insert(numbers[Int(node)])
        }
        self.numbers = numbers
        self.grouping = grouping
        self.cyclic = cyclic
    }

    /// The number of components.
    ///
    /// - Complexity: O(1).
    package var count: Int { grouping.groupCount }

    /// The component that holds a node.
    ///
    /// - Complexity: O(1).
    package func component(of node: UInt32) -> UInt32 {
        numbers[Int(node)]
    }

    /// The nodes of a component, in ascending order; never none.
    ///
    /// - Complexity: O(1).
    package func members(of component: UInt32) -> ArraySlice<UInt32> {
        grouping.members(of: component)
    }

    /// Whether a component has more than one member, or one with an arc to itself.
    ///
    /// - Complexity: O(1).
    package func isCyclic(_ component: UInt32) -> Bool {
        cyclic.contains(component)
    }
}
