internal import ChartLayout

/// Rows of which one card would be higher than all others, since it says so much more: it is wider than they are.
extension CardWidths {
    private static let ladder: [Double] = [
        112, 128, 144, 160, 176, 192, 208, 224, 256, 304, 352, 400, 448, 512,
    ]
    /// How high a card may be: of what most others of its row are, or of its width.
    private static let most = (ofOthers: 1.15, ofWidth: 0.9)

    mutating func relieveRows(_ composition: Composition, _ text: CardText) {
        // A page of several has no room for what is wide.
        guard text.chart.place == nil else { return }
        let rows = composition.bands.filter { !$0.isAside }.flatMap(\.shelves).filter { !$0.flows }
        for cards in rows.map({ $0.parts.flatMap(composition.heads) }) where cards.count <= Self.mostCards {
            let heights = cards.map { Self.height($0, width: widths[$0], composition, text) }
            let sorted = heights.sorted()
            let usual = sorted.count > 2 ? sorted[sorted.count * 3 / 4 - 1] : 0
            for (card, height) in zip(cards, heights) {
                let least = max(Self.most.ofOthers * usual, Self.leastHigh)
                guard height > least, height > Self.most.ofWidth * widths[card] else { continue }
                // Of what is not text a card that is wider is hardly lower.
                let wider = Self.ladder.filter { $0 > widths[card] }.map { width in
                    (width: width, height: Self.height(card, width: width, composition, text))
                }.filter { 1 - $0.height / height >= Self.leastGain * ($0.width / widths[card] - 1) }
                let fitting = wider.first { $0.height <= max(least, Self.most.ofWidth * $0.width) }
                if let width = (fitting ?? wider.last)?.width { widen(card, to: width, composition) }
            }
        }
    }

    /// How much lower a card must be for being so much wider.
    private static let leastGain = 0.5

    /// In longer rows one card more or less is nothing.
    private static let mostCards = 40
    /// What is no higher is no tower.
    private static let leastHigh = 130.0

    /// A card that stands over another is widened with that; one that shares its width with those above and below it, as
    /// leaders do, with these.
    private mutating func widen(_ card: Int, to width: Double, _ composition: Composition) {
        let own = composition.cards[card]
        if own.weight == .lead, let group = groups.firstIndex(where: { $0.contains(card) }) {
            for other in groups[group] { widths[other] = max(widths[other], width) }
            return
        }
        let column = composition.cards.indices.filter { other in
            other == card
                || own.column != nil && composition.cards[other].column == own.column
                    && composition.cards[other].weight == own.weight
        }
        for other in column {
            groups = groups.map { $0.filter { $0 != other } }
            widths[other] = max(widths[other], width)
        }
        groups.append(column)
    }

    /// How high a card is about, of some width.
    private static func height(
        _ number: Int, width: Double, _ composition: Composition, _ text: CardText
    ) -> Double {
        let card = composition.cards[number]
        return card.entries.reduce(0) { sum, entry in
            switch entry {
            case .boxes(let boxes):
                let lines = boxes.map { text.label($0, in: card, beside: boxes.count, width: width).lines.count }
                return sum + 14 * Double(lines.max() ?? 0) + 8
            case .remark(let remark):
                return sum + 11 * Double(text.remark(remark.text, width: width).lines.count) + 3
            case .row: return sum + 20
            }
        }
    }
}
