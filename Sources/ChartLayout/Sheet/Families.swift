/// Blocks of several rows that move as one: what stands below a block stands side by side there, nothing else among it,
/// and the block stands over the middle of it; blocks with one key stand straight over one another.
///
///          ▭             Families are put together from below upwards, each as near to the one before it as their rows
///       ┌──┴──┐          let them, so that no block stands nearer to another's family than to its own.
///       ▭     ▭
///     ┌─┴─┐   │
///     ▭   ▭   ▭
struct Families {
    /// The family of each block, by number, and how far the block's middle stands from the family's own place.
    private(set) var place: [Int]
    private(set) var offset: [Double]
    private(set) var count = 0

    /// The blocks of a family in one row: the first and the last, and where their middles stand.
    private struct Reach {
        var first: (block: Int, x: Double)
        var last: (block: Int, x: Double)
    }

    private let plan: GroundPlan
    /// How far the middle of a block must at least stand from that of the one before it, by row and number.
    private let distance: (Int, Int) -> Double

    /// - Parameters:
    ///   - isTidy: Whether blocks stand over what stands below them.
    ///   - isKeyed: Whether keys count.
    init(_ plan: GroundPlan, isTidy: Bool, isKeyed: Bool, distance: @escaping (Int, Int) -> Double) {
        (self.plan, self.distance) = (plan, distance)
        place = Array(plan.sheet.blocks.indices)
        offset = [Double](repeating: 0, count: place.count)
        if isTidy { tidy() }
        if isKeyed { join() }
        number()
    }

    // MARK: Over what stands below

    private mutating func tidy() {
        var below: [Int: [Int]] = [:]
        for row in plan.rows.dropLast() where isOrdered(row) {
            for block in row { if let above = above(block) { below[above, default: []].append(block) } }
        }
        guard !below.isEmpty else { return }
        var reaches: [Int: [Int: Reach]] = [:]
        var parents: [Int: Int] = [:]
        for row in plan.rows.indices.dropLast().reversed() {
            for block in plan.rows[row] {
                var whole: [Int: Reach] = [:]
                var places: [Double] = []
                for child in below[block] ?? [] {
                    let own = reaches.removeValue(forKey: child) ?? [:]
                    let shift = whole.isEmpty ? 0 : self.shift(of: own, beside: whole)
                    places.append(shift)
                    for (row, reach) in own {
                        let last = (reach.last.block, reach.last.x + shift)
                        if whole[row] == nil {
                            whole[row] = Reach(first: (reach.first.block, reach.first.x + shift), last: last)
                        }
                        whole[row]?.last = last
                    }
                    parents[child] = block
                }
                let middle = Self.onGrid(((places.first ?? 0) + (places.last ?? 0)) / 2)
                for (child, x) in zip(below[block] ?? [], places) { offset[child] = x - middle }
                for row in whole.keys {
                    whole[row]?.first.x -= middle
                    whole[row]?.last.x -= middle
                }
                whole[row] = Reach(first: (block, 0), last: (block, 0))
                reaches[block] = whole
            }
        }
        for block in plan.rows.dropLast().joined() {
            guard let parent = parents[block] else { continue }
            (place[block], offset[block]) = (place[parent], offset[parent] + offset[block])
        }
    }

    private func above(_ block: Int) -> Int? {
        guard let above = plan.sheet.blocks[block].above,
            plan.placeOfBlock[above].row < plan.placeOfBlock[block].row
        else { return nil }
        return above
    }

    /// Whether what stands below one block stands side by side, in the order of what it stands below.
    private func isOrdered(_ row: [Int]) -> Bool {
        var seen: Set<Int> = []
        var last: (row: Int, number: Int)?
        var before: Int?
        for block in row {
            let own = above(block)
            defer { before = own }
            guard let own, own != before else { continue }
            let place = plan.placeOfBlock[own]
            if let last, last.row != place.row || last.number > place.number { return false }
            if !seen.insert(own).inserted { return false }
            last = place
        }
        return true
    }

    /// How far a family must be moved to stand beside others.
    private func shift(of own: [Int: Reach], beside others: [Int: Reach]) -> Double {
        own.compactMap { row, reach in
            others[row].map { other in
                other.last.x + distance(row, plan.placeOfBlock[reach.first.block].number) - reach.first.x
            }
        }.max() ?? 0
    }

    private static func onGrid(_ x: Double) -> Double { (x / Sheet.grid).rounded() * Sheet.grid }

    // MARK: Straight over one another

    private mutating func join() {
        var members: [Int: [Int]] = Dictionary(grouping: place.indices) { place[$0] }
        var byKey: [Int: Int] = [:]
        for block in plan.rows.dropLast().joined() {
            guard let key = plan.sheet.blocks[block].key else { continue }
            guard let first = byKey[key] else {
                byKey[key] = block
                continue
            }
            let (one, other) = (place[first], place[block])
            if one == other { continue }
            let shift = offset[first] - offset[block]
            for member in members.removeValue(forKey: other) ?? [] {
                (place[member], offset[member]) = (one, offset[member] + shift)
                members[one, default: []].append(member)
            }
        }
    }

    /// Numbers the families in the order in which they come.
    private mutating func number() {
        var numbers: [Int: Int] = [:]
        for block in plan.rows.dropLast().joined() {
            if numbers[place[block]] == nil { numbers[place[block]] = numbers.count }
        }
        count = numbers.count
        for block in place.indices { place[block] = numbers[place[block]] ?? 0 }
    }
}
