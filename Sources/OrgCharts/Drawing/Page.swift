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
    /// What leads to another page beside the diagram's boxes.
    private(set) var references: [(place: Rectangle, page: Int)] = []
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
    /// How much of its height stands above and below the diagram, at least.
    let around: Double

    /// The smallest size that texts are set in.
    static let leastSize = 8.5

    private static func margin(of chart: Chart) -> Double { chart.isNarrowlyFramed ? 22 : 28 }
    private static let leastWidth = 460.0

    /// The type that the least page comes out with on paper of a width, in points.
    static func leastType(on width: Double) -> Double { CardText.remarkSize * width / (leastWidth + 2 * 28) }

    init(of chart: Chart) throws(GraphvizError) {
        let composition = Composition(of: chart)
        let frames = composition.links.contains { $0.ends.contains { $0.end.frame != nil } }
        let (maker, arrangement, typesettingOfCells) = try Stacking.best(composition, of: chart)
        diagram = Diagram(maker, arrangement)
        let struck = diagram.struckLines
        if !struck.isEmpty {
            diagram.strike(struck, try Measurements(of: struck.map(\.line), chart.sizes).sizes.map(\.width))
        }
        let tags = diagram.tagTexts
        let tagSizes = tags.isEmpty ? [] : try Measurements(of: tags.map(\.text), chart.sizes).sizes
        diagram.place(Dictionary(zip(tags, tagSizes)) { first, _ in first }, in: chart)
        choices = EarlierPicture(maker)
        let legend = Legend(
            of: chart, frames: frames, links: composition.links, looks: diagram.looks, stacks: diagram.stacks,
            places: composition.sayings)
        let sayingsOfAll = composition.cliques.map(\.text) + chart.textsElsewhere(composition)
        var bands = try PageBands(of: chart, legend, sayingsOfAll, around: diagram.size, width: Self.leastWidth)
        var page = Self.page(bands, of: chart)
        // Where the paper is wider than the diagram, what stands around it takes less of its height.
        let margin = Self.margin(of: chart)
        let room = page.width - 2 * margin
        if chart.isOnPaper, room > bands.width * Self.wider {
            for share in chart.place == nil ? [1] : Self.shares {
                let wide = try PageBands(of: chart, legend, sayingsOfAll, around: diagram.size, width: share * room)
                let other = Self.page(wide, of: chart)
                if other.scale >= page.scale { (bands, page) = (wide, other) }
            }
        }
        typesetting = typesettingOfCells.joined(with: bands.typesetting)
        (scale, width, height) = page
        // On paper the diagram stands at the top, and what is left over below it; title and foot keep to their edges.
        around = bands.height + 2 * margin - diagram.size.height
        let spare = max(0, height - bands.height - 2 * margin)
        let (left, floor) = (margin, margin + bands.footHeight)
        var top = height - margin
        bands.title.place(on: &self, at: Point(x: left, y: top))
        top -= bands.title.size.height + bands.gaps.diagram
        let isPaper = spare > 0 || width > bands.whole + 2 * margin
        corner = Point(
            x: isPaper ? (width - diagram.size.width) / 2 : left, y: top - diagram.size.height)
        let base = floor + bands.gaps.foot
        section = .remarks
        bands.pins.place(on: &self, at: Point(x: left, y: base + bands.pins.size.height))
        section = .legend
        let sayings = base + bands.pinsHeight
        bands.sayings.place(on: &self, at: Point(x: left, y: sayings + bands.sayings.size.height))
        let key = sayings + bands.sayingsHeight + bands.key.size.height
        bands.key.place(on: &self, at: Point(x: left, y: key))
        let rule = floor + bands.gaps.foot / 2
        rules.append((Point(x: left, y: rule), Point(x: width - left, y: rule)))
        bands.foot.place(on: &self, at: Point(x: left, y: floor))
        if let contents = chart.place?.contents, !contents.isEmpty {
            let band = try ContentsBand(contents, of: chart, width: width - 2 * margin)
            guard band.size.height + bands.gaps.legend <= spare else { return }
            section = .remarks
            band.place(on: &self, at: Point(x: left, y: corner.y - bands.gaps.legend))
        }
    }

    /// So much wider is the paper than the diagram before what stands around it is set anew.
    private static let wider = 1.05
    /// How much of the paper's width lines of text fill on a page of several: some come out longer than reckoned.
    private static let shares = [0.7, 0.85, 0.95]

    private static func page(_ bands: PageBands, of chart: Chart) -> (scale: Double, width: Double, height: Double) {
        let margin = margin(of: chart)
        return chart.options.paper.page(
            for: (width: bands.whole + 2 * margin, height: bands.height + 2 * margin),
            lying: chart.fit?.orientation, enlarged: chart.mostEnlarged)
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

    mutating func add(_ text: SetText, at place: Rectangle, to page: Int) {
        add(text, at: place)
        references.append((place, page))
    }

    mutating func add(_ sign: Legend.Row.Sign, at place: Rectangle) { signs.append((sign, place, section)) }

    /// The sections that it has.
    var sections: [Section] {
        let shown = Set(texts.map(\.section))
        return Section.allCases.filter { $0 == .diagram || shown.contains($0) }
    }
}

extension Chart {
    /// A page of several is not enlarged as one that stands alone.
    fileprivate var mostEnlarged: Double {
        fit.map { min($0.scales.upperBound, Paper.mostEnlarged) } ?? Paper.mostEnlarged
    }
}
