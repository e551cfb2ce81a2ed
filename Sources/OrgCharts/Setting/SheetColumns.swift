internal import ChartLayout
internal import OrgModel

/// What flows: outlines that are broken into columns, as many as fill the page.
extension SheetMaker {
    static let gap = 16.0
    /// As many outlines as this stand beside one another, however small they are.
    static let leastColumns = 5
    /// What hangs under one is not broken where it is no higher than this, or no more than so many.
    static let mostWhole = 25
    static let leastBroken = 440.0
    /// A little wider than high, as paper and screens are.
    private static let ratio = 1.45

    /// How wide the page is to be: as its fixed shelves, or so that the columns of the others make it a page.
    func pageWidth() -> Double {
        var (fixed, area, height) = (0.0, 0.0, 0.0)
        for shelf in composition.bands.filter({ !$0.isAside }).flatMap(\.shelves) {
            let cards = shelf.parts.flatMap { composition.cards(in: $0) }
            if shelf.flows {
                // What hangs deep is indented, though a column begins anew with what it hangs under.
                let deep = cards.contains { !composition.cards[$0].hanging.isEmpty } ? 44.0 : 0
                area += cards.map { (sheet.cards[$0].width + 2 * Self.gap + deep) * (sheet.cards[$0].cardHeight + 9) }
                    .reduce(0, +)
            } else {
                let heads = shelf.parts.flatMap(heads)
                fixed = max(fixed, heads.map { sheet.cards[$0].width + Self.gap }.reduce(0, +))
                height += 60 + (heads.map { sheet.cards[$0].cardHeight }.max() ?? 0)
            }
        }
        let ratio = Self.ratio
        let ideal = (ratio * height + ((ratio * height) * (ratio * height) + 4 * ratio * area).squareRoot()) / 2
        return stacking.exactWidth ?? max(fixed, stacking.width * ideal)
    }

    mutating func flowed(_ shelf: Composition.Shelf, _ width: Double) -> [Sheet.Part] {
        let roots = shelf.parts.compactMap { part -> Int? in if case .card(let card) = part { card } else { nil } }
        guard roots.count == shelf.parts.count else { return standing(shelf) }
        let items = outline(roots)
        if let kept = kept(items, least: Self.leastBroken) { return blocks(keeping: kept, items).map { .block($0) } }
        let heights = heights(of: items)
        let least = (items.map { sheet.cards[$0.card].width }.max() ?? 0) + Self.gap
        let most = max(1, Int((width + Self.gap) / least))
        let trees = roots.map { root in
            let tree = outline([root])
            return (height: self.heights(of: tree).reduce(0, +), count: tree.count)
        }
        let tallest = trees.map(\.height).max() ?? 0
        // What is soon overlooked is one tree, however high.
        let tallestSmall = trees.filter { $0.count <= Self.mostWhole }.map(\.height).max() ?? 0
        let whole = max(trees.map(\.height).reduce(0, +) / Double(most), width / Self.ratio, Self.leastBroken)
        // As many as stand beside one another are left as they are, if none makes the page higher than it should be.
        let fits = !stacking.breaksTrees || tallest <= max(1.2 * whole, tallestSmall)
        if roots.count <= max(most, Self.leastColumns), fits {
            return roots.map { .block(block(of: outline([$0]), column: nil)) }
        }
        let leastBroken = max(min(tallest, Self.leastBroken), tallestSmall)
        if stacking.breaksTrees, let spread = spread(roots, least: leastBroken, within: width) { return spread }
        let depths = depths(of: items)
        // What stands below one stands in columns of its own.
        var starts: Set<Int> = []
        var before: Int?
        for (number, item) in items.enumerated() where item.parent == nil {
            if let before, composition.cards[before].above != composition.cards[item.card].above {
                starts.insert(number)
            }
            before = item.card
        }
        var pieces: [[OutlineFlow.Piece]] = []
        // What is indented is wider, so that fewer may stand beside one another.
        var count = max(most, starts.count + 1)
        while count > starts.count {
            pieces = OutlineFlow.columns(
                of: heights, parents: items.map(\.parent), again: 22, count: count,
                least: stacking.breaksTrees ? leastBroken : tallest,
                starts: starts)
            let used = pieces.map { reach(of: $0, items, depths) + Self.gap }.reduce(0, +)
            if used <= width + least / 2 { break }
            count = min(count - 1, Int((Double(count) * (width + least / 2) / used).rounded(.up)))
        }
        return pieces.map { .block(block(of: $0, items)) }
    }

