/// The space between two blocks of a row, or to the left of the side, in which lines run upright.
struct Gutter: Hashable {
    let row: Int
    /// The number of the block to its right.
    let index: Int
}

/// Where a line reaches what it joins.
struct Terminal {
    enum Side {
        case top, bottom, left, right
    }

    /// The end's number in its net; nil for the hub.
    let end: Int?
    let target: Sheet.End
    let seat: GroundPlan.Seat
    let side: Side
    /// The channel that it is reached from, where one is used.
    let channel: Int?
    /// The gutter that it is reached from at its side.
    let gutter: Gutter?
}

/// A part of a net that is one connected piece.
struct Run {
    enum Way: Equatable {
        /// Beside what hangs under an item of a block.
        case rail(block: Int, item: Int)
        /// Along a line of a grid.
        case along(grid: Int, line: Int)
        /// Within one gutter.
        case gutter(Gutter)
        /// Through channels, and through gutters from one to the next.
        case open
    }

    let net: Int
    let way: Way
    /// The hub's first.
    let terminals: [Terminal]

    /// The channels of an open run, from above.
    var channels: [Int] { Set(terminals.compactMap(\.channel)).sorted() }

    /// The upper and the lower of two that could be joined by a straight line.
    var facing: (upper: Terminal, lower: Terminal)? {
        guard terminals.count == 2, way == .open else { return nil }
        let (one, other) = (terminals[0], terminals[1])
        if one.side == .bottom, other.side == .top, one.seat.row < other.seat.row { return (one, other) }
        if one.side == .top, other.side == .bottom, other.seat.row < one.seat.row { return (other, one) }
        return nil
    }
}

/// The nets of a sheet, parted by how their ends are reached from the hub.
struct Runs {
    private let plan: GroundPlan
    private(set) var all: [Run] = []
    /// How many lines cross each channel.
    private var crossings: [Int]

    init(_ plan: GroundPlan) {
        self.plan = plan
        crossings = [Int](repeating: 0, count: plan.rows.count + 1)
        for net in plan.sheet.nets {
            let hub = plan.seat(of: net.hub).row
            for row in Set(net.ends.map { plan.seat(of: $0).row }) where hub != plan.side && row != plan.side {
                for channel in (min(hub, row) + 1)..<(max(hub, row) + 1) { crossings[channel] += 1 }
            }
        }
        for number in plan.sheet.nets.indices { add(number) }
    }

    // MARK: Parting

    private mutating func add(_ number: Int) {
        let net = plan.sheet.nets[number]
        let hub = plan.seat(of: net.hub)
        var rails: [Int: [Int]] = [:]
        var gutters: [Gutter: [Int]] = [:]
        var along: [Int] = []
        var (below, above, level, aside): ([Int], [Int], [Int], [Int]) = ([], [], [], [])
        for (index, end) in net.ends.enumerated() {
            let seat = plan.seat(of: end)
            if let item = rail(hub, seat) {
                rails[item, default: []].append(index)
            } else if plan.line(of: hub, and: seat) != nil {
                along.append(index)
            } else if let gutter = gutter(between: hub, seat) {
                gutters[gutter, default: []].append(index)
            } else if seat.row == plan.side {
                aside.append(index)
            } else if hub.row == plan.side || seat.row > hub.row {
                below.append(index)
            } else if seat.row < hub.row {
                above.append(index)
            } else {
                level.append(index)
            }
        }
        for (item, ends) in rails.sorted(by: { $0.key < $1.key }) {
            all.append(
                Run(net: number, way: .rail(block: hub.block ?? 0, item: item), terminals: beside(net, hub, ends)))
        }
        if !along.isEmpty, let own = plan.line(of: hub) {
            let way = Run.Way.along(grid: own.grid, line: own.line)
            all.append(Run(net: number, way: way, terminals: beside(net, hub, along, .bottom)))
        }
        for (gutter, ends) in gutters.sorted(by: { ($0.key.row, $0.key.index) < ($1.key.row, $1.key.index) }) {
            all.append(Run(net: number, way: .gutter(gutter), terminals: within(gutter, net, hub, ends)))
        }
        // What stands level, or at the side, goes with what goes up or down anyhow, else where fewest lines are crossed.
        let goesDown =
            !below.isEmpty
            || above.isEmpty && hub.row != plan.side && crossings[hub.row + 1] < crossings[hub.row]
        if goesDown { below += level + aside } else { above += level + aside }
        for (ends, isDown) in [(below, true), (above, false)] where !ends.isEmpty {
            all.append(Run(net: number, way: .open, terminals: open(net, hub, ends, isDown)))
        }
    }

    /// The item that both hang on: the one under which the other hangs.
    private func rail(_ hub: GroundPlan.Seat, _ end: GroundPlan.Seat) -> Int? {
        guard let block = hub.block, block == end.block, let own = hub.item, let other = end.item else { return nil }
        let items = plan.sheet.blocks[block].items
        if items[other].parent == own { return own }
        return items[own].parent == other ? other : nil
    }

