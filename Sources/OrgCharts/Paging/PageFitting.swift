internal import ChartLayout
internal import Graphviz
internal import OrgModel

/// Parts a chart into pages, each tried on its paper.
struct PageFitting {
    let chart: Chart
    let type: Double
    private(set) var tree: PagingTree
    /// What the whole came to on one page, if it was tried.
    private var typeOfWhole: Double?
    /// How many square points of a drawing a page has room for at most.
    private let room: Double

    private static let mostMore = 1.5

    init(_ chart: Chart, type: Double) {
        var chart = chart
        chart.sizes = KnownSizes()
        (self.chart, self.type) = (chart, type)
        tree = PagingTree(of: chart)
        let sides = chart.options.paper.sides ?? (1, 1)
        let scale = min(Paper.mostEnlarged, type / Page.leastSize)
        room = sides.long * sides.short / scale / scale
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
    private static let slacks = [1, 1, 1.05, 1.05, 1.15, 1.3]

    /// A chart with more parts than this is laid out for one way of its paper alone, and so is one that fills few pages well.
    private static let mostTurned = 120
    private static let full = 0.55
    /// What comes out smaller than this share of what is asked for no fitting brings there.
    private static let hopeless = 0.7
    /// How much better a stack must fill its paper upright: screens lie, and so do most charts.
    private static let gainOfTurning = 1.15

    func outcome() throws(GraphvizError) -> Outcome {
        var types: [Double] = []
        if let whole = try whole(&types) { return whole }
        var own = self
        own.typeOfWhole = types.last
        return try own.planned()
    }

    private func planned() throws(GraphvizError) -> Outcome {
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
    private func whole(_ types: inout [Double]) throws(GraphvizError) -> Outcome? {
        guard tree.area(of: Array(tree.parts.indices)) <= room else { return nil }
        for fit in [nil, PageFit(type: type), PageFit(type: type, isCompact: true)] {
            var page = chart
            page.fit = fit
            let made = try Page(of: page)
            types.append(made.type)
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
        let trials = own.trials(orientation)
        return try own.breakUp(trials) ? own.stack(own.trials(orientation)) : own.stack(trials)
    }

    private func trials(_ orientation: Paper.Orientation) -> PageTrials {
        PageTrials(PageMaker(chart, tree), type: type, orientation, room: room, whole: typeOfWhole)
    }

    private func stack(_ trials: PageTrials) throws(GraphvizError) -> Outcome {
        var best: Outcome?
        for slack in Self.slacks {
            trials.begin()
            let plan = try PagePlan(of: tree, trials, slack: slack)
            var (charts, pageOf) = charts(of: plan, trials)
            let shown = plan.shown(in: tree)
            var pages: [Page] = []
            for (chart, page) in zip(charts, plan.pages) {
                let own = try Page(of: chart)
                pages.append(own)
                trials.record(page, shown: shown, own)
            }
            try tellSources(&charts, &pages)
            let outcome = outcome(charts, pageOf, pages)
            // What one card cannot be spared is not worth half as many pages more.
            let isBetter =
                best.map { best in
                    let isLarger = (best.types.min() ?? 0) < (outcome.types.min() ?? 0)
                    return isLarger && Double(outcome.pages.count) <= Self.mostMore * Double(best.pages.count)
                } ?? true
            if isBetter { best = outcome }
            if !isSmall(outcome) { return outcome }
        }
        if let best { return best }
        return outcome([chart], chart.boxes.map { _ in 1 }, [try Page(of: chart)])
    }

    /// The last page that has room tells what the model is made from.
    private func tellSources(_ charts: inout [Chart], _ pages: inout [Page]) throws(GraphvizError) {
        for number in charts.indices.reversed() {
            var chart = charts[number]
            chart.foot = self.chart.foot
            let page = try Page(of: chart)
            guard page.type >= min(type, pages[number].type) || number == 0 else { continue }
            (charts[number], pages[number]) = (chart, page)
            return
        }
    }

    /// What takes more than a page together is taken apart; whether there was any.
    private mutating func breakUp(_ trials: PageTrials) throws(GraphvizError) -> Bool {
        var isBroken = false
        // What the overview may show is not told.
        let shown = tree.shown([], named: tree.tops.filter(tree.isOfWhole))
        for part in tree.parts.indices where tree.parts[part].boxes.count > 1 {
            if try trials.fits(PagePlan.Page(parts: [part]), shown: shown, slack: 1) { continue }
            tree.breakUp(part, of: chart)
            isBroken = true
        }
        return isBroken
    }

    private func charts(of plan: PagePlan, _ trials: PageTrials) -> (charts: [Chart], pageOf: [Int]) {
        let pageOf = chart.boxes.indices.map { plan.pageOf[tree.partOf[$0]] + 1 }
        var maker = trials.maker
        maker.shown = plan.shown(in: tree)
        let ordinals = ordinals(plan, maker)
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
            chart.fit = trials.fit(page.plan)
            if page.isOverview { chart.place?.contents = entries }
            return chart
        }
        return (charts, pageOf)
    }

    /// Of pages that are called the same which each is.
    private func ordinals(_ plan: PagePlan, _ maker: PageMaker) -> [Int?] {
        let names = plan.pages.map(maker.collective)
        var counts: [String: Int] = [:]
        return names.map { name in
            guard let name, names.count(where: { $0 == name }) > 1 else { return nil }
            counts[name, default: 0] += 1
            return counts[name]
        }
    }
}
