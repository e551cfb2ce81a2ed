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
    private var orientation = Paper.Orientation.lying

    /// So much of a page is sure to do, and with many pages, what is tried no more.
    private static let share = (sure: 0.06, likely: 0.25)
    private static let patience = 400
    private static let mostMore = 1.5

    init(_ chart: Chart, type: Double) {
        (self.chart, self.type) = (chart, type)
        tree = PagingTree(of: chart)
        maker = PageMaker(chart, tree, whole: true)
        let sides = chart.options.paper.sides ?? (1, 1)
        let scale = min(Paper.mostEnlarged, type / Page.leastSize)
        room = sides.long * sides.short / scale / scale
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
        /// How much of its page each drawing takes.
        let shares: [Double]

        var share: Double { shares.reduce(0, +) / Double(max(1, shares.count)) }
    }

    /// How much larger than what is asked for the text of a page is to come out as it is planned: what a page says of
    /// others is known only when all of them are.
    /// A page that came out too small is planned no more, so that at first the others need no room to spare.
    private static let slacks = [1, 1, 1, 1.05, 1.05, 1.05, 1.05, 1.15, 1.15, 1.3, 1.4]

    /// A chart with more parts than this is laid out for one way of its paper alone, and so is one that fills few pages well.
    private static let mostTurned = 120
    private static let full = 0.6
    /// What comes out smaller than this share of what is asked for no fitting brings there.
    private static let hopeless = 0.7
    /// How much better a stack must fill its paper upright: screens lie, and so do most charts.
    private static let gainOfTurning = 1.15

    func outcome() throws(GraphvizError) -> Outcome {
        if let whole = try whole() { return whole }
        let lying = try planned(.lying)
        let short = chart.options.paper.sides?.short ?? 0
        guard tree.parts.count <= Self.mostTurned, Page.leastType(on: short) >= type,
            isSmall(lying) || lying.share < Self.full
        else { return lying }
        let upright = try planned(.upright)
        if isSmall(upright) != isSmall(lying) { return isSmall(lying) ? upright : lying }
        if upright.pages.count != lying.pages.count { return upright.pages.count < lying.pages.count ? upright : lying }
        return upright.share > Self.gainOfTurning * lying.share ? upright : lying
    }

    private func isSmall(_ outcome: Outcome) -> Bool { outcome.types.contains { $0 < type - 0.001 } }

    /// The chart on one page as it is meant, fitted to its paper, or with names set small for that; nil where it has no room.
    private func whole() throws(GraphvizError) -> Outcome? {
        guard tree.area(of: Array(tree.parts.indices)) <= room else { return nil }
        for fit in [nil, PageFit(type: type), PageFit(type: type, isCompact: true)] {
            var page = chart
            page.fit = fit
            let made = try Page(of: page)
            if made.type >= type - 0.001 { return outcome([page], chart.boxes.map { _ in 1 }, [made]) }
            if made.type < Self.hopeless * type { return nil }
        }
        return nil
    }

    private func outcome(_ charts: [Chart], _ pageOf: [Int], _ pages: [Page]) -> Outcome {
        Outcome(
            pages: charts, pageOf: pageOf, types: pages.map(\.type),
            shares: pages.map { $0.diagram.size.width * $0.diagram.size.height / ($0.width * $0.height) })
    }

    /// All pages lie, or all stand: nobody likes to turn a stack of paper.
    private func planned(_ orientation: Paper.Orientation) throws(GraphvizError) -> Outcome {
        var own = self
        own.orientation = orientation
        try own.breakUp()
        return try own.stack()
    }

    private mutating func stack() throws(GraphvizError) -> Outcome {
        var best: Outcome?
        var tried: [PagePlan.Page: Double] = [:]
        for slack in Self.slacks {
            let made = try pages(slack: slack, &tried)
            var pages: [Page] = []
            for (page, plan) in zip(made.charts, made.plans) {
                let own = try Page(of: page)
                pages.append(own)
                tried[plan] = min(tried[plan] ?? own.type, own.type)
            }
            let outcome = outcome(made.charts, made.pageOf, pages)
            // What one card cannot be spared is not worth half as many pages more.
            let isBetter =
                best.map { best in
                    let isLarger = (best.types.min() ?? 0) < (outcome.types.min() ?? 0)
                    return isLarger && Double(outcome.pages.count) <= Self.mostMore * Double(best.pages.count)
                } ?? true
            if isBetter { best = outcome }
            if !isSmall(outcome) { return outcome }
            // What the overview does not show its pages tell, which takes room there.
            if made.shown != maker.shown {
                maker.shown = made.shown
                tried = [:]
            }
        }
        if let best { return best }
        return outcome([chart], chart.boxes.map { _ in 1 }, [try Page(of: chart)])
    }

    /// What takes more than a page together is taken apart.
    private mutating func breakUp() throws(GraphvizError) {
        for part in tree.parts.indices where tree.parts[part].boxes.count > 1 {
            let fits = try fits(PagePlan.Page(parts: [part]), Known([:]), slack: 1)
            if !fits { tree.breakUp(part, of: chart) }
        }
        maker = PageMaker(chart, tree, whole: true)
    }

    /// - Parameter tried: The type of each page that was laid out.
    private func pages(
        slack: Double, _ tried: inout [PagePlan.Page: Double]
    ) throws(GraphvizError) -> Stack {
        let known = Known(tried)
        defer { tried = known.types }
        let plan = try PagePlan(of: tree) { (page) throws(GraphvizError) -> Bool in
            try fits(page, known, slack: slack)
        } wordCount: {
            maker.wordCount(of: $0)
        }
        return charts(of: plan)
    }

    private struct Stack {
        let charts: [Chart]
        let pageOf: [Int]
        let plans: [PagePlan.Page]
        /// What stands on the overview.
        let shown: Set<Int>
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
        var made = maker.chart(
            of: .init(
                page, number: 88, count: 88, from: [], branches: page.branches.map { (numbers: [88], parts: $0) },
                ordinal: 8)
        ) { box in isOwn.contains(tree.partOf[box]) ? 1 : nil }
        made.fit = fit(page)
        let type = try Page(of: made).type
        known.types[page] = type
        known.count += 1
        return type >= self.type * slack
    }

    private func fit(_ page: PagePlan.Page) -> PageFit {
        PageFit(type: type, orientation, isCompact: page.isCompact)
    }

    private func charts(of plan: PagePlan) -> Stack {
        let pageOf = chart.boxes.indices.map { plan.pageOf[tree.partOf[$0]] + 1 }
        let ordinals = ordinals(plan)
        var maker = maker
        maker.shown = plan.shown(in: tree)
        let made = plan.pages.enumerated().map { number, page in
            let branches = page.branches.map { parts in
                (numbers: Set(parts.map { plan.pageOf[$0] + 1 }).sorted(), parts: parts)
            }
            return PageMaker.Page(
                page, number: number + 1, count: plan.pages.count, from: plan.from[number].map { $0 + 1 },
                branches: branches, ordinal: ordinals[number])
        }
        let entries = made.compactMap { page in
            maker.title(of: page).map { title in
                PagePlace.Entry(
                    page: page.number,
                    title: [title, maker.subtitle(of: page)].compactMap(\.self).joined(separator: ": "))
            }
        }
        let charts = made.map { page in
            var chart = maker.chart(of: page) { pageOf[$0] }
            chart.fit = fit(page.plan)
            if page.isOverview { chart.place?.contents = entries }
            return chart
        }
        return Stack(charts: charts, pageOf: pageOf, plans: plan.pages, shown: maker.shown)
    }

    /// Of pages that are called the same which each is.
    private func ordinals(_ plan: PagePlan) -> [Int?] {
        let names = plan.pages.map(maker.collective)
        var counts: [String: Int] = [:]
        return names.map { name in
            guard let name, names.count(where: { $0 == name }) > 1 else { return nil }
            counts[name, default: 0] += 1
            return counts[name]
        }
    }
}
