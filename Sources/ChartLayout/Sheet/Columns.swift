/// Where the blocks of every row stand from left to right: each first card's middle on the grid, those with one key
/// straight over one another, and rows without keys above or below what they are joined to.
struct Columns {
    /// The left edge of each block.
    private(set) var lefts: [Double]
    /// How far the rows reach, and those below the side.
    private(set) var width = 0.0
    private(set) var lowerWidth = 0.0

    private let plan: GroundPlan
    private let shapes: [BlockShape]
    private let room: (Int, Int) -> Double
    private var middles: [Double]

    /// - Parameter room: The width that the lines of a gutter need, by row and number.
    init(_ plan: GroundPlan, _ shapes: [BlockShape], room: @escaping (Int, Int) -> Double) {
        (self.plan, self.shapes, self.room) = (plan, shapes, room)
        lefts = [Double](repeating: 0, count: plan.sheet.blocks.count)
        middles = lefts
        if !pack(keyed: true) { _ = pack(keyed: false) }
        align()
        for block in lefts.indices where plan.placeOfBlock[block].row != plan.side {
            lefts[block] = middles[block] - shapes[block].middle
        }
        for (row, blocks) in plan.rows.enumerated() where row != plan.side {
            guard let last = blocks.last else { continue }
            let reach = lefts[last] + shapes[last].width + plan.closes[row][blocks.count] + room(row, blocks.count)
            if row < plan.sheet.sideEnd ?? plan.side {
                width = max(width, reach)
            } else {
                lowerWidth = max(lowerWidth, reach)
            }
        }
    }

    func right(of block: Int) -> Double { lefts[block] + shapes[block].width }

    /// How far a seat reaches, the room of its frames not counted.
    func reach(of seat: GroundPlan.Seat) -> (left: Double, right: Double) {
        let blocks = plan.rows[seat.row]
        return (lefts[blocks[seat.first]], right(of: blocks[seat.last]))
    }

    private static func onGrid(_ x: Double) -> Double { (x / Sheet.grid).rounded(.up) * Sheet.grid }

    /// How far the middle of a block must at least stand from the one before it, or from the left edge.
    private func distance(_ row: Int, _ number: Int) -> Double {
        let block = plan.rows[row][number]
        let gap = plan.closes[row][number] + room(row, number) + plan.opens[row][number]
        guard number > 0 else { return Self.onGrid(gap + shapes[block].middle) }
        let before = plan.rows[row][number - 1]
        return Self.onGrid(shapes[before].width - shapes[before].middle + gap + shapes[block].middle)
    }

    // MARK: As far left as can be

    /// Whether an order was found; there is none where the keys of two rows contradict one another.
    private mutating func pack(keyed: Bool) -> Bool {
        var place = [Int](repeating: 0, count: plan.sheet.blocks.count)
        var byKey: [Int: Int] = [:]
        var count = 0
        for blocks in plan.rows.dropLast() {
            for block in blocks {
                if keyed, let key = plan.sheet.blocks[block].key {
                    place[block] = byKey[key] ?? count
                    if byKey[key] == nil { byKey[key] = count }
                } else {
                    place[block] = count
                }
                if place[block] == count { count += 1 }
            }
        }
        var next = [[(place: Int, distance: Double)]](repeating: [], count: count)
        var waits = [Int](repeating: 0, count: count)
        var found = [Double](repeating: 0, count: count)
        for (row, blocks) in plan.rows.enumerated() where row != plan.side {
            for (number, block) in blocks.enumerated() {
                let distance = distance(row, number)
                guard number > 0 else {
                    found[place[block]] = max(found[place[block]], distance)
                    continue
                }
                next[place[blocks[number - 1]]].append((place[block], distance))
                waits[place[block]] += 1
            }
        }
        for (one, other, distance) in neighbours() {
            next[place[one]].append((place[other], distance))
            waits[place[other]] += 1
        }
        var ready = (0..<count).filter { waits[$0] == 0 }
        var done = 0
        while done < ready.count {
            for (other, distance) in next[ready[done]] {
                found[other] = max(found[other], found[ready[done]] + distance)
                waits[other] -= 1
                if waits[other] == 0 { ready.append(other) }
            }
            done += 1
        }
        guard done == count else { return false }
        for block in middles.indices where plan.placeOfBlock[block].row != plan.side {
            middles[block] = found[place[block]]
        }
        return true
    }

