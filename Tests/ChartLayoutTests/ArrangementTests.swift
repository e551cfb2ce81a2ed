import ChartLayout
import Testing

@Suite struct `A sheet put in place` {
    /// Cards of one cell each, in rows of blocks, and what is joined to what.
    private func sheet(_ rows: [Int], nets: [(hub: Int, ends: [Int], group: Int)], width: Double = 96) -> Sheet {
        var sheet = Sheet(cellCount: rows.reduce(0, +))
        for count in rows {
            var parts: [Sheet.Part] = []
            for _ in 0..<count {
                let cell = sheet.cards.count
                sheet.cards.append(
                    Sheet.Card(
                        width: width, rows: [Sheet.Card.Row(cells: [cell], height: 30)], inset: 0, behind: 0,
                        top: [cell],
                        bottom: [cell]))
                sheet.blocks.append(Sheet.Block(items: [Sheet.Block.Item(card: cell, parent: nil)]))
                parts.append(.block(sheet.blocks.count - 1))
            }
            sheet.rows.append(Sheet.Row(parts: parts))
        }
        for (hub, ends, group) in nets {
            sheet.nets.append(
                Sheet.Net(hub: .cell(hub), ends: ends.map { .cell($0) }, group: group, place: .middle, width: 1))
        }
        return sheet
    }

    @Test func `one above one is joined by one straight line`() {
        let arrangement = Arrangement(of: sheet([1, 1], nets: [(0, [1], 0)]))
        #expect(arrangement.routes[0].paths.count == 1)
        let path = arrangement.routes[0].paths[0]
        #expect(path.pieces == [path.pieces[0]] && path.pieces[0].count == 2)
        #expect(path.pieces[0][0].x == path.pieces[0][1].x)
        #expect(path.from == .hub && path.to == .end(0))
    }

    @Test func `one above several is joined by one bus, with a dot where a line leaves it`() {
        let arrangement = Arrangement(of: sheet([1, 4], nets: [(0, [1, 2, 3, 4], 0)]))
        let route = arrangement.routes[0]
        #expect(route.count == 1)
        #expect(Set(route.paths.compactMap(\.to)) == [.hub, .end(0), .end(1), .end(2), .end(3)])
        #expect(!route.dots.isEmpty && route.dots.count <= 3)
    }

    @Test(arguments: 0..<120)
    func `no line runs through a box, none along another, and no two boxes meet`(_ seed: Int) {
        var chance = Chance(seed + 1)
        let rows = (0..<2 + chance.number(below: 4)).map { _ in 1 + chance.number(below: 7) }
        let count = rows.reduce(0, +)
        let nets = (0..<3 + chance.number(below: 14)).map { number in
            let hub = chance.number(below: count)
            let ends = Set((0..<1 + chance.number(below: 5)).map { _ in chance.number(below: count) }).subtracting([hub]
            )
            return (hub: hub, ends: ends.sorted(), group: number % 5)
        }.filter { !$0.ends.isEmpty }
        let arrangement = Arrangement(of: sheet(rows, nets: nets, width: 320))
        let boxes = arrangement.cards
        for (number, box) in boxes.enumerated() {
            #expect(!boxes[..<number].contains { $0.overlaps(box) })
        }
        let strokes = arrangement.strokes
        #expect(!strokes.isEmpty)
        for (net, area) in strokes {
            #expect(!boxes.contains(where: { area.runs(through: $0) }), "net \(net) runs through a box")
            for (other, beside) in strokes where other > net && nets[other].group != nets[net].group {
                #expect(!area.sharesTrack(with: beside), "nets \(net) and \(other) share a track")
            }
        }
    }

    @Test(arguments: 0..<120)
    func `every end of every line is come to once`(_ seed: Int) {
        var chance = Chance(seed + 40)
        let rows = (0..<1 + chance.number(below: 4)).map { _ in 1 + chance.number(below: 6) }
        let count = rows.reduce(0, +)
        let nets = (0..<6).map { number in
            let hub = chance.number(below: count)
            return (hub: hub, ends: (0..<count).filter { $0 != hub && chance.number(below: 3) == 0 }, group: number)
        }
        let arrangement = Arrangement(of: sheet(rows, nets: nets, width: 192))
        for (number, net) in nets.enumerated() {
            #expect(arrangement.ends(of: number) == Array(net.ends.indices))
        }
    }

