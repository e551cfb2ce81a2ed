internal import OrgModel
internal import Texts

/// Makes the chart of a page: the page's own boxes and the lines between them, boxes that refer to other pages, and
/// words for what else leads there.
struct PageMaker {
    let chart: Chart
    let tree: PagingTree
    /// What stands on the overview, as itself or by its name: lines of governance between these are drawn there, and other
    /// pages say no more of them.
    var shown: Set<Int> = []
    let linesAt: [[Int]]

    /// What is to stand on a page, and where it is among the others.
    struct Page {
        let plan: PagePlan.Page
        let number: Int
        let count: Int
        let from: [Int]
        /// The pages that go on from this one and have no head on it.
        let branches: [(numbers: [Int], parts: [Int])]
        /// Which it is of the pages that are called the same.
        let ordinal: Int?

        var parts: [Int] { plan.parts }
        var heads: [Int] { plan.heads }
        var isOverview: Bool { plan.isOverview }
        var isBrief: Bool { plan.isBrief }

        init(
            _ plan: PagePlan.Page, number: Int, count: Int, from: [Int], branches: [(numbers: [Int], parts: [Int])],
            ordinal: Int? = nil
        ) {
            self.ordinal = ordinal
            (self.plan, self.number, self.count, self.from) = (plan, number, count, from)
            self.branches = branches
        }
    }

    /// How many outside a page are drawn on it beside its heads, and how many lines each of them must have there.
    private static let references = (most: 6, least: 2)
    /// How many are named that stand elsewhere, and in the card of a page.
    private static let named = 3
    static let listed = 14
    /// How many sorts of lines a box of the overview tells of.
    private static let told = 4

    init(_ chart: Chart, _ tree: PagingTree) {
        (self.chart, self.tree) = (chart, tree)
        var linesAt = [[Int]](repeating: [], count: chart.boxes.count)
        for (number, line) in chart.lines.enumerated() {
            linesAt[line.from].append(number)
            if line.to != line.from { linesAt[line.to].append(number) }
        }
        self.linesAt = linesAt
    }

    /// - Parameter pageOf: the number of the page on which a box stands; nil where it is not known yet.
    func chart(of page: Page, pageOf: (Int) -> Int?) -> Chart {
        func number(of box: Int) -> Int { pageOf(box) ?? unknown(box) }
        let own = page.parts.flatMap { tree.parts[$0].boxes }.sorted()
        let told = told(on: page, own, number(of:))
        let references = told.references
        let shown = (own + references).sorted()
        let places = Dictionary(uniqueKeysWithValues: shown.enumerated().map { ($1, $0) })

        var place = PagePlace(number: page.number, count: page.count, from: page.from, isOverview: page.isOverview)
        place.stubs = told.stubs
        place.heading = told.headings.map { heading($0, on: page, number(of:)) }
        for (box, count) in told.reports { place.reports[places[box]!] = count }
        for (box, texts) in words(of: told, on: page, number(of:)) { place.notes[places[box]!] = texts }
        if page.plan.isMap {
            for part in page.heads {
                let text = words(onMap: part, page, number(of:))
                if let text { place.notes[places[tree.parts[part].boxes[0]]!, default: []].append(text) }
            }
        }
        let lines = lines(between: places, shown, Set(references), page)
        let boxes = shown.map { box -> Chart.Box in
            guard Set(references).contains(box) else { return chart.boxes[box] }
            var reference = chart.boxes[box]
            let number = number(of: box)
            let place = PagePlace.words(of: [number], chart.language)
            reference.page = number
            reference.element = "s\(page.number)-\(reference.element)"
            reference.description += ", \(place)"
            (reference.notes, reference.placeNote) = ([], nil)
            if page.plan.isMap {
                reference.isOnMap = true
                return reference
            }
            let goesOn = page.plan.words != nil && page.parts.isEmpty
            reference.caption = [
                goesOn
                    ? Wording("fortsätter från \(place)", en: "continued from \(place)")[chart.language] : "→ \(place)"
            ]
            return reference
        }
        let branches = page.branches.map { card(of: $0.parts, on: $0.numbers, page) }
        for (box, branch) in page.branches.enumerated() {
            place.notes[boxes.count + box] = notes(of: branch.parts, on: branch.numbers, isBrief: page.isBrief)
        }
        let homes = chart.homes.compactMap { box, home in
            places[box].flatMap { own in places[home].map { (own, $0) } }
        }
        return Chart(
            page, of: chart, boxes + branches, lines, homes: Dictionary(uniqueKeysWithValues: homes), place,
            title: title(of: page), subtitle: subtitle(of: page))
    }

