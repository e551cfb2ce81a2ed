/// How high on the side of a box its lines come in from a gutter, from the top of the row, y downwards.
struct Taps {
    /// The height of each terminal that is reached from a gutter, by run and terminal.
    private(set) var heights: [[Double?]]
    /// The runs that cross their gutter straight from side to side.
    private(set) var straight: Set<Int> = []

    private let plan: GroundPlan
    private let areas: [Area]
    private let frameHeights: [Double]
    private var used: [Gutter: Set<Double>] = [:]
    /// Where lines come in beside what hangs under something, by the gutter to the left.
    private var railed: [Gutter: [Double]] = [:]

    /// How near to one another lines of one gutter come and go at least.
    private static let step = 4.0

    /// - Parameters:
    ///   - areas: That of each cell, from the upper left corner of its block; of a block of the side from that of the side.
    init(_ plan: GroundPlan, _ runs: [Run], areas: [Area], frameHeights: [Double]) {
        (self.plan, self.areas, self.frameHeights) = (plan, areas, frameHeights)
        heights = runs.map { [Double?](repeating: nil, count: $0.terminals.count) }
        findRailed(runs)
        for (number, run) in runs.enumerated() {
            guard case .gutter(let gutter) = run.way, run.terminals.count == 2, gutter.row != plan.side else {
                continue
            }
            cross(number, run, gutter)
        }
        for (number, run) in runs.enumerated() where !straight.contains(number) {
            for (place, terminal) in run.terminals.enumerated() {
                guard let gutter = terminal.gutter, gutter.row != plan.side else { continue }
                heights[number][place] = free(
                    in: range(of: terminal), gutter, avoiding: terminal.side == .left ? railed[gutter] ?? [] : [])
            }
        }
    }

    /// The heights at which `LeftTaps` lets lines come in from what cells hang under.
    private mutating func findRailed(_ runs: [Run]) {
        var counts: [Int: Int] = [:]
        var gutters: [Int: Gutter] = [:]
        for run in runs {
            guard case .rail(_, let item) = run.way else { continue }
            for terminal in run.terminals where terminal.seat.item != item && terminal.seat.row != plan.side {
                guard case .cell(let cell) = terminal.target else { continue }
                counts[cell, default: 0] += 1
                gutters[cell] = Gutter(row: terminal.seat.row, index: terminal.seat.first)
            }
        }
        for (cell, count) in counts {
            guard let gutter = gutters[cell] else { continue }
            railed[gutter, default: []] += LeftTaps.heights(of: count, in: areas[cell])
        }
    }

    private func range(of terminal: Terminal) -> (low: Double, high: Double) {
        switch terminal.target {
        case .cell(let cell): return (areas[cell].top, areas[cell].bottom)
        case .frame(let frame): return (0, frameHeights[frame])
        }
    }

    private mutating func cross(_ number: Int, _ run: Run, _ gutter: Gutter) {
        guard Set(run.terminals.map(\.side)).count == 2 else { return }
        let ranges = run.terminals.map(range)
        let both = (low: ranges.map(\.low).max() ?? 0, high: ranges.map(\.high).min() ?? 0)
        guard both.high - both.low >= 24 else { return }
        let height = free(in: both, gutter, avoiding: railed[gutter] ?? [])
        heights[number] = [height, height]
        straight.insert(number)
    }

    /// The free height nearest to the middle of a range; far apart while there is room.
    private mutating func free(
        in range: (low: Double, high: Double), _ gutter: Gutter, avoiding others: [Double]
    ) -> Double {
        let middle = (range.low + range.high) / 2
        let nearest = (middle / Self.step).rounded() * Self.step
        // Off the corners, which may be round, while there is room.
        for (apart, margin) in [(2, 8.0), (1, 8.0), (1, 6.0), (1, 3.0)] {
            for distance in stride(from: 0, to: 64, by: apart) {
                for height in [nearest + Self.step * Double(distance), nearest - Self.step * Double(distance)]
                where height >= range.low + margin && height <= range.high - margin
                    && !others.contains(where: { abs($0 - height) < 4 })
                {
                    if used[gutter, default: []].insert(height).inserted { return height }
                }
            }
        }
        // A box with so many lines has no free place left.
        return middle + 2
    }
}
