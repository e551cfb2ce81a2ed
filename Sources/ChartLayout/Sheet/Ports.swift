/// Where on the top and on the bottom of boxes and frames lines come and go: command at the left, mandate in the middle,
/// oversight at the right, in every box alike.
struct Ports {
    /// The tops, or the bottoms, of a row: what goes into a frame passes the side of the frame.
    private struct Face: Hashable {
        let row: Int
        let isTop: Bool
    }

    /// The place of each terminal at a top or a bottom, by run and terminal.
    private(set) var x: [[Double?]]

    private let plan: GroundPlan
    private let runs: [Run]
    private let columns: Columns
    private let corners: [Double]
    private var used: [Face: Set<Double>] = [:]
    private var alike: [Bool: [Int: Set<Sheet.Net.Place>]] = [:]

    private static let margin = 12.0
    /// Where on the grid bottoms have their places; tops have theirs on it.
    static let ofBottoms = 4.0

    /// - Parameter corners: The left edge of each card.
    init(_ plan: GroundPlan, _ runs: [Run], _ columns: Columns, corners: [Double]) {
        (self.plan, self.runs, self.columns, self.corners) = (plan, runs, columns, corners)
        x = runs.map { [Double?](repeating: nil, count: $0.terminals.count) }
        for run in runs {
            for terminal in run.terminals where terminal.seat.card != nil {
                guard terminal.side == .top || terminal.side == .bottom else { continue }
                alike[terminal.side == .top, default: [:]][terminal.seat.row, default: []]
                    .insert(plan.sheet.nets[run.net].place)
            }
        }
    }

    private func face(of terminal: Terminal) -> Face {
        Face(row: terminal.seat.row, isTop: terminal.side == .top)
    }

    private func reach(of terminal: Terminal) -> (left: Double, right: Double) {
        guard let card = terminal.seat.card else { return columns.reach(of: terminal.seat) }
        let own = plan.sheet.cards[card]
        return (corners[card], corners[card] + own.width - own.behind)
    }

    /// Where a line of the net would stand best.
    private func wanted(_ terminal: Terminal, _ net: Int, from hub: Terminal) -> Double {
        let (left, right) = reach(of: terminal)
        if terminal.seat.card == nil {
            let (first, last) = reach(of: hub)
            return min(max((first + last) / 2, left + Self.margin), right - Self.margin)
        }
        let isTop = terminal.side == .top
        if (alike[isTop]?[terminal.seat.row]?.count ?? 1) < 2 { return (left + right) / 2 }
        return left + (right - left) * Double(plan.sheet.nets[net].place.rawValue + 1) / 4
    }

    // MARK: Straight lines

    /// Joins what a straight line can join, and tells which runs that was. Where a row stands between, nothing of it may
    /// be in the way.
    mutating func joinStraight(where mayBe: (Int) -> Bool) -> Set<Int> {
        var straight: Set<Int> = []
        for (number, run) in runs.enumerated() where mayBe(number) {
            guard let (upper, lower) = run.facing else { continue }
            let (one, other) = (reach(of: upper), reach(of: lower))
            let (left, right) = (max(one.left, other.left) + Self.margin, min(one.right, other.right) - Self.margin)
            guard left <= right else { continue }
            let narrow = one.right - one.left < other.right - other.left ? upper : lower
            let best = wanted(narrow, run.net, from: run.terminals[0])
            let (above, below) = (face(of: upper), face(of: lower))
            let candidates = stride(from: (left / Sheet.grid).rounded(.up) * Sheet.grid, through: right, by: Sheet.grid)
            let free = candidates.filter {
                !used[above, default: []].contains($0) && !used[below, default: []].contains($0)
            }
            .filter { isClear($0, from: upper.seat.row + 1, to: lower.seat.row) }
            guard let x = free.min(by: { (abs($0 - best), $0) < (abs($1 - best), $1) }) else { continue }
            used[above, default: []].insert(x)
            used[below, default: []].insert(x)
            self.x[number] = [x, x]
            straight.insert(number)
        }
        return straight
    }

    private func isClear(_ x: Double, from first: Int, to last: Int) -> Bool {
        (first..<max(first, last)).allSatisfy { row in
            !plan.rows[row].contains { columns.lefts[$0] - 8 < x && x < columns.right(of: $0) + 8 }
        }
    }

    // MARK: The others

    /// Gives every other terminal its place, hubs last: where one stands over its own end they are joined straight, or
    /// stand well apart.
    mutating func placeOthers() {
        for isHub in [false, true] {
            for (number, run) in runs.enumerated() {
                for (place, terminal) in run.terminals.enumerated() where (terminal.end == nil) == isHub {
                    guard terminal.side == .top || terminal.side == .bottom, x[number][place] == nil else { continue }
                    let best = wanted(terminal, run.net, from: run.terminals[0])
                    let own = isHub ? x[number].compactMap(\.self) : []
                    x[number][place] = free(terminal, near: best, own: own, goesOn: goesOn(run))
                }
            }
        }
    }

    /// Whether a run goes on to the side, which is to the right of all; nil where it goes on somewhere else.
    private func goesOn(_ run: Run) -> Bool? {
        let others = run.terminals.filter { $0.gutter != nil }
        return others.contains { $0.seat.row != plan.side } ? nil : !others.isEmpty
    }

    private mutating func free(_ terminal: Terminal, near best: Double, own: [Double], goesOn: Bool?) -> Double {
        let face = face(of: terminal)
        let (left, right) = reach(of: terminal)
        let offset = terminal.side == .top ? 0.0 : Self.ofBottoms
        let start = ((left + Self.margin - offset) / Sheet.grid).rounded(.up) * Sheet.grid + offset
        var candidates = Array(stride(from: start, through: max(start, right - Self.margin), by: Sheet.grid))
        let apart = candidates.filter { place in own.allSatisfy { abs($0 - place) >= 20 } }
        if !apart.isEmpty { candidates = apart }
        // Straight over one end of several, where all others lie to one side.
        candidates += own.filter { place in
            guard let goesOn, left + Self.margin...max(left, right) - Self.margin ~= place else { return false }
            let isFirst = own.allSatisfy { $0 >= place }
            return goesOn ? isFirst : own.count > 1 && (isFirst || own.allSatisfy { $0 <= place })
        }
        let known = used[face, default: []]
        let place = candidates.filter { !known.contains($0) }.min { (abs($0 - best), $0) < (abs($1 - best), $1) }
        let between = stride(from: left + 8, through: max(left + 8, right - 8), by: 4).filter { place in
            !known.contains { abs($0 - place) < 4 }
        }
        let found = place ?? between.min { (abs($0 - best), $0) < (abs($1 - best), $1) } ?? best
        used[face, default: []].insert(found)
        return found
    }
}
