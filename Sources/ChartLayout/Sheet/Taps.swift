/// How high on the side of a box its lines come in from a gutter, from the top of the row, y downwards.
struct Taps {
    /// The height of each terminal that is reached from a gutter, by run and terminal.
    private(set) var heights: [[Double?]]
    /// The runs that cross their gutter straight from side to side.
    private(set) var straight: Set<Int> = []

    private let plan: GroundPlan
    private let areas: [Area]
    private let rowHeights: [Double]
    private var used: [Gutter: Set<Double>] = [:]

    /// What comes from the left, what comes from the right and what crosses lie on rows of their own.
    private static let step = 12.0

    /// - Parameters:
    ///   - areas: That of each cell, from the upper left corner of its block; of a block of the side from that of the side.
    init(_ plan: GroundPlan, _ runs: [Run], areas: [Area], rowHeights: [Double]) {
        (self.plan, self.areas, self.rowHeights) = (plan, areas, rowHeights)
        heights = runs.map { [Double?](repeating: nil, count: $0.terminals.count) }
        for (number, run) in runs.enumerated() {
            guard case .gutter(let gutter) = run.way, run.terminals.count == 2, gutter.row != plan.side else { continue }
            cross(number, run, gutter)
        }
        for (number, run) in runs.enumerated() where !straight.contains(number) {
            for (place, terminal) in run.terminals.enumerated() {
                guard let gutter = terminal.gutter, gutter.row != plan.side else { continue }
                let offset = terminal.side == .right ? 0.0 : 4.0
                let height = free(in: range(of: terminal), offset, gutter)
                heights[number][place] = height
            }
        }
    }

    private func range(of terminal: Terminal) -> (low: Double, high: Double) {
        guard case .cell(let cell) = terminal.target else { return (0, rowHeights[terminal.seat.row]) }
        return (areas[cell].top, areas[cell].bottom)
    }

    private mutating func cross(_ number: Int, _ run: Run, _ gutter: Gutter) {
        guard Set(run.terminals.map(\.side)).count == 2 else { return }
        let ranges = run.terminals.map(range)
        let both = (low: ranges.map(\.low).max() ?? 0, high: ranges.map(\.high).min() ?? 0)
        guard both.high - both.low >= 16 else { return }
        let height = free(in: both, 8, gutter)
        heights[number] = [height, height]
        straight.insert(number)
    }

    /// The free height nearest to the middle of a range.
    private mutating func free(
        in range: (low: Double, high: Double), _ offset: Double, _ gutter: Gutter
    ) -> Double {
        let middle = (range.low + range.high) / 2
        let nearest = ((middle - offset) / Self.step).rounded() * Self.step + offset
        for distance in 0..<8 {
            for height in [nearest + Self.step * Double(distance), nearest - Self.step * Double(distance)]
            where height >= range.low + 4 && height <= range.high - 4 {
                if used[gutter, default: []].insert(height).inserted { return height }
            }
        }
        // A low box with many lines has no free place left.
        return middle + 5
    }
}