    /// The lines that are drawn on a page.
    private func lines(
        between places: [Int: Int], _ shown: [Int], _ references: Set<Int>, _ page: Page
    ) -> [Chart.Line] {
        shown.flatMap { box in
            linesAt[box].map { chart.lines[$0] }.filter { $0.from == box }.compactMap { line -> Chart.Line? in
                guard let from = places[line.from], let to = places[line.to] else { return nil }
                if page.plan.isMap, references.contains(line.from) || references.contains(line.to), !isOfMap(line) {
                    return nil
                }
                if references.contains(line.from), references.contains(line.to) {
                    // Of lines elsewhere only those are told that make one card of what is referred to; an overview shows how
                    // what it names stands together.
                    let isOrder = page.plan.isMap || page.isOverview && line.ranking != nil && isOfOrder(line)
                    if !isOrder, tree.partOf[line.from] != tree.partOf[line.to] { return nil }
                }
                var line = line
                // It bears its own name on the page of its subject.
                if references.contains(line.from) { line.element = "s\(page.number)-\(line.element)" }
                // On a map of names a stroke is enough: the pages of its ends tell on which terms.
                if page.plan.isMap, references.contains(line.from) || references.contains(line.to) { line.terms = "" }
                (line.from, line.to) = (from, to)
                return line
            }
        }
    }

    private func isOfOrder(_ line: Chart.Line) -> Bool { LineSelection.standard.relations.contains(line.relation) }

    // MARK: What is told of other pages

    /// What a page says of lines that end elsewhere, by the whole chart's numbers.
    private struct Told {
        var references: [Int] = []
        var stubs: [Stub: [Int]] = [:]
        var reports: [Int: Headcount] = [:]
        /// The lines that the page tells over all it shows.
        var headings: [[Int]] = []
        /// What each box says, in order.
        var notes: [Int: [String]] = [:]
    }

    private func told(on page: Page, _ own: [Int], _ number: (Int) -> Int) -> Told {
        let isOwn = Set(own)
        let crossing = own.flatMap { linesAt[$0] }.filter { number in
            isOwn.contains(chart.lines[number].from) != isOwn.contains(chart.lines[number].to)
        }.sorted()
        var told = Told()
        told.references = references(of: page, crossing, isOwn)
        let isReference = Set(told.references)
        var words: [WordsElsewhere.Key: [Int]] = [:]
        var order: [WordsElsewhere.Key] = []
        var folded: [Int: [Int]] = [:]
        let shared = shared(crossing, isOwn, isReference, page)
        told.headings = shared.headings
        for crossed in crossing {
            let line = chart.lines[crossed]
            let isSubject = isOwn.contains(line.from)
            let (inner, outer) = isSubject ? (line.from, line.to) : (line.to, line.from)
            if line.relation == .chef, !isSubject, !line.placesNothing {
                told.reports[inner, default: Headcount()] =
                    told.reports[inner, default: Headcount()] + chart.boxes[outer].headcount
            }
            let carrier =
                shared.lines.contains(crossed)
                ? .heading : carrier(of: line, from: inner, isReference: isReference.contains(outer), page)
            let stub = Stub(
                page: number(outer), relation: line.relation, carrier: carrier, hasSubjects: isSubject,
                box: carrier == .reference ? nil : inner)
            told.stubs[stub, default: []].append(crossed)
            guard carrier == .words else { continue }
            let key = WordsElsewhere.Key(box: inner, isSubject: isSubject, manner: LineManner(line), terms: line.terms)
            // A group, a matter or a document tells it; a no is told at both.
            if !Composer.drawnBands.contains(BandKind(chart.boxes[outer].kind)),
                Composer.drawnBands.contains(BandKind(chart.boxes[inner].kind)), !line.isDenied
            {
                folded[inner, default: []].append(crossed)
                continue
            }
            if words[key] == nil { order.append(key) }
            words[key, default: []].append(crossed)
        }
        for part in page.parts {
            guard let text = branch(below: part, page, number) else { continue }
            told.notes[tree.parts[part].boxes[0], default: []].append(text)
        }
        if page.isOverview { fold(&order, words, most: page.isBrief ? 1 : Self.told, into: &folded) }
        let elsewhere = WordsElsewhere(chart: chart, host: host)
        for key in order {
            let text = elsewhere.text(of: key, words[key] ?? [], named: Self.named, number)
            told.notes[key.box, default: []].append(text)
        }
        for (box, lines) in folded.sorted(by: { $0.key < $1.key }) {
            told.notes[box, default: []].append(elsewhere.text(of: lines, at: box, number))
        }
        return told
    }

