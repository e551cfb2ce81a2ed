/// The overview: the whole at a glance, on one page.
extension PagePlanner {
    static var main: Set<BandKind> { PagingTree.main }

    /// What of other sorts shares pages.
    private static var sorts: [Set<BandKind>] {
        [[.groups, .cooperation], [.outside, .persons], [.matters, .documents]]
    }

    mutating func planTops() throws(Failure) {
        func bare(_ parts: [Int]) -> Page { Page(parts: parts, isOverview: true) }
        let whole = Page(parts: tree.tops.flatMap { rest[$0] }, isOverview: true)
        if try keeps(whole) { return }
        // Only the uppermost, what is below them on pages.
        if try keeps(bare(tree.tops)) { return try pack(tree.tops) }
        let kept = tree.tops.filter(tree.isOfWhole)
        let others = tree.tops.filter { !tree.isOfWhole($0) }
        if kept.allSatisfy({ tree.parts[$0].band == .companies }), !others.isEmpty {
            return try packSorts(tree.tops)
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
                self = attempt
                return
            }
        }
        try planMap(kept, others)
    }

    // MARK: The map

    /// Who stands on top of all as themselves, each other organ, förvaltning and company by its name and its page.
    private mutating func planMap(_ kept: [Int], _ others: [Int]) throws(Failure) {
        var owns: [[Int]] = []
        for rank in (0..<PagingTree.cores).reversed() {
            let own = kept.filter { tree.parts[$0].core.map { $0 <= rank } ?? false }
            if own != owns.last { owns.append(own) }
        }
        if owns.last?.isEmpty != true { owns.append([]) }
        /// What stands on pages beside an overview, by what is on that as itself.
        var prepared: [[Int]: PagePlanner] = [:]
        func beside(_ own: [Int]) throws(Failure) -> PagePlanner {
            if let known = prepared[own] { return known }
            var attempt = self
            try attempt.packSorts(kept.filter { !own.contains($0) } + others)
            try attempt.pack(own)
            prepared[own] = attempt
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
            for own in owns {
                let named = shown.filter { !own.contains($0) }
                guard try fits(Self.least(own, named)) else { continue }
                var attempt = try beside(own)
                if try attempt.keeps(own, named: named) {
                    self = attempt
                    return
                }
            }
        }
        // As many columns as there is room for, the others where they stand together on their pages.
        for own in owns.reversed() {
            let attempt = try beside(own)
            let columns = columns(of: shown[shown.count - 1], without: own)
            var (good, bad): (PagePlanner?, Int) = (nil, columns.count)
            var least = 0
            while least < bad {
                let count = (least + bad) / 2
                var tried = attempt
                if try tried.keeps(own, named: columns.prefix(count).flatMap(\.self)) {
                    good = tried
                    least = count + 1
                } else {
                    bad = count
                }
            }
            if let good {
                self = good
                return
            }
        }
        try packSorts(tree.tops)
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
    private mutating func packSorts(_ parts: [Int]) throws(Failure) {
        try packRuns(columns(of: parts.filter { Self.main.contains(tree.parts[$0].band) }, without: []), heads: [])
        try packRuns(columns(of: parts.filter { tree.parts[$0].band == .companies }, without: []), heads: [])
        for sort in Self.sorts {
            try packRuns(parts.filter { sort.contains(tree.parts[$0].band) }.map { [$0] }, heads: [])
        }
    }

    // MARK: What fits

    /// Puts some parts on an overview, and others by their names, beside a card for each of the pages that the rest come on,
    /// or for each run of such pages; false where they do not fit.
    private mutating func keeps(_ parts: [Int], named: [Int]) throws(Failure) -> Bool {
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

    /// What stands on each page and is not named on the overview, nor below anything that is.
    private func branches(beside overview: Page) -> [[Int]] {
        let isNamed = Set(overview.heads + overview.parts)
        return pages.filter { !$0.isOverview && $0.heads.isEmpty }.map { page in
            page.parts.filter { !isNamed.contains(tree.top(over: $0)) }
        }.filter { !$0.isEmpty }
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

    // MARK: What is left over

    /// A page with less than so much of what the fullest holds is put on another, if it has room there.
    private static var small: Double { 0.6 }
    private static var patience: Int { 5 }

    mutating func joinSmall() throws(Failure) {
        let most = pages.map { tree.area(of: $0.parts) }.max() ?? 0
        func area(_ page: Int) -> Double { tree.area(of: pages[page].parts) }
        func mayJoin(_ page: Int) -> Bool { !pages[page].isOverview && pages[page].words == nil }
        let order = pages.indices.filter { mayJoin($0) && area($0) < Self.small * most }
            .sorted { (area($0), $0) < (area($1), $1) }
        // What goes on from pages that go on from the overview may share one: nothing there leads back.
        var pageOf = [Int](repeating: 0, count: tree.parts.count)
        for (number, page) in pages.enumerated() { for part in page.parts { pageOf[part] = number } }
        func isBelowFirst(_ page: Int) -> Bool {
            !pages[page].heads.isEmpty && pages[page].heads.allSatisfy { pages[pageOf[$0]].heads.isEmpty }
        }
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
                    && (pages[$0].heads == pages[page].heads || isBelowFirst($0) && isBelowFirst(page))
                    && area($0) + area(page) <= most
            }.sorted { distance($0) < distance($1) }
            for other in others.prefix(Self.patience) {
                let (first, last) = (min(page, other), max(page, other))
                let heads = pages[first].heads + pages[last].heads.filter { !pages[first].heads.contains($0) }
                var joined = Page(parts: pages[first].parts + pages[last].parts, heads: heads)
                joined.isCompact = pages[first].isCompact || pages[last].isCompact
                if try !fits(joined) { joined.isCompact = true }
                guard try fits(joined) else { continue }
                pages[other] = joined
                for part in joined.parts { pageOf[part] = other }
                gone.insert(page)
                break
            }
        }
        guard !gone.isEmpty else { return }
        pages = pages.indices.filter { !gone.contains($0) }.map { pages[$0] }
        guard let overview = pages.firstIndex(where: \.isOverview), !pages[overview].branches.isEmpty else { return }
        let branches = branches(beside: pages[overview])
        // What told runs of pages goes on doing so.
        pages[overview].branches =
            pages[overview].branches.count < branches.count ? runs(of: branches) : branches
    }
}
