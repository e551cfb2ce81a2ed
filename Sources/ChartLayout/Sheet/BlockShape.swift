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

    /// - Parameters:
    ///   - rails: How many lines run down beside what hangs under an item.
    ///   - drops: The items that hang alone, straight below.
    init(_ block: Sheet.Block, _ cards: [Sheet.Card], rails: [Int: Int], drops: Set<Int>) {
        var hasAny = Set<Int>()
        for item in block.items { if let parent = item.parent { hasAny.insert(parent) } }
        var bottom = 0.0
        for (number, item) in block.items.enumerated() {
            let card = cards[item.card]
            var x = 0.0
            if let parent = item.parent {
                let indent = Self.rail.first + Self.rail.next * Double(max(1, rails[parent] ?? 1) - 1) + Self.rail.tap
                x = corners[parent].x + (drops.contains(number) ? 0 : indent)
            }
            if number > 0 {
                let isBrother =
                    item.parent == block.items[number - 1].parent && !hasAny.contains(number)
                    && !hasAny.contains(number - 1)
                let isAnew = item.parent == nil && block.items[number - 1].parent != nil
                bottom +=
                    drops.contains(number)
                    ? Self.gaps.drop : isAnew ? Self.gaps.anew : isBrother ? Self.gaps.brother : Self.gaps.other
            }
            corners.append(Point(x: x, y: bottom))
            bottom += card.cardHeight
            width = max(width, x + card.width)
        }
        height = bottom
        middle = (block.items.first.map { cards[$0.card].width } ?? 0) / 2
    }

    /// How far from the left edge of a card one of the lines to what hangs under it runs down.
    static func offset(ofRail number: Int) -> Double { rail.first + rail.next * Double(number) }
}