    /// What the boxes of a page say: all, or their share of what a card says.
    private func words(of told: Told, on page: Page, _ number: (Int) -> Int) -> [Int: [String]] {
        guard let share = page.plan.words else { return told.notes }
        var all = told.notes
        if page.parts.isEmpty {
            let home = Page(
                PagePlan.Page(parts: page.heads, heads: share.above), number: page.number, count: page.count, from: [],
                branches: [])
            all = self.told(on: home, page.heads.flatMap { tree.parts[$0].boxes }.sorted(), number).notes
        }
        let flat = all.sorted { $0.key < $1.key }.flatMap { box, texts in texts.map { (box: box, text: $0) } }
        var own: [Int: [String]] = [:]
        for note in flat[share.range.clamped(to: flat.indices)] { own[note.box, default: []].append(note.text) }
        if share.goesOn, let last = flat[share.range.clamped(to: flat.indices)].last {
            let next = PagePlace.words(of: [page.number + 1], chart.language)
            own[last.box, default: []].append(
                Wording("fortsätter på \(next)", en: "continued on \(next)")[chart.language])
        }
        return own
    }

    /// How many remarks on other pages the cards of a page have.
    func wordCount(of plan: PagePlan.Page) -> Int {
        let page = Page(plan, number: 88, count: 88, from: [], branches: [])
        let own = plan.parts.flatMap { tree.parts[$0].boxes }.sorted()
        return told(on: page, own, unknown).notes.reduce(0) {
            $0 + $1.value.count
        }
    }

    /// An overview tells the most important of what leads elsewhere, and counts the rest, which other pages tell.
    private func fold(
        _ order: inout [WordsElsewhere.Key], _ words: [WordsElsewhere.Key: [Int]], most: Int,
        into folded: inout [Int: [Int]]
    ) {
        var counts: [Int: Int] = [:]
        let ranked = order.enumerated().sorted { one, other in
            (one.element.manner.relation.importance, one.offset) < (
                other.element.manner.relation.importance, other.offset
            )
        }
        var kept: Set<WordsElsewhere.Key> = []
        for key in ranked.map(\.element) {
            counts[key.box, default: 0] += 1
            if counts[key.box, default: 0] <= most || key.manner.modality.isDenied {
                kept.insert(key)
            } else {
                folded[key.box, default: []] += words[key] ?? []
            }
        }
        order.removeAll { !kept.contains($0) }
    }

    // MARK: What is referred to

    /// The boxes of other pages that stand on this one: the heads of what it shows, and who many lines lead to.
    private func references(of page: Page, _ crossing: [Int], _ isOwn: Set<Int>) -> [Int] {
        let outer = crossing.map { isOwn.contains(chart.lines[$0].from) ? chart.lines[$0].to : chart.lines[$0].from }
        let joined = Set(outer)
        let heads = Set(page.heads.flatMap { tree.parts[$0].boxes.prefix(1) })
            .union(page.heads.flatMap { tree.parts[$0].boxes }.filter { joined.contains($0) })
        if page.isOverview { return page.heads.flatMap { tree.parts[$0].faces }.sorted() }
        // A card that goes on is all there.
        if page.parts.isEmpty { return page.heads.flatMap { tree.parts[$0].boxes }.sorted() }
        struct Fan: Hashable {
            let hub: Int
            let manner: LineManner
        }
        var fans: [Fan: Int] = [:]
        let isAll = chart.options.view?.name == ChartView.allt.name
        for (number, hub) in zip(crossing, outer) where !heads.contains(hub) {
            let line = chart.lines[number]
            if isMapped(line, besides: page) || isElectedRow(hub) { continue }
            // What a group or a forum says is words there.
            let areDrawn = [line.from, line.to].allSatisfy {
                Composer.drawnBands.contains(BandKind(chart.boxes[$0].kind))
            }
            guard areDrawn else { continue }
            if isAll, !LineSelection.standard.relations.contains(line.relation) { continue }
            fans[Fan(hub: hub, manner: LineManner(line)), default: 0] += 1
        }
        var hubs: [Int: Int] = [:]
        for (fan, count) in fans where count >= Self.references.least { hubs[fan.hub, default: 0] += count }
        let most = hubs.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.references.most).map(\.key)
        return heads.union(most).sorted()
    }
}
