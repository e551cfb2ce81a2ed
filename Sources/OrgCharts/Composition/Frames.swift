internal import OrgModel
internal import Texts

/// Frames around cards that many lines go to alike: sets of one shelf, nested in or apart from one another, that save
/// most lines.
extension Composer {
    private static let least = 3
    private static let deepest = 3
    private static let mostTried = 40

    /// Lines to each of many, of which one to all may stand; whom somebody commands is always drawn one by one.
    private static func mayFrame(_ relation: Relation) -> Bool {
        switch relation {
        case .chef, .uppdrag, .leder, .lederPolitiskt, .delAv, .hörTill, .bedrivsI, .verksamhetsansvar: false
        default: true
        }
    }

    mutating func frameShelves(_ fans: [Fan]) {
        for band in composition.bands.indices {
            for shelf in composition.bands[band].shelves.indices {
                let parts = composition.bands[band].shelves[shelf].parts
                let cards = parts.compactMap { part in if case .card(let card) = part { card } else { nil } }
                guard cards.count == parts.count, cards.count >= Self.least else { continue }
                var sets = sets(of: Set(cards), fans)
                // Columns may be broken anywhere, so that only a frame around all of them holds.
                if composition.bands[band].shelves[shelf].flows { sets = sets.filter { $0.count == cards.count } }
                if sets.isEmpty { continue }
                composition.bands[band].shelves[shelf].parts = arranged(cards, sets)
            }
        }
        for band in composition.bands.indices where composition.bands[band].isAside { frameSide(band, fans) }
        followColumns()
    }

    /// Where one line goes to all that stands at the side, in frames and beside them, a frame around all of it stands for
    /// them.
    private mutating func frameSide(_ band: Int, _ fans: [Fan]) {
        let shelves = composition.bands[band].shelves
        guard shelves.count == 1, let parts = shelves.first?.parts, parts.count >= Self.least,
            parts.contains(where: { if case .frame = $0 { true } else { false } })
        else { return }
        let all = parts.flatMap { part -> [Int] in
            switch part {
            case .card(let card): composition.withHanging(card)
            case .pile(let cards): cards
            case .frame(let frame): composition.members(of: frame)
            }
        }
        let boxes = Set(all.map { composition.cards[$0].principal })
        let goesToAll = fans.contains { fan in
            Self.mayFrame(fan.manner.relation) && boxes.isSubset(of: fan.lines.map(\.end))
        }
        if goesToAll { composition.bands[band].shelves[0].parts = [.frame(addFrame(.words(title(of: all)), parts))] }
    }

