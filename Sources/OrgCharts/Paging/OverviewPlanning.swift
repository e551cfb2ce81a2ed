internal import Graphviz

/// The overview: the whole at a glance, on one page.
extension PagePlanner {
    static var main: Set<BandKind> { PagingTree.main }

    /// What of other sorts shares pages.
    private static var sorts: [Set<BandKind>] {
        [[.groups, .cooperation], [.outside, .persons], [.matters, .documents]]
    }

    mutating func planTops() throws(GraphvizError) {
        func bare(_ parts: [Int]) -> Page { Page(parts: parts, isOverview: true) }
        let whole = Page(parts: tree.tops.flatMap { rest[$0] }, isOverview: true)
        if try keeps(whole) { return try join() }
        // Only the uppermost, what is below them on pages.
        if try keeps(bare(tree.tops)) {
            try pack(tree.tops)
            return try join()
        }
        let kept = tree.tops.filter(tree.isOfWhole)
        let others = tree.tops.filter { !tree.isOfWhole($0) }
        if kept.allSatisfy({ tree.parts[$0].band == .companies }), !others.isEmpty {
            try packSorts(tree.tops)
            return try join()
        }
        // What is of another sort has pages of its own: the last bands first, and no more than must.
        let bands = BandKind.allCases.filter { band in others.contains { tree.parts[$0].band == band } }
        for count in bands.indices {
            let moved = Set(bands.suffix(count + 1))
            let left = tree.tops.filter { kept.contains($0) || !moved.contains(tree.parts[$0].band) }
            guard try fits(Self.least(left, [])) else { continue }
            var attempt = self
            try attempt.packSorts(others.filter { moved.contains(tree.parts[$0].band) })
            if try attempt.keeps(left, named: []) {
                try attempt.pack(left)
                try attempt.join()
                self = attempt
                return
            }
        }
        try planMap(kept, others)
    }

    // MARK: The map

    /// Who stands on top of all as themselves, each other organ, förvaltning and company by its name and its page.
    private mutating func planMap(_ kept: [Int], _ others: [Int]) throws(GraphvizError) {
        var owns: [[Int]] = []
        for rank in (0..<PagingTree.cores).reversed() {
            let own = kept.filter { tree.parts[$0].core.map { $0 <= rank } ?? false }
            if own != owns.last { owns.append(own) }
        }
        if owns.last?.isEmpty != true { owns.append([]) }
        /// What stands on pages beside an overview that has some parts on it, and names others.
        func beside(_ own: [Int], _ named: [Int]) throws(GraphvizError) -> PagePlanner {
            var attempt = self
            attempt.shown = tree.shown(own, named: named)
            try attempt.packSorts(kept.filter { !own.contains($0) } + others)
            try attempt.pack(own)
            try attempt.join()
            return attempt
        }
        // All of them by their names; then of companies that belong together the first; then companies in cards.
        let isBelow = Set(kept.filter { part in tree.parts[part].parent.map { tree.parts[$0].band } == .companies })
        let main = kept.filter { Self.main.contains(tree.parts[$0].band) }
        var shown = [kept]
        for fewer in [kept.filter { !isBelow.contains($0) }, main] where fewer.count < shown[shown.count - 1].count {
            shown.append(fewer)
        }
        for shown in shown where !shown.isEmpty {
            func named(_ own: [Int]) -> [Int] { shown.filter { !own.contains($0) } }
            // With names alone it takes least room.
            guard try fits(Self.least([], shown)) else { continue }
            var isHopeless = false
            for own in owns where !isHopeless || own.isEmpty {
                let least = Self.least(own, named(own))
                guard try fits(least) else {
                    isHopeless = try (trials.measure(least, shown: self.shown)?.type ?? 0) < Self.hopeless * trials.type
                    continue
                }
                var attempt = try beside(own, named(own))
                if try attempt.keeps(own, named: named(own)) {
                    self = attempt
                    return
                }
            }
        }
        // As many columns as there is room for, the others where they stand together on their pages.
        for own in owns.reversed() {
            let columns = columns(of: shown[shown.count - 1], without: own)
            func named(_ count: Int) -> [Int] { columns.prefix(count).flatMap(\.self) }
            let attempt = try beside(own, named(columns.count))
            var (least, bad) = (0, columns.count)
            while least < bad {
                let count = (least + bad) / 2
                var tried = attempt
                if try tried.keeps(own, named: named(count)) { least = count + 1 } else { bad = count }
            }
            // Pages say more of what the overview does not show, and so there may be more of them.
            for count in (0..<bad).reversed().prefix(Self.patience) {
                var attempt = try beside(own, named(count))
                if try attempt.keeps(own, named: named(count)) {
                    self = attempt
                    return
                }
            }
        }
        try packSorts(tree.tops)
        try join()
    }

