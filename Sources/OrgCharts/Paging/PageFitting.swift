internal import ChartLayout
internal import Graphviz
internal import OrgModel

/// Parts a chart into pages, each tried on its paper.
struct PageFitting {
    let chart: Chart
    let type: Double
    private(set) var tree: PagingTree
    private(set) var maker: PageMaker
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
        /// How many of them were laid out since.
        var count = 0

        init(_ types: [PagePlan.Page: Double]) { self.types = types }
    }

    struct Outcome {
        let pages: [Chart]
        let pageOf: [Int]
        /// The smallest type of each page as it is printed, in points.
        let types: [Double]
    }

    /// How much larger than what is asked for the text of a page is to come out as it is planned: what a page says of
    /// others is known only when all of them are.
    /// A page that came out too small is planned no more, so that at first the others need no room to spare.
    private static let slacks = [1, 1, 1, 1.05, 1.05, 1.05, 1.05, 1.15, 1.15, 1.3, 1.6]

    mutating func outcome() throws(GraphvizError) -> Outcome {
        if isWhole { return Outcome(pages: [chart], pageOf: chart.boxes.map { _ in 1 }, types: [type]) }
        try breakUp()
        var best: Outcome?
        var tried: [PagePlan.Page: Double] = [:]
        for slack in Self.slacks {
            let made = try pages(slack: slack, &tried)
            var types: [Double] = []
            var orientations: [Paper.Orientation] = []
            for (page, plan) in zip(made.charts, made.plans) {
                let own = try Page(of: page)
                types.append(own.type)
                tried[plan] = min(tried[plan] ?? own.type, own.type)
                orientations.append(own.height > own.width ? .upright : .lying)
            }
            let outcome = Outcome(pages: made.charts, pageOf: made.pageOf, types: types)
            let isBetter = best.map { ($0.types.min() ?? 0) < (types.min() ?? 0) } ?? true
            if isBetter { best = outcome }
            if let small = types.min(), small >= type - 0.001 {
                return try turned(outcome, orientations)
            }
        }
        if let best { return best }
        return Outcome(pages: [chart], pageOf: chart.boxes.map { _ in 1 }, types: [try Page(of: chart).type])
    }

    /// Nobody likes to turn a stack of paper: all pages lie, or all stand, but where a page is barely read so and gains much
    /// by not doing so.
    private static let gains = (turning: 4.0 / 3, readable: 1.1)

    private func turned(_ made: Outcome, _ orientations: [Paper.Orientation]) throws(GraphvizError) -> Outcome {
        var (pages, types) = (made.pages, made.types)
        let upright = orientations.count { $0 == .upright }
        let most = upright * 2 > pages.count ? .upright : upright * 2 < pages.count ? .lying : orientations[0]
        for number in pages.indices where orientations[number] != most {
            var page = pages[number]
            page.place?.orientation = most
            let own = try Page(of: page).type
            guard own >= type * Self.gains.readable || own >= type - 0.001 && own * Self.gains.turning >= types[number]
            else { continue }
            (pages[number], types[number]) = (page, own)
        }
        return Outcome(pages: pages, pageOf: made.pageOf, types: types)
    }

    /// What takes more than a page together is taken apart.
    private mutating func breakUp() throws(GraphvizError) {
        for part in tree.parts.indices where tree.parts[part].boxes.count > 1 {
            let fits = try fits(PagePlan.Page(parts: [part]), Known([:]), slack: 1)
            if !fits { tree.breakUp(part, of: chart) }
        }
        maker = PageMaker(chart, tree)
    }

    /// - Parameter tried: The type of each page that was laid out.
    private func pages(
        slack: Double, _ tried: inout [PagePlan.Page: Double]
    ) throws(GraphvizError) -> (charts: [Chart], pageOf: [Int], plans: [PagePlan.Page]) {
        let known = Known(tried)
        defer { tried = known.types }
        let plan = try PagePlan(of: tree) { (page) throws(GraphvizError) -> Bool in
            try fits(page, known, slack: slack)
        } wordCount: {
            maker.wordCount(of: $0)
        }
        return charts(of: plan)
    }

    private func fits(_ page: PagePlan.Page, _ known: Known, slack: Double) throws(GraphvizError) -> Bool {
        let area = tree.area(of: page.parts)
        if let type = known.types[page] { return type >= self.type * slack }
        if page.words == nil {
            let isAll = page.parts.count == tree.parts.count && page.parts.count > 1
            if isAll || area > room { return false }
            if !page.isOverview, area < Self.share.sure * room / slack { return true }
            if !page.isOverview, known.count > Self.patience { return area < Self.share.likely * room / slack }
        }
        let isOwn = Set(page.parts)
        let made = maker.chart(
            of: .init(
                page, number: 88, count: 88, from: nil, branches: page.branches.map { (numbers: [88], parts: $0) })
        ) { box in isOwn.contains(tree.partOf[box]) ? 1 : nil }
        let type = try Page(of: made).type
        known.types[page] = type
        known.count += 1
        return type >= self.type * slack
    }

    private func charts(of plan: PagePlan) -> (charts: [Chart], pageOf: [Int], plans: [PagePlan.Page]) {
        let pageOf = chart.boxes.indices.map { plan.pageOf[tree.partOf[$0]] + 1 }
        let charts = plan.pages.enumerated().map { number, page in
            let branches = page.branches.map { parts in
                (numbers: Set(parts.map { plan.pageOf[$0] + 1 }).sorted(), parts: parts)
            }
            let made = PageMaker.Page(
                page, number: number + 1, count: plan.pages.count, from: plan.from[number].map { $0 + 1 },
                branches: branches)
            return maker.chart(of: made) { pageOf[$0] }
        }
        return (charts, pageOf, plan.pages)
    }
}
