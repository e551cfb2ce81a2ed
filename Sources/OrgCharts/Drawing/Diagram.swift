internal import ChartLayout
internal import Graphviz
internal import OrgModel

/// The chart's boxes and lines with their places, the lower left corner of the whole at the origin.
struct Diagram {
    /// A line as it runs: its style, its curves, and the chart lines it stands for.
    struct Route {
        let style: LineStyle
        let curves: [Curve]
        let runsBackwards: Bool
        let lines: [Int]
    }

    /// The rectangle of each box, by number.
    private(set) var boxes: [Int: Rectangle] = [:]
    private(set) var frames: [Rectangle] = []
    private(set) var routes: [Route] = []
    private(set) var size: (width: Double, height: Double) = (0, 0)

    /// How far the cards of a class lie behind its box.
    static let stackOffset = 7.0
    private static let gap = 10.0

    /// Lays out what is joined by lines; `sizes` are those of the boxes.
    init(of cells: Cells, in chart: Chart, sizes: [(width: Double, height: Double)]) throws(GraphvizError) {
        guard !cells.cells.isEmpty else { return }
        var graph = try Graph(name: "chart")
        for (attribute, value) in [("splines", "ortho"), ("nodesep", "0.35"), ("ranksep", "0.55"), ("pad", "0")] {
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
            ($0.from, $0.to, $0.relation.rawValue) < ($1.from, $1.to, $1.relation.rawValue)
        }
        var edges: [(Cells.Line, Edge, Bool)] = []
        for key in keys {
            let style = LineStyle(key.relation, chart.options.theme)
            let backwards = key.relation.words.above == .object
            let beside = Self.stands(beside: key.from, cells, chart) || Self.stands(beside: key.to, cells, chart)
            var attributes = style.attributes(backwards: backwards)
            if let weight = style.weight, !beside {
                attributes.append(("weight", String(weight)))
            } else {
                attributes.append(("constraint", "false"))
            }
            let (tail, head) = backwards ? (key.to, key.from) : (key.from, key.to)
            edges.append((key, try graph.addEdge(from: nodes[tail], to: nodes[head], attributes), backwards))
        }
        let layout = try graph.laidOut(by: .dot)
        let bounds = layout.bounds
        size = (bounds.width, bounds.height)
        for (number, cell) in cells.cells.enumerated() {
            let box = try layout.bounds(of: nodes[number])
            place(cell, in: chart, sizes, at: Rectangle(box).moved(x: -bounds.left, y: -bounds.bottom))
        }
        for (key, edge, backwards) in edges {
            let (tail, head) = backwards ? (key.to, key.from) : (key.from, key.to)
            let curves = try layout.route(of: edge).map {
                $0.moved(x: -bounds.left, y: -bounds.bottom).reaching(
                    tail: outline(of: cells.cells[tail], in: chart), head: outline(of: cells.cells[head], in: chart))
            }
            var style = LineStyle(key.relation, chart.options.theme)
            if let line = cells.lines[key]?.first { style = LineStyle(of: chart.lines[line], chart.options.theme) }
            routes.append(
                Route(style: style, curves: curves, runsBackwards: backwards, lines: cells.lines[key] ?? []))
        }
    }

    // MARK: Cells

    private static func room(_ box: Int, in chart: Chart) -> Double { chart.boxes[box].isClass ? stackOffset : 0 }

    private static func size(
        of cell: Cell, in chart: Chart, _ sizes: [(width: Double, height: Double)]
    ) -> (width: Double, height: Double) {
        var (width, height) = (0.0, 0.0)
        for column in cell.columns {
            let heights = column.map { sizes[$0].height + room($0, in: chart) }
            let widest = column.map { sizes[$0].width + room($0, in: chart) }.max() ?? 0
            height = max(height, heights.reduce(0, +) + gap * Double(column.count - 1))
            width += widest + (width > 0 ? gap : 0)
        }
        return cell.isFrame ? (width + 2 * gap, height + 2 * gap) : (width, height)
    }

    private mutating func place(
        _ cell: Cell, in chart: Chart, _ sizes: [(width: Double, height: Double)], at area: Rectangle
    ) {
        let margin = cell.isFrame ? Self.gap : 0
        if cell.isFrame { frames.append(area) }
        var left = area.left + margin
        for column in cell.columns {
            let widest = column.map { sizes[$0].width + Self.room($0, in: chart) }.max() ?? 0
            var top = area.top - margin
            for box in column {
                let room = Self.room(box, in: chart)
                let (width, height) = (cell.isFrame ? widest - room : sizes[box].width, sizes[box].height)
                boxes[box] = Rectangle(left: left, bottom: top - height, right: left + width, top: top)
                top -= height + room + Self.gap
            }
            left += widest + Self.gap
        }
    }

    /// Where lines meet a cell that is one box, and no class, whose cards fill the corners.
    private func outline(of cell: Cell, in chart: Chart) -> (Outline, Rectangle)? {
        guard !cell.isFrame, let box = cell.boxes.first, let area = boxes[box] else { return nil }
        return (BoxStyle(of: chart.boxes[box], chart.options.theme).outline, area)
    }

    // MARK: Beside fullmäktige

    /// Revision and valberedning stand beside fullmäktige, not under it.
    private static func stands(beside cell: Int, _ cells: Cells, _ chart: Chart) -> Bool {
        cells.cells[cell].boxes.allSatisfy { [.revision, .valberedning].contains(chart.boxes[$0].kind) }
    }

    private static func placeBeside(
        in graph: inout Graph, _ cells: Cells, _ chart: Chart, _ nodes: [Graphviz.Node]
    ) throws(GraphvizError) {
        let beside = cells.cells.indices.filter { stands(beside: $0, cells, chart) }
        guard !beside.isEmpty,
            let council = cells.cells.firstIndex(where: { cell in
                cell.boxes.contains { chart.boxes[$0].kind == .kommunfullmäktige }
            })
        else { return }
        try graph.addSubgraph(
            "beside", [("rank", "same")], nodes: [nodes[council]] + beside.map { nodes[$0] })
    }
}

extension Rectangle {
    init(_ box: Graphviz.Box) {
        self.init(left: box.left, bottom: box.bottom, right: box.right, top: box.top)
    }
}

extension Curve {
    /// The curve moved.
    func moved(x: Double, y: Double) -> Curve {
        func move(_ point: Graphviz.Point) -> Graphviz.Point { .init(x: point.x + x, y: point.y + y) }
        return Curve(controls: controls.map(move), tailTip: tailTip.map(move), headTip: headTip.map(move))
    }
}
