internal import OrgModel
internal import Texts

/// In which band and on which shelf each card stands.
extension Composer {
    /// From how many cards on companies stand in rows of their own, not at the side of all others.
    private static let mostAside = 14
    /// How many posts stand beside their organs before they get a shelf.
    private static let mostBeside = 6
    /// So many fullmäktige are set larger than other organs.
    private static let mostCouncils = 4
    /// How many organs stand level with a fullmäktige that no line joins them to.
    private static let mostLevel = 2

    mutating func bands() -> [Composition.Band] {
        let all = composition.cards.indices.filter { superior[$0] == nil }
        let roots = all.filter { !box(composition.cards[$0].principal).isOfPage }
        var own: [BandKind: [Int]] = [:]
        for card in roots { own[BandKind(kind(composition.cards[card].principal)), default: []].append(card) }
        var shelves: [BandKind: [Composition.Shelf]] = [:]
        let organs = electedShelves(own[.elected] ?? [], &shelves)
        let companies = companyParts(own[.companies] ?? [])
        let whole = onlyWhole(companies)
        // A body that is the whole organisation has its posts about it; where several co-operate, posts are theirs.
        let employs = whole.map { kind(composition.cards[$0].principal) != .samverkansorgan } ?? false
        let isAll = !isMunicipal && employs && own[.management] == nil
        administrationShelves(
            own[.management] ?? [], isAll ? [] : own[.administration] ?? [], organs, &shelves)
        let others = shelves.values.joined().reduce(0) { $0 + $1.parts.count }
        let count = companies.reduce(0) { $0 + self.count($1) }
        // Beside a picture of the companies alone the rest is too little to fill the page.
        let isAside = !isAll && count <= Self.mostAside && others >= count
        if let whole, !isAside {
            addTree([whole], with: isAll ? own[.administration] ?? [] : [], &shelves[.companies, default: []])
        } else if !companies.isEmpty {
            shelves[.companies] = [Composition.Shelf(parts: companies, flows: !isAside)]
            // Who owns several stands over these, and may say how much of each.
            for case .card(let card) in companies where !isAside && composition.cards[card].hanging.count > 1 {
                composition.cards[card].weight = .lead
            }
        }
        for kind in [BandKind.groups, .cooperation, .outside, .persons, .matters, .documents] {
            guard let cards = own[kind] else { continue }
            shelves[kind] = [Composition.Shelf(parts: cards.map { .card($0) }, flows: true)]
        }
        let titles = joinFew(&shelves)
        let bands = BandKind.allCases.compactMap { kind -> Composition.Band? in
            guard let shelves = shelves[kind]?.filter({ !$0.parts.isEmpty }), !shelves.isEmpty else { return nil }
            return Composition.Band(
                kind: kind, title: titles[kind] ?? kind.wording[chart.language], shelves: shelves,
                isAside: kind == .companies && isAside)
        }
        // What stands on other pages is one list, whatever it is.
        let pages = all.filter { !roots.contains($0) }.map { Composition.Part.card($0) }
        if pages.isEmpty { return bands }
        let title = Wording("På andra sidor", en: "On other pages")[chart.language]
        return bands + [
            Composition.Band(kind: .outside, title: title, shelves: [Composition.Shelf(parts: pages, flows: true)])
        ]
    }

    /// Bands of few stand in one, two and two. The titles of those.
    private func joinFew(_ shelves: inout [BandKind: [Composition.Shelf]]) -> [BandKind: String] {
        var titles: [BandKind: String] = [:]
        for (kind, other) in [(BandKind.groups, BandKind.cooperation), (.outside, .persons)] {
            guard let first = shelves[kind]?.first?.parts, let second = shelves[other]?.first?.parts,
                first.count + second.count <= Self.mostJoined
            else { continue }
            shelves[kind] = [Composition.Shelf(parts: first + second, flows: true)]
            shelves[other] = nil
            let words = [kind, other].map { $0.wording[chart.language] }
            titles[kind] = Self.list([words[0], words[1].lowercased()], chart.language)
        }
        return titles
    }

    private static let mostJoined = 14

    private func count(_ part: Composition.Part) -> Int {
        switch part {
        case .card(let card): composition.withHanging(card).count
        case .pile(let cards): cards.count
        case .frame(let frame): composition.members(of: frame).count
        }
    }

    // MARK: The elected

