/// Cuts a tree into pages.
struct PagePlanner<Failure: Error> {
    typealias Page = PagePlan.Page

    let tree: PagingTree
    let fits: (Page) throws(Failure) -> Bool
    let wordCount: (Page) -> Int
    private var pages: [Page] = []
    /// What of each part's branch has no page yet, the part first.
    private var rest: [[Int]]

    init(
        tree: PagingTree, fits: @escaping (Page) throws(Failure) -> Bool, wordCount: @escaping (Page) -> Int
    ) {
        (self.tree, self.fits, self.wordCount) = (tree, fits, wordCount)
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
        try joinSmall()
        return pages
    }

    // MARK: The overview

    private static var main: Set<BandKind> { [.elected, .management, .administration] }

    private mutating func planTops() throws(Failure) {
        func bare(_ parts: [Int]) -> Page { Page(parts: parts, isOverview: true) }
        let whole = Page(parts: tree.tops.flatMap { rest[$0] }, isOverview: true)
        if try keeps(whole) { return }
        // Only the uppermost, what is below them on pages.
        if try keeps(bare(tree.tops)) { return try pack(tree.tops) }
        // What is of another sort has pages of its own: the last bands first, and no more than must.
        let kept = tree.tops.filter { Self.main.contains(tree.parts[$0].band) }
        let others = tree.tops.filter { !Self.main.contains(tree.parts[$0].band) }
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
        // Nothing as itself: what stands on top of all by its name, and where everything is.
        let columns = columns(of: kept, without: []).sorted { one, other in
            (tree.parts[one[0]].core ?? PagingTree.cores, one[0]) < (
                tree.parts[other[0]].core ?? PagingTree.cores, other[0]
            )
        }
        for rank in (0..<PagingTree.cores).reversed() {
            let named = kept.filter { tree.parts[$0].core.map { $0 <= rank } ?? false }
            if try keeps([], named: named, beside: columns, others.map { [$0] }) { return }
        }
        if try keeps([], beside: columns, others.map { [$0] }) { return }
        for groups in [columns, others.map { [$0] }] { try packRuns(groups, heads: []) }
    }

    /// Each organ with what stands beside it, then what stands beside none.
    private func columns(of parts: [Int], without core: [Int]) -> [[Int]] {
        let left = parts.filter { !core.contains($0) }
        let isLeft = Set(left)
        let isJoined = { (part: Int) in tree.parts[part].column.map { isLeft.contains($0) } ?? false }
        return left.filter { !isJoined($0) }.map { part in [part] + left.filter { tree.parts[$0].column == part } }
    }

    /// Puts some parts on an overview, beside a card for each of the pages that others come on, or for each run of such
    /// pages; false where they do not fit.
    /// - Parameter named: What stands on pages of its own and is named above them.
    private mutating func keeps(
        _ parts: [Int], named: [Int] = [], beside others: [[Int]]...
    ) throws(Failure) -> Bool {
        if !parts.isEmpty, try !fits(Page(parts: parts, isOverview: true, isBrief: true)) { return false }
        var attempt = self
        let first = attempt.pages.count
        for groups in others { try attempt.packRuns(groups, heads: []) }
        let branches = attempt.pages[first...].filter(\.heads.isEmpty).map(\.parts)
        let runs = runs(of: branches)
        for (branches, isBrief) in [(branches, false), (branches, true), (runs, false), (runs, true)]
        where try attempt.keeps(
            Page(parts: parts, heads: named, isOverview: true, branches: branches, isBrief: isBrief))
        {
            try attempt.pack(parts)
            self = attempt
            return true
        }
        return false
    }

    /// Pages of one band in one.
    private func runs(of branches: [[Int]]) -> [[Int]] {
        var runs: [[Int]] = []
        for branch in branches {
            if let last = runs.last?.first, tree.parts[last].band == tree.parts[branch[0]].band {
                runs[runs.count - 1] += branch
            } else {
                runs.append(branch)
            }
        }
        return runs
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
        var (start, usual) = (0, 1)
        /// Where each page of the run that is being made begins.
        var starts: [Int] = []
        func page(_ range: Range<Int>) -> Page {
            Page(parts: groups[range].joined().flatMap { rest[$0] }, heads: heads)
        }
        func end(at end: Int) throws(Failure) {
            let made = try evened(starts, end, page)
            pages += made
            starts = []
        }
        while start < groups.count {
            // What is too much for a page by itself is parted from what stands below it, then from what stands beside it,
            // and its words are dealt out at last.
            if try !fits(page(start..<start + 1)) {
                try end(at: start)
                try pack(groups[start])
                if try !fits(page(start..<start + 1)) {
                    if groups[start].count > 1 {
                        try packRuns(groups[start].map { [$0] }, heads: heads)
                    } else {
                        try dealOutWords(of: groups[start][0], heads: heads)
                    }
                    start += 1
                    continue
                }
            }
            // About as many as on the page before.
            let most = groups.count - start
            var (good, bad) = (1, most + 1)
            var step = max(1, usual / 8)
            var tried = min(usual, most)
            while good < bad - 1 {
                if tried <= good || tried >= bad { tried = (good + bad) / 2 }
                if try fits(page(start..<start + tried)) {
                    good = tried
                    tried += step
                } else {
                    bad = tried
                    tried -= step
                }
                step *= 2
            }
            starts.append(start)
            usual = good
            start += good
        }
        try end(at: groups.count)
    }

