internal import Graphviz

/// Pages that are not full are put together.
extension PagePlanner {
    /// What a page would come to with others is reckoned first; where that is so much of what is asked for it is tried.
    private static var likely: Double { 0.97 }
    /// How many pages are tried with one page, at most, of how many after it; and from what share of the type that is asked for
    /// with small names.
    private static var mostTried: Int { 8 }
    private static var mostAfter: Int { 60 }
    private static var nearly: Double { 0.87 }

    /// How much higher a page may become as if it did not, in points.
    private static var step: Double { 40 }

    /// Puts pages together as long as there is room.
    mutating func join() throws(GraphvizError) {
        var items: [Item] = []
        for page in pages where !page.isOverview && page.words == nil {
            guard let measure = try trials.measure(page, shown: shown) else { continue }
            items.append(Item(page: page, measure: measure, kind: kind(of: page)))
        }
        // The highest first: what is lower finds room beside it.
        items.sort { ($0.kind, -$0.measure.size.height, $0.first) < ($1.kind, -$1.measure.size.height, $1.first) }
        var bins = items.map { Bin(items: [$0], whole: $0) }
        var origins = PageOrigins(pages)
        // What pages came to together is known better once they are.
        var count = bins.count + 1
        var failed: Set<Shapes> = []
        while bins.count < count {
            count = bins.count
            var number = 0
            while number < bins.count {
                try fill(number, &bins, &origins, &failed)
                number += 1
            }
        }
        try squeeze(&bins, &origins, &failed)
        try balance(&bins)
        let isOld = Set(items.map(\.page))
        guard bins.contains(where: { !isOld.contains($0.whole.page) }) else { return }
        pages = pages.filter { !isOld.contains($0) } + bins.map(\.whole.page).sorted { first($0) < first($1) }
        guard let overview = pages.firstIndex(where: \.isOverview), !pages[overview].branches.isEmpty else { return }
        let branches = branches(beside: pages[overview])
        // What told runs of pages goes on doing so.
        pages[overview].branches =
            pages[overview].branches.count < branches.count ? runs(of: branches) : branches
    }

    /// Takes from the pages after one what has room there.
    private func fill(
        _ number: Int, _ bins: inout [Bin], _ origins: inout PageOrigins, _ failed: inout Set<Shapes>
    ) throws(GraphvizError) {
        var tried = 0
        while tried < Self.mostTried {
            let bin = bins[number]
            var best: (place: Int, rank: (Double, Int))?
            for (place, other) in bins.enumerated().dropFirst(number + 1).prefix(Self.mostAfter) {
                guard bin.whole.kind.mayJoin(other.whole.kind), !failed.contains(Shapes(bin, other)) else { continue }
                let reckoned = trials.reckoned([bin, other].map { ($0.whole.measure, $0.whole.kind.flows) })
                guard reckoned.type >= Self.nearly * trials.type,
                    origins.mayJoin(bin.whole.page, other.whole.page)
                else { continue }
                // What makes it no higher first, and of that what is next to it.
                let more = max(0, reckoned.height - bin.whole.measure.size.height)
                let rank = ((more / Self.step).rounded(.down), abs(bin.whole.first - other.whole.first))
                if best.map({ rank < $0.rank }) ?? true { best = (place, rank) }
            }
            guard let place = best?.place else { break }
            let other = bins[place]
            tried += 1
            let reckoned = trials.reckoned([bin, other].map { ($0.whole.measure, $0.whole.kind.flows) }).type
            let isLikely = reckoned >= Self.likely * trials.type
            guard let whole = try made(of: bin.items + other.items, isCompact: !isLikely) else {
                failed.insert(Shapes(bin, other))
                continue
            }
            origins.join(bin.whole.page, other.whole.page, into: whole.page)
            bins[number] = Bin(items: bin.items + other.items, whole: whole)
            bins.remove(at: place)
        }
    }

    // MARK: What is left over

