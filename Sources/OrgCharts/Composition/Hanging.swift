internal import OrgModel

/// What hangs under what: units under the units that they are a part of, posts under their chefs, companies under what
/// owns them.
extension Composer {
    /// Where a card might hang.
    private struct Hook: Comparable {
        let rank: Int
        let lower: Int
        let upper: Int

        static func < (left: Hook, right: Hook) -> Bool {
            (left.rank, left.lower, left.upper) < (right.rank, right.lower, right.upper)
        }
    }

    mutating func hang() {
        var hooks: [Hook] = []
        for line in chart.lines where places(line) {
            guard let (above, below) = line.ranking, let upper = cardOf[above], let lower = cardOf[below],
                upper != lower,
                mayHang(below, under: above, line.relation), !isLesser(line)
            else { continue }
            hooks.append(Hook(rank: rank(of: line, below, under: above), lower: lower, upper: upper))
        }
        // What ranks first hangs first, so that no circle of what ranks after turns it around. A card that has no place
        // yet is the top of all that hang under it.
        var tops = Tops(count: composition.cards.count)
        for hook in hooks.sorted()
        where superior[hook.lower] == nil && tops.top(over: hook.upper) != hook.lower {
            superior[hook.lower] = hook.upper
            tops.put(hook.lower, under: hook.upper)
        }
        followLowest(hooks)
        followHomes(&tops)
        followLed(&tops)
        followPlans(&tops)
        followOnlyLeaders()
        for card in composition.cards.indices {
            if let above = superior[card] { composition.cards[above].hanging.append(card) }
        }
        for card in composition.cards.indices { leadFirst(card) }
        for card in composition.cards {
            for (place, below) in card.hanging.enumerated() { placeUnder[below] = place }
        }
    }

    /// Of two that a unit belongs to, one in some matters or ways alone, it stands with the other.
    private func isLesser(_ line: Chart.Line) -> Bool {
        guard line.relation.drawn.rank == 0, !line.terms.isEmpty else { return false }
        return linesAt[line.from].map { chart.lines[$0] }.contains { other in
            other.from == line.from && other.to != line.to && other.relation.drawn.rank == 0 && other.terms.isEmpty
                && places(other) && kind(other.to).sphere == .employed
        }
    }

    /// Who answers to two, of whom one stands somewhere below the other, stands under the lower.
    private mutating func followLowest(_ hooks: [Hook]) {
        var ranks: [Int: Int] = [:]
        for hook in hooks where superior[hook.lower] == hook.upper {
            ranks[hook.lower] = min(hook.rank, ranks[hook.lower] ?? .max)
        }
        for hook in hooks.sorted() where hook.rank == ranks[hook.lower] && superior[hook.lower] != hook.upper {
            let above = superiors(of: hook.upper)
            guard let current = superior[hook.lower], above.contains(current), !above.contains(hook.lower),
                BandKind(kind(composition.cards[hook.upper].principal)) == .administration
            else { continue }
            superior[hook.lower] = hook.upper
        }
    }

    /// A director of a body that is not the municipality stands with that.
    private mutating func followHomes(_ tops: inout Tops) {
        for (director, home) in chart.homes.sorted(by: { $0.key < $1.key }) {
            guard let card = cardOf[director], let above = cardOf[home], superior[card] == nil,
                composition.cards[card].principal == director, tops.top(over: above) != card
            else { continue }
            superior[card] = above
            tops.put(card, under: above)
        }
    }

    /// What is a part of a federation or a company stands below whoever directs it there, if somebody does.
    private func rank(of line: Chart.Line, _ below: Int, under above: Int) -> Int {
        let rank = line.relation.drawn.rank
        let isWhole = BandKind(kind(above)) == .companies && BandKind(kind(below)) == .administration
        return rank == 0 && isWhole ? Relation.uppdrag.drawn.rank : rank
    }

    /// What is to be or may be stands below what it would stand below, where nothing else says its place.
    private mutating func followPlans(_ tops: inout Tops) {
        var hooks: [Hook] = []
        for line in chart.lines where !places(line) && !line.isDenied && !line.placesNothing {
            guard let (above, below) = line.ranking, let upper = cardOf[above], let lower = cardOf[below],
                upper != lower, composition.cards[lower].principal == below, isUnplaced(below),
                mayHang(below, under: above, line.relation)
            else { continue }
            hooks.append(Hook(rank: line.relation.drawn.rank, lower: lower, upper: upper))
        }
        for hook in hooks.sorted() where superior[hook.lower] == nil && tops.top(over: hook.upper) != hook.lower {
            superior[hook.lower] = hook.upper
            tops.put(hook.lower, under: hook.upper)
        }
    }

    /// Whether no line says of whom a node is a part, or to whom it answers.
    private func isUnplaced(_ box: Int) -> Bool {
        !linesAt[box].contains { number in
            let line = chart.lines[number]
            return places(line) && line.from != line.to && line.standing?.below == box
        }
    }

    /// Who leads several that hang under one stands there too where nothing else says where they stand.
    private mutating func followLed(_ tops: inout Tops) {
        for card in composition.cards.indices where superior[card] == nil {
            let post = composition.cards[card].principal
            guard kind(post).section == .posts, BandKind(kind(post)) == .administration, isUnordered(post)
            else { continue }
            let led = led(by: card)
            guard !led.isEmpty, var common = led.first.map(superiors) else { continue }
            for other in led.dropFirst() {
                let above = Set(superiors(of: other))
                common.removeAll { !above.contains($0) }
            }
            guard let above = common.first, tops.top(over: above) != card else { continue }
            superior[card] = above
            tops.put(card, under: above)
        }
    }

