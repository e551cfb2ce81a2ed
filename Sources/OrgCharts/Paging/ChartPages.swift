internal import ChartLayout
internal import Graphviz
internal import OrgModel
internal import Texts

/// A chart on as many pages as it takes for its text to be read: an overview, and a page a branch.
///
/// Every box stands on one page as itself. Where a line goes to another page, both pages say where to: in a box that
/// names what stands there, or in words.
public struct ChartPages: Sendable {
    public let chart: Chart
    /// In reading order.
    public let pages: [Chart]
    /// The number of the page, from 1, on which each box of the chart stands as itself.
    public let pageOf: [Int]

    /// The chart on one page, whatever its text comes to.
    public init(asOne chart: Chart) {
        self.init(chart, [chart], chart.boxes.map { _ in 1 })
    }

    private init(_ chart: Chart, _ pages: [Chart], _ pageOf: [Int]) {
        (self.chart, self.pages, self.pageOf) = (chart, pages, pageOf)
    }

    /// The chart on pages of its paper; on one where that does, or where it is drawn for a screen.
    /// - Parameter type: The smallest type in points that a page may have.
    /// - Throws: `.cardTooLarge` where a page has no room for something that cannot be parted.
    public init(of chart: Chart, type: Double) throws(DrawingError) {
        guard !chart.boxes.isEmpty else { throw .nothingToDraw }
        if chart.options.paper == .screen {
            self.init(asOne: chart)
            return
        }
        let made: PageFitting.Outcome
        do throws(GraphvizError) { made = try PageFitting(chart, type: type).outcome() } catch {
            throw DrawingError(error)
        }
        switch made {
        case .pages(let pages, let pageOf): self.init(chart, pages, pageOf)
        case .tooLarge(let page, let type):
            // What takes most room is what most is said of.
            var counts = page.boxes.map { $0.page == nil ? 0 : -page.lines.count }
            for end in page.lines.flatMap({ [$0.from, $0.to] }) { counts[end] += 1 }
            let most = counts.indices.max { (counts[$0], -$0) < (counts[$1], -$1) }
            throw .cardTooLarge(name: most.map { page.boxes[$0].name } ?? chart.title, type: type)
        }
    }
}

/// Parts a chart into pages, each tried on its paper.
private struct PageFitting {
    let chart: Chart
    let type: Double
    let tree: PagingTree
    let maker: PageMaker
    /// How many square points of a drawing a page has room for at most.
    private let room: Double
    private let isWhole: Bool

    /// So much of a page is sure to do, and with many pages, what is tried no more.
    private static let share = (sure: 0.06, likely: 0.25)
    private static let patience = 400

    init(_ chart: Chart, type: Double) throws(GraphvizError) {
        (self.chart, self.type) = (chart, type)
        tree = PagingTree(of: chart)
        maker = PageMaker(chart, tree)
        let sides = chart.options.paper.sides ?? (1, 1)
        let scale = min(Paper.mostEnlarged, type / Page.leastSize)
        room = sides.long * sides.short / scale / scale
        let isSmall = tree.area(of: Array(tree.parts.indices)) <= room
        isWhole = isSmall ? try Page(of: chart).type >= type - 0.001 : false
    }

    private final class Known {
        var types: [PagePlan.Page: Double]

        init(_ types: [PagePlan.Page: Double]) { self.types = types }
    }

    enum Outcome {
        case pages([Chart], pageOf: [Int])
        /// A page with more than it can hold, and the type that it would have.
        case tooLarge(Chart, type: Double)
    }

    /// How much larger than what is asked for the text of a page is to come out as it is planned: what a page says of
    /// others is known only when all of them are.
    private static let slacks = [1, 1.05, 1.15, 1.3, 1.6]

    func outcome() throws(GraphvizError) -> Outcome {
        var least = Outcome.tooLarge(chart, type: 0)
        var tried: [PagePlan.Page: Double] = [:]
        for slack in Self.slacks {
            let made = try pages(slack: slack, &tried)
            var (worst, small) = (chart, Double.infinity)
            for page in made.charts {
                let own = try Page(of: page).type
                if own < small { (worst, small) = (page, own) }
            }
            if small >= type - 0.001 { return .pages(made.charts, pageOf: made.pageOf) }
            least = .tooLarge(worst, type: small)
        }
        return least
    }

