/// Finds the cheapest way over a grid: short, with few bends, and not along other lines.
///
/// The search (A*) looks first where a way may still be cheap: what is left of it costs at least its length and a bend,
/// if it must turn.
struct Pathfinder {
    private let grid: RoutingGrid
    private let count: Int
    /// How many lines run over each step: to the right at the crossing's number, upwards `count` further.
    private var uses: [Int]
    private var bundles: [Int: Bundle] = [:]
    /// The search in which a line of the same bundle was last known to run over a step.
    private var shares: [Int]
    /// The cost of each state, valid where its stamp is this search's, and the state before it. A state is a crossing,
    /// and whether it was come to upright: `count` further.
    private var costs: [Double]
    private var previous: [Int]
    private var stamps: [Int]
    private var search = 0
    private var queue = StateQueue()

    /// What a bend costs, in points of length; what it adds to a point of length that another line runs there; and what
    /// a point of length costs where a line of the same bundle runs.
    private static let bend = 36.0
    private static let company = 0.9
    private static let shared = 0.4

    /// The steps that a bundle's lines run over, and on which stretches between two lines of the grid some do.
    private struct Bundle {
        var steps: Set<Int> = []
        var columns: [Bool]
        var rows: [Bool]
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

    init(_ grid: RoutingGrid) {
        self.grid = grid
        count = grid.columns.count
        uses = [Int](repeating: 0, count: 2 * count)
        shares = [Int](repeating: 0, count: 2 * count)
        costs = [Double](repeating: 0, count: 2 * count)
        previous = [Int](repeating: -1, count: 2 * count)
        stamps = [Int](repeating: 0, count: 2 * count)
    }

    /// The corners of the cheapest way from one of `starts` to one of `ends`, or nil where there is none.
    /// - Complexity: linear in the crossings it looks at and in the lines of the grid.
    mutating func path(from starts: [Port], to ends: [Port], bundle number: Int) -> [Point]? {
        guard let goal = goal(ends, number), !starts.isEmpty else { return nil }
        search += 1
        for step in bundles[number]?.steps ?? [] { shares[step] = search }
        queue.restart(from: starts.map { $0.cost + goal.distance($0.crossing, $0.isUpright, grid) }.min() ?? 0)
        for port in starts { reach(port.crossing, port.isUpright, port.cost, from: -1, goal) }
        var best: (cost: Double, state: Int, port: Port)?
        while let state = queue.popMin() {
            if let best, best.cost <= Double(queue.least) { break }
            // A state is looked at once, when it is cheapest.
            guard stamps[state] == search else { continue }
            stamps[state] = -search
            let isUpright = state >= count
            let crossing = isUpright ? state - count : state
            if goal.holds(crossing, grid) {
                for port in ends where port.crossing == crossing {
                    let total = costs[state] + port.cost + (port.isUpright == isUpright ? 0 : Self.bend)
                    if total < best?.cost ?? .infinity { best = (total, state, port) }
                }
            }
            look(around: crossing, isUpright, costs[state], goal)
        }
        guard let best else { return nil }
        var states = [best.state]
        while let last = states.last, previous[last] >= 0 { states.append(previous[last]) }
        states.reverse()
        let crossings = states.map { $0 % count }
        use(crossings, number)
        guard let start = starts.first(where: { $0.crossing == crossings[0] && $0.isUpright == (states[0] >= count) })
        else { return nil }
        return [start.end] + crossings.map(grid.point) + [best.port.end]
    }

    /// Reaches for the crossings next to one.
    private mutating func look(around crossing: Int, _ wasUpright: Bool, _ cost: Double, _ goal: Goal) {
        for direction in 0..<4 {
            let next = grid.neighbours[4 * crossing + direction]
            guard next >= 0 else { continue }
            let isUpright = direction >= 2
            let step = min(crossing, next) + (isUpright ? count : 0)
            let weight = shares[step] == search ? Self.shared : 1 + Self.company * Double(min(uses[step], 6))
            let length = weight * grid.lengths[4 * crossing + direction]
            let total = cost + length + (isUpright == wasUpright ? 0 : Self.bend)
            reach(next, isUpright, total, from: crossing + (wasUpright ? count : 0), goal)
        }
    }

    /// Notes a way to a crossing, if it is cheaper than the one that is known.
    private mutating func reach(_ crossing: Int, _ isUpright: Bool, _ cost: Double, from before: Int, _ goal: Goal) {
        let state = crossing + (isUpright ? count : 0)
        if stamps[state] == -search || (stamps[state] == search && costs[state] <= cost) { return }
        stamps[state] = search
        costs[state] = cost
        previous[state] = before
        queue.insert(state, cost: cost + goal.distance(crossing, isUpright, grid))
    }

    private mutating func use(_ crossings: [Int], _ number: Int) {
        var bundle =
            bundles.removeValue(forKey: number)
            ?? Bundle(
                columns: [Bool](repeating: false, count: grid.xs.count),
                rows: [Bool](repeating: false, count: grid.ys.count))
        for (from, to) in zip(crossings, crossings.dropFirst()) {
            let (low, high) = (min(from, to), max(from, to))
            let isUpright = grid.columns[low] == grid.columns[high]
            let step = low + (isUpright ? count : 0)
            // A bundle is one line to all others.
            guard bundle.steps.insert(step).inserted else { continue }
            uses[step] += 1
            for column in grid.columns[low]..<grid.columns[high] { bundle.columns[column] = true }
            for row in grid.rows[low]..<grid.rows[high] { bundle.rows[row] = true }
        }
        bundles[number] = bundle
    }
}

extension Pathfinder {
    /// Where a search is to come, and what is left until there at the least.
    private struct Goal {
        let left: Int
        let right: Int
        let bottom: Int
        let top: Int
        /// What it costs at the least to come from the grid's first line to each.
        let across: [Double]
        let up: [Double]
        /// The cheapest way in.
        let cost: Double

        func holds(_ crossing: Int, _ grid: RoutingGrid) -> Bool {
            let (column, row) = (grid.columns[crossing], grid.rows[crossing])
            return left <= column && column <= right && bottom <= row && row <= top
        }

        func distance(_ crossing: Int, _ isUpright: Bool, _ grid: RoutingGrid) -> Double {
            let (column, row) = (grid.columns[crossing], grid.rows[crossing])
            let level =
                column < left ? across[left] - across[column] : column > right ? across[column] - across[right] : 0
            let upright = row < bottom ? up[bottom] - up[row] : row > top ? up[row] - up[top] : 0
            let turns = isUpright ? level > 0 : upright > 0
            return cost + level + upright + (turns ? Pathfinder.bend : 0)
        }
    }

    private func goal(_ ends: [Port], _ number: Int) -> Goal? {
        let columns = ends.map { grid.columns[$0.crossing] }
        let rows = ends.map { grid.rows[$0.crossing] }
        guard let left = columns.min(), let right = columns.max(), let bottom = rows.min(), let top = rows.max(),
            let cost = ends.map(\.cost).min()
        else { return nil }
        return Goal(
            left: left, right: right, bottom: bottom, top: top, across: least(grid.xs, bundles[number]?.columns),
            up: least(grid.ys, bundles[number]?.rows), cost: cost)
    }

    /// What it costs at the least to come from the first of some lines to each: where a bundle runs, less.
    private func least(_ lines: [Double], _ isShared: [Bool]?) -> [Double] {
        var costs = [0.0]
        for line in lines.indices.dropFirst() {
            let weight = isShared?[line - 1] == true ? Self.shared : 1
            costs.append(costs[line - 1] + weight * (lines[line] - lines[line - 1]))
        }
        return costs
    }
}
