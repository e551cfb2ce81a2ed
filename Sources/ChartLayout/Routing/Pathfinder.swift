internal import HeapModule

/// Finds the cheapest way over a grid: short, with few bends, and not along other lines.
struct Pathfinder {
    private let grid: RoutingGrid
    /// How many lines run over each step: to the right at the crossing's number, upwards `count` further.
    private var uses: [UInt8]
    /// The steps that lines of each bundle run over.
    private var bundles: [Int: Set<Int>] = [:]
    /// The cost of each state, valid where its stamp is this search's, and the state before it.
    private var costs: [Double]
    private var stamps: [UInt32]
    private var previous: [Int32]
    private var search: UInt32 = 0
    private let count: Int

    /// What a bend costs, in points of length; what it adds to a point of length that another line runs there; and what
    /// a point of length costs where a line of the same bundle runs.
    private static let bend = 36.0
    private static let company = 0.9
    private static let shared = 0.4

    init(_ grid: RoutingGrid) {
        self.grid = grid
        count = grid.isBlocked.count
        uses = [UInt8](repeating: 0, count: 2 * count)
        costs = [Double](repeating: 0, count: 2 * count)
        stamps = [UInt32](repeating: 0, count: 2 * count)
        previous = [Int32](repeating: -1, count: 2 * count)
    }

    /// A way out of a box or into one: the crossing outside the side, which way the line runs there, and what it costs
    /// to use this side.
    struct Port {
        let crossing: Int
        let isUpright: Bool
        let cost: Double
        /// Where on the box's side the line begins or ends.
        let end: Point
    }

    private struct Step: Comparable {
        let cost: Double
        let state: Int

        static func < (left: Step, right: Step) -> Bool { (left.cost, left.state) < (right.cost, right.state) }
    }

    /// The corners of the cheapest way from one of `starts` to one of `ends`, or nil where there is none.
    /// - Complexity: O(n log n) in the crossings it looks at.
    mutating func path(from starts: [Port], to ends: [Port], bundle: Int) -> [Point]? {
        search += 1
        let own = bundles[bundle] ?? []
        var heap = Heap<Step>()
        // A state is a crossing, and whether it was come to upright.
        for port in starts where !grid.isBlocked[port.crossing] {
            let state = port.crossing + (port.isUpright ? count : 0)
            if improve(state, port.cost, from: -1) { heap.insert(Step(cost: port.cost, state: state)) }
        }
        var best: (cost: Double, state: Int, port: Port)?
        while let step = heap.popMin() {
            if let best, step.cost >= best.cost { break }
            if step.cost > costs[step.state] { continue }
            let (crossing, isUpright) = (step.state % count, step.state >= count)
            for port in ends where port.crossing == crossing {
                let total = step.cost + port.cost + (port.isUpright == isUpright ? 0 : Self.bend)
                if total < best?.cost ?? .infinity { best = (total, step.state, port) }
            }
            for (next, upright, length, edge) in steps(from: crossing) {
                let state = next + (upright ? count : 0)
                let weight = own.contains(edge) ? Self.shared : 1 + Self.company * Double(min(uses[edge], 6))
                let total = step.cost + length * weight + (upright == isUpright ? 0 : Self.bend)
                if improve(state, total, from: step.state) { heap.insert(Step(cost: total, state: state)) }
            }
        }
        guard let best else { return nil }
        var states = [best.state]
        while let last = states.last, previous[last] >= 0 { states.append(Int(previous[last])) }
        states.reverse()
        let crossings = states.map { $0 % count }
        use(crossings, bundle)
        guard let start = starts.first(where: { $0.crossing == crossings[0] && $0.isUpright == (states[0] >= count) })
        else { return nil }
        return [start.end] + crossings.map(grid.point) + [best.port.end]
    }

    /// Notes a cheaper way to a state; false where the known one is as cheap.
    private mutating func improve(_ state: Int, _ cost: Double, from before: Int) -> Bool {
        if stamps[state] == search, costs[state] <= cost { return false }
        stamps[state] = search
        costs[state] = cost
        previous[state] = Int32(before)
        return true
    }

    /// The free crossings next to one: the crossing, whether the step is upright, its length, and its own number.
    private func steps(from crossing: Int) -> [(Int, Bool, Double, Int)] {
        let width = grid.xs.count
        let (column, row) = (crossing % width, crossing / width)
        var steps: [(Int, Bool, Double, Int)] = []
        steps.reserveCapacity(4)
        if column + 1 < width, !grid.isBlocked[crossing + 1] {
            steps.append((crossing + 1, false, grid.xs[column + 1] - grid.xs[column], crossing))
        }
        if column > 0, !grid.isBlocked[crossing - 1] {
            steps.append((crossing - 1, false, grid.xs[column] - grid.xs[column - 1], crossing - 1))
        }
        if row + 1 < grid.ys.count, !grid.isBlocked[crossing + width] {
            steps.append((crossing + width, true, grid.ys[row + 1] - grid.ys[row], count + crossing))
        }
        if row > 0, !grid.isBlocked[crossing - width] {
            steps.append((crossing - width, true, grid.ys[row] - grid.ys[row - 1], count + crossing - width))
        }
        return steps
    }

    private mutating func use(_ crossings: [Int], _ bundle: Int) {
        for (from, to) in zip(crossings, crossings.dropFirst()) {
            let edge = min(from, to) + (abs(from - to) == 1 ? 0 : count)
            // A bundle is one line to all others.
            if bundles[bundle, default: []].insert(edge).inserted { uses[edge] &+= 1 }
        }
    }
}
