/// Through which gutters a line passes the rows between the channels that it uses.
struct Passages {
    private let plan: GroundPlan
    private let columns: Columns
    private let corners: [Double]

    /// How much farther a line goes to pass beside a frame, not through it.
    private static let detour = 60.0

    /// - Parameter corners: The left edge of each card.
    init(_ plan: GroundPlan, _ columns: Columns, corners: [Double]) {
        (self.plan, self.columns, self.corners) = (plan, columns, corners)
    }

    /// The gutters of a run, from above. What begins at the side goes along that.
    func gutters(of run: Run) -> [Gutter] {
        guard run.way == .open, run.terminals[0].channel != nil else { return [] }
        let channels = run.channels
        guard let first = channels.first, let last = channels.last, first < last else { return [] }
        let middle = middle(of: run)
        return (first..<last).map { row in Gutter(row: row, index: nearest(to: middle, in: row)) }
    }

    /// Where a run would best pass.
    func middle(of run: Run) -> Double {
        let middles = run.terminals.filter { $0.seat.row != plan.side }.map { terminal in
            let (left, right) = columns.reach(of: terminal.seat)
            return (left + right) / 2
        }.sorted()
        return middles.isEmpty ? columns.width : middles[middles.count / 2]
    }

    private func nearest(to x: Double, in row: Int) -> Int {
        let blocks = plan.rows[row]
        let frames = plan.frames.compactMap(\.self).flatMap(\.parts).filter { $0.row == row }
        func cost(_ index: Int) -> Double {
            let left = index > 0 ? columns.right(of: blocks[index - 1]) : columns.lefts[blocks[index]] - Gutters.gap
            let right = index < blocks.count ? columns.lefts[blocks[index]] : left + Gutters.gap
            let inside = frames.count { $0.first < index && index <= $0.last }
            // Before the first and after the last there is room anywhere.
            let isBeside = index == blocks.count ? x > left + 8 : index == 0 && 8 < x && x < right - 8
            return (isBeside ? 0 : abs((left + right) / 2 - x)) + Self.detour * Double(inside)
        }
        return blocks.isEmpty ? 0 : (0...blocks.count).min { (cost($0), $0) < (cost($1), $1) } ?? 0
    }
}
