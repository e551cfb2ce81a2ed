internal import ChartLayout

/// How wide cards are: one width a shelf, and one for shelves of which the cards stand over one another.
struct CardWidths {
    /// Cards that have one width.
    var groups: [[Int]] = []
    var widths: [Double]

    /// The widths there are: multiples of the grid.
    private static let ladder: [Double] = [80, 96, 112, 128, 144, 160, 176, 192, 208, 224, 256, 304]
    /// A page of several that lies has more room beside a card that says much than below it.
    private static let ladderOfPage: [Double] = ladder + [368, 448, 544]
    private static let breadthOfPage = 3.0
    /// What stands beside fullmäktige is as wide as an organ.
    private static let leastBeside = (usual: 160.0, compact: 112.0)
    private static let paired = "paired"
    private static let least: [Composition.Card.Weight: Double] = [.plain: 96, .lead: 208, .top: 304]
    private static let leastCompact: [Composition.Card.Weight: Double] = [.plain: 80, .lead: 144, .top: 208]

    /// - Parameter isRoomy: Whether what stands in columns under organs is wider than it need be.
    init(_ composition: Composition, _ text: CardText, isRoomy: Bool = false) {
        widths = [Double](repeating: 0, count: composition.cards.count)
        var keys: [String] = []
        // What stands in a row makes all of it high.
        var rows: Set<String> = []
        var own: [String: [Int]] = [:]
        for (number, band) in composition.bands.enumerated() {
            for (place, shelf) in band.shelves.enumerated() {
                let cards = shelf.parts.flatMap { composition.cards(in: $0) }
                let isPaired = cards.contains { composition.cards[$0].column != nil } && band.kind != .management
                for card in cards {
                    let key: String =
                        switch composition.cards[card].weight {
                        case .plain: isPaired ? Self.paired : "\(number) \(place)"
                        case .lead where band.isAside: "\(number) \(place)"
                        case .lead: band.kind == .companies ? "\(number) \(place) lead" : "lead"
                        case .top: "top"
                        }
                    if own[key] == nil { keys.append(key) }
                    own[key, default: []].append(card)
                    if !shelf.flows, !band.isAside { rows.insert(key) }
                }
            }
        }
        let beside = Set(
            composition.bands.flatMap(\.shelves).map { $0.parts.flatMap { composition.cards(in: $0) } }
                .filter { $0.contains { composition.cards[$0].weight == .top } }.joined())
        let isCompact = text.chart.fit?.isCompact ?? false
        for key in keys {
            let cards = own[key] ?? []
            groups.append(cards)
            var width = max(
                Self.width(of: cards, composition, text, isRow: rows.contains(key)),
                beside.isDisjoint(with: cards) ? 0 : isCompact ? Self.leastBeside.compact : Self.leastBeside.usual)
            if isRoomy, key == Self.paired { width = Self.ladder.first { $0 > width } ?? width }
            for card in cards { widths[card] = width }
        }
        relieveRows(composition, text)
        fillRows(composition)
    }

    /// Cards that all stand in one row with room left are wider, and lower, where they say much.
    private mutating func fillRows(_ composition: Composition) {
        let main = composition.bands.filter { !$0.isAside }.flatMap(\.shelves)
        let rows = main.filter { !$0.flows }.map { shelf in
            shelf.parts.flatMap(composition.heads).reduce(0) { $0 + widths[$1] + Self.between }
        }
        guard let page = rows.max() else { return }
        for shelf in main where shelf.flows {
            let heads = shelf.parts.flatMap(composition.heads)
            // Below whoever owns several these stand in a row.
            let owned = heads.filter { composition.cards[$0].weight == .lead }.flatMap { composition.cards[$0].hanging }
            let cards = owned.isEmpty ? heads : owned
            guard cards.count > 2, !owned.isEmpty || cards.allSatisfy({ composition.cards[$0].hanging.isEmpty }) else {
                continue
            }
            let room = page / Double(cards.count) - Sheet.grid
            let wanted = Self.widthOfRemarks(cards.map { composition.cards[$0] }, breadth: owned.isEmpty ? 3 : 10)
            guard let width = Self.ladder.last(where: { $0 <= min(room, wanted) }) else { continue }
            for card in cards { widths[card] = max(widths[card], width) }
        }
        for card in main.filter(\.flows).flatMap(\.parts).flatMap(composition.heads)
        where composition.cards[card].weight == .lead {
            let below = composition.cards[card].hanging.reduce(0) { $0 + widths[$1] }
            widths[card] = Self.ladder.last { $0 <= below / 2 }.map { max($0, widths[card]) } ?? widths[card]
        }
    }

    /// How wide about a frame is in which all stands in one column, and one in which it stands in a row.
    func widths(ofFrame frame: Int, _ composition: Composition) -> (column: Double, row: Double) {
        let heads = composition.heads(of: .frame(frame))
        let row = heads.count == 1 ? composition.cards[heads[0]].hanging : heads
        // What hangs under another is indented.
        let widest = composition.members(of: frame).map { widths[$0] }.max() ?? 0
        return (1.25 * widest, max(1.25 * widest, row.reduce(0) { $0 + widths[$1] }))
    }

