internal import ChartLayout
internal import OrgModel

/// Cards that stand beside one another are of one height where they say as much.
extension SheetMaker {
    /// Cards of one box that stand beside one another are of one height.
    mutating func level() {
        for band in composition.bands {
            for shelf in band.shelves where !shelf.flows {
                if band.isAside {
                    raise(shelf)
                } else {
                    level(shelf, least: band.kind == .elected ? leastHeight(of: shelf) : 0)
                }
            }
        }
    }

    /// Organs that stand in a row are no lower than this: they carry the picture.
    private static let leastOrgan = 72.0
    private static let mostOrgan = 124.0

    private func leastHeight(of shelf: Composition.Shelf) -> Double {
        let isTop = shelf.parts.flatMap(heads).contains { composition.cards[$0].weight == .top }
        return isTop ? Self.leastBeside : Self.leastOrgan
    }

    /// What stands beside fullmäktige is as high as that.
    private static let leastBeside = 46.0

    /// At the side there is room for cards of one box to be a little higher.
    private mutating func raise(_ shelf: Composition.Shelf) {
        for card in shelf.parts.flatMap({ composition.cards(in: $0) })
        where setting.text.isAlone(composition.cards[card]) {
            let row = sheet.cards[card].rows[0]
            sheet.cards[card].rows = [Sheet.Card.Row(cells: row.cells, height: row.height + 12)]
        }
    }

    private mutating func level(_ shelf: Composition.Shelf, least: Double) {
        levelRows(shelf.parts.flatMap(heads))
        defer { if least > 0 { raiseOrgans(shelf.parts.flatMap(heads)) } }
        let alone = shelf.parts.flatMap(heads).filter { card in
            setting.text.isAlone(composition.cards[card]) && composition.cards[card].weight == .plain
        }
        guard let height = alone.map({ sheet.cards[$0].rows[0].height }).max(), height < 90 else { return }
        // Beside higher ones low cards are a little higher too.
        let row = shelf.parts.flatMap(heads).map { sheet.cards[$0].cardHeight }.max() ?? 0
        let wanted = max(height, least, least > 0 ? min(row, Self.mostOrgan) : 0)
        for card in alone {
            let cells = sheet.cards[card].rows[0].cells
            sheet.cards[card].rows = [Sheet.Card.Row(cells: cells, height: wanted)]
        }
    }

    /// Which rows of a card are set small.
    private func sizesOfRows(_ card: Int) -> [Bool] {
        setting.rows[card].map { row in
            row.isText || row.cells.allSatisfy { composition.cards[card].small[$0] != nil }
        }
    }

    /// In cards of as many rows, set alike, the same row is of one height.
    private mutating func levelRows(_ cards: [Int]) {
        let alike = cards.filter {
            composition.cards[$0].weight == .plain && !setting.text.isAlone(composition.cards[$0])
        }
        for (sizes, own) in Dictionary(grouping: alike, by: sizesOfRows) where own.count > 1 {
            for row in sizes.indices {
                let height = own.map { sheet.cards[$0].rows[row].height }.max() ?? 0
                guard height < 60 else { continue }
                for card in own {
                    sheet.cards[card].rows[row] = Sheet.Card.Row(
                        cells: sheet.cards[card].rows[row].cells, height: height)
                }
            }
        }
    }

    /// Organs that stand in a row are as high as the highest of them, where that is no tower: what they are about has the
    /// room that is left.
    private mutating func raiseOrgans(_ cards: [Int]) {
        let row = cards.map { sheet.cards[$0].cardHeight }.max() ?? 0
        let organs = cards.filter { composition.cards[$0].weight == .plain }.map { sheet.cards[$0].cardHeight }
        let height = max(min(row, Self.mostOrgan), organs.filter { $0 <= Self.highestOrgan }.max() ?? 0)
        for card in cards where composition.cards[card].weight == .plain && sheet.cards[card].cardHeight < height {
            let own = composition.cards[card].principal
            guard let first = sheet.cards[card].rows.firstIndex(where: { $0.cells == [own] }) else { continue }
            let more = height - sheet.cards[card].cardHeight
            // What is said at the foot keeps near to what it is said of.
            let last = sheet.cards[card].rows.count - 1
            let parts = setting.rows[card][last].isText ? [(first, more / 2), (last, more / 2)] : [(first, more)]
            for (row, more) in parts {
                let old = sheet.cards[card].rows[row]
                sheet.cards[card].rows[row] = Sheet.Card.Row(cells: old.cells, height: old.height + more)
            }
        }
    }

    private static let highestOrgan = 140.0
}