    /// What stands beside a frame of several rows stands beside all of it.
    private func neighbours() -> [(one: Int, other: Int, distance: Double)] {
        var pairs: [(one: Int, other: Int, distance: Double)] = []
        func add(_ one: Int, _ other: Int) {
            let gap = Gutters.gap + 2 * GroundPlan.pad
            let distance = shapes[one].width - shapes[one].middle + gap + shapes[other].middle
            pairs.append((one, other, Self.onGrid(distance)))
        }
        for frame in plan.frames.compactMap(\.self) where !frame.lower.isEmpty {
            for part in frame.parts {
                let row = plan.rows[part.row]
                for other in frame.parts where other.row != part.row {
                    let own = plan.rows[other.row]
                    if part.last + 1 < row.count { add(own[other.last], row[part.last + 1]) }
                    if part.first > 0 { add(row[part.first - 1], own[other.first]) }
                }
            }
        }
        return pairs
    }

    // MARK: Near what they are joined to

    private mutating func align() {
        let main = plan.rows.indices.prefix(plan.sheet.sideEnd ?? plan.side)
        var uses: [Int: Int] = [:]
        for block in plan.rows.dropLast().joined() {
            if let key = plan.sheet.blocks[block].key { uses[key, default: 0] += 1 }
        }
        var fixed = Set(
            main.filter { row in
                plan.rows[row].contains { plan.sheet.blocks[$0].key.map { uses[$0] ?? 0 > 1 } ?? false }
            })
        func reach(_ row: Int) -> Double { plan.rows[row].last.map { middles[$0] + shapes[$0].width } ?? 0 }
        if fixed.isEmpty, let widest = main.max(by: { reach($0) < reach($1) }) { fixed = [widest] }
        var joined: [Int: [(own: Int, other: GroundPlan.Seat)]] = [:]
        for net in plan.sheet.nets where net.ends.count < 2_000 {
            let hub = plan.seat(of: net.hub)
            for end in net.ends.lazy.map(plan.seat)
            where end.row != hub.row && end.row != plan.side && hub.row != plan.side {
                if hub.first == hub.last { joined[hub.row, default: []].append((hub.first, end)) }
                if end.first == end.last { joined[end.row, default: []].append((end.first, hub)) }
            }
        }
        let waiting = main.filter { !fixed.contains($0) }
        let order = waiting.sorted { one, other in
            let nearness = [one, other].map { row in fixed.map { abs($0 - row) }.min() ?? 0 }
            return (nearness[0], one) < (nearness[1], other)
        }
        for row in order {
            align(row, joined[row, default: []].filter { fixed.contains($0.other.row) })
            fixed.insert(row)
        }
        for row in order where plan.sheet.rows[row].isCentred && joined[row] == nil { centre(row) }
    }

    private mutating func centre(_ row: Int) {
        func reach(_ row: Int) -> (left: Double, right: Double)? {
            guard row < plan.side, let first = plan.rows[row].first, let last = plan.rows[row].last else { return nil }
            return (middles[first] - shapes[first].middle, middles[last] - shapes[last].middle + shapes[last].width)
        }
        guard let own = reach(row), let below = reach(row + 1) else { return }
        let shift = (below.left + below.right - own.left - own.right) / 2
        for block in plan.rows[row] { middles[block] += (max(0, shift) / Sheet.grid).rounded(.down) * Sheet.grid }
    }

    private mutating func align(_ row: Int, _ joined: [(own: Int, other: GroundPlan.Seat)]) {
        let blocks = plan.rows[row]
        var sums = [(sum: Double, count: Double)](repeating: (0, 0), count: blocks.count)
        for (own, other) in joined {
            let others = plan.rows[other.row]
            let (first, last) = (others[other.first], others[other.last])
            let middle =
                (middles[first] - shapes[first].middle + middles[last] + shapes[last].width - shapes[last].middle) / 2
            sums[own].sum += middle - middles[blocks[own]]
            sums[own].count += 1
        }
        let wanted = sums.filter { $0.count > 0 }
        guard !wanted.isEmpty else { return }
        let mean = wanted.map { $0.sum / $0.count }.reduce(0, +) / Double(wanted.count)
        let shifts =
            wanted.count * 2 < blocks.count
            ? [Double](repeating: mean, count: blocks.count)
            : Isotonic.nearest(
                to: sums.map { $0.count > 0 ? $0.sum / $0.count : mean }, weights: sums.map { max($0.count, 0.01) })
        for (block, shift) in zip(blocks, shifts) {
            middles[block] += (max(0, shift) / Sheet.grid).rounded(.down) * Sheet.grid
        }
    }
}