    /// A page of less than so much of the paper gets something from one that is fuller.
    private static var small: Double { 0.35 }
    private static var mostMoves: Int { 4 }
    private static var possible: Double { 0.75 }
    private static var mostSqueezed: Int { 3 }
    /// What is no fuller than this takes in what is of another sort.
    private static var half: Double { 0.5 }

    /// What is reckoned is not sure: what has little is tried with what it might be joined to.
    private func squeeze(
        _ bins: inout [Bin], _ origins: inout PageOrigins, _ failed: inout Set<Shapes>
    ) throws(GraphvizError) {
        let small = bins.filter { trials.share(of: $0.whole.measure) < Self.small }.map(\.whole.page)
        for page in small {
            guard let place = bins.firstIndex(where: { $0.whole.page == page }) else { continue }
            let bin = bins[place]
            let others = bins.filter { other in
                let (kind, isHalf) = (other.whole.kind, trials.share(of: other.whole.measure) < Self.half)
                return other.whole.page != page && !failed.contains(Shapes(bin, other))
                    && origins.mayJoin(other.whole.page, page)
                    && (kind.mayJoin(bin.whole.kind) || isHalf && kind.mayStandBeside(bin.whole.kind))
            }.map { other in
                (bin: other, type: trials.reckoned([bin, other].map { ($0.whole.measure, $0.whole.kind.flows) }).type)
            }.filter { $0.type >= Self.possible * trials.type }.sorted { one, other in
                let isAlike = [one, other].map { $0.bin.whole.kind.mayJoin(bin.whole.kind) ? 1 : 0 }
                return (isAlike[0], one.type) > (isAlike[1], other.type)
            }
            for other in others.map(\.bin).prefix(Self.mostSqueezed) where !failed.contains(Shapes(bin, other)) {
                guard let home = bins.firstIndex(where: { $0.whole.page == other.whole.page }) else { continue }
                guard let whole = try made(of: other.items + bin.items) else {
                    failed.insert(Shapes(bin, other))
                    continue
                }
                origins.join(other.whole.page, page, into: whole.page)
                bins[home] = Bin(items: other.items + bin.items, whole: whole)
                bins.remove(at: place)
                break
            }
        }
    }

    private func balance(_ bins: inout [Bin]) throws(GraphvizError) {
        for _ in 0..<Self.mostMoves {
            let shares = bins.map { trials.share(of: $0.whole.measure) }
            let small = bins.indices.filter { shares[$0] < Self.small }.min { shares[$0] < shares[$1] }
            guard let small else { return }
            var best: (donor: Int, item: Int, rank: (Double, Int))?
            for (donor, bin) in bins.enumerated() where donor != small && bin.items.count > 1 {
                guard bin.whole.kind.mayJoin(bins[small].whole.kind) else { continue }
                for (place, item) in bin.items.enumerated() {
                    let own = trials.share(of: item.measure)
                    let least = min(shares[small] + own, shares[donor] - own)
                    let pair = [bins[small].whole, item].map { ($0.measure, $0.kind.flows) }
                    guard least > 1.2 * shares[small], trials.reckoned(pair).type >= Self.likely * trials.type else {
                        continue
                    }
                    let rank = ((10 * least).rounded(), -abs(item.first - bins[small].whole.first))
                    if best.map({ $0.rank < rank }) ?? true { best = (donor, place, rank) }
                }
            }
            guard let best else { return }
            var rest = bins[best.donor].items
            let more = bins[small].items + [rest.remove(at: best.item)]
            guard let one = try made(of: more), let other = try made(of: rest) else { return }
            var moved = bins
            moved[small] = Bin(items: more, whole: one)
            moved[best.donor] = Bin(items: rest, whole: other)
            guard PageOrigins(moved.map(\.whole.page)).isInOrder else { return }
            bins = moved
        }
    }

    /// What stands on one page, and what was to stand on one of its own.
    private struct Bin {
        var items: [Item]
        var whole: Item
    }

    /// About how large two pages are: what did not fit once does not when others are as large.
    private struct Shapes: Hashable {
        private let sides: [Int]

