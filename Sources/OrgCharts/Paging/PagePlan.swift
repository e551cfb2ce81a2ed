/// Which part of a chart stands on which page: from below upwards a branch that fills a page is one, what stands under
/// one chief shares pages in order, and what is left above is the overview.
struct PagePlan {
    struct Page: Hashable {
        var parts: [Int]
        /// What the page's parts stand under, on an earlier page.
        var heads: [Int] = []
        var isOverview = false
        /// On the overview, what stands on each page that goes on from it and has no head there.
        var branches: [[Int]] = []
        /// Whether it says no more than it must of what stands elsewhere.
        var isBrief = false
    }

    /// In reading order.
    private(set) var pages: [Page] = []
    /// The page of each part, and the page that each page goes on from.
    private(set) var pageOf: [Int]
    private(set) var from: [Int?] = []

    /// - Parameter fits: Whether so much fits one page. What is above it grows with what it holds.
    init<Failure: Error>(
        of tree: PagingTree, fits: @escaping (Page) throws(Failure) -> Bool
    ) throws(Failure) {
        pageOf = [Int](repeating: 0, count: tree.parts.count)
        let all = Page(parts: Array(tree.parts.indices), isOverview: true)
        if try fits(all) {
            (pages, from) = ([all], [nil])
            return
        }
        var planner = PagePlanner(tree: tree, fits: fits)
        pages = try planner.planned()
        order(tree)
    }

    /// Puts the pages in reading order: each after the one that it goes on from, before what goes on from others.
    private mutating func order(_ tree: PagingTree) {
        for (number, page) in pages.enumerated() { for part in page.parts { pageOf[part] = number } }
        let overview = pages.firstIndex(where: \.isOverview)
        let origins = pages.enumerated().map { number, page -> Int? in
            page.heads.first.map { pageOf[$0] } ?? (number == overview ? nil : overview)
        }
        var below = [[Int]](repeating: [], count: pages.count)
        let sorted = pages.indices.sorted { (pages[$0].parts.min() ?? 0, $0) < (pages[$1].parts.min() ?? 0, $1) }
        for page in sorted { if let origin = origins[page] { below[origin].append(page) } }
        var order: [Int] = []
        var waiting = Array(sorted.filter { origins[$0] == nil }.reversed())
        while let next = waiting.popLast() {
            order.append(next)
            waiting += below[next].reversed()
        }
        var numbers = [Int](repeating: 0, count: pages.count)
        for (number, page) in order.enumerated() { numbers[page] = number }
        from = order.map { origins[$0].map { numbers[$0] } }
        pages = order.map { pages[$0] }
        pageOf = pageOf.map { numbers[$0] }
    }
}

/// Cuts a tree into pages.
private struct PagePlanner<Failure: Error> {
    typealias Page = PagePlan.Page

    let tree: PagingTree
    let fits: (Page) throws(Failure) -> Bool
    private var pages: [Page] = []
    /// What of each part's branch has no page yet, the part first.
    private var rest: [[Int]]

    init(tree: PagingTree, fits: @escaping (Page) throws(Failure) -> Bool) {
        (self.tree, self.fits) = (tree, fits)
        rest = tree.parts.indices.map { [$0] }
    }

    mutating func planned() throws(Failure) -> [Page] {
        let isTop = Set(tree.tops)
        for part in tree.parts.indices.reversed() {
            let children = tree.parts[part].children.filter { !isTop.contains($0) }
            if children.isEmpty { continue }
            // A page of what is below a chief has the chief at its head.
            func below(_ parts: [Int]) -> Page { Page(parts: parts, heads: [part]) }
            let all = children.flatMap { rest[$0] }
            rest[part] = [part] + all
            if try fits(below(all)) { continue }
            // Those next below stay, what is below these goes.
            try pack(children)
            rest[part] = [part] + children
            if try fits(below(children)) { continue }
            try packRuns(children.map { [$0] }, heads: [part])
            rest[part] = [part]
        }
        try planTops()
        return pages
    }

    // MARK: The overview

