internal import ChartLayout
internal import Graphviz
internal import OrgModel

/// The chart's boxes and lines with their places, the lower left corner of the whole at the origin.
struct Diagram {
    /// A line as it runs: its style, its curves, and the chart lines it stands for.
    struct Route {
        let style: LineStyle
        let curves: [Curve]
        let lines: [Int]
    }

    /// The rectangle of each box, by number.
    var boxes: [Int: Rectangle] = [:]
    /// The frames, each by its cell.
    var frames: [Int: Rectangle] = [:]
    var routes: [Route] = []
    var size: (width: Double, height: Double) = (0, 0)

    /// How far the cards of a class lie behind its box.
    static let stackOffset = 7.0
    private static let gap = 10.0

    init() {}

    /// A few cells in layers, where every line counts alike; many as a tree, whose spine stays readable.
    init(of cells: Cells, in chart: Chart, sizes: [(width: Double, height: Double)]) throws(GraphvizError) {
        self =
            cells.cells.count <= Self.layeredUpTo
            ? try Diagram(layered: cells, in: chart, sizes: sizes)
            : TreeDiagram(of: cells, in: chart, sizes: sizes, aspect: 1.5).diagram
    }

    /// Up to how many cells layers are drawn.
    private static let layeredUpTo = 28

    /// Lays out what is joined by lines in layers, by `dot`; `sizes` are those of the boxes.
    init(layered cells: Cells, in chart: Chart, sizes: [(width: Double, height: Double)]) throws(GraphvizError) {
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
            ($0.from, $0.to, $0.relation.rawValue) < ($1.from, $1.to, $1.relation.rawValue)
        }
        for key in keys {
            let backwards = key.relation.words.above == .object
            let beside = Self.stands(beside: key.from, cells, chart) || Self.stands(beside: key.to, cells, chart)
            let weight = LineStyle(key.relation, chart.options.theme).weight
            let (tail, head) = backwards ? (key.to, key.from) : (key.from, key.to)
            try graph.addEdge(
                from: nodes[tail], to: nodes[head],
                [weight.map { ("weight", String($0)) }.flatMap { beside ? nil : $0 } ?? ("constraint", "false")])
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

    // MARK: Lines

    /// Adds a line along corners, subject first, drawn out to the outlines of its ends.
    mutating func add(_ key: Cells.Line, through corners: [ChartLayout.Point], _ cells: Cells, _ chart: Chart) {
        guard let lines = cells.lines[key], let line = lines.first.map({ chart.lines[$0] }) else { return }
        let onwards = silhouette(of: key.to, cells, chart).reached(by: OrthogonalRouter.simplified(corners))
        let whole = silhouette(of: key.from, cells, chart).reached(by: onwards.reversed()).reversed()
        add(lines, LineStyle(of: line, chart.options.theme), through: Array(whole))
    }

    private mutating func add(_ lines: [Int], _ style: LineStyle, through corners: [ChartLayout.Point]) {
        let curve = Curve(through: corners.map { Graphviz.Point(x: $0.x, y: $0.y) })
        routes.append(
            Route(
                style: style, curves: [curve.tipped(style.tip == "none" ? 0 : LineStyle.tipLength)], lines: lines))
    }

    /// Adds the lines from boxes to themselves: out to the right and back from above, around a corner that nothing
    /// else is joined to.
    mutating func addLoops(_ cells: Cells, _ chart: Chart) {
        for (box, lines) in cells.loops.sorted(by: { $0.key < $1.key }) {
            guard let area = boxes[box] else { continue }
            let silhouette = Silhouette(
                outline: BoxStyle(of: chart.boxes[box], chart.options.theme).outline, areas: [area])
            for (number, line) in lines.enumerated() {
                // However many there are, they keep to the corner.
                let step = Double(number) / Double(max(4, lines.count))
                let (out, along) = (8 + 8 * step, 0.2 + 0.2 * step)
                let (x, y) = (area.right - along * area.width, area.top - 1.5 * along * area.height)
                let corners: [ChartLayout.Point] = [
                    .init(x: area.right, y: y), .init(x: area.right + out, y: y),
                    .init(x: area.right + out, y: area.top + out), .init(x: x, y: area.top + out),
                    .init(x: x, y: area.top),
                ]
                let onwards = silhouette.reached(by: corners)
                add(
                    [line], LineStyle(of: chart.lines[line], chart.options.theme),
                    through: silhouette.reached(by: onwards.reversed()).reversed())
            }
        }
    }

    /// Draws the size around what the routes need, and moves everything so that its corner is the origin.
    mutating func fit() {
        var area = Rectangle(left: 0, bottom: 0, right: size.width, top: size.height)
        for curve in routes.flatMap(\.curves) {
            for point in curve.controls + [curve.headTip, curve.tailTip].compactMap({ $0 }) {
                area = area.union(Rectangle(centre: .init(x: point.x, y: point.y), width: 4, height: 4))
            }
        }
        guard area.left < 0 || area.bottom < 0 || area.width > size.width || area.height > size.height else { return }
        boxes = boxes.mapValues { $0.moved(x: -area.left, y: -area.bottom) }
        frames = frames.mapValues { $0.moved(x: -area.left, y: -area.bottom) }
        routes = routes.map { route in
            Route(
                style: route.style, curves: route.curves.map { $0.moved(x: -area.left, y: -area.bottom) },
                lines: route.lines)
        }
        size = (area.width, area.height)
    }

    // MARK: Cells

    private static func room(_ box: Int, in chart: Chart) -> Double { chart.boxes[box].isClass ? stackOffset : 0 }

    static func size(
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

    mutating func place(
        _ number: Int, _ cell: Cell, in chart: Chart, _ sizes: [(width: Double, height: Double)], at area: Rectangle
    ) {
        let margin = cell.isFrame ? Self.gap : 0
        if cell.isFrame { frames[number] = area }
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

    /// Where lines meet a cell.
    private func silhouette(of cell: Int, _ cells: Cells, _ chart: Chart) -> Silhouette {
        if let frame = frames[cell] { return Silhouette(outline: BoxStyle.frame.outline, areas: [frame]) }
        guard let box = cells.cells[cell].boxes.first, let area = boxes[box] else {
            return Silhouette(outline: .rectangle, areas: [])
        }
        return Silhouette(
            outline: BoxStyle(of: chart.boxes[box], chart.options.theme).outline,
            areas: [area] + (chart.boxes[box].isClass ? Self.cards(behind: area) : []))
    }

    /// The cards behind a class, the lowest first.
    static func cards(behind area: Rectangle) -> [Rectangle] {
        [stackOffset, stackOffset / 2].map { area.moved(x: $0, y: -$0) }
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

extension Connection {
    /// A line between cells as the router takes it: lines of one relation from one superior make a bundle.
    init(_ key: Cells.Line) {
        let upper: Int? =
            switch key.relation.words.above {
            case .subject: key.from
            case .object: key.to
            case nil: nil
            }
        let bundle = (upper ?? key.from) * 512 + Int(key.relation.rawValue) * 2 + (key.isImplied ? 1 : 0)
        self.init(from: key.from, to: key.to, upper: upper, bundle: bundle)
    }
}

extension Curve {
    /// The curve, a polyline, shortened at its end to leave room for a tip.
    fileprivate func tipped(_ length: Double) -> Curve {
        guard length > 0, controls.count >= 4, let end = controls.last else { return self }
        let before = controls[controls.count - 4]
        let whole = max(0.01, abs(end.x - before.x) + abs(end.y - before.y))
        let share = min(0.9, length / whole)
        let short = Graphviz.Point(x: end.x + (before.x - end.x) * share, y: end.y + (before.y - end.y) * share)
        var corners = stride(from: 0, to: controls.count - 3, by: 3).map { controls[$0] }
        corners.append(short)
        return Curve(through: corners, headTip: end)
    }

    /// The curve moved.
    func moved(x: Double, y: Double) -> Curve {
        func move(_ point: Graphviz.Point) -> Graphviz.Point { .init(x: point.x + x, y: point.y + y) }
        return Curve(controls: controls.map(move), tailTip: tailTip.map(move), headTip: headTip.map(move))
    }
}
