internal import OrgModel

/// The order of what stands beside or below one another, as it was in an earlier picture.
extension EarlierPicture {
    /// Where the first of a card's boxes stood that it shows.
    func seat(of card: Composition.Card, _ chart: Chart) -> Seat? {
        card.boxes.lazy.compactMap { seat(of: chart.boxes[$0].element) }.first
    }

    /// Where the first of what a part stands for stood: what has come to hang under that brings no seat from elsewhere.
    fileprivate func seat(of part: Composition.Part, _ composition: Composition, _ chart: Chart) -> Seat? {
        func first(_ cards: [Int]) -> Seat? { cards.compactMap { seat(of: composition.cards[$0], chart) }.min() }
        return first(composition.uppermost(in: part)) ?? first(composition.cards(in: part))
    }
}

extension Composition {
    /// Puts what may stand in any order in that of an earlier picture; what is new comes after what stands before it. An
    /// order that the model tells is kept.
    mutating func follow(_ earlier: EarlierPicture, _ chart: Chart) {
        func seat(_ card: Int) -> EarlierPicture.Seat? { earlier.seat(of: cards[card], chart) }
        func order(_ card: Int) -> Int? { chart.boxes[cards[card].principal].order }
        func ordered(_ cards: [Int]) -> [Int] { Self.ordered(cards, seat, order) }
        func ordered(_ parts: [Part]) -> [Part] {
            let ordered = Self.ordered(parts, { earlier.seat(of: $0, self, chart) }) { part in
                if case .card(let card) = part { order(card) } else { nil }
            }
            return ordered.map { if case .pile(let cards) = $0 { .pile(Self.ordered(cards, seat, order)) } else { $0 } }
        }
        let (hanging, inner) = (cards.map { ordered($0.hanging) }, frames.map { ordered($0.parts) })
        let shelves = bands.map { $0.shelves.map { ordered($0.parts) } }
        for card in cards.indices { cards[card].hanging = hanging[card] }
        for frame in frames.indices { frames[frame].parts = inner[frame] }
        for band in bands.indices {
            for shelf in bands[band].shelves.indices { bands[band].shelves[shelf].parts = shelves[band][shelf] }
        }
        alignColumns()
    }

    /// The cards of a part that hang under none of it.
    fileprivate func uppermost(in part: Part) -> [Int] {
        switch part {
        case .card(let card): [card]
        case .pile(let cards): cards
        case .frame(let frame): frames[frame].parts.flatMap(uppermost)
        }
    }

    private static func ordered<Item>(
        _ items: [Item], _ seat: (Item) -> EarlierPicture.Seat?, _ order: (Item) -> Int?
    ) -> [Item] {
        guard items.count > 1 else { return items }
        let seats = items.map(seat)
        let known = items.indices.filter { seats[$0] != nil }
        var sorted = zip(known, known.compactMap { seats[$0] }).sorted { ($0.1, $0.0) < ($1.1, $1.0) }.map(\.0)
        for new in items.indices where seats[new] == nil {
            let place = new == 0 ? 0 : (sorted.firstIndex(of: new - 1) ?? sorted.count - 1) + 1
            sorted.insert(new, at: place)
        }
        let told = sorted.compactMap { order(items[$0]) }
        return zip(told, told.dropFirst()).allSatisfy { $0 <= $1 } ? sorted.map { items[$0] } : items
    }

    /// What stands under organs follows these.
    private mutating func alignColumns() {
        var order: [Int: Int] = [:]
        for part in bands.filter({ $0.kind == .elected }).flatMap(\.shelves).flatMap(\.parts) {
            for card in cards(in: part) where cards[card].column == card { order[card] = order.count }
        }
        func place(_ part: Part) -> Int? {
            cards(in: part).compactMap { cards[$0].column.flatMap { order[$0] } }.min()
        }
        for band in bands.indices where bands[band].kind == .administration || bands[band].kind == .management {
            for shelf in bands[band].shelves.indices {
                let parts = bands[band].shelves[shelf].parts
                let own = parts.indices.filter { place(parts[$0]) != nil }
                let sorted = own.sorted { (place(parts[$0]) ?? 0, $0) < (place(parts[$1]) ?? 0, $1) }
                for (slot, part) in zip(own, sorted) { bands[band].shelves[shelf].parts[slot] = parts[part] }
            }
        }
    }
}
