internal import CGraphviz

/// Owns one graph inside the library, and its layout, and frees both. Handles are indices into its arrays.
///
/// `@unchecked Sendable`: every member is touched under the library's lock only, `identity` and `root` never change.
final class Storage: @unchecked Sendable {
    let identity: UInt32
    let root: UnsafeMutablePointer<Agraph_t>
    var nodes: [UnsafeMutablePointer<Agnode_t>] = []
    var edges: [UnsafeMutablePointer<Agedge_t>] = []
    var subgraphs: [UnsafeMutablePointer<Agraph_t>] = []
    /// Of each subgraph the one it stands in; nil where that is the graph.
    var parents: [Int?] = []
    /// By their bytes, as the library compares them: to Swift's `String`, two spellings of é are one.
    var subgraphNames: Set<[UInt8]> = []
    var warnings: [String] = []
    /// The context that has begun to lay the graph out, and must take the layout away again.
    private var context: OpaquePointer?
    private var engine: Engine?

    init(identity: UInt32, root: UnsafeMutablePointer<Agraph_t>) {
        self.identity = identity
        self.root = root
    }

    deinit {
        Library.alone { _ in
            if let context { _ = gvFreeLayout(context, root) }
            _ = agclose(root)
        }
    }

    /// Lays the graph out; false where the library says it cannot.
    ///
    /// The library keeps attributes and progress of the graph laid out last in globals, and draws by them. A layout
    /// that is not the last any more would be drawn with the colours of another, or not at all, or crash.
    func layOut(by engine: Engine, in state: inout Library.State) -> Bool {
        guard let context = state.sharedContext() else { return false }
        if let context = self.context { _ = gvFreeLayout(context, root) }
        self.context = context
        self.engine = engine
        state.current = 0
        guard cgv_layout(context, root, engine.name) == 0 else { return false }
        state.current = identity
        return true
    }

    /// Lays the graph out again, as before, if another has been laid out since; false where there is no layout.
    func becomeCurrent(in state: inout Library.State) -> Bool {
        if state.current == identity { return true }
        guard let engine else { return false }
        return layOut(by: engine, in: &state)
    }

    func pointer(to node: Node) throws(GraphvizError) -> UnsafeMutablePointer<Agnode_t> {
        guard node.graph == identity else { throw .foreign }
        return nodes[node.index]
    }

    func pointer(to subgraph: Subgraph) throws(GraphvizError) -> UnsafeMutablePointer<Agraph_t> {
        guard subgraph.graph == identity else { throw .foreign }
        return subgraphs[subgraph.index]
    }

    func pointer(to edge: Edge) throws(GraphvizError) -> UnsafeMutablePointer<Agedge_t> {
        guard edge.graph == identity else { throw .foreign }
        return edges[edge.index]
    }

    /// Sets one attribute; false where the library has no memory for it.
    func set(_ name: String, _ value: String, of element: Element) throws(GraphvizError) -> Bool {
        switch element {
        case .node(let node):
            cgv_set(root, try pointer(to: node), cgv_node_kind(), name, value) != 0
        case .edge(let edge):
            cgv_set(root, try pointer(to: edge), cgv_edge_kind(), name, value) != 0
        case .subgraph(let subgraph):
            cgv_set(root, try pointer(to: subgraph), cgv_graph_kind(), name, value) != 0
        }
    }

    func set(_ attributes: [(String, String)], of element: Element) throws(GraphvizError) -> Bool {
        for (name, value) in attributes {
            guard try set(name, value, of: element) else { return false }
        }
        return true
    }
}

extension Kind {
    /// The kind as the library numbers it.
    var code: Int32 {
        switch self {
        case .graph: cgv_graph_kind()
        case .node: cgv_node_kind()
        case .edge: cgv_edge_kind()
        }
    }
}
