internal import ChartLayout
internal import Graphviz

/// A whole page: its bands below one another, and everything in them with its place in points, the lower left corner of
/// the page at the origin.
///
///     title
///     ┌ diagram ──────────┐
///     └───────────────────┘
///     what stands alone
///     legend
///     foot
struct Page {
    private(set) var boxes: [Int: Rectangle] = [:]
    private(set) var frames: [Rectangle] = []
    private(set) var routes: [Diagram.Route] = []
    private(set) var texts: [(text: SetText, place: Rectangle)] = []
    private(set) var signs: [(sign: Legend.Row.Sign, place: Rectangle)] = []
    /// The strokes that part bands.
    private(set) var rules: [(from: Point, to: Point)] = []
    /// Whether the texts could be set as they are meant to be.
    let typesetting: Typesetting
    /// The page's size in its own points, and what they are multiplied by on paper.
    let width: Double
    let height: Double
    let scale: Double

    private static let margin = 28.0
    /// The space above the diagram, the legend and the foot.
    private static let gaps = (diagram: 22.0, legend: 26.0, foot: 16.0)
    private static let leastWidth = 460.0

    init(of chart: Chart) throws(GraphvizError) {
        let cells = Cells(of: chart)
        let legend = Legend(of: chart, frames: cells.cells.contains { $0.isFrame })
        let words = PageWords(chart, legend)
        let measured = try Measurements(of: words.all)
        typesetting = measured.typesetting
        let sizes = words.parted(measured.sizes)
        let boxSizes = zip(chart.boxes, sizes.labels).map {
            BoxStyle(of: $0, chart.options.theme).silhouette.size(around: $1)
        }
        let diagram = DiagramBand(diagram: try Diagram(of: cells, in: chart, sizes: boxSizes))
        let title = TextBand(texts: words.head, sizes: sizes.head)
        let foot = TextBand(texts: words.foot, sizes: sizes.foot)

        // The diagram and the title decide the width, and what is alone and the legend flow within it.
        let inner = max(
            max(diagram.size.width, title.size.width, Self.leastWidth),
            AloneBand.width(for: cells.alone, in: chart, sizes: boxSizes))
        let alone = AloneBand(
            cells.alone, in: chart, sizes: boxSizes, width: inner, heading: words.heading, headingSize: sizes.heading)
        let key = LegendBand(legend.rows, words.meanings, sizes: sizes.meanings, width: inner)

        let footHeight = foot.size.height + 2
        let content =
            title.size.height + Self.gaps.diagram + diagram.size.height + alone.size.height + Self.gaps.legend
            + key.size.height + Self.gaps.foot + footHeight
        (scale, width, height) = chart.options.paper.page(
            for: (width: inner + 2 * Self.margin, height: content + 2 * Self.margin))
        // On paper the room that is left over goes around the diagram; title and foot keep to their edges.
        let spare = max(0, height - content - 2 * Self.margin)
        let (left, floor) = (Self.margin, Self.margin + footHeight)
        var top = height - Self.margin
        title.place(on: &self, at: Point(x: left, y: top))
        top -= title.size.height + Self.gaps.diagram + spare / 2
        diagram.place(on: &self, at: Point(x: left, y: top))
        alone.place(on: &self, at: Point(x: left, y: top - diagram.size.height))
        key.place(on: &self, at: Point(x: left, y: floor + Self.gaps.foot + key.size.height))
        let rule = floor + Self.gaps.foot / 2
        rules.append((Point(x: left, y: rule), Point(x: width - left, y: rule)))
        foot.place(on: &self, at: Point(x: left, y: floor))
    }

    // MARK: What bands put on it

    mutating func add(_ text: SetText, at place: Rectangle) { texts.append((text, place)) }

    mutating func add(_ sign: Legend.Row.Sign, at place: Rectangle) { signs.append((sign, place)) }

    mutating func add(box: Int, at place: Rectangle) { boxes[box] = place }

    mutating func add(_ diagram: Diagram, movedBy shift: Point) {
        for (box, place) in diagram.boxes { boxes[box] = place.moved(x: shift.x, y: shift.y) }
        frames += diagram.frames.sorted { $0.key < $1.key }.map { $0.value.moved(x: shift.x, y: shift.y) }
        routes += diagram.routes.map { $0.moved(x: shift.x, y: shift.y) }
    }
}
