internal import ChartLayout
internal import Graphviz
internal import Palette
internal import Texts

/// What stands above and below the diagram of a page, set in a width.
struct PageBands {
    typealias Size = (width: Double, height: Double)

    let title: TextBand
    let sayings: TextBand
    let foot: TextBand
    let pins: PinBand
    let key: LegendBand
    let typesetting: Typesetting
    /// The width of the diagram or the title, whichever is wider, and that of the whole.
    let width: Double
    let whole: Double
    let sayingsHeight: Double
    let pinsHeight: Double
    let footHeight: Double
    /// The height of all with the diagram.
    let height: Double

    /// The space above the diagram, the legend, what places mean and the foot.
    let gaps: (diagram: Double, legend: Double, sayings: Double, foot: Double)
    private static let usualGaps = (diagram: 16.0, legend: 20.0, sayings: 6.0, foot: 16.0)
    private static let compactGaps = (diagram: 8.0, legend: 10.0, sayings: 4.0, foot: 10.0)
    private static let widestSayings = 640.0

    init(
        of chart: Chart, _ legend: Legend, _ told: [String], around diagram: Size, width least: Double
    ) throws(GraphvizError) {
        gaps = chart.isNarrowlyFramed ? Self.compactGaps : Self.usualGaps
        let words = PageWords(chart, legend, told, width: max(diagram.width, least))
        let measured = try Measurements(of: words.all, chart.sizes)
        typesetting = measured.typesetting
        let sizes = words.parted(measured.sizes)
        title = TextBand(texts: words.head, sizes: sizes.head, sections: [.heading, .subtitle])
        sayings = TextBand(texts: words.sayings, sizes: sizes.sayings, sections: [.legend])
        foot = TextBand(texts: words.foot, sizes: sizes.foot, sections: [.foot])
        pins = PinBand(words.pins, of: chart, sizes: sizes.pins)

        // The diagram and the title decide the width, and the legend flows within it.
        let inner = max(diagram.width, title.size.width, min(sayings.size.width, Self.widestSayings), least)
        key = LegendBand(legend.rows, words.meanings, sizes: sizes.meanings, width: inner)
        sayingsHeight = words.sayings.isEmpty ? 0 : sayings.size.height + gaps.sayings
        pinsHeight = words.pins == nil ? 0 : pins.size.height + gaps.legend
        footHeight = foot.size.height + 2
        height =
            title.size.height + gaps.diagram + diagram.height + gaps.legend + key.size.height
            + sayingsHeight + pinsHeight + gaps.foot + footHeight
        width = inner
        whole = max(inner, sayings.size.width, foot.size.width, pins.size.width)
    }
}

/// The pages of a stack by their numbers, each leading there.
struct ContentsBand: Band {
    private let heading: SetText
    private let rows: [(text: SetText, page: Int)]
    private let headingSize: PageBands.Size
    private let sizes: [PageBands.Size]
    private let flow: (corners: [Point], width: Double, height: Double)

    private static let gaps = (row: 24.0, line: 4.0)

    init(_ contents: [PagePlace.Entry], of chart: Chart, width: Double) throws(GraphvizError) {
        let color: Colour = chart.options.theme == .print ? .black : .faintInk
        heading = SetText(lines: [PagePlace.heading[chart.language]], size: 10, isBold: true, color: color)
        let letters = max(40, min(240, Int(width / 5)))
        rows = contents.map { entry in
            let lines = Lettering.lines(of: "\(entry.page)  \(entry.title)", width: letters, longest: 400)
            return (SetText(lines: lines, size: 10, color: color, alignment: .left), entry.page)
        }
        let measured = try Measurements(of: [heading] + rows.map(\.text), chart.sizes).sizes
        (headingSize, sizes) = (measured[0], Array(measured.dropFirst()))
        flow = Flow.corners(of: sizes, width: width, gap: Self.gaps.row, lineGap: Self.gaps.line)
    }

    var size: (width: Double, height: Double) {
        (max(flow.width, headingSize.width), headingSize.height + Self.gaps.line + flow.height)
    }

    func place(on page: inout Page, at corner: Point) {
        page.add(heading, at: Rectangle(left: corner.x, top: corner.y, headingSize))
        let top = corner.y - headingSize.height - Self.gaps.line
        for (number, row) in rows.enumerated() {
            let start = flow.corners[number]
            page.add(
                row.text, at: Rectangle(left: corner.x + start.x, top: top + start.y, sizes[number]), to: row.page)
        }
    }
}
