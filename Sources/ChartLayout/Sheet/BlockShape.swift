/// A block with its cards in their places, from its own upper left corner, y downwards.
///
///     ▭            What hangs under a card is indented, and the lines to it run down to the left of it. One that hangs
///     ├▭           alone stands straight below, so that a chain runs straight down.
///     └▭
///      ▭
struct BlockShape {
    /// The upper left corner of each item.
    private(set) var corners: [Point] = []
    private(set) var width = 0.0
    private(set) var height = 0.0
    /// The middle of the first card.
    private(set) var middle = 0.0

    /// The space between cards: brothers of which none has any under it, others, one that stands straight below, and one
    /// that begins anew below what hangs under another.
    static let gaps = (brother: 6.0, other: 10.0, drop: 18.0, anew: 26.0)

    /// How far from a card's left edge the lines run down to what hangs under it, and how far from one another.
    static let rail = (first: 8.0, next: 8.0, tap: 12.0)

    /// Where the lines to each column of what hangs under one begin to run down; none where there is one column.
    private(set) var trunks: [Double] = []

    /// - Parameters:
    ///   - rails: How many lines run down beside what hangs under an item.
    ///   - drops: The items that hang alone, straight below.
    ///   - lines: Where the lines of the block's grid begin, and last where they end.
    init(
        _ block: Sheet.Block, _ cards: [Sheet.Card], rails: [Int: Int], drops: Set<Int>, lines: [Double] = []
    ) {
        let span = Span(block)
        var hasAny = Set<Int>()
        for item in block.items { if let parent = item.parent { hasAny.insert(parent) } }
        var (bottom, forked) = (0.0, 0.0)
        var columns = [Double](repeating: 0, count: span?.count ?? 0)
        for (number, item) in block.items.enumerated() {
            let card = cards[item.card]
            let column = span?.columns[number]
            var x = 0.0
            if let parent = item.parent {
                let indent = Self.indent(rails[parent] ?? 1)
                x = corners[parent].x + (drops.contains(number) ? 0 : indent)
                // Columns are put beside one another when all are known.
                if let span, parent == span.fork {
                    x = 0
                    if number == parent + 1 { forked = bottom }
                    if let column, number > 0, span.columns[number - 1] != column { bottom = forked }
                }
            }
            if let line = item.line, line < lines.count {
                bottom = lines[line]
            } else if number > 0, block.items[number - 1].line != nil, let end = lines.last {
                bottom = end
            } else if number > 0 {
                let isBrother =
                    item.parent == block.items[number - 1].parent && !hasAny.contains(number)
                    && !hasAny.contains(number - 1)
                let isAnew = item.parent == nil && block.items[number - 1].parent != nil
                let isFirst = column != nil && span?.columns[number - 1] != column
                bottom +=
                    drops.contains(number)
                    ? Self.gaps.drop
                    : isAnew ? Self.gaps.anew : isBrother && !isFirst ? Self.gaps.brother : Self.gaps.other
            }
            corners.append(Point(x: x, y: bottom))
            bottom += card.cardHeight
            height = max(height, bottom)
            if let column {
                columns[column] = max(columns[column], x + card.width)
            } else {
                width = max(width, x + card.width)
            }
        }
        height = max(height, lines.last ?? 0)
        if let span { stand(span, columns, rails: rails[span.fork] ?? 1) }
        middle = (block.items.first.map { cards[$0.card].width } ?? 0) / 2
    }

    private static func indent(_ rails: Int) -> Double { rail.first + rail.next * Double(max(1, rails) - 1) + rail.tap }

    /// The space between two columns that no line runs between.
    private static let between = 16.0

    /// Puts columns beside one another, under all of the card that they hang under.
    private mutating func stand(_ span: Span, _ columns: [Double], rails: Int) {
        var lefts: [Double] = []
        var x = corners[span.fork].x
        for (column, own) in columns.enumerated() {
            if column % 2 == 1 {
                trunks.append(x + Self.rail.tap)
                x += Self.rail.tap + Self.indent(rails) - Self.rail.first
            } else {
                x += column > 0 ? Self.between : 0
                // The trunk to its right is not known before it.
                trunks.append(x + Self.rail.first)
                if !span.isMirrored(column) { x += Self.indent(rails) }
            }
            lefts.append(x)
            x += own
        }
        // What is left over widens the space in which the last line runs.
        let spare = max(0, width - x)
        if spare > 0, columns.count % 2 == 0 {
            lefts[columns.count - 1] += spare
            trunks[columns.count - 1] += (spare / 2).rounded()
        }
        for column in columns.indices where span.isMirrored(column) { trunks[column] = trunks[column + 1] }
        width = max(width, x)
        for item in corners.indices {
            if let column = span.columns[item] { corners[item].x += lefts[column] }
        }
    }

    /// How far from the left edge of a card one of the lines to what hangs under it runs down.
    static func offset(ofRail number: Int) -> Double { rail.first + rail.next * Double(number) }
}