    /// - Parameter tried: The type of each page that was laid out.
    private func pages(
        slack: Double, _ tried: inout [PagePlan.Page: Double]
    ) throws(GraphvizError) -> (charts: [Chart], pageOf: [Int]) {
        if isWhole, slack == 1 { return ([chart], chart.boxes.map { _ in 1 }) }
        let known = Known(tried)
        defer { tried = known.types }
        let plan = try PagePlan(of: tree) { (page) throws(GraphvizError) -> Bool in
            let area = tree.area(of: page.parts)
            if page.parts.count == tree.parts.count || area > room { return false }
            if !page.isOverview, area < Self.share.sure * room / slack { return true }
            if let type = known.types[page] { return type >= self.type * slack }
            if !page.isOverview, known.types.count > Self.patience { return area < Self.share.likely * room / slack }
            let isOwn = Set(page.parts)
            let branches = page.branches.map { (number: 88, parts: $0) }
            let made = maker.chart(
                of: .init(
                    parts: page.parts, heads: page.heads, isOverview: page.isOverview, isBrief: page.isBrief,
                    number: 88, count: 88, from: nil,
                    branches: branches)
            ) { box in isOwn.contains(tree.partOf[box]) ? 1 : nil }
            let type = try Page(of: made).type
            known.types[page] = type
            return type >= self.type * slack
        }
        return charts(of: plan)
    }

    private func charts(of plan: PagePlan) -> (charts: [Chart], pageOf: [Int]) {
        let pageOf = chart.boxes.indices.map { plan.pageOf[tree.partOf[$0]] + 1 }
        let charts = plan.pages.enumerated().map { number, page in
            var made = PageMaker.Page(
                parts: page.parts, heads: page.heads, isOverview: page.isOverview, isBrief: page.isBrief,
                number: number + 1,
                count: plan.pages.count, from: plan.from[number].map { $0 + 1 })
            made.branches = plan.pages.enumerated().compactMap { other, branch in
                plan.from[other] == number && branch.heads.isEmpty ? (other + 1, branch.parts) : nil
            }
            return maker.chart(of: made) { pageOf[$0] }
        }
        return (charts, pageOf)
    }
}

extension Chart {
    /// The lines that lead to other pages, as the whole chart numbers them.
    package var stubs: [Stub: [Int]] { place?.stubs ?? [:] }

    /// A page of several: the boxes and lines of the page, under the title of the whole.
    init(
        _ page: PageMaker.Page, of whole: Chart, _ boxes: [Box], _ lines: [Line], homes: [Int: Int],
        _ place: PagePlace, title: String?
    ) {
        self.init(
            title: title.map { "\(whole.title): \($0)" } ?? whole.title,
            subtitle: (page.number == 1 ? whole.subtitle : []) + [place.words(whole.language)],
            language: whole.language, boxes: boxes, lines: lines, homes: homes,
            foot: page.number == 1 ? whole.foot : Array(whole.foot.prefix(1)), date: whole.date,
            namespace: whole.namespace, options: whole.options,
            notes: Notes(of: whole, on: boxes, lines, isFirst: page.number == 1), place: place)
    }
}

extension ChartPages {
    /// The files of all pages.
    public struct Files: Sendable {
        /// A file a page, in their order; of PDF one that holds all.
        public internal(set) var files: [PictureFormat: [[UInt8]]] = [:]
        /// How the texts come out in this machine's typefaces.
        public internal(set) var typesetting: Typesetting?
        /// The smallest type of all pages as they are printed, in points.
        public internal(set) var type = Double.infinity
    }

    /// Draws every page in some formats; `dpi` counts for PNG alone.
    public func drawn(as formats: [PictureFormat], dpi: Double = 150) throws(DrawingError) -> Files {
        var result = Files()
        // Once another page is laid out, the one before cannot be drawn without being laid out again.
        if formats.contains(.pdf) {
            var document = try PDF(of: chart)
            for page in pages {
                try add(page, formats, dpi, to: &result) { (drawing) throws(DrawingError) in
                    try drawing.add(to: &document)
                }
            }
            result.files[.pdf] = [try document.finished()]
        } else {
            for page in pages { try add(page, formats, dpi, to: &result) { _ in } }
        }
        return result
    }

    private func add(
        _ page: Chart, _ formats: [PictureFormat], _ dpi: Double, to result: inout Files,
        _ more: (borrowing Drawing) throws(DrawingError) -> Void
    ) throws(DrawingError) {
        let drawing = try Drawing(of: page)
        for format in Set(formats) where format != .pdf {
            result.files[format, default: []].append(try drawing.rendered(as: format, dpi: dpi))
        }
        try more(drawing)
        result.typesetting = result.typesetting?.joined(with: drawing.typesetting) ?? drawing.typesetting
        result.type = min(result.type, drawing.type)
    }
}
