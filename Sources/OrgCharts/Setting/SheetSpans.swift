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

    /// Columns as they were: those that went on under one card stand under it again.
    mutating func blocks(keeping pieces: [[OutlineFlow.Piece]], _ items: [(card: Int, parent: Int?)]) -> [Int] {
        var groups: [[[OutlineFlow.Piece]]] = []
        for piece in pieces {
            if let last = groups.last, fork(of: last + [piece], items) != nil {
                groups[groups.count - 1].append(piece)
            } else {
                groups.append([piece])
            }
        }
        var made: [Int] = []
        for group in groups { made += spanning(group, items).map { [$0] } ?? group.map { block(of: $0, items) } }
        return made
    }

    /// What is put into a column, or over several.
    private struct Stack {
        var roots: [Int]
        var height: Double
        /// The pieces of one tree that is too high for a column.
        var pieces: [[OutlineFlow.Piece]] = []
    }

    /// Trees in columns of one height, low ones below one another, and those that are too high each over as many columns
    /// as it needs; nil where one would be too high even so.
    mutating func spread(_ roots: [Int], least: Double, within width: Double) -> [Sheet.Part]? {
        guard composition.cards.count <= SetComposition.mostSpanning else { return nil }
        let trees = roots.map { outline([$0]) }
        let whole = trees.map { heights(of: $0).reduce(0, +) }
        let widest = trees.joined().map { sheet.cards[$0.card].width }.max() ?? 0
        // Of a ladder, so that a small change seldom moves everything.
        var highest = OutlineFlow.rung(above: max(least, whole.reduce(0, +) * (widest + 40) / width))
        while true {
            let stacks = stacks(of: trees, whole, highest)
            let count = stacks.reduce(0) { $0 + max(1, $1.pieces.count) }
            if Double(count) * (widest + 40) <= width + widest {
                guard stacks.allSatisfy({ $0.height <= Self.mostOver * highest }) else { return nil }
                return stacks.map { stack in
                    let items = outline(stack.roots)
                    return .block(spanning(stack.pieces, items) ?? block(of: items, column: nil))
                }
            }
            if highest > whole.reduce(0, +) { return nil }
            highest *= 1.15
        }
    }

    /// How much higher than others a column may be.
    private static let mostOver = 1.5

    private func stacks(
        of trees: [[(card: Int, parent: Int?)]], _ whole: [Double], _ highest: Double
    ) -> [Stack] {
        var stacks: [Stack] = []
        for (items, height) in zip(trees, whole) {
            let root = items[0].card
            if height > 1.2 * highest {
                // A column between two others can be reached by no line from elsewhere.
                let counts = [(height / highest).rounded(.up), 2]
                let found = counts.lazy.map { dealt(items, count: $0) }.first { fork(of: $0, items) != nil }
                if let found {
                    stacks.append(Stack(roots: [root], height: self.height(of: found, items), pieces: found))
                    continue
                }
            }
            if let last = stacks.last, last.pieces.isEmpty, last.height + height <= highest,
                composition.cards[last.roots[0]].above == composition.cards[root].above
            {
                stacks[stacks.count - 1].roots.append(root)
                stacks[stacks.count - 1].height += height
            } else {
                stacks.append(Stack(roots: [root], height: height))
            }
        }
        return stacks
    }

    /// How high what hangs in several columns is, with what it hangs under.
    private func height(of pieces: [[OutlineFlow.Piece]], _ items: [(card: Int, parent: Int?)]) -> Double {
        let heights = heights(of: items)
        let above = items.indices.filter { composition.chain(from: items[0].card).contains(items[$0].card) }
        let chain = above.reduce(0) { $0 + heights[$1] }
        let columns = pieces.enumerated().map { number, piece in
            piece.reduce(number == 0 ? -chain : 0) { sum, part in
                if case .item(let item) = part { sum + heights[item] } else { sum }
            }
        }
        return chain + (columns.max() ?? 0)
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
        var branches = [[Range<Int>]](repeating: [], count: used.count)
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
            branches[column].append(branch..<next)
            used[column] += own
        }
        for column in pieces.indices {
            pieces[column] += inColumn(branches[column], items, isBroken: isBroken).joined().map { .item($0) }
        }
        return pieces
    }

    /// What hangs under one in one of its columns: what has nothing below it first, so that it stands below nothing but
    /// that one, where nothing says in which order they stand.
    private func inColumn(
        _ branches: [Range<Int>], _ items: [(card: Int, parent: Int?)], isBroken: Bool
    ) -> [Range<Int>] {
        let isOrdered = branches.contains { branch in
            chart.boxes[composition.cards[items[branch.lowerBound].card].principal].order != nil
        }
        if isBroken || isOrdered { return branches }
        return branches.filter { $0.count == 1 } + branches.filter { $0.count > 1 }
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
