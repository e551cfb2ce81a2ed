internal import OrgModel
internal import Texts

/// Makes the chart of a page: the page's own boxes and the lines between them, boxes that refer to other pages, and
/// words for what else leads there.
struct PageMaker {
    let chart: Chart
    let tree: PagingTree
    private let linesAt: [[Int]]

    /// What is to stand on a page.
    struct Page {
        let parts: [Int]
        let heads: [Int]
        let isOverview: Bool
        /// Whether it says no more than it must of what stands elsewhere.
        let isBrief: Bool
        var number = 1
        var count = 1
        var from: Int?
        /// The pages that go on from this one and have no head on it.
        var branches: [(number: Int, parts: [Int])] = []
    }

    /// The pages that are told where none is known yet: several, since a list of them takes more room.
    private static let unknown = [80, 82, 84, 86, 88]
    /// How many outside a page are drawn on it beside its heads, and how many lines each of them must have there.
    private static let references = (most: 6, least: 2)
    /// How many are named that stand elsewhere, and in the card of a page.
    private static let named = 3
    private static let listed = 14
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
        let own = page.parts.flatMap { tree.parts[$0].boxes }.sorted()
        let isOwn = Set(own)
        let crossing = own.flatMap { linesAt[$0] }.filter { number in
            isOwn.contains(chart.lines[number].from) != isOwn.contains(chart.lines[number].to)
        }.sorted()
        let references = references(of: page, crossing, isOwn)
        let shown = (own + references).sorted()
        let places = Dictionary(uniqueKeysWithValues: shown.enumerated().map { ($1, $0) })
        func number(of box: Int) -> Int { pageOf(box) ?? Self.unknown[tree.partOf[box] % Self.unknown.count] }

