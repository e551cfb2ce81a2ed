internal import ChartLayout
internal import Graphviz

/// What may stand beside what, or below it, without meaning anything else: how a composition is fitted to a page.
struct Stacking: Hashable {
    /// Whether companies stand below all others where they were composed at the side, or the other way around.
    var turnsCompanies = false
    /// Whether whoever owns the others of a group of companies stands above them, these beside one another.
    var spreads = false
    /// How high what hangs under one may be, of the highest of its row; what is higher is broken into columns.
    var tallest = 1.0
    /// Whether what hangs under one of a shelf that flows may go on in the next column, under its name once more.
    var breaksTrees = false
    /// How wide the page is, of what is reckoned.
    var width = 1.0
    /// How wide it is, where that is known.
    var exactWidth: Double?
    /// Whether what no line joins to companies at the side stands below them, over the whole page, and how wide that is.
    var endsSide = false
    var wholeWidth: Double?
    /// Whether order and columns are those of the earlier picture that the chart is to be like.
    var isLikeEarlier = false
}

extension Stacking {
    /// A larger sheet is made once: by then columns are many, and no choice is much better than another.
    private static let most = 300
    /// How much better a choice must be than a simpler one.
    private static let gain = 1.05
    private static let gainOfBreaks = 1.12
    private static let gainOfWidth = 1.01
    private static let upright = 0.9
    /// What is no larger than the smallest paper gains nothing from being smaller.
    private static let largest = 1 / 595.0
    /// What stands around the drawing on a page.
    private static let around = (width: 56.0, height: 210.0)

    /// So much of the worth of the best arrangement one must have that is like an earlier picture.
    private static let leastOfEarlier = 0.6

    /// A composition set, measured and arranged. Where the page is higher than paper that lies, what stands in columns under
    /// organs may be wider, and so lower.
    static func best(
        _ composition: Composition, of chart: Chart
    ) throws(GraphvizError) -> (maker: SheetMaker, arrangement: Arrangement, typesetting: Typesetting) {
        let set = SetComposition(composition, of: chart)
        let cells = try Measurements(of: set.texts, areCentred: true, chart.sizes)
        let found = best(set, sizes: cells.sizes, of: chart)
        let (width, height) = (
            found.arrangement.size.width + around.width, found.arrangement.size.height + around.height
        )
        let hasColumns = composition.cards.contains { $0.column != nil }
        // A page of several is tried in many ways as it is.
        guard hasColumns, chart.place == nil, composition.cards.count <= most,
            (upright...lying).contains(width / height)
        else {
            return (found.maker, found.arrangement, cells.typesetting)
        }
        let roomy = SetComposition(composition, of: chart, isRoomy: true)
        let wider = best(
            roomy, sizes: try Measurements(of: roomy.texts, areCentred: true, chart.sizes).sizes, of: chart)
        return worth(wider) > gainOfRoom * worth(found)
            ? (wider.maker, wider.arrangement, cells.typesetting)
            : (found.maker, found.arrangement, cells.typesetting)
    }

    /// Between these a page is neither upright nor as wide as paper that lies.
    private static let lying = 1.35
    private static let gainOfRoom = 1.01

    /// The arrangement of the picture that the chart is to be like, as long as it does; else the simplest that is nearly as
    /// good as any.
    static func best(
        _ set: SetComposition, sizes: [SheetMaker.Size], of chart: Chart
    ) -> (maker: SheetMaker, arrangement: Arrangement) {
        let found = simplest(set, sizes: sizes, of: chart)
        // A page of several has a picture of its own in no other.
        guard let earlier = chart.options.earlier, earlier.shows(mostOf: chart), chart.place == nil else {
            return found
        }
        var stacking = earlier.stacking
        stacking.isLikeEarlier = true
        if let isAside = earlier.companiesAreAside {
            stacking.turnsCompanies = set.composition.companiesAreAside == !isAside
        }
        let maker = SheetMaker(set, sizes: sizes, of: chart, stacking)
        let kept = (maker: maker, arrangement: Arrangement(of: maker.sheet))
        return worth(kept) >= leastOfEarlier * worth(found) ? kept : found
    }

    /// The simplest arrangement that is nearly as good as any.
    private static func simplest(
        _ set: SetComposition, sizes: [SheetMaker.Size], of chart: Chart
    ) -> (maker: SheetMaker, arrangement: Arrangement) {
        // In a picture about them companies stand as they own one another.
        var best = Stacking(spreads: set.composition.bands.contains { $0.kind == .companies && !$0.isAside })
        best.breaksTrees = set.composition.cards.count > most
        let first = SheetMaker(set, sizes: sizes, of: chart, best)
        var found = (maker: first, arrangement: Arrangement(of: first.sheet))
        guard set.composition.cards.count <= most else { return found }
        var tried: Set<[Int]> = [first.shape]
        /// Nil where it comes to what has been tried.
        func made(_ stacking: Stacking) -> (maker: SheetMaker, arrangement: Arrangement)? {
            let maker = SheetMaker(set, sizes: sizes, of: chart, stacking)
            return tried.insert(maker.shape).inserted ? (maker, Arrangement(of: maker.sheet)) : nil
        }
        for change in changes(of: set.composition) {
            for next in change.map({ $0(best) }) {
                guard let other = made(next) else { continue }
                let least = next.flowsOn(unlike: best) ? gainOfBreaks : gain
                if worth(other) > least * worth(found) { (best, found) = (next, other) }
            }
        }
        // What flows fills the width that the others came to.
        if set.composition.bands.count > 1,
            set.composition.bands.contains(where: { $0.shelves.contains(where: \.flows) })
        {
            best.exactWidth = found.maker.sheet.mainBands(of: found.arrangement).map(\.width).max()
            if best.endsSide { best.wholeWidth = found.arrangement.bands.map(\.width).max() }
            if let other = made(best), worth(other) > gainOfWidth * worth(found) { found = other }
        }
        return found
    }

