internal import ChartLayout
internal import OrgModel

/// Grids as blocks whose items stand in lines: who stands beside the rows in the first, a column in each of the others.
extension SheetMaker {
    /// The blocks of a shelf that holds a grid, and of what stands beside it; nil of any other.
    mutating func gridBlocks(of shelf: Composition.Shelf) -> [Sheet.Part]? {
        guard let number = composition.grids.firstIndex(where: { $0.isOn(shelf) }) else { return nil }
        let grid = composition.grids[number]
        var made: [Sheet.Part] = []
        for part in shelf.parts {
            switch part {
            case .pile(let cards) where cards == grid.rows:
                let items = cards.enumerated().map { Sheet.Block.Item(card: $1, parent: nil, line: $0) }
                made.append(.block(block(items, number)))
            case .card(let card):
                if let column = grid.columns.firstIndex(of: card) {
                    made.append(.block(block(items(of: card, column, grid), number)))
                } else {
                    made.append(.block(block(of: outline([card]), column: nil)))
                }
            default: made += standing(Composition.Shelf(parts: [part]))
            }
        }
        return made
    }

    private mutating func block(_ items: [Sheet.Block.Item], _ grid: Int) -> Int {
        for item in items { blockOf[item.card] = sheet.blocks.count }
        var block = Sheet.Block(items: items, above: blockAbove(items))
        block.grid = grid
        sheet.blocks.append(block)
        return sheet.blocks.count - 1
    }

    /// A chief with what stands in the lines, and below all of them whom else the chief has.
    private func items(of chief: Int, _ column: Int, _ grid: Matrix) -> [Sheet.Block.Item] {
        var items = [Sheet.Block.Item(card: chief, parent: nil)]
        for (line, cells) in grid.cells.enumerated() {
            if let card = cells[column] { items.append(Sheet.Block.Item(card: card, parent: 0, line: line)) }
        }
        let own = Set(items.map(\.card))
        for card in composition.cards[chief].hanging where !own.contains(card) {
            let first = items.count
            for item in outline([card]) {
                items.append(Sheet.Block.Item(card: item.card, parent: item.parent.map { $0 + first } ?? 0))
            }
        }
        return items
    }
}

extension Matrix {
    /// Whether a shelf is that of this grid.
    fileprivate func isOn(_ shelf: Composition.Shelf) -> Bool {
        shelf.parts.contains { if case .pile(let cards) = $0 { cards == rows } else { false } }
    }
}