    @Test func `what stands below the side stands below all of it, over the whole width`() throws {
        var own = sheet([2, 3, 9, 1], nets: [(0, [4, 5], 0), (2, [5], 1)], width: 160)
        // The one of the last row stands at the side, higher than the rows beside it.
        own.side = own.rows.removeLast().parts
        own.cards[14].rows = [Sheet.Card.Row(cells: [14], height: 600)]
        own.bands = [0..<2, 2..<3].map { Sheet.Band(title: nil, rows: $0) }
        own.sideEnd = 2
        let arrangement = Arrangement(of: own)
        let side = try #require(arrangement.side)
        let lower = arrangement.cards[5..<14]
        #expect(lower.allSatisfy { $0.top < arrangement.cards[14].bottom && $0.top < side.bottom })
        #expect(arrangement.cards[..<5].allSatisfy { $0.right < side.left })
        #expect(lower.contains { $0.right > side.left })
        #expect(arrangement.bands[1].left <= arrangement.bands[0].left && arrangement.bands[1].right >= side.right)
        #expect(arrangement.bands[0].bottom <= side.bottom + 0.1)
    }

    @Test func `a line that passes a row where nothing stands falls straight`() {
        // From the last of three, past a row of one, to the side of what hangs under the last of three.
        var own = sheet([3, 1, 4], nets: [(2, [7], 0)])
        own.rows[2].parts.removeLast()
        own.blocks.removeLast()
        own.blocks[6].items.append(Sheet.Block.Item(card: 7, parent: 0))
        let arrangement = Arrangement(of: own)
        let path = arrangement.routes[0].paths[0].pieces[0]
        #expect(path.count == 5 && path[0].x == path[1].x, "\(path)")
    }

    @Test func `blocks with one key stand straight over one another`() {
        var own = sheet([3, 2], nets: [])
        own.blocks[1].key = 7
        own.blocks[4].key = 7
        let arrangement = Arrangement(of: own)
        #expect(arrangement.cards[1].centre.x == arrangement.cards[4].centre.x)
        #expect(arrangement.cards[3].right < arrangement.cards[4].left)
    }

    /// Rows of blocks of which some have several columns under their first card.
    private func spanning(_ seed: Int) -> (sheet: Sheet, hanging: [Int: [Int]]) {
        var chance = Chance(seed + 7)
        var own = sheet([3, 4], nets: [(0, [3, 4], 0), (1, [5], 1)])
        var hanging: [Int: [Int]] = [:]
        func add() -> Int {
            let card = own.cards.count
            own.cards.append(
                Sheet.Card(
                    width: 96, rows: [Sheet.Card.Row(cells: [card], height: 30)], inset: 0, behind: 0, top: [card],
                    bottom: [card]))
            own.cellCount += 1
            return card
        }
        for block in 3..<7 where chance.number(below: 3) > 0 {
            let fork = own.blocks[block].items[0].card
            for column in 0..<2 + chance.number(below: 2) {
                for _ in 0..<1 + chance.number(below: 3) {
                    let child = add()
                    hanging[fork, default: []].append(child)
                    let place = own.blocks[block].items.count
                    own.blocks[block].items.append(Sheet.Block.Item(card: child, parent: 0, column: column))
                    guard chance.number(below: 2) == 0 else { continue }
                    let below = add()
                    hanging[child, default: []].append(below)
                    own.blocks[block].items.append(Sheet.Block.Item(card: below, parent: place))
                }
            }
        }
        var group = 2
        for (above, below) in hanging.sorted(by: { $0.key < $1.key }) {
            own.nets.append(
                Sheet.Net(hub: .cell(above), ends: below.map { .cell($0) }, group: group, place: .left, width: 2))
            group += 1
            // Another line, to what has room at one of its sides.
            if let last = below.last, own.blocks.contains(where: { $0.items.first?.card == above }) {
                own.nets.append(
                    Sheet.Net(
                        hub: .cell(2), ends: [below[0], last].map { .cell($0) }, group: group, place: .right, width: 1))
                group += 1
            }
        }
        return (own, hanging)
    }

    @Test(arguments: 0..<60)
    func `right above a card, of what begins no further to the right, stands what it hangs under or a brother`(
        _ seed: Int
    ) {
        let (own, _) = spanning(seed)
        let cards = Arrangement(of: own).cards
        for block in own.blocks {
            for (number, item) in block.items.enumerated() where item.parent != nil {
                let place = cards[item.card]
                let column = block.items.indices.filter { other in
                    let area = cards[block.items[other].card]
                    return other != number && area.bottom >= place.top && area.left < place.left + 1
                        && area.right > place.left + 1
                }
                guard
                    let above = column.min(by: {
                        cards[block.items[$0].card].bottom < cards[block.items[$1].card].bottom
                    })
                else { continue }
                #expect(above == item.parent || block.items[above].parent == item.parent, "item \(number)")
            }
        }
    }

