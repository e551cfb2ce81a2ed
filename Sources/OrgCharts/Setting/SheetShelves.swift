internal import ChartLayout
internal import OrgModel

/// Shelves as rows of blocks: what stands by itself, what stands below one another, and what is broken into columns.
extension SheetMaker {
    /// How high a pile may be beside what is lower: three low cards.
    private static let leastPile = 130.0
    /// How much higher a pile may be than what it stands beside.
    private static let overPile = 26.0

    mutating func addShelves() {
        sheet.frames = setting.frameTitles.map { cell in
            cell.map { Sheet.Title(cell: $0, width: sizes[$0].width, height: sizes[$0].height) }
        }
        addFrameWords()
        let aside = composition.bands.filter(\.isAside)
        let main = composition.bands.enumerated().filter { !$0.element.isAside }
        let isBanded = composition.bands.count > 1
        let width = pageWidth()
        let whole = stacking.wholeWidth ?? width + aside.flatMap(\.shelves).map(reach).reduce(0, max)
        var lower: Int?
        for (number, band) in main {
            let first = sheet.rows.count
            let isLower = stacking.endsSide && endsBeside(band)
            if isLower, lower == nil { lower = first }
            let width = isLower ? whole : width
            for shelf in band.shelves {
                let hasBoard = shelf.parts.flatMap(heads).contains { composition.cards[$0].weight == .lead }
                if band.kind == .elected, hasBoard { sheet.sideRow = sheet.rows.count }
                let spread = band.kind == .companies && stacking.spreads ? spread(shelf) : nil
                sheet.rows += (spread ?? [shelf.flows ? flowed(shelf, width) : standing(shelf)]).map { parts in
                    Sheet.Row(parts: parts, isCentred: band.kind == .elected)
                }
            }
            guard isBanded else { continue }
            sheet.bands.append(Sheet.Band(title: title(of: number), rows: first..<sheet.rows.count))
        }
        fillGaps()
        for (number, band) in composition.bands.enumerated() where band.isAside {
            sheet.sideTitle = title(of: number)
        }
        for shelf in aside.flatMap(\.shelves) { sheet.side += standing(shelf, breaks: false) }
        if stacking.endsSide, let lower { sheet.sideEnd = lower }
    }

    /// What frames say, beside their titles where that is a line in a frame of a row.
    private mutating func addFrameWords() {
        for (frame, cells) in setting.frameWords {
            let isColumn = composition.isColumn(frame) || composition.ownsAll(frame) && !stacking.spreads
            let cell = isColumn ? cells.column : cells.row
            sheet.frameWords[frame] = Sheet.Title(cell: cell, width: sizes[cell].width, height: sizes[cell].height)
            if !isColumn, setting.texts[cell].lines.count == 1 { sheet.besideTitles.insert(frame) }
        }
    }

    /// How wide what stands at the side is about, with the lines to it.
    private func reach(_ shelf: Composition.Shelf) -> Double {
        let cards = shelf.parts.flatMap { composition.cards(in: $0) }
        return (cards.map { sheet.cards[$0].width }.max() ?? 0) + 100
    }

    /// Whether a band may stand below what stands at the side: no line goes there.
    private func endsBeside(_ band: Composition.Band) -> Bool { band.kind.rawValue > BandKind.companies.rawValue }

    private func title(of band: Int) -> Sheet.Title {
        let cell = setting.bandTitles[band]
        return Sheet.Title(cell: cell, width: sizes[cell].width, height: sizes[cell].height)
    }

    mutating func standing(_ shelf: Composition.Shelf, breaks: Bool = true) -> [Sheet.Part] {
        if let grid = gridBlocks(of: shelf) { return grid }
        let height = max(Self.leastPile, shelf.parts.flatMap(heads).map { sheet.cards[$0].cardHeight }.max() ?? 0)
        let tallest = shelf.parts.flatMap(heads).map { heights(of: outline([$0])).reduce(0, +) }.max() ?? 0
        highest = breaks && stacking.tallest < 1 ? stacking.tallest * tallest : .infinity
        defer { highest = .infinity }
        return shelf.parts.flatMap { parts(of: $0, height) }
    }

    private mutating func parts(of part: Composition.Part, _ height: Double) -> [Sheet.Part] {
        switch part {
        case .card(let card):
            // What is broken off stands right beside.
            return blocks(of: card).map { .block($0) }
        case .pile(let cards):
            var piles: [[Int]] = []
            var used = Double.infinity
            var column: Int?
            for card in cards {
                let own = sheet.cards[card].cardHeight + 10
                let old = earlier?.seat(of: composition.cards[card], chart)?.column
                let begins = column.flatMap { column in old.map { $0 != column } }
                column = old ?? column
                if piles.isEmpty || begins ?? (used + own > max(height, own) + Self.overPile) {
                    piles.append([])
                    used = 0
                }
                piles[piles.count - 1].append(card)
                used += own
            }
            return piles.map { .block(block(of: outline($0), column: nil)) }
        case .frame(let frame):
            var made: [Sheet.Part] = []
            for part in composition.frames[frame].parts { made += parts(of: part, height) }
            return [.frame(frame, made)]
        }
    }

