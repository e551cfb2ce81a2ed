internal import ChartLayout
internal import OrgModel

extension Composition {
    /// The cards of the rows that might span several columns of what hangs under them, and what these hang under.
    var forks: [Int] {
        var found: [Int] = []
        for shelf in bands.filter({ !$0.isAside }).flatMap(\.shelves) {
            for card in shelf.parts.flatMap(heads) {
                let chain = chain(from: card)
                guard let fork = chain.last, cards[fork].hanging.count > 1, withHanging(fork).count > 3 else {
                    continue
                }
                found += chain
            }
        }
        return found
    }

    /// A card and what hangs under it, one under one, down to the first under which there are several or none.
    func chain(from card: Int) -> [Int] {
        var chain = [card]
        while let last = chain.last, cards[last].hanging.count == 1 { chain.append(cards[last].hanging[0]) }
        return chain
    }
}

/// What hangs under one card in columns beside one another, that card over all of them.
extension SheetMaker {
    /// A block of an outline in several pieces, each but the first going on under one card that spans them; nil where it
    /// cannot.
    mutating func spanning(_ pieces: [[OutlineFlow.Piece]], _ items: [(card: Int, parent: Int?)]) -> Int? {
        guard let fork = fork(of: pieces, items) else { return nil }
        let number = sheet.blocks.count
        var own: [Sheet.Block.Item] = []
        var places: [Int: Int] = [:]
        for (column, piece) in pieces.enumerated() {
            for case .item(let item) in piece {
                places[item] = own.count
                blockOf[items[item].card] = number
                let (parent, isBelow) = (items[item].parent.flatMap { places[$0] }, items[item].parent == fork)
                own.append(Sheet.Block.Item(card: items[item].card, parent: parent, column: isBelow ? column : 0))
            }
        }
        sheet.blocks.append(Sheet.Block(items: own, above: blockAbove(own)))
        var next: Int? = fork
        while let item = next {
            turnWide(items[item].card)
            next = items[item].parent
        }
        return number
    }

    /// The item that spans all pieces of an outline; nil where they are not all that hangs under one, or a line from
    /// elsewhere comes to what has columns at both its sides.
    func fork(of pieces: [[OutlineFlow.Piece]], _ items: [(card: Int, parent: Int?)]) -> Int? {
        guard pieces.count > 1, composition.cards.count <= SetComposition.mostSpanning,
            case .again(let fork) = pieces[1].first
        else { return nil }
        for (column, piece) in pieces.enumerated() {
            var here: Set<Int> = column > 0 ? [fork] : []
            for (place, part) in piece.enumerated() {
                switch part {
                case .again(let item):
                    guard column > 0, place == 0, item == fork else { return nil }
                case .item(let item):
                    guard items[item].parent.map(here.contains) ?? (column == 0 && place == 0) else { return nil }
                    if column > 0, column < pieces.count - 1, isReached(items[item].card) { return nil }
                    here.insert(item)
                }
            }
            guard here.contains(fork) else { return nil }
        }
        return fork
    }

    /// Trees of which some are too high, each over as many columns as it needs; nil where the page is too narrow for
    /// them, or one cannot stand so.
    mutating func spread(_ trees: [[(card: Int, parent: Int?)]], highest: Double, within width: Double) -> [Sheet.Part]?
    {
        guard composition.cards.count <= SetComposition.mostSpanning else { return nil }
        var (all, needed) = ([[[OutlineFlow.Piece]]](), 0.0)
        for items in trees {
            let pieces = dealt(items, count: (heights(of: items).reduce(0, +) / highest).rounded(.up))
            if pieces.count > 1, fork(of: pieces, items) == nil { return nil }
            let widest = items.map { sheet.cards[$0.card].width }.max() ?? 0
            needed += Double(pieces.count) * (widest + 24)
            all.append(pieces)
        }
        guard needed <= width + 100 else { return nil }
        return zip(all, trees).map { pieces, items in
            .block(spanning(pieces, items) ?? block(of: items, column: nil))
        }
    }

    /// An outline in at most so many pieces, of what hangs under its fork.
    /// - Parameter isBroken: Whether each piece goes on where the one before it ends; else each of what hangs there stands
    ///   in the column that is lowest until then.
    func dealt(_ items: [(card: Int, parent: Int?)], count: Double, isBroken: Bool = false) -> [[OutlineFlow.Piece]] {
        let heights = heights(of: items)
        let fork = composition.chain(from: items[0].card).last
        guard count > 1, let place = items.firstIndex(where: { $0.card == fork }) else {
            return [items.indices.map { .item($0) }]
        }
        var pieces: [[OutlineFlow.Piece]] = [(0...place).map { .item($0) }]
        let most = min(Int(count), items.count { $0.parent == place })
        if !isBroken { pieces += (1..<max(1, most)).map { _ in [.again(place)] } }
        var used = [Double](repeating: 0, count: max(pieces.count, most))
        let each = heights[(place + 1)...].reduce(0, +) / count
        for branch in items.indices where items[branch].parent == place {
            let next = items.indices.first { $0 > branch && items[$0].parent == place } ?? items.count
            let own = heights[branch..<next].reduce(0, +)
            var column = pieces.count - 1
            if !isBroken {
                column = used.indices.min { (used[$0], $0) < (used[$1], $1) } ?? 0
            } else if used[column] + own / 2 > each, used[column] > 0, pieces.count < most {
                pieces.append([.again(place)])
                column += 1
            }
            pieces[column] += (branch..<next).map { .item($0) }
            used[column] += own
        }
        return pieces
    }

    /// Whether a line comes to a card from another than what it hangs under and what hangs under it.
    private func isReached(_ card: Int) -> Bool {
        let boxes = Set(composition.cards[card].boxes)
        let hanging = Set(composition.cards[card].hanging.flatMap { composition.cards[$0].boxes })
        let above = composition.cards.first { $0.hanging.contains(card) }.map { Set($0.boxes) } ?? []
        return composition.links.contains { link in
            let ends = link.ends.flatMap { composition.boxes(of: $0.end) }
            guard boxes.contains(link.hub) || !boxes.isDisjoint(with: ends) else { return false }
            let others = boxes.contains(link.hub) ? ends : [link.hub]
            return others.contains { !boxes.contains($0) && !hanging.contains($0) && !above.contains($0) }
        }
    }

    /// Sets a card as one that spans two columns: rows of names keep their heights, so that they are level with others.
    mutating func turnWide(_ card: Int) {
        guard let wide = setting.wide[card] else { return }
        setting.widen(card)
        for (cell, other) in wide { sizes[cell] = sizes[other] }
        let old = sheet.cards[card].rows
        sheet.cards[card] = made(card)
        for (row, height) in old.map(\.height).enumerated() where !setting.rows[card][row].isText {
            let cells = sheet.cards[card].rows[row].cells
            sheet.cards[card].rows[row] = Sheet.Card.Row(
                cells: cells, height: max(height, sheet.cards[card].rows[row].height))
        }
    }
}
