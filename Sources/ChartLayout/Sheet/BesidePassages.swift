/// Where lines pass a row to the left of its first block or to the right of its last: straight below where they come from,
/// straight below where they passed the row above, or else near to where they go.
struct BesidePassages {
    /// Where runs pass straight on.
    private(set) var falls: [Int: [Gutter: Double]] = [:]
    /// The gutters, in which the other runs have places of their own.
    private(set) var gutters: Gutters

    private let arranger: Arranger
    /// Where lines fall in each channel from gutters and to them, by strips four points wide.
    private var taken: [Strip: [(run: Int, x: Double)]] = [:]

    private struct Strip: Hashable {
        let channel: Int
        let number: Int

        init(_ channel: Int, _ x: Double) { (self.channel, number) = (channel, Int((x / 4).rounded(.down))) }
    }

    init(_ arranger: Arranger) {
        (self.arranger, gutters) = (arranger, arranger.gutters)
        for (run, passages) in arranger.passages.enumerated() {
            for gutter in passages + arranger.runs[run].terminals.compactMap(\.gutter) {
                take(arranger.x(of: run, in: gutter), gutter.row, run)
            }
        }
        for run in arranger.runs.indices {
            let terminals = zip(arranger.runs[run].terminals, arranger.ports.x[run])
            let upper = terminals.filter { $0.0.side == .bottom }.compactMap(\.1)
            // Bottoms have places of their own, which nothing else in a channel has.
            let isOwn = upper.count == 1 && upper[0].truncatingRemainder(dividingBy: Sheet.grid) == Ports.ofBottoms
            var before = isOwn ? upper[0] : nil
            for gutter in arranger.passages[run] {
                before = range(of: gutter).map { pass(run, gutter, $0, before) } ?? arranger.x(of: run, in: gutter)
            }
        }
    }

    private mutating func take(_ x: Double, _ row: Int, _ run: Int) {
        for channel in [row, row + 1] { taken[Strip(channel, x), default: []].append((run, x)) }
    }

    private func isFree(_ x: Double, _ row: Int, _ run: Int) -> Bool {
        [row, row + 1].allSatisfy { channel in
            [x - 4, x, x + 4].allSatisfy { near in
                taken[Strip(channel, near), default: []].allSatisfy { $0.run == run || abs($0.x - x) >= 4 }
            }
        }
    }

    /// The room beside a row; nil between its blocks.
    private func range(of gutter: Gutter) -> ClosedRange<Double>? {
        let (plan, columns) = (arranger.plan, arranger.columns)
        guard gutter.row != plan.side else { return nil }
        let left = arranger.left(of: gutter)
        if gutter.index == plan.rows[gutter.row].count { return left + 6...max(left + 6, columns.width - 8) }
        guard gutter.index == 0, let first = plan.rows[gutter.row].first else { return nil }
        let right = columns.lefts[first] - plan.opens[gutter.row][0] - 8
        return min(8, right)...right
    }

    /// Where a run passes.
    private mutating func pass(
        _ run: Int, _ gutter: Gutter, _ range: ClosedRange<Double>, _ before: Double?
    ) -> Double {
        if let x = before, range.lowerBound < x, x <= range.upperBound, isFree(x, gutter.row, run) {
            falls[run, default: [:]][gutter] = x
            take(x, gutter.row, run)
            return x
        }
        let lower = arranger.runs[run].terminals.last { $0.gutter != nil && $0.seat.row != arranger.plan.side }
        let wanted = lower?.gutter.map { arranger.x(of: run, in: $0) } ?? arranger.middle(of: run)
        let left = arranger.left(of: gutter)
        gutters.move(run, in: gutter, from: left, to: wanted, within: range)
        let x = gutters.x(run, gutter, from: left)
        take(x, gutter.row, run)
        return x
    }
}