    func heights(of items: [(card: Int, parent: Int?)]) -> [Double] {
        items.map { sheet.cards[$0.card].cardHeight + 9 }
    }

    /// A card with all that hangs under it, in one block, or in several where that is too high: the others begin with the
    /// name of what they hang under.
    private mutating func blocks(of card: Int) -> [Int] {
        let items = outline([card])
        if let kept = kept(items, least: .infinity) { return blocks(of: kept, items) }
        let total = heights(of: items).reduce(0, +)
        let last = composition.chain(from: card).last ?? card
        guard total > max(highest, Self.leastBroken), composition.cards[last].hanging.count > 1 else {
            return [block(of: items, column: composition.cards[card].column)]
        }
        let count = (total / highest).rounded(.up)
        let columns = dealt(items, count: count)
        return blocks(of: fork(of: columns, items) == nil ? dealt(items, count: count, isBroken: true) : columns, items)
    }

    /// An outline in several pieces: one block whose uppermost spans them, or as many blocks.
    private mutating func blocks(of pieces: [[OutlineFlow.Piece]], _ items: [(card: Int, parent: Int?)]) -> [Int] {
        let made = spanning(pieces, items).map { [$0] } ?? pieces.map { block(of: $0, items) }
        let column = composition.cards[items[0].card].column
        sheet.blocks[made[0]].key = column
        // The organ over it is as wide as it is.
        if made.count < pieces.count, let column { turnWide(column) }
        return made
    }

    /// A group of companies over two rows: whoever owns the others stands above them. Nil where there is none.
    private mutating func spread(_ shelf: Composition.Shelf) -> [[Sheet.Part]]? {
        // A frame around all of them stands around both rows.
        if shelf.parts.count == 1, case .frame(let frame) = shelf.parts[0], composition.frames[frame].parts.count > 1 {
            let inner = Composition.Shelf(parts: composition.frames[frame].parts)
            return spread(inner)?.map { [.frame(frame, $0)] }
        }
        var rows: [[Sheet.Part]] = [[], []]
        for part in shelf.parts {
            guard let (card, frame) = owner(in: part, isAlone: shelf.parts.count <= Self.leastColumns) else {
                rows[0] += parts(of: part, .infinity)
                continue
            }
            let owner = block(of: [(card, nil)], column: nil)
            let below = composition.cards[card].hanging.map { block(of: outline([$0]), column: nil) }
            for block in below { sheet.blocks[block].above = owner }
            let own = Sheet.Part.block(owner)
            rows[0].append(frame.map { .frame($0, [own]) } ?? own)
            let parts = below.map { Sheet.Part.block($0) }
            rows[1] += frame.map { [.frame($0, parts)] } ?? parts
        }
        return rows[1].isEmpty ? nil : rows
    }

    /// The one card of a part, and its frame, that has several hanging under it; without a frame only where there is room.
    private func owner(in part: Composition.Part, isAlone: Bool) -> (card: Int, frame: Int?)? {
        let found: (card: Int, frame: Int?)
        switch part {
        case .card(let card) where isAlone: found = (card, nil)
        case .frame(let frame):
            guard composition.frames[frame].parts.count == 1, case .card(let card) = composition.frames[frame].parts[0]
            else { return nil }
            found = (card, frame)
        default: return nil
        }
        let card = composition.cards[found.card]
        return card.hanging.count > 1 && card.above == nil ? found : nil
    }

    /// Cards with all that hang under them, each with the number of the one it hangs under.
    func outline(_ roots: [Int]) -> [(card: Int, parent: Int?)] {
        var result: [(card: Int, parent: Int?)] = []
        var waiting = roots.reversed().map { (card: $0, parent: nil as Int?) }
        while let next = waiting.popLast() {
            let place = result.count
            result.append(next)
            waiting += composition.cards[next.card].hanging.reversed().map { ($0, place) }
        }
        return result
    }

    mutating func block(of items: [(card: Int, parent: Int?)], column: Int?) -> Int {
        for item in items { blockOf[item.card] = sheet.blocks.count }
        let own = items.map { Sheet.Block.Item(card: $0.card, parent: $0.parent) }
        sheet.blocks.append(Sheet.Block(items: own, key: column, above: blockAbove(own)))
        return sheet.blocks.count - 1
    }

    /// The block that all of a block stand below.
    func blockAbove(_ items: [Sheet.Block.Item]) -> Int? {
        let tops = items.filter { $0.parent == nil }.map { item in
            composition.cards.indices.contains(item.card) ? composition.cards[item.card].above : nil
        }
        guard let first = tops.first, let above = first, tops.allSatisfy({ $0 == above }) else { return nil }
        return blockOf[above]
    }
}
