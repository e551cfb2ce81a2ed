import ChartLayout
import Testing

@Suite struct `A grid of blocks` {
    private struct Made {
        var sheet = Sheet(cellCount: 0)
        /// The cards of each line, whoever stands beside it first.
        var lines: [[Int]] = []
        /// Who stands over each column, and those in it.
        var columns: [(head: Int, cells: [Int])] = []

        mutating func card(_ height: Double, behind: Double = 0) -> Int {
            let cell = sheet.cellCount
            sheet.cellCount += 1
            let row = Sheet.Card.Row(cells: [cell], height: height)
            sheet.cards.append(
                Sheet.Card(width: 112, rows: [row], inset: 0, behind: behind, top: [cell], bottom: [cell]))
            return cell
        }

        mutating func net(_ hub: Int, _ ends: [Int], _ place: Sheet.Net.Place = .left) {
            if ends.isEmpty { return }
            sheet.nets.append(
                Sheet.Net(
                    hub: .cell(hub), ends: ends.map { .cell($0) }, group: sheet.nets.count, place: place,
                    width: place == .left ? 2 : 1))
        }
    }

    /// A chief over a grid of which some crossings are empty.
    private func grid(_ seed: Int) -> Made {
        var chance = Chance(seed + 3)
        var made = Made()
        let top = made.card(40)
        made.sheet.blocks.append(Sheet.Block(items: [Sheet.Block.Item(card: top, parent: nil)]))
        let (rows, columns) = (2 + chance.number(below: 4), 2 + chance.number(below: 4))
        made.lines = (0..<rows).map { _ in [made.card(30 + 12 * Double(chance.number(below: 3)))] }
        let first = made.lines.enumerated().map { Sheet.Block.Item(card: $1[0], parent: nil, line: $0) }
        var blocks = [Sheet.Block(items: first, above: 0)]
        for _ in 0..<columns {
            let head = made.card(30 + 14 * Double(chance.number(below: 2)))
            var items = [Sheet.Block.Item(card: head, parent: nil)]
            var cells: [Int] = []
            for line in 0..<rows where chance.number(below: 4) > 0 {
                let cell = made.card(30 + 12 * Double(chance.number(below: 3)), behind: 4 * Double(line % 2))
                cells.append(cell)
                made.lines[line].append(cell)
                items.append(Sheet.Block.Item(card: cell, parent: 0, line: line))
            }
            // Whom else the chief has stands below all lines.
            if chance.number(below: 3) == 0 {
                let more = made.card(30)
                cells.append(more)
                items.append(Sheet.Block.Item(card: more, parent: 0))
            }
            made.columns.append((head, cells))
            blocks.append(Sheet.Block(items: items, above: 0))
        }
        for number in blocks.indices { blocks[number].grid = 0 }
        made.sheet.blocks += blocks
        made.sheet.rows = [
            Sheet.Row(parts: [.block(0)]), Sheet.Row(parts: (1..<made.sheet.blocks.count).map { .block($0) }),
        ]
        made.net(top, made.lines.map { $0[0] } + made.columns.map(\.head))
        for column in made.columns { made.net(column.head, column.cells) }
        for line in made.lines { made.net(line[0], Array(line.dropFirst()), .middle) }
        return made
    }

    @Test(arguments: 0..<80)
    func `has its lines level and its columns below their heads, and every line comes to its ends through no box`(
        _ seed: Int
    ) {
        let made = grid(seed)
        let arrangement = Arrangement(of: made.sheet)
        let boxes = arrangement.cards
        for (number, box) in boxes.enumerated() { #expect(!boxes[..<number].contains { $0.overlaps(box) }) }
        for (number, line) in made.lines.enumerated() {
            #expect(Set(line.map { boxes[$0].top }).count == 1)
            for other in made.lines[..<number].joined() {
                #expect(line.allSatisfy { boxes[$0].top < boxes[other].bottom })
            }
        }
        for column in made.columns {
            #expect(column.cells.allSatisfy { boxes[$0].top < boxes[column.head].bottom })
            #expect(column.cells.allSatisfy { boxes[$0].left >= boxes[column.head].left - 0.1 })
        }
        for (number, net) in made.sheet.nets.enumerated() {
            #expect(arrangement.ends(of: number) == Array(net.ends.indices))
        }
        let strokes = arrangement.strokes
        for (net, area) in strokes {
            #expect(!boxes.contains { area.runs(through: $0, rim: 5) }, "net \(net) runs through a box")
            for (other, beside) in strokes where other > net {
                #expect(!area.sharesTrack(with: beside), "nets \(net) and \(other) share a track")
            }
        }
    }
}