    /// The gutter that both stand at.
    private func gutter(between hub: GroundPlan.Seat, _ end: GroundPlan.Seat) -> Gutter? {
        guard hub.row == end.row else { return nil }
        if hub.row == plan.side { return Gutter(row: hub.row, index: 0) }
        let (own, other) = (plan.isOpen(hub), plan.isOpen(end))
        if let block = hub.block, block == end.block {
            if own.right, other.right { return Gutter(row: hub.row, index: hub.last + 1) }
            return own.left && other.left ? Gutter(row: hub.row, index: hub.first) : nil
        }
        if end.first == hub.last + 1 { return own.right && other.left ? Gutter(row: hub.row, index: end.first) : nil }
        return hub.first == end.last + 1 && own.left && other.right ? Gutter(row: hub.row, index: hub.first) : nil
    }

    // MARK: Terminals

    private func beside(
        _ net: Sheet.Net, _ hub: GroundPlan.Seat, _ ends: [Int], _ side: Terminal.Side = .left
    ) -> [Terminal] {
        ([nil] + ends.map { $0 as Int? }).map { end in
            let target = end.map { net.ends[$0] } ?? net.hub
            return Terminal(
                end: end, target: target, seat: plan.seat(of: target), side: side, channel: nil, gutter: nil)
        }
    }

    private func within(_ gutter: Gutter, _ net: Sheet.Net, _ hub: GroundPlan.Seat, _ ends: [Int]) -> [Terminal] {
        ([nil] + ends.map { $0 as Int? }).map { end in
            let target = end.map { net.ends[$0] } ?? net.hub
            let seat = plan.seat(of: target)
            let isLeft = gutter.row == plan.side || seat.first >= gutter.index
            return Terminal(
                end: end, target: target, seat: seat, side: isLeft ? .left : .right, channel: nil, gutter: gutter)
        }
    }

    private func open(_ net: Sheet.Net, _ hub: GroundPlan.Seat, _ ends: [Int], _ isDown: Bool) -> [Terminal] {
        let aside = Gutter(row: plan.side, index: 0)
        let first =
            hub.row == plan.side
            ? Terminal(end: nil, target: net.hub, seat: hub, side: .left, channel: nil, gutter: aside)
            : terminal(nil, net, net.hub, hub, isDown: isDown)
        var counts: [Int: Int] = [:]
        for end in ends { if let block = plan.seat(of: net.ends[end]).block { counts[block, default: 0] += 1 } }
        return [first]
            + ends.map { end in
                let seat = plan.seat(of: net.ends[end])
                if seat.row == plan.side {
                    return Terminal(
                        end: end, target: net.ends[end], seat: seat, side: .left, channel: first.channel, gutter: aside)
                }
                let isLevel = seat.row == hub.row
                return terminal(
                    end, net, net.ends[end], seat, isDown: hub.row == plan.side ? false : isLevel ? isDown : !isDown,
                    isOneOfMany: seat.block.flatMap { counts[$0] } ?? 0 > 1)
            }
    }

    /// At the top or at the bottom, where it can be reached there, else at a side.
    private func terminal(
        _ end: Int?, _ net: Sheet.Net, _ target: Sheet.End, _ seat: GroundPlan.Seat, isDown: Bool,
        isOneOfMany: Bool = false
    ) -> Terminal {
        let channel = isDown ? seat.row + 1 : seat.row
        let isOpen: Bool
        var isRoot = false
        // Of several in one column that hang alike all hang from one rail, so that none seems to hang under the first.
        let isRailed = isOneOfMany && !isDown && plan.isOpen(seat).left
        switch target {
        case .frame: isOpen = true
        case .cell(let cell):
            let card = plan.sheet.cards[seat.card ?? 0]
            let items = plan.sheet.blocks[seat.block ?? 0].items
            isRoot = items[seat.item ?? 0].parent == nil && (seat.item != 0 || isRailed)
            isOpen =
                isDown
                ? card.bottom.contains(cell) && seat.item == items.count - 1
                : (net.meansCards || card.top.contains(cell)) && seat.item == 0 && !isRailed
        }
        if isOpen {
            return Terminal(
                end: end, target: target, seat: seat, side: isDown ? .bottom : .top, channel: channel, gutter: nil)
        }
        // What begins anew in a column hangs from the left, as what is indented does, and under nothing above it.
        // So does what has other columns of its block to its right.
        if end != nil && isRoot && !isDown || !plan.isOpen(seat).right {
            return Terminal(
                end: end, target: target, seat: seat, side: .left, channel: channel,
                gutter: Gutter(row: seat.row, index: seat.first))
        }
        return Terminal(
            end: end, target: target, seat: seat, side: .right, channel: channel,
            gutter: Gutter(row: seat.row, index: seat.last + 1))
    }
}
