package import Graphs

/// All lines of one relation, compressed: from subject to object, and back.
package struct Lines: Sendable {
    /// Arcs from subject to object; an arc's ordinal is an index into `statements`.
    package let forward: Digraph
    package let backward: Digraph
    /// The statement behind each line.
    package let statements: [UInt32]

    /// - Complexity: linear in nodes and lines.
    init(nodeCount: Int, subjects: [UInt32], objects: [UInt32], statements: [UInt32]) {
        forward = Digraph(nodeCount: nodeCount, sources: subjects, targets: objects)
        backward = forward.reversed()
        self.statements = statements
    }
}
