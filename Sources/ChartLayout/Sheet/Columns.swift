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
        let tried = [(true, true), (false, true), (false, false)].lazy.map { [self] isTidy, isKeyed in
            Families(plan, isTidy: isTidy, isKeyed: isKeyed, distance: distance)
        }
        for families in tried where pack(families) {
            align(families)
            break
        }
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
    private mutating func pack(_ families: Families) -> Bool {
        let (place, offset, count) = (families.place, families.offset, families.count)
        var next = [[(place: Int, distance: Double)]](repeating: [], count: count)
        var waits = [Int](repeating: 0, count: count)
        var found = [Double](repeating: 0, count: count)
        var fits = true
        func add(_ one: Int, _ other: Int, _ distance: Double) {
            let needed = distance + offset[one] - offset[other]
            if place[one] == place[other] {
                if needed > 0 { fits = false }
                return
            }
            next[place[one]].append((place[other], needed))
            waits[place[other]] += 1
        }
        for (row, blocks) in plan.rows.enumerated() where row != plan.side {
            for (number, block) in blocks.enumerated() {
                let distance = distance(row, number)
                if number > 0 {
                    add(blocks[number - 1], block, distance)
                } else {
                    found[place[block]] = max(found[place[block]], distance - offset[block])
                }
            }
        }
        for (one, other, distance) in neighbours() { add(one, other, distance) }
        guard fits else { return false }
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
            middles[block] = found[place[block]] + offset[block]
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

    private mutating func align(_ families: Families) {
        let groups = groups(families)
        func reach(_ rows: [Int]) -> Double {
            rows.flatMap { plan.rows[$0].suffix(1) }.map { middles[$0] - shapes[$0].middle + shapes[$0].width }.max()
                ?? 0
        }
        // The widest stay where they are.
        var fixed = Set(groups.max { reach($0) < reach($1) } ?? [])
        var joined: [Int: [Pull]] = [:]
        for net in plan.sheet.nets where net.ends.count < 2_000 {
            let hub = plan.seat(of: net.hub)
            for end in net.ends.lazy.map(plan.seat)
            where end.row != hub.row && end.row != plan.side && hub.row != plan.side {
                if hub.first == hub.last { joined[hub.row, default: []].append(Pull(net, hub, end)) }
                if end.first == end.last { joined[end.row, default: []].append(Pull(net, end, hub)) }
            }
        }
        let order = groups.filter { fixed.isDisjoint(with: $0) }.sorted { one, other in
            if (one.count > 1) != (other.count > 1) { return one.count > 1 }
            let nearness = [one, other].map { rows in
                rows.flatMap { row in fixed.map { abs($0 - row) } }.min() ?? 0
            }
            return (nearness[0], one[0]) < (nearness[1], other[0])
        }
        for rows in order {
            let lines = rows.map { joined[$0, default: []].filter { fixed.contains($0.other.row) } }
            if rows.count == 1 {
                align(rows[0], lines[0])
            } else {
                move(rows, lines, room: reach(fixed.sorted()) - reach(rows))
            }
            fixed.formUnion(rows)
        }
        for rows in order where rows.count == 1 && plan.sheet.rows[rows[0]].isCentred && joined[rows[0]] == nil {
            centre(rows[0])
        }
    }

    /// What a block of a row is joined to, and whether only by a line that comes and goes at the right, as what looks on
    /// does.
    private struct Pull {
        let own: Int
        let other: GroundPlan.Seat
        let isAside: Bool

        init(_ net: Sheet.Net, _ own: GroundPlan.Seat, _ other: GroundPlan.Seat) {
            (self.own, self.other, isAside) = (own.first, other, net.place == .right)
        }
    }

    /// The rows that hang together, since a family or a frame stands in several of them.
    private func groups(_ families: Families) -> [[Int]] {
        let main = 0..<min(plan.sheet.sideEnd ?? plan.side, plan.side)
        var group = Array(main)
        func join(_ all: [Int]) {
            let rows = all.filter(main.contains)
            guard let first = rows.map({ group[$0] }).min() else { return }
            let old = Set(rows.map { group[$0] })
            for row in group.indices where old.contains(group[row]) { group[row] = first }
        }
        var rowsOf = [Set<Int>](repeating: [], count: families.count)
        for (row, blocks) in plan.rows.enumerated().dropLast() {
            for block in blocks { rowsOf[families.place[block]].insert(row) }
        }
        for rows in rowsOf where rows.count > 1 { join(rows.sorted()) }
        for frame in plan.frames.compactMap(\.self) where !frame.lower.isEmpty { join(frame.parts.map(\.row)) }
        return Dictionary(grouping: group.indices) { group[$0] }.sorted { $0.key < $1.key }.map(\.value)
    }

    /// Moves rows that hang together as one, as far as there is room.
    private mutating func move(_ rows: [Int], _ lines: [[Pull]], room: Double) {
        let isAside = lines.joined().allSatisfy(\.isAside)
        let wanted = zip(rows, lines).flatMap { row, lines in
            lines.filter { $0.isAside == isAside }.map { middle(of: $0.other) - middles[plan.rows[row][$0.own]] }
        }
        guard !wanted.isEmpty else { return }
        let shift = max(0, min(wanted.reduce(0, +) / Double(wanted.count), room))
        for block in rows.flatMap({ plan.rows[$0] }) {
            middles[block] += (shift / Sheet.grid).rounded(.down) * Sheet.grid
        }
    }

    private func middle(of seat: GroundPlan.Seat) -> Double {
        let blocks = plan.rows[seat.row]
        let (first, last) = (blocks[seat.first], blocks[seat.last])
        return (middles[first] - shapes[first].middle + middles[last] + shapes[last].width - shapes[last].middle) / 2
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

    private mutating func align(_ row: Int, _ joined: [Pull]) {
        let blocks = plan.rows[row]
        var sums = [(sum: Double, count: Double)](repeating: (0, 0), count: blocks.count)
        for pull in joined {
            sums[pull.own].sum += middle(of: pull.other) - middles[blocks[pull.own]]
            sums[pull.own].count += 1
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