    /// The sets to frame, each within or apart from every other.
    private func sets(of shelf: Set<Int>, _ fans: [Fan]) -> [Set<Int>] {
        let heads = fans.filter { Self.mayFrame($0.manner.relation) }.map { fan in
            Set(
                fan.lines.compactMap { end, _ -> Int? in
                    guard let card = cardOf[end], shelf.contains(card), composition.cards[card].principal == end else {
                        return nil
                    }
                    return card
                })
        }.filter { $0.count >= Self.least }
        var candidates = Set(heads)
        let heaviest = heads.enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }
            .prefix(Self.mostTried).map(\.element)
        for (number, one) in heaviest.enumerated() {
            for other in heaviest.dropFirst(number + 1) {
                let both = one.intersection(other)
                if both.count >= Self.least { candidates.insert(both) }
            }
        }
        let gains = candidates.map { set in
            (set: set, gain: heads.filter { $0.isSuperset(of: set) }.count * (set.count - 1) - 2, cards: set.sorted())
        }.filter { $0.gain > 0 }
        var accepted: [Set<Int>] = []
        let order = gains.sorted { one, other in
            if one.gain != other.gain { return one.gain > other.gain }
            return one.set.count != other.set.count
                ? one.set.count > other.set.count : one.cards.lexicographicallyPrecedes(other.cards)
        }
        for (set, _, _) in order {
            let fits = accepted.allSatisfy {
                $0.isSuperset(of: set) || $0.isSubset(of: set) || $0.isDisjoint(with: set)
            }
            let depth = accepted.count { $0.isSuperset(of: set) || $0.isSubset(of: set) }
            if fits, depth < Self.deepest { accepted.append(set) }
        }
        return accepted
    }

    /// Cards with frames around them: what shares a frame comes together where the first of it stood.
    private mutating func arranged(_ cards: [Int], _ sets: [Set<Int>]) -> [Composition.Part] {
        let outer = sets.filter { set in !sets.contains { $0.count > set.count && $0.isSuperset(of: set) } }
        var parts: [Composition.Part] = []
        var placed: Set<Int> = []
        for card in cards where !placed.contains(card) {
            guard let set = outer.first(where: { $0.contains(card) }) else {
                parts.append(.card(card))
                continue
            }
            placed.formUnion(set)
            let own = cards.filter { set.contains($0) }
            let inner = arranged(own, sets.filter { $0.count < set.count && $0.isSubset(of: set) })
            parts.append(.frame(addFrame(.words(title(of: own)), inner)))
        }
        return parts
    }

    /// "Styrelse och nämnder": a municipality's or a region's.
    private func title(of cards: [Int]) -> String {
        var kinds: [NodeKind] = []
        var counts: [NodeKind: Int] = [:]
        for card in cards {
            let own = kind(composition.cards[card].principal)
            let kind: NodeKind = own == .gemensamNämnd ? .nämnd : own == .moderbolag ? .bolag : own
            if counts[kind] == nil { kinds.append(kind) }
            counts[kind, default: 0] += 1
        }
        let words = kinds.prefix(4).map { kind in
            kind == .kommunstyrelse && kinds.count > 1
                ? Wording("styrelse", en: "executive board")[chart.language]
                : (counts[kind] == 1 ? kind.words.singular : kind.words.plural)[chart.language]
        }
        let more = kinds.count > 4 ? [Wording("annat", en: "others")[chart.language]] : []
        return Self.list(words + more, chart.language).capitalizedFirst
    }

    static func list(_ words: [String], _ language: Language) -> String {
        guard words.count > 1, let last = words.last else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + Wording(" och ", en: " and ")[language] + last
    }

    /// What stands under organs follows these where frames have moved them.
    private mutating func followColumns() {
        var order: [Int: Int] = [:]
        for part in composition.bands.filter({ $0.kind == .elected }).flatMap(\.shelves).flatMap(\.parts) {
            for card in cards(in: part) { order[card] = order.count }
        }
        for band in composition.bands.indices where composition.bands[band].kind == .administration {
            for shelf in composition.bands[band].shelves.indices {
                let parts = composition.bands[band].shelves[shelf].parts
                for case .frame(let frame) in parts { followColumns(in: frame, order) }
                composition.bands[band].shelves[shelf].parts = following(order, parts)
            }
        }
    }

    private mutating func followColumns(in frame: Int, _ order: [Int: Int]) {
        for case .frame(let inner) in composition.frames[frame].parts { followColumns(in: inner, order) }
        composition.frames[frame].parts = following(order, composition.frames[frame].parts)
    }

    /// Parts with those that stand in columns in the order of these; the others keep their places.
    private func following(_ order: [Int: Int], _ parts: [Composition.Part]) -> [Composition.Part] {
        let places = parts.map { part in
            cards(in: part).compactMap { composition.cards[$0].column }.compactMap { order[$0] }.min()
        }
        let own = parts.indices.filter { places[$0] != nil }
        var result = parts
        for (slot, part) in zip(own, own.sorted { (places[$0] ?? 0, $0) < (places[$1] ?? 0, $1) }) {
            result[slot] = parts[part]
        }
        return result
    }

    /// The cards of a part, those that hang not counted.
    func cards(in part: Composition.Part) -> [Int] {
        switch part {
        case .card(let card): [card]
        case .pile(let cards): cards
        case .frame(let frame): composition.frames[frame].parts.flatMap(cards)
        }
    }
}