    /// How large the text is on a page with the shape of paper, upright or lying, how full the page is, and how few lines
    /// cross.
    private static func worth(_ sheet: (maker: SheetMaker, arrangement: Arrangement)) -> Double {
        let chart = sheet.maker.chart
        let orientation = chart.fit?.orientation
        let size = sheet.arrangement.size
        let (width, height) = (size.width + around.width, size.height + around.height)
        let long = 2.0.squareRoot()
        let (lying, standing) = (min(long / width, 1 / height), min(1 / width, long / height))
        // A screen lies.
        let either = max(lying, Self.upright * standing)
        let type = min(largest, orientation == .lying ? lying : orientation == .upright ? standing : either)
        // What is too small to be read is worth little, however full it is.
        let (least, side) = (chart.fit?.scales.lowerBound ?? 0, chart.options.paper.sides?.short ?? 0)
        let share = least > 0 ? min(1, type * side / least) : 1
        let read = share * share * share * share
        let cards = zip(sheet.maker.sheet.cards, sheet.arrangement.cards).reduce(0) { sum, card in
            sum + (card.1.width + 24) * (card.1.height + 24)
        }
        let fill = min(1, cards / (size.width * size.height))
        let breaks = sheet.maker.again.values.reduce(0) { $0 + $1.count }
        return read * type * (0.2 + fill) / (1 + Double(sheet.arrangement.crossings) / 100 + Double(breaks) / 25)
    }

    private func flowsOn(unlike other: Stacking) -> Bool {
        breaksTrees && !other.breaksTrees
    }

    /// What may be changed, the simplest first.
    private static func changes(of composition: Composition) -> [[(Stacking) -> Stacking]] {
        var changes: [[(Stacking) -> Stacking]] = []
        func change(_ set: @escaping (inout Stacking) -> Void) -> (Stacking) -> Stacking {
            { stacking in
                var next = stacking
                set(&next)
                return next
            }
        }
        let shelves = composition.bands.flatMap(\.shelves)
        if shelves.contains(where: \.flows) {
            changes.append([0.75, 1.35].map { width in change { $0.width = width } })
            changes.append([1, 0.75, 1.35].map { width in change { ($0.breaksTrees, $0.width) = (true, width) } })
        }
        if let companies = composition.bands.first(where: { $0.kind == .companies }), composition.bands.count > 1 {
            let isAside = companies.isAside
            changes.append([
                change { ($0.spreads, $0.turnsCompanies) = (isAside, isAside) },
                change { ($0.spreads, $0.turnsCompanies) = (false, true) },
            ])
        }
        if let companies = composition.bands.first(where: { $0.kind == .companies }),
            let below = composition.bands.last, below.kind.rawValue > BandKind.companies.rawValue,
            !composition.joins(companies, toBandsAfter: .companies)
        {
            changes.append([change { $0.endsSide = companies.isAside != $0.turnsCompanies }])
        }
        let isTall = shelves.contains { shelf in
            !shelf.flows && shelf.parts.contains { composition.cards(in: $0).count > 4 }
        }
        if isTall { changes.append([0.8, 0.6].map { tallest in change { $0.tallest = tallest } }) }
        return changes
    }
}

extension SheetMaker {
    /// Which card stands where among the others, in numbers.
    fileprivate var shape: [Int] {
        var shape: [Int] = []
        func add(_ parts: [Sheet.Part]) {
            for part in parts {
                switch part {
                case .block(let block):
                    shape.append(-1)
                    shape += sheet.blocks[block].items.map(\.card)
                    // Columns begin where they begin.
                    shape += sheet.blocks[block].items.indices.filter { sheet.blocks[block].items[$0].column > 0 }
                case .frame(let frame, let parts):
                    shape += [-2, frame]
                    add(parts)
                }
            }
        }
        for row in sheet.rows {
            shape.append(-3)
            add(row.parts)
        }
        shape += [-4, sheet.sideEnd ?? -1]
        add(sheet.side)
        return shape
    }
}

extension Sheet {
    /// The bands beside which something stands at the side.
    fileprivate func mainBands(of arrangement: Arrangement) -> [Rectangle] {
        zip(bands, arrangement.bands).filter { $0.0.rows.lowerBound < sideEnd ?? .max }.map(\.1)
    }
}

extension Composition {
    /// Whether a line that is drawn joins a band to one that comes after some kind.
    fileprivate func joins(_ band: Band, toBandsAfter kind: BandKind) -> Bool {
        func boxes(_ bands: [Band]) -> Set<Int> {
            Set(bands.flatMap(\.shelves).flatMap(\.parts).flatMap(cards).flatMap { cards[$0].boxes })
        }
        let (one, other) = (boxes([band]), boxes(bands.filter { $0.kind.rawValue > kind.rawValue }))
        return links.contains { link in
            let ends = Set([link.hub] + link.ends.flatMap { self.boxes(of: $0.end) })
            return !ends.isDisjoint(with: one) && !ends.isDisjoint(with: other)
        }
    }

    /// Puts companies below all others, or at their side.
    mutating func turnCompanies() {
        for band in bands.indices where bands[band].kind == .companies {
            bands[band].isAside.toggle()
            for shelf in bands[band].shelves.indices { bands[band].shelves[shelf].flows = !bands[band].isAside }
        }
    }
}
