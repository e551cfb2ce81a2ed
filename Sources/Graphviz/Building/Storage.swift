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
        Library.alone { $0.leave(root, laidOutBy: context) }
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
        try set([(name, value)], of: element)
    }

    func set(_ attributes: [(String, String)], of element: Element) throws(GraphvizError) -> Bool {
        let object: UnsafeMutableRawPointer =
            switch element {
            case .node(let node): UnsafeMutableRawPointer(try pointer(to: node))
            case .edge(let edge): UnsafeMutableRawPointer(try pointer(to: edge))
            case .subgraph(let subgraph): UnsafeMutableRawPointer(try pointer(to: subgraph))
            }
        let kind = element.kind.code
        // Handing a string over to C as it is makes a copy of it.
        return attributes.allSatisfy { name, value in
            name.withCString { name in value.withCString { cgv_set(root, object, kind, name, $0) != 0 } }
        }
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
