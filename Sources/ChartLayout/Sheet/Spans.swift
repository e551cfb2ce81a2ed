/// The blocks in which one card spans several columns of what hangs under it: which item stands in which column.
///
///     ┌───────────┐      A line runs down between every two columns, and to the cards at both its sides; the last of an
///     └─────┬─────┘      odd number has one of its own. The card over the columns is as wide as they are, and so is
///      ▭────┼────▭       what stands over it in a column of blocks with one key.
///      ▭────┴────▭
struct Span {
    /// The item whose columns these are.
    let fork: Int
    /// The column of each item; nil of the fork and what it hangs under.
    let columns: [Int?]
    let count: Int

    /// Nil of a block of one column.
    init?(_ block: Sheet.Block) {
        guard let fork = block.items.first(where: { $0.column > 0 })?.parent else { return nil }
        var columns: [Int?] = []
        for item in block.items {
            columns.append(item.parent == fork ? item.column : item.parent.flatMap { columns[$0] })
        }
        (self.fork, self.columns) = (fork, columns)
        count = (columns.compactMap(\.self).max() ?? 0) + 1
    }

    /// Whether the line to an item of a column comes from its right.
    func isMirrored(_ column: Int) -> Bool { column % 2 == 0 && column + 1 < count }

    /// Whether an item has nothing of the block to its left, and to its right.
    func isOpen(_ item: Int) -> (left: Bool, right: Bool) {
        guard let column = columns[item] else { return (true, true) }
        return (column == 0, column == count - 1)
    }
}

extension Sheet.Block {
    /// The cards that stand below one another, column by column, the first with what all of them hang under.
    package var columns: [[Int]] {
        guard let span = Span(self) else { return [items.map(\.card)] }
        return (0..<span.count).map { column in
            items.indices.filter { span.columns[$0] ?? 0 == column }.map { items[$0].card }
        }
    }
}

extension Sheet {
    /// The sheet with cards as wide as what stands in columns under them.
    func spanned(_ rails: Rails) -> Sheet {
        var sheet = self
        var widths: [Int: Double] = [:]
        for (number, block) in blocks.enumerated() {
            guard let span = Span(block) else { continue }
            let shape = BlockShape(
                block, cards, rails: rails.counts[number] ?? [:], drops: rails.drops[number] ?? [])
            let width = (shape.width / Self.grid).rounded(.up) * Self.grid
            var item: Int? = span.fork
            while let next = item {
                let card = block.items[next].card
                sheet.cards[card].width = max(width - shape.corners[next].x, cards[card].width)
                item = block.items[next].parent
            }
            if let key = block.key { widths[key] = max(widths[key] ?? 0, width) }
        }
        for block in blocks {
            guard let width = block.key.flatMap({ widths[$0] }), let card = block.items.first?.card else { continue }
            sheet.cards[card].width = max(width, sheet.cards[card].width)
        }
        return sheet
    }
}
