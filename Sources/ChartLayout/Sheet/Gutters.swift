/// The tracks of lines that run upright, gutter by gutter.
struct Gutters {
    /// A run in a gutter, from one height of the row to another.
    private struct Use {
        let run: Int
        let group: Int
        var low: Double
        var high: Double
        /// Whether it has ends in the blocks to the left and to the right.
        var left: Bool
        var right: Bool

        /// What ends at the left stands there.
        var order: (Int, Double, Int) { (left == right ? 1 : left ? 0 : 2, low, run) }
    }

    private var slots: [Gutter: [Int: Int]] = [:]
    private var counts: [Gutter: Int] = [:]

    /// The space between blocks between which no line runs.
    static let gap = 16.0

    /// - Parameter passages: For each run the gutters through which it passes rows.
    init(_ plan: GroundPlan, _ runs: [Run], _ taps: Taps, passages: [[Gutter]]) {
        var uses: [Gutter: [Use]] = [:]
        func use(_ gutter: Gutter, _ run: Int, _ low: Double, _ high: Double, left: Bool = false, right: Bool = false) {
            if let other = uses[gutter]?.last, other.run == run {
                uses[gutter]![uses[gutter]!.count - 1] = Use(
                    run: run, group: other.group, low: min(low, other.low), high: max(high, other.high),
                    left: left || other.left, right: right || other.right)
            } else {
                let group = plan.sheet.nets[runs[run].net].group
                uses[gutter, default: []].append(
                    Use(run: run, group: group, low: low, high: high, left: left, right: right))
            }
        }
        for (number, run) in runs.enumerated() where !taps.straight.contains(number) {
            for (place, terminal) in run.terminals.enumerated() {
                guard let gutter = terminal.gutter else { continue }
                let height = taps.heights[number][place] ?? 0
                let (low, high) =
                    terminal.channel.map { $0 == gutter.row ? (-.infinity, height) : (height, Double.infinity) }
                    ?? (height, height)
                use(gutter, number, low, high, left: terminal.side == .right, right: terminal.side == .left)
            }
            for gutter in passages[number] { use(gutter, number, -.infinity, .infinity) }
        }
        for (gutter, uses) in uses {
            if gutter.row == plan.side { assignAside(uses, runs, gutter) } else { assign(uses, in: gutter) }
        }
    }

    private mutating func assign(_ uses: [Use], in gutter: Gutter) {
        var ends: [(group: Int, high: Double)] = []
        for use in uses.sorted(by: { $0.order < $1.order }) {
            if let slot = ends.firstIndex(where: { $0.group == use.group && $0.high + 8 <= use.low }) {
                ends[slot].high = use.high
                slots[gutter, default: [:]][use.run] = slot
            } else {
                slots[gutter, default: [:]][use.run] = ends.count
                ends.append((use.group, use.high))
            }
        }
        counts[gutter] = ends.count
    }

    /// Beside the side the lines from the upper channels stand nearest to it, so that those from below do not cross them.
    private mutating func assignAside(_ uses: [Use], _ runs: [Run], _ gutter: Gutter) {
        let ordered = uses.sorted { one, other in
            let origin = [one, other].map { runs[$0.run].channels.first ?? -1 }
            return (origin[0], one.run) > (origin[1], other.run)
        }
        for (slot, use) in ordered.enumerated() { slots[gutter, default: [:]][use.run] = slot }
        counts[gutter] = ordered.count
    }

    /// Lets a run pass at the free place of a gutter that is nearest to `x`.
    /// - Parameter range: The room there is: the gutter is beside its row.
    mutating func move(
        _ run: Int, in gutter: Gutter, from left: Double, to x: Double, within range: ClosedRange<Double>
    ) {
        guard let own = slots[gutter]?[run] else { return }
        let others = Set(slots[gutter]?.filter { $0.key != run }.map(\.value) ?? [])
        let first = self.x(run, gutter, from: left) - Sheet.grid * Double(own)
        let least = Int(((range.lowerBound - first) / Sheet.grid).rounded(.up))
        let most = Int(((range.upperBound - first) / Sheet.grid).rounded(.down))
        guard least <= most else { return }
        let wanted = Int(((x - first) / Sheet.grid).rounded())
        let free = (least...most).filter { !others.contains($0) }
        slots[gutter]?[run] = free.min { (abs($0 - wanted), $0) < (abs($1 - wanted), $1) } ?? own
    }

    func count(_ gutter: Gutter) -> Int { counts[gutter] ?? 0 }

    /// The width that the lines of a gutter need; at the edges of a row nothing stands where no line runs.
    func room(_ row: Int, _ index: Int, of last: Int) -> Double {
        let count = count(Gutter(row: row, index: index))
        if count == 0 { return index == 0 || index == last ? 0 : Self.gap }
        return Double(count + 1) * Sheet.grid
    }

    /// Where a run stands in a gutter that begins at `left`: on the places of the grid that are those of its row.
    func x(_ run: Int, _ gutter: Gutter, from left: Double) -> Double {
        let own = gutter.row % 2 == 0 ? 8.0 : 12.0
        let first = ((left + 6 - own) / Sheet.grid).rounded(.up) * Sheet.grid + own
        return first + Sheet.grid * Double(slots[gutter]?[run] ?? 0)
    }

    /// Where a run stands beside the side.
    func slotAside(_ run: Int, _ gutter: Gutter) -> Int { slots[gutter]?[run] ?? 0 }
}
