internal import ChartLayout
internal import Graphviz
internal import OrgModel

/// A point of a chart. The library's own is written only where a page becomes its graph.
typealias Point = ChartLayout.Point

/// The chart's boxes and lines with their places, the lower left corner of the whole at the origin.
struct Diagram {
    /// A line as it runs: its style, its corners, subject first, and the chart lines it stands for.
    struct Route {
        let style: LineStyle
        let corners: [Point]
        let lines: [Int]

        /// The route moved.
        func moved(x: Double, y: Double) -> Route {
            Route(style: style, corners: corners.map { Point(x: $0.x + x, y: $0.y + y) }, lines: lines)
        }
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
            cells.standInLayers
            ? try Diagram(layered: cells, in: chart, sizes: sizes)
            : TreeDiagram(of: cells, in: chart, sizes: sizes, aspect: 1.5).diagram
    }

    // MARK: Lines

    /// Adds a line along corners, subject first, drawn out to the silhouettes of its ends.
    mutating func add(_ key: Cells.Line, through corners: [Point], _ cells: Cells, _ chart: Chart) {
        guard let lines = cells.lines[key], let line = lines.first.map({ chart.lines[$0] }) else { return }
        let onwards = landing(at: key.to, cells, chart).reached(by: OrthogonalRouter.simplified(corners))
        let whole = landing(at: key.from, cells, chart).reached(by: onwards.reversed()).reversed()
        routes.append(Route(style: LineStyle(of: line, chart.options.theme), corners: Array(whole), lines: lines))
    }

    /// Adds the lines from boxes to themselves: out to the right and back from above, around a corner that nothing
    /// else is joined to.
    mutating func addLoops(_ cells: Cells, _ chart: Chart) {
        for (box, lines) in cells.loops.sorted(by: { $0.key < $1.key }) {
            guard let area = boxes[box] else { continue }
            let landing = Landing(
                silhouette: BoxStyle(of: chart.boxes[box], chart.options.theme).silhouette, areas: [area])
            for (number, line) in lines.enumerated() {
                // However many there are, they keep to the corner.
                let step = Double(number) / Double(max(4, lines.count))
                let (out, along) = (8 + 8 * step, 0.2 + 0.2 * step)
                let (x, y) = (area.right - along * area.width, area.top - 1.5 * along * area.height)
                let corners: [Point] = [
                    .init(x: area.right, y: y), .init(x: area.right + out, y: y),
                    .init(x: area.right + out, y: area.top + out), .init(x: x, y: area.top + out),
                    .init(x: x, y: area.top),
                ]
                let onwards = landing.reached(by: corners)
                routes.append(
                    Route(
                        style: LineStyle(of: chart.lines[line], chart.options.theme),
                        corners: landing.reached(by: onwards.reversed()).reversed(), lines: [line]))
            }
        }
    }

    /// Draws the size around what the routes need, and moves everything so that its corner is the origin.
    mutating func fit() {
        var area = Rectangle(left: 0, bottom: 0, right: size.width, top: size.height)
        for corner in routes.lazy.flatMap(\.corners) {
            area = area.union(Rectangle(centre: corner, width: 4, height: 4))
        }
        guard area.left < 0 || area.bottom < 0 || area.width > size.width || area.height > size.height else { return }
        boxes = boxes.mapValues { $0.moved(x: -area.left, y: -area.bottom) }
        frames = frames.mapValues { $0.moved(x: -area.left, y: -area.bottom) }
        routes = routes.map { $0.moved(x: -area.left, y: -area.bottom) }
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

    /// Where lines to a cell end.
    private func landing(at cell: Int, _ cells: Cells, _ chart: Chart) -> Landing {
        if let frame = frames[cell] { return Landing(silhouette: BoxStyle.frame.silhouette, areas: [frame]) }
        guard let box = cells.cells[cell].boxes.first, let area = boxes[box] else {
            return Landing(silhouette: .rectangle, areas: [])
        }
        return Landing(
            silhouette: BoxStyle(of: chart.boxes[box], chart.options.theme).silhouette,
            areas: [area] + (chart.boxes[box].isClass ? Self.cards(behind: area) : []))
    }

    /// The cards behind a class, the lowest first.
    static func cards(behind area: Rectangle) -> [Rectangle] {
        [stackOffset, stackOffset / 2].map { area.moved(x: $0, y: -$0) }
    }
}

extension Connection {
    /// A line between cells as the router takes it: lines of one relation from one superior make a bundle.
    init(_ key: Cells.Line) {
        let upper = key.order?.above
        let kind = Int(key.relation.rawValue) * 128 + key.rank
        let bundle = (upper ?? key.from) * 32_768 + kind
        self.init(from: key.from, to: key.to, upper: upper, bundle: bundle)
    }
}
