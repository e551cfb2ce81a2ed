/// A node of one graph: a small value, valid as long as that graph or its layout; elsewhere it is `.foreign`.
public struct Node: Hashable, Sendable {
    let graph: UInt32
    let index: Int
}

/// An edge of one graph: a small value, valid as long as that graph or its layout; elsewhere it is `.foreign`.
public struct Edge: Hashable, Sendable {
    let graph: UInt32
    let index: Int
}

/// A subgraph of one graph: a small value, valid as long as that graph or its layout; elsewhere it is `.foreign`.
public struct Subgraph: Hashable, Sendable {
    let graph: UInt32
    let index: Int
}

/// Something of a graph that carries attributes of its own.
public enum Element: Hashable, Sendable {
    case node(Node)
    case edge(Edge)
    case subgraph(Subgraph)

    var kind: Kind {
        switch self {
        case .node: .node
        case .edge: .edge
        case .subgraph: .graph
        }
    }
}

/// The kinds of things that have default attributes.
public enum Kind: Sendable, CaseIterable {
    /// The graph itself, and its subgraphs.
    case graph
    case node
    case edge
}