    /// What a post alone leads, several beside it, stands below it: part of what both stand under.
    private mutating func followOnlyLeaders() {
        for card in composition.cards.indices {
            guard let above = superior[card], kind(composition.cards[card].principal).section == .posts,
                kind(composition.cards[above].principal).section == .units
            else { continue }
            let own = led(by: card)
            guard own.count > 1, answers(composition.cards[card].principal, to: above),
                own.allSatisfy({ superior[$0] == above && isLedOnly($0, by: card) })
            else { continue }
            for below in own {
                superior[below] = card
                unitOver[below] = above
            }
        }
    }

    /// Whether a unit stands where it does as a part alone, and nobody but a card's post leads it or is chief in it.
    private func isLedOnly(_ unit: Int, by card: Int) -> Bool {
        let principal = composition.cards[unit].principal
        return composition.cards[unit].boxes.allSatisfy { $0 == principal || composition.cards[unit].small[$0] != nil }
            && linesAt[principal].map { chart.lines[$0] }.allSatisfy { line in
                switch line.relation {
                case .leder, .lederPolitiskt: cardOf[line.from] == card && places(line)
                case .hörTill, .delAv, .bedrivsI: line.to == principal || cardOf[line.to] == superior[card]
                default: true
                }
            }
    }

    /// Whether nothing says whom a post answers to or who appoints it.
    private func isUnordered(_ post: Int) -> Bool {
        linesAt[post].map { chart.lines[$0] }.allSatisfy { line in
            guard places(line), line.from != line.to else { return true }
            let isBelow = line.ranking?.below == post || line.relation == .anställer && line.to == post
            return !isBelow
        }
    }

    /// The cards that a post on a card leads, which are not its own.
    private func led(by card: Int) -> [Int] {
        let boxes = composition.cards[card].boxes.filter { kind($0).section == .posts }
        let lines = boxes.flatMap { box in linesAt[box].map { chart.lines[$0] }.filter { $0.from == box } }
        let led = lines.filter { $0.relation == .leder && places($0) }.compactMap { cardOf[$0.to] }
        return Set(led).subtracting([card]).sorted()
    }

    /// What a card hangs under, the nearest first.
    func superiors(of card: Int) -> [Int] {
        var result: [Int] = []
        var here = superior[card]
        while let next = here {
            result.append(next)
            here = superior[next]
        }
        return result
    }

    /// Who leads some of those that hang under a card stands before them.
    private mutating func leadFirst(_ card: Int) {
        let hanging = composition.cards[card].hanging
        guard hanging.count > 1 else { return }
        let places = Dictionary(uniqueKeysWithValues: hanging.enumerated().map { ($1, $0) })
        let keys = hanging.enumerated().map { number, below in
            let own = led(by: below) + commanded(by: below, among: places)
            let first = own.compactMap { places[$0] }.min()
            return (place: first ?? number, rank: first == nil ? 1 : 0, number: number)
        }
        composition.cards[card].hanging = keys.sorted {
            ($0.place, $0.rank, $0.number) < ($1.place, $1.rank, $1.number)
        }.map { hanging[$0.number] }
    }

    private func mayHang(_ below: Int, under above: Int, _ relation: Relation) -> Bool {
        let (lower, upper) = (BandKind(kind(below)), BandKind(kind(above)))
        switch relation {
        case .hörTill, .delAv, .bedrivsI, .leder, .chef, .uppdrag: break
        case .äger, .ägarstyr: return lower == .companies && upper == .companies && haveOneGroup(below, above)
        default: return false
        }
        switch (lower, upper) {
        case (.administration, .administration), (.administration, .management): return true
        case (.companies, .companies): return haveOneGroup(below, above)
        case (.administration, .companies):
            return relation == .chef || relation == .uppdrag || !belongsInside(below)
        case (.management, .companies):
            return isMunicipal
                ? relation != .leder && !belongsInside(below) : relation == .chef || relation == .uppdrag
        case (.management, .management): return kind(below) == .biträdandeKommundirektör && relation == .chef
        // Among what changed a group stands with whoever leads it.
        case (.groups, .administration): return isOfChange && relation == .leder
        default: return false
        }
    }
}

extension Composer {
    /// Whether a line says that a node belongs to the municipality's own.
    private func belongsInside(_ box: Int) -> Bool {
        linesAt[box].map { chart.lines[$0] }.contains { line in
            guard line.from == box, line.to != box, places(line), line.relation.drawn.rank == 0 else { return false }
            return BandKind(kind(line.to)) != .companies
        }
    }
}

extension Chart.Line {
    /// The end that stands above and the one below; nil where neither does.
    var ranking: (above: Int, below: Int)? {
        switch relation.words.above {
        case .subject: (from, to)
        case .object: (to, from)
        case nil: nil
        }
    }
}

extension Chart.Line {
    /// The same, and whoever employs above the one employed, whoever runs an operation above it.
    var standing: (above: Int, below: Int)? {
        switch relation {
        case .anställer, .driver, .ansvarar: (from, to)
        default: ranking
        }
    }
}

/// What stands at the top of growing trees; ways that were gone once are shortened.
struct Tops {
    private var above: [Int]

    init(count: Int) { above = Array(0..<count) }

    mutating func put(_ node: Int, under parent: Int) { above[node] = parent }

    /// - Complexity: logarithmic in the long run, however deep the trees.
    mutating func top(over node: Int) -> Int {
        var here = node
        while above[here] != here {
            above[here] = above[above[here]]
            here = above[here]
        }
        return here
    }
}