        var place = PagePlace(number: page.number, count: page.count, from: page.from, isOverview: page.isOverview)
        var lines: [Chart.Line] = []
        let isReference = Set(references)
        for box in shown {
            for line in linesAt[box].map({ chart.lines[$0] }) where line.from == box {
                guard let from = places[line.from], let to = places[line.to] else { continue }
                // Of lines elsewhere only those are told that make one card of what is referred to.
                let isElsewhere = isReference.contains(line.from) && isReference.contains(line.to)
                if isElsewhere, tree.partOf[line.from] != tree.partOf[line.to] { continue }
                var line = line
                // It bears its own name on the page of its subject.
                if isReference.contains(line.from) { line.element = "s\(page.number)-\(line.element)" }
                (line.from, line.to) = (from, to)
                lines.append(line)
            }
        }
        var words: [WordsElsewhere.Key: [Int]] = [:]
        var order: [WordsElsewhere.Key] = []
        var folded: [Int: [Int]] = [:]
        for crossed in crossing {
            let line = chart.lines[crossed]
            let isSubject = isOwn.contains(line.from)
            let (inner, outer) = isSubject ? (line.from, line.to) : (line.to, line.from)
            if line.relation == .chef, !isSubject, !line.placesNothing, let box = places[inner] {
                place.reports[box, default: Headcount()] =
                    place.reports[box, default: Headcount()] + chart.boxes[outer].headcount
            }
            let carrier: Stub.Carrier =
                isReference.contains(outer) ? .reference : isBranch(outer, under: inner, line) ? .branch : .words
            let stub = Stub(
                page: number(of: outer), relation: line.relation, carrier: carrier, hasSubjects: isSubject,
                box: carrier == .reference ? nil : inner)
            place.stubs[stub, default: []].append(crossed)
            guard carrier == .words else { continue }
            if !Composer.drawnBands.contains(BandKind(chart.boxes[outer].kind)),
                Composer.drawnBands.contains(BandKind(chart.boxes[inner].kind))
            {
                // A group, a matter or a document tells it.
                folded[inner, default: []].append(outer)
                continue
            }
            let key = WordsElsewhere.Key(box: inner, isSubject: isSubject, manner: LineManner(line), terms: line.terms)
            if words[key] == nil { order.append(key) }
            words[key, default: []].append(crossed)
        }
        for part in page.parts {
            guard let text = branch(below: part, page, number(of:)) else { continue }
            place.notes[places[tree.parts[part].boxes[0]]!, default: []].append(text)
        }
        if page.isOverview { fold(&order, words, most: page.isBrief ? 1 : Self.told, into: &folded) }
        for key in order {
            let text = WordsElsewhere(chart: chart).text(of: key, words[key] ?? [], named: Self.named, number(of:))
            place.notes[places[key.box]!, default: []].append(text)
        }
        for (box, others) in folded.sorted(by: { $0.key < $1.key }) {
            let text = WordsElsewhere(chart: chart).text(of: others.count, number(of:), others)
            place.notes[places[box]!, default: []].append(text)
        }
        let boxes = shown.map { box -> Chart.Box in
            guard isReference.contains(box) else { return chart.boxes[box] }
            var reference = chart.boxes[box]
            let place = PagePlace.words(of: [number(of: box)], chart.language)
            reference.page = number(of: box)
            reference.element = "s\(page.number)-\(reference.element)"
            reference.caption = [place]
            reference.description += ", \(place)"
            return reference
        }
        let branches = page.branches.map { card(of: $0.parts, on: $0.number, page) }
        for (box, branch) in page.branches.enumerated() {
            place.notes[boxes.count + box] = notes(of: branch.parts, on: branch.number, isBrief: page.isBrief)
        }
        let homes = chart.homes.compactMap { box, home in
            places[box].flatMap { own in places[home].map { (own, $0) } }
        }
        return Chart(
            page, of: chart, boxes + branches, lines, homes: Dictionary(uniqueKeysWithValues: homes), place,
            title: title(of: page))
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
                folded[key.box, default: []] += (words[key] ?? []).map { number in
                    key.isSubject ? chart.lines[number].to : chart.lines[number].from
                }
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
        if page.isOverview { return heads.sorted() }
        struct Fan: Hashable {
            let hub: Int
            let manner: LineManner
        }
        var fans: [Fan: Int] = [:]
        let isAll = chart.options.view?.name == ChartView.allt.name
        for (number, hub) in zip(crossing, outer) where !heads.contains(hub) {
            let line = chart.lines[number]
            guard Composer.drawnBands.contains(BandKind(chart.boxes[hub].kind)) else { continue }
            if isAll, !LineSelection.standard.relations.contains(line.relation) { continue }
            fans[Fan(hub: hub, manner: LineManner(line)), default: 0] += 1
        }
        var hubs: [Int: Int] = [:]
        for (fan, count) in fans where count >= Self.references.least { hubs[fan.hub, default: 0] += count }
        let most = hubs.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(Self.references.most).map(\.key)
        return heads.union(most).sorted()
    }

    /// Whether a box of another page stands below one of this, and a line says no more than that.
    private func isBranch(_ outer: Int, under inner: Int, _ line: Chart.Line) -> Bool {
        guard tree.parts[tree.partOf[outer]].parent == tree.partOf[inner], let ranking = line.ranking,
            line.modality.standing == .holds, !line.placesNothing, line.terms.isEmpty,
            line.look ?? .unchanged == .unchanged
        else { return false }
        switch line.relation {
        case .hörTill, .delAv, .bedrivsI, .leder, .chef, .uppdrag, .äger, .ägarstyr: return ranking.below == outer
        default: return false
        }
    }

    /// "12 enheter och 34 befattningar → s. 4".
    private func branch(below part: Int, _ page: Page, _ number: (Int) -> Int) -> String? {
        let isOwn = Set(page.parts)
        var away: [Int] = []
        var waiting = tree.parts[part].children.filter { !isOwn.contains($0) }
        let next = waiting.flatMap { tree.parts[$0].boxes }
        while let child = waiting.popLast() {
            away += tree.parts[child].boxes
            waiting += tree.parts[child].children
        }
        guard !away.isEmpty else { return nil }
        return "\(counts(away)) → \(PagePlace.words(of: next.map(number), chart.language))"
    }

    private func counts(_ boxes: [Int]) -> String {
        WordsElsewhere(chart: chart).counts(boxes)
    }

    /// What the overview shows of a page that goes on from it.
    private func card(of parts: [Int], on number: Int, _ page: Page) -> Chart.Box {
        let boxes = parts.flatMap { tree.parts[$0].boxes }
        let first = chart.boxes[tree.parts[parts[0]].boxes[0]]
        let place = PagePlace.words(of: [number], chart.language)
        let text = "\(counts(boxes)) → \(place)"
        return Chart.Box(
            node: first.node, element: "s\(page.number)-\(number)", name: title(of: parts), caption: [],
            meetings: nil, description: text, kind: first.kind, isClass: false,
            isVacant: false, isGhost: false, isImplied: false, link: nil, emphasis: nil, look: nil,
            plainName: title(of: parts),
            headcount: Headcount(), order: nil, page: number)
    }

    /// What the card of a page says: its names, and how much there is.
    private func notes(of parts: [Int], on number: Int, isBrief: Bool) -> [String] {
        let main = main(of: parts)
        let names = main.map { Lettering.brief(chart.boxes[tree.parts[$0].boxes[0]].name) }
        var told = names.count > 2 && !isBrief ? [names.prefix(Self.listed).joined(separator: ", ")] : []
        if names.count > Self.listed, !isBrief {
            let more = names.count - Self.listed
            told[0] += Wording(" och \(more) till", en: " and \(more) more")[chart.language]
        }
        let place = PagePlace.words(of: [number], chart.language)
        return told + ["\(counts(parts.flatMap { tree.parts[$0].boxes })) → \(place)"]
    }

    // MARK: Titles

    private func title(of page: Page) -> String? {
        if page.isOverview || page.count == 1 { return nil }
        if !page.heads.isEmpty { return names(page.heads) }
        return title(of: page.parts)
    }

    /// "Dokument", or "Barnnämnden – Tekniska nämnden".
    private func title(of parts: [Int]) -> String {
        let bands = BandKind.allCases.filter { band in parts.contains { tree.parts[$0].band == band } }
        let main: Set<BandKind> = [.elected, .management, .administration]
        if main.isDisjoint(with: bands), Set(tree.parts.map(\.band)).count > 1 {
            return Composer.list(bands.map { $0.wording[chart.language] }, chart.language)
        }
        return names(self.main(of: parts))
    }

    /// What some parts are about: what stands under no other of them, nor beside one; posts where there is nothing else.
    private func main(of parts: [Int]) -> [Int] {
        let isOwn = Set(parts)
        let roots = parts.filter { part in
            let own = tree.parts[part]
            return ![own.parent, own.column].contains { $0.map(isOwn.contains) ?? false }
        }
        let units = roots.filter { chart.boxes[tree.parts[$0].boxes[0]].kind.section == .units }
        return units.isEmpty ? roots : units
    }

    private func names(_ parts: [Int]) -> String {
        let names = parts.map { Lettering.brief(chart.boxes[tree.parts[$0].boxes[0]].name) }
        if names.count > 2, let first = names.first, let last = names.last { return "\(first) – \(last)" }
        return Composer.list(names, chart.language)
    }
}
