internal import Graphviz

/// Which part of a chart stands on which page: from below upwards a branch that fills a page is one, what stands under
/// one chief shares pages in order, and what is left above is the overview.
struct PagePlan {
    struct Page: Hashable {
        var parts: [Int]
        /// What the page's parts stand under, on an earlier page; on an overview, what stands on top of all and has no
        /// room there as itself.
        var heads: [Int] = []
        var isOverview = false
        /// On the overview, what stands on each page, or each run of pages, that goes on from it and has no head there.
        var branches: [[Int]] = []
        /// Whether it says no more than it must of what stands elsewhere.
        var isBrief = false
        /// Whether names are set little larger than what is said of them.
        var isCompact = false
        /// Whether it is an overview on which the heads stand as what they are, with their pages.
        var isMap: Bool { isOverview && !heads.isEmpty }
        /// Where a card has more words than a page holds: which of them stand here.
        var words: WordShare?
    }

    /// A share of what a card says. The first stands in the card itself, the others on pages with the card as their head.
    struct WordShare: Hashable {
        let range: Range<Int>
        /// Whether the next page goes on.
        let goesOn: Bool
        /// What the card itself stands under.
        let above: [Int]
    }

    /// In reading order.
    private(set) var pages: [Page] = []
    /// The page of each part, and the page that each page goes on from.
    private(set) var pageOf: [Int]
    private(set) var from: [[Int]] = []

    /// - Parameters:
    ///   - trials: They tell whether so much fits one page. What is above it grows with what it holds.
    ///   - slack: How much larger than what is asked for the text is to come out.
    init(of tree: PagingTree, _ trials: PageTrials, slack: Double) throws(GraphvizError) {
        pageOf = [Int](repeating: 0, count: tree.parts.count)
        var planner = PagePlanner(tree, trials, slack: slack)
        let all = Page(parts: Array(tree.parts.indices), isOverview: true)
        if try planner.fits(all) {
            (pages, from) = ([all], [[]])
            return
        }
        pages = try planner.planned()
        order(tree)
    }

    /// The boxes that stand on a map.
    func shown(in tree: PagingTree) -> Set<Int> {
        guard let map = pages.first(where: \.isMap) else { return [] }
        return tree.shown(map.parts, named: map.heads)
    }

    /// Puts the pages in reading order: each after the one that it goes on from, before what goes on from others.
    private mutating func order(_ tree: PagingTree) {
        for (number, page) in pages.enumerated() { for part in page.parts { pageOf[part] = number } }
        let overview = pages.firstIndex(where: \.isOverview)
        let heads = pages.enumerated().map { number, page -> [Int] in
            if number == overview { return [] }
            return page.heads.isEmpty ? [overview].compactMap(\.self) : Set(page.heads.map { pageOf[$0] }).sorted()
        }
        // It comes with the last of those that it goes on from.
        let origins = heads.map { $0.max { (pages[$0].parts.min() ?? 0, $0) < (pages[$1].parts.min() ?? 0, $1) } }
        var below = [[Int]](repeating: [], count: pages.count)
        // What goes on with a card comes at once; then what stands on top of all.
        func rank(_ page: Int) -> (Int, Int, Int) {
            let parts = pages[page].parts
            let core = parts.compactMap { tree.parts[$0].core }.min() ?? PagingTree.cores
            // Of what stands on top of all on several pages the uppermost comes first.
            let first = core == 0 ? parts.filter { tree.parts[$0].core == 0 }.min() : parts.min()
            return (pages[page].heads.isEmpty ? core : 0, first ?? -1, page)
        }
        let sorted = pages.indices.sorted { rank($0) < rank($1) }
        for page in sorted { if let origin = origins[page] { below[origin].append(page) } }
        var order: [Int] = []
        var waiting = Array(sorted.filter { origins[$0] == nil }.reversed())
        while let next = waiting.popLast() {
            order.append(next)
            waiting += below[next].reversed()
        }
        var numbers = [Int](repeating: 0, count: pages.count)
        for (number, page) in order.enumerated() { numbers[page] = number }
        from = order.map { heads[$0].map { numbers[$0] }.sorted() }
        pages = order.map { pages[$0] }
        pageOf = pageOf.map { numbers[$0] }
    }
}
