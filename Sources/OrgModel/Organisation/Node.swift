/// A node of an organisation: a dense index. Nodes of one organisation are `0..<nodeCount`.
public struct Node: Hashable, Comparable, Sendable {
    @usableFromInline package let index: UInt32

    @inlinable package init(_ index: UInt32) { self.index = index }

    /// The actor that a document leaves out (`okänt`), and the object that a statement has none of.
    package static let unknown = Node(.max)
    package static let nothing = Node(.max - 1)

    /// Whether this is a node at all.
    @inlinable package var isPlaceholder: Bool { index >= .max - 1 }

    @inlinable public static func < (left: Node, right: Node) -> Bool { left.index < right.index }
}

/// Why a node stands in an organisation.
package enum Presence: UInt8, Sendable {
    /// The model defines it.
    case defined
    /// Something points at it, but nothing defines it: drawn as a ghost.
    case ghost
    /// A kind used as a node: any of that kind.
    case anyOfKind
}