    /// An overview that says no more than it must.
    private static func least(_ parts: [Int], _ named: [Int]) -> Page {
        var page = Page(parts: parts, heads: named, isOverview: true)
        (page.isCompact, page.isBrief) = (true, true)
        return page
    }

    /// Each organ with what stands beside it, each group of companies, then what stands by itself.
    private func columns(of parts: [Int], without own: [Int]) -> [[Int]] {
        let left = parts.filter { !own.contains($0) }
        let isLeft = Set(left)
        func first(_ part: Int) -> Int {
            if let column = tree.parts[part].column, isLeft.contains(column) { return column }
            var here = part
            while let above = tree.parts[here].parent, isLeft.contains(above), tree.parts[above].band == .companies {
                here = above
            }
            return here
        }
        var columns: [Int: [Int]] = [:]
        for part in left { columns[first(part), default: []].append(part) }
        // What stands on top of all comes first, so that it is the last to lose its place.
        func rank(_ part: Int) -> Int { tree.parts[part].core ?? PagingTree.cores }
        return left.filter { columns[$0] != nil }.sorted { (rank($0), $0) < (rank($1), $1) }.compactMap { columns[$0] }
    }

    /// Puts some parts on pages: organs with what they answer for, then companies, then what is of other sorts.
    private mutating func packSorts(_ parts: [Int]) throws(GraphvizError) {
        let columns = columns(of: parts.filter { Self.main.contains(tree.parts[$0].band) }, without: [])
        // What is joined afterwards finds more room than what is dealt out in order, but takes longer.
        for run in columns.count <= Self.mostJoined ? columns.map({ [$0] }) : [columns] {
            try packRuns(run, heads: [])
        }
        try packRuns(self.columns(of: parts.filter { tree.parts[$0].band == .companies }, without: []), heads: [])
        for sort in Self.sorts {
            try packRuns(parts.filter { sort.contains(tree.parts[$0].band) }.map { [$0] }, heads: [])
        }
    }

    // MARK: What fits

    /// Puts some parts on an overview, and others by their names, beside a card for each of the pages that the rest come on,
    /// or for each run of such pages; false where they do not fit.
    private mutating func keeps(_ parts: [Int], named: [Int]) throws(GraphvizError) -> Bool {
        var page = Page(parts: parts, heads: named, isOverview: true)
        if parts.isEmpty, named.isEmpty, pages.isEmpty { return false }
        page.branches = branches(beside: page)
        (page.isCompact, page.isBrief) = (true, true)
        if try !fits(page) {
            let runs = runs(of: page.branches)
            if runs.count == page.branches.count { return false }
            page.branches = runs
            return try keeps(page)
        }
        for (isCompact, isBrief) in [(false, false), (true, false)] {
            var better = page
            (better.isCompact, better.isBrief) = (isCompact, isBrief)
            if try keeps(better) { return true }
        }
        return try keeps(page)
    }

    /// What does not nearly fit with some cards on an overview does not with fewer, if not with none.
    private static let hopeless = 0.93
    /// Up to so many columns have a page each until pages are joined.
    private static let mostJoined = 24
    /// How many overviews are tried with one name fewer each.
    private static let patience = 4

    /// What stands on each page and is not named on the overview, nor below anything that is.
    func branches(beside overview: Page) -> [[Int]] {
        let isNamed = Set(overview.heads + overview.parts)
        return pages.filter { !$0.isOverview && $0.heads.isEmpty }.map { page in
            page.parts.filter { !isNamed.contains(tree.top(over: $0)) }
        }.filter { !$0.isEmpty }
    }

    /// Pages of one band in one.
    func runs(of branches: [[Int]]) -> [[Int]] {
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

    private mutating func keeps(_ page: Page) throws(GraphvizError) -> Bool {
        guard try fits(page) else { return false }
        pages.append(page)
        return true
    }
}
