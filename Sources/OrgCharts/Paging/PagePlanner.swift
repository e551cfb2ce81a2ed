internal import Graphviz

/// Cuts a tree into pages.
struct PagePlanner {
    typealias Page = PagePlan.Page

    let tree: PagingTree
    let trials: PageTrials
    private let slack: Double
    var pages: [Page] = []
    /// What of each part's branch has no page yet, the part first.
    var rest: [[Int]]
    /// The boxes that the overview will show, as far as that is known: pages say less of these.
    var shown: Set<Int> = []

    init(_ tree: PagingTree, _ trials: PageTrials, slack: Double) {
        (self.tree, self.trials, self.slack) = (tree, trials, slack)
        rest = tree.parts.indices.map { [$0] }
    }

    func fits(_ page: Page) throws(GraphvizError) -> Bool { try trials.fits(page, shown: shown, slack: slack) }

    mutating func planned() throws(GraphvizError) -> [Page] {
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

    // MARK: Pages

    /// What stands below each of some parts goes to pages, that of brothers to one as long as it fits.
    mutating func pack(_ parts: [Int]) throws(GraphvizError) {
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
    mutating func packRuns(_ groups: [[Int]], heads: [Int]) throws(GraphvizError) {
        var (start, usual) = (0, 1)
        /// Where each page of the run that is being made begins.
        var starts: [Int] = []
        /// What has room on a page of its own if names are set small there.
        var isCompact: Set<Int> = []
        func page(_ range: Range<Int>) -> Page {
            var page = Page(parts: groups[range].joined().flatMap { rest[$0] }, heads: heads)
            page.isCompact = !isCompact.isDisjoint(with: range)
            return page
        }
        func end(at end: Int) throws(GraphvizError) {
            let made = try evened(starts, end, page)
            pages += made
            starts = []
        }
        while start < groups.count {
            // What is too much for a page by itself is parted from what stands below it, then from what stands beside it,
            // and its words are dealt out at last.
            if try !fits(page(start..<start + 1)) { isCompact.insert(start) }
            if try !fits(page(start..<start + 1)) {
                isCompact.remove(start)
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
    ) throws(GraphvizError) -> [Page] {
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
    private mutating func dealOutWords(of part: Int, heads: [Int]) throws(GraphvizError) {
        let whole = Page(parts: [part], heads: heads)
        let count = trials.wordCount(of: whole, shown: shown)
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
}