    private mutating func planTops() throws(Failure) {
        func bare(_ parts: [Int]) -> Page { Page(parts: parts, isOverview: true) }
        let whole = Page(parts: tree.tops.flatMap { rest[$0] }, isOverview: true)
        if try keeps(whole) { return }
        // Only the uppermost, what is below them on pages.
        if try keeps(bare(tree.tops)) { return try pack(tree.tops) }
        // What is of another sort has pages of its own: the last bands first, and no more than must.
        let main: Set<BandKind> = [.elected, .management, .administration]
        let kept = tree.tops.filter { main.contains(tree.parts[$0].band) }
        let others = tree.tops.filter { !main.contains(tree.parts[$0].band) }
        if kept.isEmpty { return try packRuns(others.map { [$0] }, heads: []) }
        let bands = BandKind.allCases.filter { band in others.contains { tree.parts[$0].band == band } }
        for count in bands.indices {
            let moved = Set(bands.suffix(count + 1))
            let left = tree.tops.filter { !moved.contains(tree.parts[$0].band) }
            if try keeps(left, beside: others.filter { moved.contains(tree.parts[$0].band) }.map { [$0] }) { return }
        }
        // Organs with what stands under them; the fewer that stay, the surer they are to find room.
        for rank in (0..<PagingTree.cores).reversed() {
            let core = kept.filter { tree.parts[$0].core.map { $0 <= rank } ?? false }
            if core.isEmpty { continue }
            if try keeps(core, beside: columns(of: kept, without: core), others.map { [$0] }) { return }
        }
        // Nothing but where everything is.
        if try keeps([], beside: columns(of: kept, without: []), others.map { [$0] }) { return }
        for groups in [columns(of: kept, without: []), others.map { [$0] }] { try packRuns(groups, heads: []) }
    }

    /// Each organ with what stands beside it, then what stands beside none.
    private func columns(of parts: [Int], without core: [Int]) -> [[Int]] {
        let left = parts.filter { !core.contains($0) }
        let isLeft = Set(left)
        let isJoined = { (part: Int) in tree.parts[part].column.map { isLeft.contains($0) } ?? false }
        return left.filter { !isJoined($0) }.map { part in [part] + left.filter { tree.parts[$0].column == part } }
    }

    /// Puts some parts on an overview, beside a card for each of the pages that others come on; false where they do not
    /// fit.
    private mutating func keeps(_ parts: [Int], beside others: [[Int]]...) throws(Failure) -> Bool {
        if !parts.isEmpty, try !fits(Page(parts: parts, isOverview: true, isBrief: true)) { return false }
        var attempt = self
        let first = attempt.pages.count
        for groups in others { try attempt.packRuns(groups, heads: []) }
        let branches = attempt.pages[first...].filter(\.heads.isEmpty).map(\.parts)
        for isBrief in [false, true]
        where try attempt.keeps(Page(parts: parts, isOverview: true, branches: branches, isBrief: isBrief)) {
            try attempt.pack(parts)
            self = attempt
            return true
        }
        return false
    }

    private mutating func keeps(_ page: Page) throws(Failure) -> Bool {
        guard try fits(page) else { return false }
        pages.append(page)
        return true
    }

    // MARK: Pages

    /// What stands below each of some parts goes to pages, that of brothers to one as long as it fits.
    private mutating func pack(_ parts: [Int]) throws(Failure) {
        var page = Page(parts: [])
        for part in parts where rest[part].count > 1 {
            let own = Array(rest[part].dropFirst())
            rest[part] = [part]
            let more = Page(parts: page.parts + own, heads: page.heads + [part])
            if try fits(more) {
                page = more
                continue
            }
            if !page.parts.isEmpty { pages.append(page) }
            page = Page(parts: own, heads: [part])
            guard try !fits(page) else { continue }
            page = Page(parts: [])
            let isTop = Set(tree.tops)
            try packRuns(tree.parts[part].children.filter { !isTop.contains($0) }.map { [$0] }, heads: [part])
        }
        if !page.parts.isEmpty { pages.append(page) }
    }

    /// Groups of parts in order, each on the page with the one before as long as it fits.
    private mutating func packRuns(_ groups: [[Int]], heads: [Int]) throws(Failure) {
        var start = 0
        var usual = 1
        while start < groups.count {
            func page(_ count: Int) -> Page {
                Page(parts: groups[start..<start + count].joined().flatMap { rest[$0] }, heads: heads)
            }
            // What is too much for a page by itself is parted from what stands below it.
            if try !fits(page(1)) { try pack(groups[start]) }
            // About as many as on the page before.
            let most = groups.count - start
            var (good, bad) = (1, most + 1)
            var step = max(1, usual / 8)
            var tried = min(usual, most)
            while good < bad - 1 {
                if tried <= good || tried >= bad { tried = (good + bad) / 2 }
                if try fits(page(tried)) {
                    good = tried
                    tried += step
                } else {
                    bad = tried
                    tried -= step
                }
                step *= 2
            }
            pages.append(page(good))
            usual = good
            start += good
        }
    }
}
