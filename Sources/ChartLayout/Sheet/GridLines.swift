/// Grids of blocks: items of one line stand level in all of them, and one line of a net runs along below each.
///
///          C1   C2        A column's own lines run down beside it, as in any block. What a row's net goes to it comes to
///          ├▭   ├▭        from below, so that neither kind lies on the other.
///      R1  │▭─┐ │▭─┐
///       └──┼──┴─┼──┘
struct GridLines {
    /// Where each line of a grid begins, from the tops of its blocks, and last where all end.
    private(set) var tops: [Int: [Double]] = [:]

    /// The room below a line, in which what runs along it does so in the middle.
    private static let gap = 20.0

    init(_ sheet: Sheet) {
        for (grid, blocks) in Dictionary(grouping: sheet.blocks.filter { $0.grid != nil }, by: \.grid) {
            guard let grid else { continue }
            var head = 0.0
            var heights: [Double] = []
            for block in blocks {
                var above = 0.0
                for item in block.items.prefix(while: { $0.line == nil }) {
                    above += sheet.cards[item.card].cardHeight + Self.gap
                }
                head = max(head, above)
                for item in block.items {
                    guard let line = item.line else { continue }
                    while heights.count <= line { heights.append(0) }
                    heights[line] = max(heights[line], sheet.cards[item.card].cardHeight)
                }
            }
            tops[grid] = heights.reduce(into: [head]) { $0.append(($0.last ?? 0) + $1 + Self.gap) }
        }
    }

    /// How far below the top of its blocks a net runs along a line.
    func depth(of line: Int, in grid: Int) -> Double {
        guard let tops = tops[grid], line + 1 < tops.count else { return 0 }
        return tops[line + 1] - Self.gap / 2
    }
}

extension GroundPlan {
    /// The grid and the line of it in which an item stands.
    func line(of seat: Seat) -> (grid: Int, line: Int)? {
        guard let block = seat.block, let item = seat.item, let grid = sheet.blocks[block].grid,
            let line = sheet.blocks[block].items[item].line
        else { return nil }
        return (grid, line)
    }

    /// The line that two items of different blocks stand in.
    func line(of one: Seat, and other: Seat) -> (grid: Int, line: Int)? {
        guard one.block != other.block, let own = line(of: one), let line = line(of: other), own == line else {
            return nil
        }
        return own
    }
}

extension Arranger {
    /// A net along a line of a grid, with ways up to each that stands in it.
    func wire(_ run: Run, along line: Int, of grid: Int, _ wiring: inout Wiring) {
        let top = rowTops[run.terminals.first?.seat.row ?? 0]
        let y = top + lines.depth(of: line, in: grid)
        var places: [Double] = []
        for terminal in run.terminals {
            let box = box(of: terminal)
            let x = box.middle.x
            wiring.addTerminal(Point(x: x, y: box.bottom), terminal.end.map { .end($0) } ?? .hub)
            wiring.join(x: x, [box.bottom, y])
            places.append(x)
        }
        wiring.join(y: y, places)
    }
}