    /// What a card of a row takes beside its own width: the space to the next, and what is indented under it.
    private static let between = 56.0

    /// Makes the cards of a group wide enough for what was measured.
    mutating func widen(_ group: Int, to width: Double) {
        let wide = (width / Sheet.grid).rounded(.up) * Sheet.grid
        for card in groups[group] { widths[card] = max(widths[card], wide) }
    }

    /// What makes most cards no higher than wide that say much in words, and none a tower.
    /// - Parameter breadth: How much wider than high a card of a long text is.
    private static func widthOfRemarks(
        _ cards: [Composition.Card], _ ladder: [Double] = ladder, breadth: Double
    ) -> Double {
        let lengths = cards.map { card in
            card.entries.reduce(0) { sum, entry in
                if case .remark(let remark) = entry { sum + remark.text.count } else { sum }
            }
        }.sorted()
        let (most, longest) = (Double(lengths[lengths.count * 3 / 4]), Double(lengths[lengths.count - 1]))
        return ladder.last { $0 * $0 <= breadth * max(70 * most, 40 * longest) } ?? 0
    }

    /// The least width at which hardly a name takes more than three lines.
    private static func width(
        of cards: [Int], _ composition: Composition, _ text: CardText, isRow: Bool
    ) -> Double {
        let all = cards.map { composition.cards[$0] }
        let widths = text.chart.fit?.isCompact ?? false ? Self.leastCompact : Self.least
        let least = max(all.compactMap { widths[$0.weight] }.max() ?? 96, all.map(\.leastOfRows).max() ?? 0)
        // A table gives each of its cells a width of its own.
        let cells =
            all.flatMap(\.entries).map { entry in if case .row(let cells, _) = entry { cells.count } else { 1 } }.max()
            ?? 1
        if cells > 1 { return 160 * Double(cells) }
        let isPanel = all.contains { $0.entries.contains { if case .row = $0 { true } else { false } } }
        // A list of what stands on other pages is no tower below the chart.
        let isList = all.allSatisfy { text.chart.boxes[$0.principal].isOfPage }
        // Running text fills its lines.
        let isRunning = all.contains { $0.remarks.contains { $0.text.count > 400 } }
        // What became of a box is told in it.
        let told = text.chart.tellsChange ? 128.0 : 0
        let lies = text.chart.place != nil && text.chart.fit?.orientation == .lying
        let breadth = isList ? 6 : isRunning ? 0.8 : isRow ? lies ? breadthOfPage : 1.3 : 1
        let tried = (lies ? ladderOfPage : ladder).filter {
            $0
                >= max(
                    least, told, isPanel ? 176 : 0, widthOfRemarks(all, lies ? ladderOfPage : ladder, breadth: breadth))
        }
        // Of very many some tell how long names are.
        let sample = stride(from: 0, to: all.count, by: max(1, all.count / 300)).map { all[$0] }
        for width in tried {
            var (count, long, longest) = (0, 0, 0)
            for card in sample {
                for case .boxes(let boxes) in card.entries {
                    for box in boxes {
                        let lines =
                            text.label(box, in: card, beside: boxes.count, width: width).lines.count
                            - text.chart.boxes[box].caption.count
                        count += 1
                        longest = max(longest, lines)
                        if lines > 3 { long += 1 }
                    }
                }
            }
            if longest <= 4, Double(long) <= 0.05 * Double(count) { return width }
        }
        return tried.last ?? 304
    }
}

extension Composition.Card {
    fileprivate var remarks: [Composition.Remark] {
        entries.compactMap { entry in if case .remark(let remark) = entry { remark } else { nil } }
    }
}

extension Composition {
    /// The cards of a part that stand in the row themselves.
    func heads(of part: Part) -> [Int] {
        switch part {
        case .card(let card): [card]
        case .pile: []
        case .frame(let frame): frames[frame].parts.flatMap(heads)
        }
    }

    /// The cards of a part, those that hang under them and those in frames too.
    func cards(in part: Part) -> [Int] {
        switch part {
        case .card(let card): withHanging(card)
        case .pile(let cards): cards.flatMap(withHanging)
        case .frame(let frame): members(of: frame)
        }
    }

    /// Whether what stands in a frame stands at the side of all others.
    func isColumn(_ frame: Int) -> Bool {
        func holds(_ parts: [Part]) -> Bool {
            parts.contains { part in
                guard case .frame(let own) = part else { return false }
                return own == frame || holds(frames[own].parts)
            }
        }
        return bands.contains { band in band.isAside && band.shelves.contains { holds($0.parts) } }
    }

    /// Whether all that stands in a frame hangs under one.
    func ownsAll(_ frame: Int) -> Bool { heads(of: .frame(frame)).count == 1 }
}