    @Test(arguments: 0..<60)
    func `a card spans the columns of what hangs under it, and each line comes to its ends through no box`(_ seed: Int)
    {
        let (own, hanging) = spanning(seed)
        let arrangement = Arrangement(of: own)
        let boxes = arrangement.cards
        for (number, box) in boxes.enumerated() { #expect(!boxes[..<number].contains { $0.overlaps(box) }) }
        for block in own.blocks where block.items.contains(where: { $0.column > 0 }) {
            let fork = boxes[block.items[0].card]
            for card in hanging[block.items[0].card] ?? [] {
                #expect(fork.left - 0.1 <= boxes[card].left && boxes[card].right <= fork.right + 0.1)
                #expect(boxes[card].top < fork.bottom)
            }
        }
        for (number, net) in own.nets.enumerated() {
            #expect(arrangement.ends(of: number) == Array(net.ends.indices))
        }
        for (net, area) in arrangement.strokes {
            #expect(!boxes.contains(where: { area.runs(through: $0) }), "net \(net) runs through a box")
        }
    }

    @Test func `what stands over a card that spans columns in one column of blocks is as wide`() {
        var own = sheet([2, 2], nets: [])
        for key in [0, 2] { own.blocks[key].key = 1 }
        for column in 0..<2 {
            own.cards.append(own.cards[0])
            own.cards[4 + column].rows = [Sheet.Card.Row(cells: [4 + column], height: 30)]
            own.blocks[2].items.append(Sheet.Block.Item(card: 4 + column, parent: 0, column: column))
        }
        own.cellCount = 6
        let cards = Arrangement(of: own).cards
        #expect(cards[0].width == cards[2].width && cards[0].left == cards[2].left && cards[0].width > 2 * 96)
        #expect(cards[4].top == cards[5].top && cards[4].right < cards[5].left)
    }

    @Test func `a frame of two rows is around both, and what stands beside it is beside both`() throws {
        var own = sheet([2, 3], nets: [(0, [2, 3, 4], 0)])
        own.frames = [nil]
        own.rows = [
            Sheet.Row(parts: [.frame(0, [.block(0)]), .block(1)]),
            Sheet.Row(parts: [.frame(0, [.block(2), .block(3), .block(4)])]),
        ]
        own.blocks[0].key = 1
        own.blocks[3].key = 1
        let arrangement = Arrangement(of: own)
        let frame = try #require(arrangement.frames[0])
        for card in [0, 2, 3, 4] {
            let place = arrangement.cards[card]
            #expect(frame.left < place.left && place.right < frame.right, "\(card)")
            #expect(frame.bottom < place.bottom && place.top < frame.top, "\(card)")
        }
        #expect(arrangement.cards[1].left > frame.right)
        #expect(arrangement.cards[0].centre.x == arrangement.cards[3].centre.x)
    }

    @Test func `a frame ends below what stands in it, not below its row`() throws {
        var own = sheet([3], nets: [])
        own.frames = [nil]
        own.cards[2].rows = [Sheet.Card.Row(cells: [2], height: 200)]
        own.rows = [Sheet.Row(parts: [.frame(0, [.block(0), .block(1)]), .block(2)])]
        let frame = try #require(Arrangement(of: own).frames[0])
        #expect(frame.height < 60)
    }

    @Test func `lines that look alike do not end facing one another`() {
        // Two nets of one look whose tracks would lie end to end.
        let arrangement = Arrangement(of: sheet([4, 4], nets: [(0, [5], 0), (2, [7], 0)]))
        let level = arrangement.strokes.filter { $0.area.height == 0 && $0.area.width > 1 }
        for (number, one) in level.enumerated() {
            for other in level[..<number] where other.net != one.net && other.area.top == one.area.top {
                #expect(max(one.area.left, other.area.left) - min(one.area.right, other.area.right) >= 48)
            }
        }
    }

    @Test func `where lines cross, the thinner is broken`() {
        let arrangement = Arrangement(
            of: sheet([2, 2], nets: [(0, [3], 0), (1, [2], 1)]))
        #expect(arrangement.crossings > 0)
        #expect(arrangement.routes.contains { $0.paths.contains { $0.pieces.count > 1 } })
    }
}
