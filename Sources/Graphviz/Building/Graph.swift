internal import CGraphviz

/// A graph being built, inside libgraphviz. It is one thread's at a time, may move to another, and frees itself.
///
/// Names and attribute values are passed on as they are: text of people goes through `Label` first. Lengths are what
/// the attribute says in Graphviz's documentation: inches for `width` and `nodesep`, points for `pos` and `fontsize`.
public struct Graph: ~Copyable, Sendable {
    let storage: Storage

    /// An empty graph. A strict one has at most one edge between two nodes.
    public init(name: String = "", directed: Bool = true, strict: Bool = false) throws(GraphvizError) {
        try Text.checkName(name)
        storage = try Library.perform(.building, on: nil) { (state) throws(GraphvizError) -> Storage? in
            cgv_open(name, directed ? 1 : 0, strict ? 1 : 0).map { Storage(identity: state.nextGraph(), root: $0) }
        }
    }

    /// What Graphviz warned of so far. Of an unknown colour it warns once in a process.
    public var warnings: [String] { Library.alone { [storage] _ in storage.warnings } }

    /// Sets an attribute for all that have no value of their own. For `.graph` it is the graph's own attribute, and,
    /// as in DOT, the default of the subgraphs made after it.
    /// - Throws: `.unwritable`, `.invalid`
    public mutating func setDefault(_ attribute: String, _ value: String, for kind: Kind) throws(GraphvizError) {
        try Text.check([(attribute, value)], of: kind)
        try build { (_) throws(GraphvizError) in
            cgv_set_default(storage.root, kind.code, attribute, value) != 0 ? () : nil
        }
    }

    /// Adds a node. - Throws: `.duplicate`, `.unwritable`, `.invalid`
    @discardableResult
    public mutating func addNode(
        _ name: String, _ attributes: [(String, String)] = []
    ) throws(GraphvizError) -> Node {
        try Text.checkName(name)
        try Text.check(attributes, of: .node)
        return try build { (_) throws(GraphvizError) -> Node? in
            let count = agnnodes(storage.root)
            guard let pointer = name.withCString({ cgv_node(storage.root, $0) }) else { return nil }
            guard agnnodes(storage.root) > count else { throw .duplicate(name) }
            let node = Node(graph: storage.identity, index: storage.nodes.count)
            storage.nodes.append(pointer)
            return try storage.set(attributes, of: .node(node)) ? node : nil
        }
    }

    /// Adds an edge; a key tells parallel edges apart.
    /// - Throws: `.duplicate` (a key used before between these nodes, or a second edge of a strict graph), `.foreign`,
    ///   `.unwritable`, `.invalid`
    @discardableResult
    public mutating func addEdge(
        from tail: Node, to head: Node, key: String? = nil, _ attributes: [(String, String)] = []
    ) throws(GraphvizError) -> Edge {
        if let key { try Text.checkName(key) }
        try Text.check(attributes, of: .edge)
        return try build { (_) throws(GraphvizError) -> Edge? in
            let (from, to) = (try storage.pointer(to: tail), try storage.pointer(to: head))
            if key != nil || cgv_is_strict(storage.root) != 0 {
                guard cgv_edge(storage.root, from, to, key, 0) == nil else { throw .duplicate(key ?? "edge") }
            }
            guard let pointer = cgv_edge(storage.root, from, to, key, 1) else { return nil }
            let edge = Edge(graph: storage.identity, index: storage.edges.count)
            storage.edges.append(pointer)
            return try storage.set(attributes, of: .edge(edge)) ? edge : nil
        }
    }

    /// Adds a subgraph of the graph, or of another subgraph, with nodes of this graph. It is drawn as a box, a
    /// *cluster*, if its name begins with `cluster`.
    /// - Throws: `.duplicate`, `.foreign`, `.unwritable`, `.invalid`
    @discardableResult
    public mutating func addSubgraph(
        _ name: String, in parent: Subgraph? = nil, _ attributes: [(String, String)] = [], nodes: [Node] = []
    ) throws(GraphvizError) -> Subgraph {
        try Text.checkName(name)
        try Text.check(attributes, of: .graph)
        return try build { (_) throws(GraphvizError) -> Subgraph? in
            let above = if let parent { try storage.pointer(to: parent) } else { storage.root }
            var members: [UnsafeMutablePointer<Agnode_t>] = []
            for node in nodes { members.append(try storage.pointer(to: node)) }
            guard storage.subgraphNames.insert(Array(name.utf8)).inserted else { throw .duplicate(name) }
            guard let pointer = cgv_subgraph(above, name, 1) else { return nil }
            let subgraph = Subgraph(graph: storage.identity, index: storage.subgraphs.count)
            storage.subgraphs.append(pointer)
            storage.parents.append(parent?.index)
            for member in members where cgv_holds(pointer, member, 1) == 0 { return nil }
            return try storage.set(attributes, of: .subgraph(subgraph)) ? subgraph : nil
        }
    }

    /// Sets an attribute of a node, an edge or a subgraph. - Throws: `.foreign`, `.unwritable`, `.invalid`
    public mutating func set(_ attribute: String, _ value: String, of element: Element) throws(GraphvizError) {
        try Text.check([(attribute, value)], of: element.kind)
        try build { (_) throws(GraphvizError) in try storage.set(attribute, value, of: element) ? () : nil }
    }

    /// The graph as DOT text, which `dot` reads back to the same graph. It names the nodes of subgraphs first, so that
    /// `dot` may put siblings in another order than a layout of this graph.
    public func source() throws(GraphvizError) -> String {
        try build { [storage] (_) throws(GraphvizError) -> String? in
            var length = 0
            guard let text = cgv_source(storage.root, &length) else { return nil }
            defer { free(text) }
            return String(decoding: UnsafeRawBufferPointer(start: text, count: length), as: UTF8.self)
        }
    }

    private func build<Result: Sendable>(
        _ work: (inout Library.State) throws(GraphvizError) -> Result?
    ) throws(GraphvizError) -> Result {
        try Library.perform(.building, on: storage, work)
    }
}
