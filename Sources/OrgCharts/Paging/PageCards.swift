internal import OrgModel
internal import Texts

/// What the cards of an overview say of pages, and what pages are called.
extension PageMaker {
    /// What the overview shows of a page that goes on from it.
    func card(of parts: [Int], on numbers: [Int], _ page: Page) -> Chart.Box {
        let boxes = parts.flatMap { tree.parts[$0].boxes }
        let first = chart.boxes[tree.parts[parts[0]].boxes[0]]
        let place = PagePlace.words(of: numbers, chart.language)
        let text = "\(counts(boxes)) → \(place)"
        return Chart.Box(
            node: first.node, element: "s\(page.number)-\(numbers[0])", name: title(of: parts), caption: [],
            meetings: nil, description: text, kind: first.kind, isClass: false,
            isVacant: false, isGhost: false, isImplied: false, link: nil, emphasis: nil, look: nil,
            plainName: title(of: parts),
            headcount: Headcount(), order: nil, page: numbers[0], isOfPage: true)
    }

    /// What the card of a page says: its names, and how much there is.
    func notes(of parts: [Int], on numbers: [Int], isBrief: Bool) -> [String] {
        let main = main(of: parts)
        let names = main.map { Lettering.brief(chart.boxes[tree.parts[$0].boxes[0]].name) }
        var told = names.count > 2 && !isBrief ? [names.prefix(Self.listed).joined(separator: ", ")] : []
        if names.count > Self.listed, !isBrief {
            let more = names.count - Self.listed
            told[0] += Wording(" och \(more) till", en: " and \(more) more")[chart.language]
        }
        let place = PagePlace.words(of: numbers, chart.language)
        return told + ["\(counts(parts.flatMap { tree.parts[$0].boxes })) → \(place)"]
    }

    // MARK: Titles

    func title(of page: Page) -> String? {
        if page.isOverview || page.count == 1 { return nil }
        if page.parts.isEmpty {
            let names = names(page.heads)
            return Wording("\(names), forts.", en: "\(names), cont.")[chart.language]
        }
        if !page.heads.isEmpty { return names(page.heads) }
        return title(of: page.parts)
    }

    /// "Dokument", or "Barnnämnden, Tekniska nämnden och 3 till".
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
        let units = roots.filter {
            tree.parts[$0].band == .management || chart.boxes[tree.parts[$0].boxes[0]].kind.section == .units
        }
        return units.isEmpty ? roots : units
    }

    /// "Socialnämnden, Tekniska nämnden och 3 till".
    private func names(_ parts: [Int]) -> String {
        let names = parts.map { Lettering.brief(chart.boxes[tree.parts[$0].boxes[0]].name) }
        if names.count <= 3 { return Composer.list(names, chart.language) }
        // Very many are a run.
        if names.count > Self.listed, let first = names.first, let last = names.last {
            return Wording("\(first) till \(last)", en: "\(first) to \(last)")[chart.language]
        }
        let first = names.prefix(2).joined(separator: ", ")
        return Wording("\(first) och \(names.count - 2) till", en: "\(first) and \(names.count - 2) more")[
            chart.language]
    }
}
