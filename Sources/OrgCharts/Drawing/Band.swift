internal import ChartLayout
internal import OrgModel

/// A strip of the page, from its left margin to its right: how large what stands in it is, and where it puts it.
protocol Band {
    var size: (width: Double, height: Double) { get }
    /// Puts what the band shows on a page, its upper left corner in a place.
    func place(on page: inout Page, at corner: Point)
}

/// Texts below one another: the title, the foot.
struct TextBand: Band {
    let texts: [SetText]
    let sizes: [(width: Double, height: Double)]

    var size: (width: Double, height: Double) {
        (sizes.map(\.width).max() ?? 0, sizes.map(\.height).reduce(0, +))
    }

    func place(on page: inout Page, at corner: Point) {
        var top = corner.y
        for (text, size) in zip(texts, sizes) {
            page.add(text, at: Rectangle(left: corner.x, top: top, size))
            top -= size.height
        }
    }
}

/// The boxes and lines that belong together, in the middle of the page.
struct DiagramBand: Band {
    let diagram: Diagram

    var size: (width: Double, height: Double) { diagram.size }

    func place(on page: inout Page, at corner: Point) {
        page.add(diagram, movedBy: Point(x: (page.width - size.width) / 2, y: corner.y - size.height))
    }
}

/// The boxes that no line reaches, under a heading, in the middle of the page; nothing where there are none.
struct AloneBand: Band {
    private let boxes: [Int]
    private let boxSizes: [(width: Double, height: Double)]
    private let flow: (corners: [Point], width: Double, height: Double)
    private let heading: SetText
    private let headingSize: (width: Double, height: Double)

    /// The space above the heading, below it, and between boxes.
    private static let gaps = (above: 24.0, below: 6.0, box: 18.0, line: 14.0)

    /// - Parameter sizes: those of all boxes of the chart.
    init(
        _ boxes: [Int], in chart: Chart, sizes: [(width: Double, height: Double)], width: Double, heading: SetText,
        headingSize: (width: Double, height: Double)
    ) {
        self.boxes = boxes
        boxSizes = boxes.map { sizes[$0] }
        flow = Flow.corners(
            of: Self.rooms(boxes, in: chart, sizes), width: width, gap: Self.gaps.box, lineGap: Self.gaps.line)
        (self.heading, self.headingSize) = (heading, headingSize)
    }

    /// How wide a page is on which very many boxes are no strip.
    static func width(
        for boxes: [Int], in chart: Chart, sizes: [(width: Double, height: Double)]
    ) -> Double {
        let area = rooms(boxes, in: chart, sizes)
            .map { ($0.width + Self.gaps.box) * ($0.height + Self.gaps.line) }.reduce(0, +)
        return (1.5 * area).squareRoot()
    }

    private static func rooms(
        _ boxes: [Int], in chart: Chart, _ sizes: [(width: Double, height: Double)]
    ) -> [(width: Double, height: Double)] {
        boxes.map { box in
            let room = chart.boxes[box].isClass ? Diagram.stackOffset : 0
            return (width: sizes[box].width + room, height: sizes[box].height + room)
        }
    }

    var size: (width: Double, height: Double) {
        if boxes.isEmpty { return (0, 0) }
        return (
            max(flow.width, headingSize.width),
            flow.height + headingSize.height + (Self.gaps.above + Self.gaps.below)
        )
    }

    func place(on page: inout Page, at corner: Point) {
        if boxes.isEmpty { return }
        let left = (page.width - size.width) / 2
        var top = corner.y - Self.gaps.above
        page.add(heading, at: Rectangle(left: left, top: top, headingSize))
        top -= headingSize.height + Self.gaps.below
        for (index, box) in boxes.enumerated() {
            let corner = flow.corners[index]
            page.add(box: box, at: Rectangle(left: left + corner.x, top: top + corner.y, boxSizes[index]))
        }
    }
}

/// The signs of the legend, each with its meaning beside it.
struct LegendBand: Band {
    private let rows: [Legend.Row]
    private let meanings: [SetText]
    private let meaningSizes: [(width: Double, height: Double)]
    private let rowSizes: [(width: Double, height: Double)]
    private let flow: (corners: [Point], width: Double, height: Double)

    private static let sign = (width: 34.0, height: 16.0)
    /// The space between a sign and its meaning, and between rows.
    private static let gaps = (meaning: 6.0, row: 20.0, line: 5.0)

    init(
        _ rows: [Legend.Row], _ meanings: [SetText], sizes: [(width: Double, height: Double)], width: Double
    ) {
        (self.rows, self.meanings, meaningSizes) = (rows, meanings, sizes)
        rowSizes = sizes.map {
            (width: Self.sign.width + Self.gaps.meaning + $0.width, height: max(Self.sign.height, $0.height))
        }
        flow = Flow.corners(of: rowSizes, width: width, gap: Self.gaps.row, lineGap: Self.gaps.line)
    }

    var size: (width: Double, height: Double) { (flow.width, flow.height) }

    func place(on page: inout Page, at corner: Point) {
        for (index, row) in rows.enumerated() {
            let start = flow.corners[index]
            let middle = corner.y + start.y - rowSizes[index].height / 2
            let (left, right) = (corner.x + start.x, corner.x + start.x + Self.sign.width)
            let sign = Rectangle(
                left: left, bottom: middle - Self.sign.height / 2, right: right, top: middle + Self.sign.height / 2)
            page.add(row.sign, at: sign)
            let size = meaningSizes[index]
            page.add(
                meanings[index],
                at: Rectangle(left: right + Self.gaps.meaning, top: middle + size.height / 2, size))
        }
    }
}

extension Rectangle {
    /// A rectangle of a size, its upper left corner in a place.
    fileprivate init(left: Double, top: Double, _ size: (width: Double, height: Double)) {
        self.init(left: left, bottom: top - size.height, right: left + size.width, top: top)
    }
}
