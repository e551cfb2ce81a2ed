internal import ChartLayout
internal import Graphviz

/// Tries pages on their paper, each once.
final class PageTrials {
    /// What a page came to: its type in points on paper, and how large its picture is and what stands around that, in points
    /// of its own.
    struct Measure {
        var type: Double
        let size: (width: Double, height: Double)
        let around: Double
        /// How high each band is, and what is between them.
        let bands: [BandKind: Double]
        let between: Double

        init(_ page: borrowing OrgCharts.Page) {
            (type, size, around) = (page.type, page.diagram.size, page.around)
            bands = Dictionary(
                page.diagram.bands.map { ($0.kind, $0.place.height) }, uniquingKeysWith: { max($0, $1) })
            between = size.height - bands.values.reduce(0, +)
        }
    }

    /// A page, and which of its lines are left to the overview.
    private struct Key: Hashable {
        let page: PagePlan.Page
        let mapped: [Int]
    }

    let maker: PageMaker
    let type: Double
    private let orientation: Paper.Orientation
    /// How many square points of a drawing a page has room for at most.
    private let room: Double
    private var known: [Key: Measure] = [:]
    /// How many pages were laid out for the plan that is being made, to see whether they fit, and what they come to.
    private var count = 0
    private var countOfJoining = 0

    /// So much of a page is sure to do, of so few parts that they have room beside one another; and with many pages, what is
    /// tried no more.
    private static let share = (sure: 0.06, likely: 0.25)
    private static let few = 3
    private static let patience = (fitting: 300, joining: 250)
    /// How much better than the whole a part of it may fill its paper.
    private static let gain = 1.25
    private var most: (type: Double, area: Double)?

    /// - Parameters:
    ///   - room: How many square points of a drawing a page has room for at most.
    ///   - whole: The type that the whole has on one page, if it was tried.
    init(_ maker: PageMaker, type: Double, _ orientation: Paper.Orientation, room: Double, whole: Double?) {
        if let whole { most = (whole, maker.tree.area(of: Array(maker.tree.parts.indices))) }
        (self.maker, self.type, self.orientation, self.room) = (maker, type, orientation, room)
    }

    private var tree: PagingTree { maker.tree }

    /// A plan has patience of its own.
    func begin() { (count, countOfJoining) = (0, 0) }

    /// - Parameters:
    ///   - shown: The boxes that stand on the overview.
    ///   - slack: How much larger than what is asked for the text is to come out.
    func fits(_ page: PagePlan.Page, shown: Set<Int>, slack: Double) throws(GraphvizError) -> Bool {
        let area = tree.area(of: page.parts)
        let key = key(page, shown)
        if let known = known[key] { return known.type >= type * slack }
        if page.words == nil {
            let isAll = page.parts.count == tree.parts.count && page.parts.count > 1
            if isAll || area > room || isMost(page, area) { return false }
            let isSure = page.parts.count <= Self.few && area < Self.share.sure * room / slack
            if !page.isOverview, isSure { return true }
            if !page.isOverview, count > Self.patience.fitting { return area < Self.share.likely * room / slack }
        }
        count += 1
        return try measure(page, key, shown).type >= type * slack
    }

    /// Whether a page is not so much less than the whole that it could be read.
    private func isMost(_ page: PagePlan.Page, _ area: Double) -> Bool {
        guard let most, page.isOverview, page.heads.isEmpty else { return false }
        return most.type * (most.area / max(1, area)).squareRoot() * Self.gain < type
    }

    /// What a page comes to; nil where so many were tried that this is not.
    func measure(_ page: PagePlan.Page, shown: Set<Int>) throws(GraphvizError) -> Measure? {
        let key = key(page, shown)
        if let known = known[key] { return known }
        if countOfJoining >= Self.patience.joining { return nil }
        countOfJoining += 1
        return try measure(page, key, shown)
    }

    private func measure(_ page: PagePlan.Page, _ key: Key, _ shown: Set<Int>) throws(GraphvizError) -> Measure {
        let isOwn = Set(page.parts)
        var maker = maker
        maker.shown = shown
        var made = maker.chart(
            of: .init(
                page, number: 87, count: 88, from: page.isOverview ? [] : [88],
                branches: page.branches.map { (numbers: [88], parts: $0) }, ordinal: 8)
        ) { box in isOwn.contains(tree.partOf[box]) ? 1 : nil }
        made.fit = fit(page)
        let measure = Measure(try Page(of: made))
        known[key] = measure
        return measure
    }

    func fit(_ page: PagePlan.Page) -> PageFit { PageFit(type: type, orientation, isCompact: page.isCompact) }

    /// What a page came to once all others were known.
    func record(_ page: PagePlan.Page, shown: Set<Int>, _ made: borrowing Page) {
        let (key, measure) = (key(page, shown), Measure(made))
        if known[key].map({ measure.type < $0.type }) ?? true { known[key] = measure }
    }

    private func key(_ page: PagePlan.Page, _ shown: Set<Int>) -> Key {
        if page.isOverview || shown.isEmpty { return Key(page: page, mapped: []) }
        var maker = maker
        maker.shown = shown
        let own = (page.parts.isEmpty ? page.heads : page.parts).flatMap { tree.parts[$0].boxes }
        let isOwn = Set(own)
        let mapped = own.flatMap { maker.linesAt[$0] }.filter { number in
            let line = maker.chart.lines[number]
            return shown.contains(line.from) && shown.contains(line.to)
                && isOwn.contains(line.from) != isOwn.contains(line.to) && maker.isMapped(line)
        }
        return Key(page: page, mapped: mapped.sorted())
    }

    /// How many remarks on other pages the cards of a page have.
    func wordCount(of page: PagePlan.Page, shown: Set<Int>) -> Int {
        var maker = maker
        maker.shown = shown
        return maker.wordCount(of: page)
    }

    // MARK: Reckoned, not tried

    /// About the type that some pages would have in one, and how high its picture would be: cards that stand in columns come
    /// beside one another, each in its band, and what flows below.
    func reckoned(_ pages: [(measure: Measure, flows: Bool)]) -> (type: Double, height: Double) {
        let columns = pages.filter { !$0.flows }.map(\.measure)
        let around = pages.map(\.measure.around).max() ?? 0
        let sides = maker.chart.options.paper.sides ?? (1, 1)
        let (wide, high) = orientation == .lying ? (sides.long, sides.short) : (sides.short, sides.long)
        let room = wide * CardText.remarkSize / type - Self.margins
        var width = columns.reduce(0) { $0 + $1.size.width - Self.padding } + Self.padding
        var bands: [BandKind: Double] = [:]
        for column in columns { bands.merge(column.bands, uniquingKeysWith: max) }
        var height = bands.values.reduce(0, +) + (columns.map(\.between).max() ?? 0)
        let flow = pages.filter(\.flows).reduce(0) { $0 + $1.measure.size.width * $1.measure.size.height }
        if flow > 0 {
            // What flows takes the width that there is.
            width = max(columns.isEmpty ? 0 : width, min(room, flow.squareRoot()))
            height += flow / room
        }
        return (CardText.remarkSize * min(wide / (width + Self.margins), high / (height + around)), height)
    }

    /// How much of the paper a picture takes where its type is as small as may be.
    func share(of measure: Measure) -> Double {
        let scale = type / CardText.remarkSize
        let sides = maker.chart.options.paper.sides ?? (1, 1)
        return measure.size.width * measure.size.height * scale * scale / (sides.long * sides.short)
    }

    /// The page's own margins, and a band's, which stand once however many columns there are.
    private static let (margins, padding) = (40.0, 16.0)
}
