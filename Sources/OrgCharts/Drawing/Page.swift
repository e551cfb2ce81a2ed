internal import ChartLayout
internal import Graphviz

/// A whole page: its bands below one another, and everything in them with its place in points, the lower left corner of
/// the page at the origin.
///
///     title
///     ┌ diagram ──────────┐
///     └───────────────────┘
///     legend
///     what places mean
///     foot
struct Page {
    /// What a page is made of, in reading order.
    enum Section: CaseIterable {
        case heading, subtitle, diagram, legend, remarks, foot
    }

    /// What is being placed.
    private var section = Section.heading

    /// The diagram, and where its lower left corner stands.
    private(set) var diagram: Diagram
    private(set) var corner = Point(x: 0, y: 0)
    private(set) var texts: [(text: SetText, place: Rectangle, section: Section)] = []
    private(set) var signs: [(sign: Legend.Row.Sign, place: Rectangle, section: Section)] = []
    /// The strokes that part bands.
    private(set) var rules: [(from: Point, to: Point)] = []
    /// What was chosen of all that means nothing.
    let choices: EarlierPicture
    /// Whether the texts could be set as they are meant to be.
    let typesetting: Typesetting
    /// The page's size in its own points, and what they are multiplied by on paper.
    let width: Double
    let height: Double
    let scale: Double

    /// The smallest size that texts are set in.
    static let leastSize = 8.5

    private static let margin = 28.0
    /// The space above the diagram, the legend, what places mean and the foot.
    private static let gaps = (diagram: 16.0, legend: 20.0, sayings: 6.0, foot: 16.0)
    private static let leastWidth = 460.0

    init(of chart: Chart) throws(GraphvizError) {
        let composition = Composition(of: chart)
        let frames = composition.links.contains { $0.ends.contains { $0.end.frame != nil } }
        let (maker, arrangement, typesettingOfCells) = try Stacking.best(composition, of: chart)
        diagram = Diagram(maker, arrangement)
        let struck = diagram.struckLines
        if !struck.isEmpty { diagram.strike(struck, try Measurements(of: struck.map(\.line)).sizes.map(\.width)) }
        choices = EarlierPicture(maker)
        let legend = Legend(
            of: chart, frames: frames, links: composition.links, looks: diagram.looks, stacks: diagram.stacks)
        let sayingsOfAll =
            composition.sayings.joinedAsOne + composition.cliques.map(\.text)
            + chart.textsElsewhere(composition)
        let words = PageWords(chart, legend, sayingsOfAll, width: max(diagram.size.width, Self.leastWidth))
        let measured = try Measurements(of: words.all)
        typesetting = typesettingOfCells.joined(with: measured.typesetting)
        let sizes = words.parted(measured.sizes)
        let title = TextBand(texts: words.head, sizes: sizes.head, sections: [.heading, .subtitle])
        let sayings = TextBand(texts: words.sayings, sizes: sizes.sayings, sections: [.legend])
        let foot = TextBand(texts: words.foot, sizes: sizes.foot, sections: [.foot])
        let pins = PinBand(words.pins, of: chart, sizes: sizes.pins)

        // The diagram and the title decide the width, and the legend flows within it.
        let inner = max(diagram.size.width, title.size.width, min(sayings.size.width, 640), Self.leastWidth)
        let key = LegendBand(legend.rows, words.meanings, sizes: sizes.meanings, width: inner)
        let sayingsHeight = words.sayings.isEmpty ? 0 : sayings.size.height + Self.gaps.sayings
        let pinsHeight = words.pins == nil ? 0 : pins.size.height + Self.gaps.legend
        let footHeight = foot.size.height + 2
        let content =
            title.size.height + Self.gaps.diagram + diagram.size.height + Self.gaps.legend + key.size.height
            + sayingsHeight + pinsHeight + Self.gaps.foot + footHeight
        let whole = max(inner, sayings.size.width, foot.size.width, pins.size.width)
        (scale, width, height) = chart.options.paper.page(
            for: (width: whole + 2 * Self.margin, height: content + 2 * Self.margin), lying: chart.place?.orientation)
        // On paper the room that is left over goes around the diagram; title and foot keep to their edges.
        let spare = max(0, height - content - 2 * Self.margin)
        let (left, floor) = (Self.margin, Self.margin + footHeight)
        var top = height - Self.margin
        title.place(on: &self, at: Point(x: left, y: top))
        top -= title.size.height + Self.gaps.diagram + spare / 2
        let isPaper = spare > 0 || width > whole + 2 * Self.margin
        corner = Point(
            x: isPaper ? (width - diagram.size.width) / 2 : left, y: top - diagram.size.height)
        let base = floor + Self.gaps.foot
        section = .remarks
        pins.place(on: &self, at: Point(x: left, y: base + pins.size.height))
        section = .legend
        sayings.place(on: &self, at: Point(x: left, y: base + pinsHeight + sayings.size.height))
        key.place(on: &self, at: Point(x: left, y: base + pinsHeight + sayingsHeight + key.size.height))
        let rule = floor + Self.gaps.foot / 2
        rules.append((Point(x: left, y: rule), Point(x: width - left, y: rule)))
        foot.place(on: &self, at: Point(x: left, y: floor))
    }

    /// The smallest type on the page as it is printed, in points.
    var type: Double {
        let shown = diagram.labels.enumerated().filter { diagram.boxes[$0.offset] != nil }.compactMap(\.element)
        let sizes = (shown + diagram.texts.map(\.text) + texts.map(\.text)).filter { !$0.lines.isEmpty }.map(\.size)
        return scale * (sizes.min() ?? Lettering.size)
    }

    // MARK: What bands put on it

    mutating func add(_ text: SetText, at place: Rectangle, in section: Section? = nil) {
        texts.append((text, place, section ?? self.section))
    }

    mutating func add(_ sign: Legend.Row.Sign, at place: Rectangle) { signs.append((sign, place, section)) }

    /// The sections that it has.
    var sections: [Section] {
        let shown = Set(texts.map(\.section))
        return Section.allCases.filter { $0 == .diagram || shown.contains($0) }
    }
}

extension [String] {
    /// The sentences in one text; none where there are none.
    fileprivate var joinedAsOne: [String] { isEmpty ? [] : [joined(separator: ". ") + "."] }
}
