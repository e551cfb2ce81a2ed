internal import ChartLayout
internal import Graphviz
internal import OrgModel

extension Diagram {
    /// Lays out what is joined by lines in layers, by `dot`; `sizes` are those of the boxes.
    init(layered cells: Cells, in chart: Chart, sizes: [(width: Double, height: Double)]) throws(GraphvizError) {
        self.init()
        guard !cells.cells.isEmpty else { return }
        var graph = try Graph(name: "chart")
        for (attribute, value) in [("splines", "none"), ("nodesep", "0.35"), ("ranksep", "0.55"), ("pad", "0")] {
            try graph.setDefault(attribute, value, for: .graph)
        }
        var nodes: [Graphviz.Node] = []
        for (number, cell) in cells.cells.enumerated() {
            let size = Self.size(of: cell, in: chart, sizes)
            nodes.append(
                try graph.addNode(
                    "\(number)",
                    [
                        ("label", ""), ("shape", "box"), ("fixedsize", "true"), ("width", String(size.width / 72)),
                        ("height", String(size.height / 72)),
                    ]))
        }
        try Self.placeBeside(in: &graph, cells, chart, nodes)
        for pair in cells.unsaidOrder(in: chart) {
            try graph.addEdge(from: nodes[pair.above], to: nodes[pair.below], [("style", "invis"), ("weight", "3")])
        }
        let keys = cells.lines.keys.sorted {
            ($0.from, $0.to, $0.relation.rawValue, $0.rank) < ($1.from, $1.to, $1.relation.rawValue, $1.rank)
        }
        for key in keys {
            let backwards = key.relation.words.above == .object
            let (tail, head) = backwards ? (key.to, key.from) : (key.from, key.to)
            try graph.addEdge(
                from: nodes[tail], to: nodes[head],
                [cells.pull(of: key, in: chart).map { ("weight", String($0)) } ?? ("constraint", "false")])
        }
        let layout = try graph.laidOut(by: .dot)
        let bounds = layout.bounds
        size = (bounds.width, bounds.height)
        var places: [Rectangle] = []
        for (number, cell) in cells.cells.enumerated() {
            let area = Rectangle(try layout.bounds(of: nodes[number])).moved(x: -bounds.left, y: -bounds.bottom)
            places.append(area)
            place(number, cell, in: chart, sizes, at: area)
        }
        let paths = OrthogonalRouter.routes(keys.map(Connection.init), around: places)
        for (key, path) in zip(keys, paths) { add(key, through: path, cells, chart) }
        addLoops(cells, chart)
        fit()
    }

    private static func placeBeside(
        in graph: inout Graph, _ cells: Cells, _ chart: Chart, _ nodes: [Graphviz.Node]
    ) throws(GraphvizError) {
        let beside = cells.cells.indices.filter { cells.standsBeside($0, in: chart) }
        guard !beside.isEmpty, let council = cells.council(in: chart) else { return }
        try graph.addSubgraph(
            "beside", [("rank", "same")], nodes: [nodes[council]] + beside.map { nodes[$0] })
    }
}

extension Rectangle {
    /// A box of the library's as the room for layouts has it.
    fileprivate init(_ box: Graphviz.Box) {
        self.init(left: box.left, bottom: box.bottom, right: box.right, top: box.top)
    }
}
