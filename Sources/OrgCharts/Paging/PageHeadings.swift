internal import OrgModel
internal import Texts

/// What a page says once of many of its boxes: who is their chef on another page, and what leads to several from what is no
/// card there.
extension PageMaker {
    private static let least = 2
    private static let named = 6
    private static let mostExceptions = 3

    /// The lines that are told so, one list each.
    func shared(
        _ crossing: [Int], _ isOwn: Set<Int>, _ references: Set<Int>, _ page: Page
    ) -> (headings: [[Int]], lines: Set<Int>) {
        if page.isOverview || page.plan.words != nil { return ([], []) }
        struct Key: Hashable {
            let hub: Int
            let manner: LineManner
            let terms: String
        }
        var lines: [Key: [Int]] = [:]
        var order: [Key] = []
        for number in crossing {
            let line = chart.lines[number]
            let isSubject = isOwn.contains(line.from)
            let hub = isSubject ? line.to : line.from
            // The overview draws who is whose chef, but a page is read alone, too.
            let isChief = isSubject && line.relation == .chef && isMapped(line, besides: page)
            let isRow = !isSubject && isElectedRow(hub) && isPlain(line, at: line.to) && !line.isOpen
            guard isChief || isRow, !references.contains(hub) else { continue }
            let key = Key(hub: hub, manner: LineManner(line), terms: line.terms)
            if lines[key] == nil { order.append(key) }
            lines[key, default: []].append(number)
        }
        let headings = order.compactMap { lines[$0] }.filter {
            chart.lines[$0[0]].relation == .chef || $0.count >= Self.least
        }
        return (headings, Set(headings.joined()))
    }

    /// "Chef för Skolchef och Socialchef: Kommundirektör (s. 1)", "Nämndernas ordförande (s. 1, hos Kommunfullmäktige) leder
    /// politiskt Skolnämnden och Socialnämnden".
    func heading(_ lines: [Int], on page: Page, _ number: (Int) -> Int) -> String {
        let line = chart.lines[lines[0]]
        let isChief = line.relation == .chef
        let hub = isChief ? line.to : line.from
        let own = lines.map { isChief ? chart.lines[$0].from : chart.lines[$0].to }
        var names = allOfKind(own, on: page).map { [$0] } ?? own.map { Lettering.brief(chart.boxes[$0].name) }
        if names.count > Self.named {
            let more = names.count - Self.named + 1
            names = names.prefix(Self.named - 1) + [Wording("\(more) till", en: "\(more) more")[chart.language]]
        }
        let elsewhere = WordsElsewhere(chart: chart, host: host)
        let name = "\(Lettering.brief(chart.boxes[hub].name)) (\(elsewhere.place(of: [hub], number)))"
        let all = Composer.list(names, chart.language)
        let words = line.relation.words
        let more = "\(line.terms)\(line.modality.mark[chart.language])"
        return isChief
            ? "\(words.inverse[chart.language].capitalizedFirst) \(all)\(more): \(name)"
            : "\(name) \(line.modality.phrase(words.phrase)[chart.language]) \(all)\(more)"
    }

    /// "alla nämnder här", "alla nämnder här utom Valnämnden", where several boxes are all of their kind on a page but for a
    /// few. What else is called by the word is of the kind too, as a joint nämnd is.
    private func allOfKind(_ boxes: [Int], on page: Page) -> String? {
        let words = chart.boxes[boxes[0]].kind.words.plural[chart.language].lowercased()
        let all = page.parts.flatMap { tree.parts[$0].boxes }.filter {
            chart.boxes[$0].kind.words.plural[chart.language].lowercased().hasSuffix(words)
        }
        let others = all.filter { !boxes.contains($0) }.map { Lettering.brief(chart.boxes[$0].name) }
        guard boxes.count > Self.least, others.count <= Self.mostExceptions, Set(boxes).isSubset(of: all) else {
            return nil
        }
        let but = others.isEmpty ? "" : Wording(" utom ", en: " but ")[chart.language]
        return Wording("alla \(words) här", en: "all \(words) here")[chart.language] + but
            + Composer.list(others, chart.language)
    }

    /// Whether an elected post is no more than a row in another's card.
    func isElectedRow(_ box: Int) -> Bool {
        chart.boxes[box].kind.section == .posts && chart.boxes[box].kind.sphere == .political && host(box) != nil
    }

    /// In whose card a box stands, where that is not its own.
    func host(_ box: Int) -> String? {
        let part = tree.parts[tree.partOf[box]]
        if part.faces.contains(box) || PagingTree.isPanel(chart) { return nil }
        return Lettering.brief(chart.boxes[part.boxes[0]].name)
    }
}
