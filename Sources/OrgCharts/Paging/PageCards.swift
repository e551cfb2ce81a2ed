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
        // Organs and förvaltningar are named, however many.
        let isMain = main.contains { PagingTree.main.contains(tree.parts[$0].band) }
        let listed = isMain ? names.count : Self.listed
        var told = names.count > 3 && (isMain || !isBrief) ? [names.prefix(listed).joined(separator: ", ")] : []
        if names.count > listed, !isBrief {
            let more = names.count - listed
            told[0] += Wording(" och \(more) till", en: " and \(more) more")[chart.language]
        }
        let place = PagePlace.words(of: numbers, chart.language)
        return told + ["\(counts(parts.flatMap { tree.parts[$0].boxes })) → \(place)"]
    }

    // MARK: Titles

    func title(of page: Page) -> String? {
        if page.isOverview || page.count == 1 { return nil }
        let names = names(page.plan)
        if page.parts.isEmpty { return Wording("\(names), forts.", en: "\(names), cont.")[chart.language] }
        guard !hasRoom(for: names), let collective = collective(page.plan) else { return names }
        guard let number = page.ordinal else { return collective }
        return Wording("\(collective), del \(number)", en: "\(collective), part \(number)")[chart.language]
    }

    /// The names that a title has no room for, in a line below it.
    func subtitle(of page: Page) -> String? {
        if page.isOverview || page.count == 1 || page.parts.isEmpty { return nil }
        let names = names(page.plan)
        return hasRoom(for: names) || collective(page.plan) == nil ? nil : names
    }

    /// A title is no more than two lines.
    private func hasRoom(for names: String) -> Bool { names.count + chart.title.count <= Self.longestTitle }
    private static let longestTitle = 120

    /// What a page is called where its names are too many: "Nämnder och förvaltningar"; nil where it has a title of few.
    func collective(_ plan: PagePlan.Page) -> String? {
        if plan.isOverview || plan.parts.isEmpty || hasRoom(for: names(plan)) { return nil }
        let (main, others) = sorted(besides(plan))
        return collective(of: plan.heads + uppermost(of: main) + others)
    }

    /// What of some parts is organ or förvaltning, and what is not; the first is all of them where there is only one sort.
    private func sorted(_ parts: [Int]) -> (main: [Int], others: [Int]) {
        let main = parts.filter { PagingTree.main.contains(tree.parts[$0].band) }
        if main.isEmpty || main.count == parts.count { return (parts, []) }
        return (main, parts.filter { !PagingTree.main.contains(tree.parts[$0].band) })
    }

    /// What stands on a page and under none of its heads.
    private func besides(_ plan: PagePlan.Page) -> [Int] {
        if plan.heads.isEmpty { return plan.parts }
        var isBelow = Set(plan.heads)
        for part in plan.parts where tree.parts[part].parent.map(isBelow.contains) ?? false { isBelow.insert(part) }
        return plan.parts.filter { !isBelow.contains($0) }
    }

    /// What stands under no other of some parts; of these units where there are any.
    private func uppermost(of parts: [Int]) -> [Int] {
        let isOwn = Set(parts)
        return units(of: parts.filter { tree.parts[$0].parent.map(isOwn.contains) != true })
    }

    private func units(of parts: [Int]) -> [Int] {
        let units = parts.filter {
            tree.parts[$0].band == .management || chart.boxes[tree.parts[$0].boxes[0]].kind.section == .units
        }
        return units.isEmpty ? parts : units
    }

    private func collective(of parts: [Int]) -> String {
        let bands = BandKind.allCases.filter { band in parts.contains { tree.parts[$0].band == band } }
        let words = bands.map { band -> String in
            let kinds = Set(
                parts.filter { tree.parts[$0].band == band }.map { chart.boxes[tree.parts[$0].boxes[0]].kind })
            let isOrgan = band == .elected && kinds.allSatisfy { $0.section == .units }
            if let kind = kinds.count == 1 ? kinds.first : isOrgan ? .nämnd : nil {
                return kind.words.plural[chart.language].lowercased()
            }
            return band.wording[chart.language].lowercased()
        }
        let list = Composer.list(words, chart.language)
        return list.prefix(1).uppercased() + list.dropFirst()
    }

    private func names(_ plan: PagePlan.Page) -> String {
        let (besides, sorts) = sorted(besides(plan))
        let parts = plan.heads + (besides.isEmpty ? [] : main(of: besides))
        if plan.heads.isEmpty, let sorts = self.sorts(of: plan.parts) { return sorts }
        // Who stands on top of all gives a page its name.
        let tops = parts.filter { tree.parts[$0].core == 0 }
        if tops.isEmpty || tops.count == parts.count {
            let bands = BandKind.allCases.filter { band in sorts.contains { tree.parts[$0].band == band } }
            return Composer.list(
                names(parts) + bands.map { $0.wording[chart.language].lowercased() }, chart.language)
        }
        let others = Wording("m.fl.", en: "and others")[chart.language]
        return "\(names(tops).joined(separator: ", ")) \(others)"
    }

    /// What stands in the card of a page: "Dokument", "Barnnämnden, Tekniska nämnden och 3 till".
    private func title(of parts: [Int]) -> String {
        if let sorts = sorts(of: parts) { return sorts }
        let main = main(of: parts)
        let names = names(main)
        return names.count <= 3 ? Composer.list(names, chart.language) : collective(of: uppermost(of: parts))
    }

    /// What is neither organ nor förvaltning is called by its sorts.
    private func sorts(of parts: [Int]) -> String? {
        let bands = BandKind.allCases.filter { band in parts.contains { tree.parts[$0].band == band } }
        guard PagingTree.main.isDisjoint(with: bands), Set(tree.parts.map(\.band)).count > 1 else { return nil }
        let words = bands.map { $0.wording[chart.language] }
        return Composer.list(words.prefix(1) + words.dropFirst().map { $0.lowercased() }, chart.language)
    }

    /// What some parts are about: what stands under no other of them, nor beside one; posts where there is nothing else.
    private func main(of parts: [Int]) -> [Int] {
        let isOwn = Set(parts)
        let roots = parts.filter { part in
            let own = tree.parts[part]
            return ![own.parent, own.column].contains { $0.map(isOwn.contains) ?? false }
        }
        return units(of: roots)
    }

    private func names(_ parts: [Int]) -> [String] {
        parts.map { Lettering.brief(chart.boxes[tree.parts[$0].boxes[0]].name) }
    }
}
