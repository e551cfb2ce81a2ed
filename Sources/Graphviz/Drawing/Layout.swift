internal import CGraphviz

/// A graph with its layout, ready to be measured and rendered. It frees both.
///
/// Lengths are points (1/72 inch), y upwards. Reading positions and sizes takes no lock, but for those of edges. Rendering
/// right after the layout is cheapest: once another graph is laid out, Graphviz must lay this one out again before it can draw it.
public struct Layout: ~Copyable, Sendable {
    let storage: Storage
    let geometry: Geometry

    /// What Graphviz warned of so far, in building, layout and rendering.
    public var warnings: [String] { Library.alone { [storage] _ in storage.warnings } }

    /// The box around everything drawn.
    public var bounds: Box { geometry.bounds }

    /// The box around a node. - Throws: `.foreign`
    public func bounds(of node: Node) throws(GraphvizError) -> Box {
        guard node.graph == storage.identity else { throw .foreign }
        return geometry.nodes[node.index].bounds
    }

    /// The box of a cluster; nil for a subgraph that is none, or draws none. - Throws: `.foreign`
    public func bounds(of subgraph: Subgraph) throws(GraphvizError) -> Box? {
        guard subgraph.graph == storage.identity else { throw .foreign }
        return geometry.clusters[subgraph.index]?.bounds
    }

    /// The box around the text of a node; nil where it has none. - Throws: `.foreign`
    public func label(of node: Node) throws(GraphvizError) -> Box? {
        guard node.graph == storage.identity else { throw .foreign }
        return geometry.nodes[node.index].label
    }

    /// The box around the text of an edge; nil where it has none. - Throws: `.foreign`
    public func label(of edge: Edge) throws(GraphvizError) -> Box? {
        try place(of: edge).label
    }

    /// The box around the title of a cluster; nil where it has none. - Throws: `.foreign`
    public func label(of subgraph: Subgraph) throws(GraphvizError) -> Box? {
        guard subgraph.graph == storage.identity else { throw .foreign }
        return geometry.clusters[subgraph.index]?.label
    }

    /// The pieces an edge is drawn with; empty where it is not drawn. - Throws: `.foreign`
    public func route(of edge: Edge) throws(GraphvizError) -> [Curve] {
        try place(of: edge).route
    }

    private func place(of edge: Edge) throws(GraphvizError) -> Geometry.EdgePlace {
        guard edge.graph == storage.identity else { throw .foreign }
        return Library.alone { [storage] _ in Geometry.EdgePlace(storage.edges[edge.index]) }
    }
}

extension Graph {
    /// Computes a layout. The graph is used up, also by failure.
    /// - Throws: `.failed(.layout, …)`, with what Graphviz called an error, though it may have gone on; `.unbearable`
    ///   for a rank set that reaches into a cluster.
    public consuming func laidOut(by engine: Engine) throws(GraphvizError) -> Layout {
        let storage = self.storage
        let geometry = try Library.perform(.layout, on: storage) { (state) throws(GraphvizError) -> Geometry? in
            if engine == .positioned {
                _ = cgv_set_default(storage.root, Kind.graph.code, "notranslate", "true")
            }
            if engine == .dot, let trouble = storage.rankSetAcrossCluster() { throw .unbearable(trouble) }
            return storage.layOut(by: engine, in: &state) ? Geometry(of: storage) : nil
        }
        return Layout(storage: storage, geometry: geometry)
    }
}