    /// Fullmäktige with what stands beside it, organs, and posts. Returns the organs.
    private mutating func electedShelves(
        _ cards: [Int], _ shelves: inout [BandKind: [Composition.Shelf]]
    ) -> [Int] {
        func of(_ kinds: Set<NodeKind>) -> [Int] {
            cards.filter { kinds.contains(kind(composition.cards[$0].principal)) }
        }
        let councils = of([.kommunfullmäktige]) + membersAppointing(cards)
        // Of several none stands above all, and many are a row of their own.
        for card in councils where councils.count <= Self.mostCouncils {
            composition.cards[card].weight = councils.count == 1 ? .top : .lead
        }
        // Another municipality stands at the border, near what it appoints.
        let outside =
            councils.count == 1
            ? of([.kommun, .region]).filter { actsFromOutside(composition.cards[$0].principal) } : []
        let left = of([.fullmäktigeberedning, .kommun, .region]).filter {
            !outside.contains($0) && !councils.contains($0)
        }
        // Revision stands nearest to those whom it examines.
        let right = of([.valberedning]) + of([.lekmannarevisor]) + of([.revision])
        var placed = Set(councils)
        if !councils.isEmpty || cards.count > left.count + right.count {
            let top = [pile(left)] + councils.map { .card($0) } + [pile(right), pile(outside)]
            shelves[.elected, default: []].append(Composition.Shelf(parts: top.compactMap(\.self)))
            placed.formUnion(left + right + outside)
        }
        let rest = cards.filter { !placed.contains($0) }
        let boards = rest.filter { kind(composition.cards[$0].principal) == .kommunstyrelse }
        for card in boards { composition.cards[card].weight = .lead }
        let organs =
            boards
            + rest.filter { card in
                let kind = kind(composition.cards[card].principal)
                return kind.section == .units && kind != .kommunstyrelse
            }
        // Fullmäktige elects those who lead the organs below.
        let posts = rest.filter { !organs.contains($0) }
        if !posts.isEmpty {
            let shelf = Composition.Shelf(parts: posts.map { .card($0) }, flows: posts.count > Self.mostBeside)
            shelves[.elected, default: []].append(shelf)
        }
        if !organs.isEmpty {
            let parts = organs.map { Composition.Part.card($0) }
            if organs.count <= Self.mostLevel, !councils.isEmpty, posts.isEmpty, !areJoined(councils, organs) {
                let beside = (right.isEmpty ? 0 : 1) + (outside.isEmpty ? 0 : 1)
                let place = (shelves[.elected]?[0].parts.count ?? beside) - beside
                shelves[.elected]?[0].parts.insert(contentsOf: parts, at: place)
            } else {
                shelves[.elected, default: []].append(Composition.Shelf(parts: parts))
            }
        }
        return organs
    }

    /// Whether any line joins one of some cards to one of others.
    private func areJoined(_ some: [Int], _ others: [Int]) -> Bool {
        let (some, others) = (Set(some), Set(others))
        return some.flatMap { composition.cards[$0].boxes }.flatMap { linesAt[$0] }.map { chart.lines[$0] }.contains {
            [cardOf[$0.from], cardOf[$0.to]].contains { $0.map(others.contains) ?? false }
        }
    }

    private func pile(_ cards: [Int]) -> Composition.Part? {
        cards.count > 1 ? .pile(cards) : cards.first.map { .card($0) }
    }

    // MARK: The administration

    private mutating func administrationShelves(
        _ management: [Int], _ roots: [Int], _ organs: [Int], _ shelves: inout [BandKind: [Composition.Shelf]]
    ) {
        for card in management { composition.cards[card].weight = .lead }
        var level = management.flatMap { detach($0) } + roots
        // A deputy stands beside the director.
        let deputies = level.filter { BandKind(kind(composition.cards[$0].principal)) == .management }
        level.removeAll { deputies.contains($0) }
        for card in deputies { composition.cards[card].above = nil }
        level += deputies.flatMap { detach($0) }
        if !management.isEmpty {
            shelves[.management] = [Composition.Shelf(parts: (management + deputies).map { .card($0) })]
        }
        standUnderBoard(management, organs)
        alignColumns(management, level, organs)
        // What stands below organs stands below nobody else, and a director below one of several organs over nobody.
        let isBelowOne = organs.count > 1 && hasColumns(management)
        if hasColumns(level) || isBelowOne { for card in level { composition.cards[card].above = nil } }
        level = descended(from: level, &shelves[.administration, default: []])
        level = addGrids(level, &shelves[.administration, default: []])
        let order = Dictionary(uniqueKeysWithValues: organs.enumerated().map { ($1, $0) })
        let paired = level.filter { composition.cards[$0].column != nil }.sorted { one, other in
            let places = [one, other].map { composition.cards[$0].column.flatMap { order[$0] } ?? order.count }
            return (places[0], one) < (places[1], other)
        }
        let others = level.filter { composition.cards[$0].column == nil }
        let isFew = others.count <= Self.mostBeside && !paired.isEmpty
        let row = isFew ? beside(paired, others, order) : paired
        if !row.isEmpty {
            shelves[.administration, default: []].append(Composition.Shelf(parts: row.map { .card($0) }))
        }
        if let next = below(paired) { addTree(next, &shelves[.administration, default: []]) }
        if !isFew, !others.isEmpty { addTree(others, &shelves[.administration, default: []]) }
    }

    // MARK: The companies

    private mutating func companyParts(_ roots: [Int]) -> [Composition.Part] {
        var parts: [Composition.Part] = []
        var framed: Set<Int> = []
        for box in frameOf.keys.sorted() {
            guard let frame = frameOf[box] else { continue }
            let own = roots.filter { groups(of: $0).contains(frame) && !framed.contains($0) }
            framed.formUnion(own)
            composition.frames[frame].parts = own.map { .card($0) }
            parts.append(.frame(frame))
        }
        for case .frame(let frame) in parts {
            for case .card(let card) in composition.frames[frame].parts where !composition.cards[card].hanging.isEmpty {
                composition.cards[card].weight = .lead
            }
        }
        return parts + roots.filter { !framed.contains($0) }.map { .card($0) }
    }
}