        init(_ one: Bin, _ other: Bin) {
            sides = [one, other].flatMap { bin -> [Int] in
                let size = bin.whole.measure.size
                return [Int(size.width / 16), Int(size.height / 16), bin.whole.page.parts.count]
            }
        }
    }

    private struct Item {
        let page: Page
        let measure: PageTrials.Measure
        let kind: Kind
        var first: Int { page.parts.min() ?? 0 }
    }

    /// What a page is about: organs and förvaltningar stand with companies and groups where neither has much, and never
    /// with documents.
    private struct Kind: Comparable {
        let isMain: Bool
        let band: Int
        let hasPapers: Bool
        var flows: Bool { !isMain && band != BandKind.companies.rawValue }

        func mayJoin(_ other: Kind) -> Bool { isMain == other.isMain }

        func mayStandBeside(_ other: Kind) -> Bool { !hasPapers && !other.hasPapers }

        static func < (one: Kind, other: Kind) -> Bool {
            (one.isMain ? 0 : 1, one.band) < (other.isMain ? 0 : 1, other.band)
        }
    }

    private func kind(of page: Page) -> Kind {
        let bands = page.parts.map { tree.parts[$0].band }
        let isMain = bands.contains(where: Self.main.contains)
        return Kind(
            isMain: isMain, band: isMain ? 0 : bands.map(\.rawValue).max() ?? 0,
            hasPapers: bands.contains { $0 == .matters || $0 == .documents })
    }

    private func first(_ page: Page) -> Int { page.parts.min() ?? 0 }

    /// Several pages in one; nil where they have no room there.
    private func made(of items: [Item], isCompact: Bool = false) throws(GraphvizError) -> Item? {
        let items = items.sorted { $0.first < $1.first }
        let parts = items.flatMap(\.page.parts)
        let isOwn = Set(parts)
        var heads: [Int] = []
        for head in items.flatMap(\.page.heads) where !isOwn.contains(head) && !heads.contains(head) {
            heads.append(head)
        }
        var page = Page(parts: parts, heads: heads)
        page.isCompact = isCompact || items.contains { $0.page.isCompact }
        for isCompact in page.isCompact ? [true] : [false, true] {
            page.isCompact = isCompact
            guard let measure = try trials.measure(page, shown: shown) else { return nil }
            if try fits(page) { return Item(page: page, measure: measure, kind: kind(of: page)) }
            if measure.type < Self.nearly * trials.type { return nil }
        }
        return nil
    }
}

/// Which page goes on from which.
private struct PageOrigins {
    private var pageOf: [Int: PagePlan.Page] = [:]
    private var heads: [PagePlan.Page: Set<Int>] = [:]
    private let pages: [PagePlan.Page]

    init(_ pages: [PagePlan.Page]) {
        self.pages = pages
        for page in pages where !page.isOverview {
            for part in page.parts { pageOf[part] = page }
            heads[page] = Set(page.heads)
        }
    }

    /// Whether no page would come both before and after the one that two would make.
    func mayJoin(_ one: PagePlan.Page, _ other: PagePlan.Page) -> Bool {
        !leads(from: one, to: other) && !leads(from: other, to: one)
    }

    /// Whether no page goes on from itself by way of others.
    var isInOrder: Bool { pages.allSatisfy { !leads(from: $0, to: $0) } }

    /// Whether a page goes on from another by way of a third.
    private func leads(from page: PagePlan.Page, to other: PagePlan.Page) -> Bool {
        var waiting = above(page).filter { $0 != other }
        var seen = Set(waiting)
        while let next = waiting.popLast() {
            for page in above(next) where seen.insert(page).inserted {
                if page == other { return true }
                waiting.append(page)
            }
        }
        return false
    }

    private func above(_ page: PagePlan.Page) -> [PagePlan.Page] {
        (heads[page] ?? []).sorted().compactMap { pageOf[$0] }.filter { $0 != page }
    }

    mutating func join(_ one: PagePlan.Page, _ other: PagePlan.Page, into joined: PagePlan.Page) {
        heads[joined] = Set(joined.heads)
        for part in joined.parts { pageOf[part] = joined }
    }
}