    /// The columns of an outline as they were in the earlier picture; nil where less than half of it stood in one row there.
    func kept(_ items: [(card: Int, parent: Int?)], least: Double) -> [[OutlineFlow.Piece]]? {
        guard let earlier else { return nil }
        let seats = items.map { earlier.seat(of: composition.cards[$0.card], chart) }
        let rows = Dictionary(grouping: seats.compactMap(\.self), by: \.row).mapValues(\.count)
        guard let most = rows.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }), 2 * most.value >= items.count else {
            return nil
        }
        return OutlineFlow.columns(
            of: heights(of: items), parents: items.map(\.parent), again: 22,
            keeping: seats.map { $0.flatMap { $0.row == most.key ? $0.column : nil } }, least: least)
    }

    private func depths(of items: [(card: Int, parent: Int?)]) -> [Int] {
        var depths = [Int](repeating: 0, count: items.count)
        var last: [Int?: Int] = [:]
        for (number, item) in items.enumerated() { last[item.parent] = number }
        for (number, item) in items.enumerated() {
            if let parent = item.parent {
                // One stands straight below another that nothing else stands below.
                let isStraight =
                    composition.cards[items[parent].card].hanging.count == 1 && last[items[parent].parent] == parent
                depths[number] = depths[parent] + (isStraight ? 0 : 1)
            }
        }
        return depths
    }

    /// How wide a column is; what its first item hangs under is not repeated in it.
    private func reach(of column: [OutlineFlow.Piece], _ items: [(card: Int, parent: Int?)], _ depths: [Int]) -> Double
    {
        var base = 0
        var widest = 0.0
        for piece in column {
            switch piece {
            case .again(let item): base = depths[item]
            case .item(let item):
                if items[item].parent == nil { base = 0 }
                widest = max(widest, sheet.cards[items[item].card].width + 20 * Double(max(0, depths[item] - base)))
            }
        }
        return widest
    }

    mutating func block(
        of pieces: [OutlineFlow.Piece], _ items: [(card: Int, parent: Int?)]
    ) -> Int {
        var places: [Int: Int] = [:]
        var own: [Sheet.Block.Item] = []
        let number = sheet.blocks.count
        for piece in pieces {
            switch piece {
            case .item(let item):
                places[item] = own.count
                own.append(Sheet.Block.Item(card: items[item].card, parent: items[item].parent.flatMap { places[$0] }))
                blockOf[items[item].card] = number
            case .again(let item):
                places[item] = own.count
                own.append(Sheet.Block.Item(card: addAgain(items[item].card, in: number), parent: nil))
            }
        }
        sheet.blocks.append(Sheet.Block(items: own, above: blockAbove(own)))
        return number
    }

    private mutating func addAgain(_ card: Int, in block: Int) -> Int {
        let name = chart.boxes[composition.cards[card].principal].name
        let cell = setting.add(setting.text.again(name, width: sheet.cards[card].width))
        sizes.append((sheet.cards[card].width, 14))
        sheet.cards.append(
            Sheet.Card(
                width: sheet.cards[card].width, rows: [Sheet.Card.Row(cells: [cell], height: 14)], inset: 0, behind: 0,
                top: [], bottom: [cell]))
        again[block, default: [:]][card] = cell
        return sheet.cards.count - 1
    }
}