    /// The pages of a run: as many groups on each as it takes for the last to be no leftover, where they fit so.
    private func evened(
        _ starts: [Int], _ end: Int, _ page: (Range<Int>) -> Page
    ) throws(Failure) -> [Page] {
        guard let first = starts.first else { return [] }
        func pages(_ starts: [Int]) -> [Page] { zip(starts, starts.dropFirst() + [end]).map { page($0..<$1) } }
        let full = pages(starts)
        guard starts.count > 1 else { return full }
        let areas = (first..<end).map { tree.area(of: page($0..<$0 + 1).parts) }
        let share = areas.reduce(0, +) / Double(starts.count)
        var (even, sum) = ([first], 0.0)
        for (group, area) in areas.enumerated() {
            if sum + area / 2 > share * Double(even.count), even.count < starts.count, group > 0 {
                even.append(first + group)
            }
            sum += area
        }
        let made = pages(even)
        guard made.count == full.count else { return full }
        for page in made where try !fits(page) { return full }
        return made
    }

    /// A card that says more than a page holds, on as many as it takes.
    private mutating func dealOutWords(of part: Int, heads: [Int]) throws(Failure) {
        let whole = Page(parts: [part], heads: heads)
        let count = wordCount(whole)
        var start = 0
        while start < count {
            func page(_ words: Int) -> Page {
                let share = PagePlan.WordShare(
                    range: start..<start + words, goesOn: start + words < count, above: heads)
                return Page(parts: start == 0 ? [part] : [], heads: start == 0 ? heads : [part], words: share)
            }
            var (good, bad) = (1, count - start + 1)
            while good < bad - 1 {
                let tried = (good + bad) / 2
                if try fits(page(tried)) { good = tried } else { bad = tried }
            }
            pages.append(page(good))
            start += good
        }
        if count == 0 { pages.append(whole) }
    }

    // MARK: What is left over

    /// A page with less than so much of what the fullest holds is put on another, if it has room there.
    private static var small: Double { 0.4 }
    private static var patience: Int { 5 }

    private mutating func joinSmall() throws(Failure) {
        let most = pages.map { tree.area(of: $0.parts) }.max() ?? 0
        func area(_ page: Int) -> Double { tree.area(of: pages[page].parts) }
        func mayJoin(_ page: Int) -> Bool { !pages[page].isOverview && pages[page].words == nil }
        let order = pages.indices.filter { mayJoin($0) && area($0) < Self.small * most }
            .sorted { (area($0), $0) < (area($1), $1) }
        var gone: Set<Int> = []
        for page in order where !gone.contains(page) {
            func distance(_ other: Int) -> (Int, Int) {
                let bands = [page, other].map { pages[$0].parts.map { tree.parts[$0].band.rawValue }.max() ?? 0 }
                return (abs(bands[0] - bands[1]), abs(page - other))
            }
            // Organs and förvaltningar do not stand with documents.
            func isMain(_ page: Int) -> Bool { pages[page].parts.contains { Self.main.contains(tree.parts[$0].band) } }
            let others = pages.indices.filter {
                $0 != page && mayJoin($0) && isMain($0) == isMain(page) && !gone.contains($0)
                    && pages[$0].heads == pages[page].heads
                    && area($0) + area(page) <= most
            }.sorted { distance($0) < distance($1) }
            for other in others.prefix(Self.patience) {
                let (first, last) = (min(page, other), max(page, other))
                let joined = Page(parts: pages[first].parts + pages[last].parts, heads: pages[page].heads)
                guard try fits(joined) else { continue }
                pages[other] = joined
                gone.insert(page)
                break
            }
        }
        guard !gone.isEmpty else { return }
        pages = pages.indices.filter { !gone.contains($0) }.map { pages[$0] }
        guard let overview = pages.firstIndex(where: \.isOverview), !pages[overview].branches.isEmpty else { return }
        let branches = pages.filter { !$0.isOverview && $0.heads.isEmpty }.map(\.parts)
        // What told runs of pages goes on doing so.
        pages[overview].branches =
            pages[overview].branches.count < branches.count ? runs(of: branches) : branches
    }
}
