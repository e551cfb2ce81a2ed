/// How high lines come in at the left of boxes: from what these hang under, and at the side from the gutter beside it.
struct LeftTaps {
    private var heights: [[Double?]]
    /// Where lines come from the channels on their way to the side, and where others come in at a box.
    private let arrivals: [Double]
    private var taken: [Sheet.End: [Double]] = [:]

    init(_ arranger: Arranger) {
        heights = arranger.runs.map { [Double?](repeating: nil, count: $0.terminals.count) }
        arrivals = Self.arrivals(arranger)
        var hanging: [Int: [(run: Int, place: Int)]] = [:]
        var aside: [(run: Int, place: Int, target: Sheet.End)] = []
        for (number, run) in arranger.runs.enumerated() {
            for (place, terminal) in run.terminals.enumerated() {
                if case .rail(_, let item) = run.way {
                    guard terminal.seat.item != item, case .cell(let cell) = terminal.target else { continue }
                    hanging[cell, default: []].append((number, place))
                } else if terminal.seat.row == arranger.plan.side {
                    aside.append((number, place, terminal.target))
                }
            }
        }
        // Several lines to one cell come in beside one another.
        for (cell, users) in hanging {
            guard let area = arranger.cells[cell] else { continue }
            for (y, user) in zip(Self.heights(of: users.count, in: area), users) {
                heights[user.run][user.place] = y
                taken[.cell(cell), default: []].append(y)
            }
        }
        part(arranger)
        for (run, place, target) in aside {
            let area: Area? =
                switch target {
                case .cell(let cell): arranger.cells[cell]
                case .frame(let frame): arranger.frames[frame]
                }
            guard let area else { continue }
            let y = free(in: area, target)
            heights[run][place] = y
            taken[target, default: []].append(y)
        }
    }

    /// Between two columns lines of several nets come in from both sides, and none may lie on another's way.
    private mutating func part(_ arranger: Arranger) {
        var left: [Int: [(run: Int, place: Int, area: Area, trunk: Int)]] = [:]
        var right = left
        for (number, run) in arranger.runs.enumerated() {
            guard case .rail(let block, let item) = run.way, let span = arranger.plan.spans[block], span.fork == item
            else { continue }
            for (place, terminal) in run.terminals.enumerated() where terminal.seat.item != item {
                guard case .cell(let cell) = terminal.target, let area = arranger.cells[cell],
                    let column = terminal.seat.item.flatMap({ span.columns[$0] })
                else { continue }
                if span.isMirrored(column) {
                    left[block, default: []].append((number, place, area, column / 2))
                } else {
                    right[block, default: []].append((number, place, area, column / 2))
                }
            }
        }
        for (block, taps) in left {
            for tap in taps {
                let others = (right[block] ?? []).filter { $0.run != tap.run && $0.trunk == tap.trunk }
                    .map { height($0.run, $0.place) }
                let own = taps.filter { $0.place != tap.place || $0.run != tap.run }.map { height($0.run, $0.place) }
                let y = height(tap.run, tap.place)
                let tries = [0, 5, -5, 10, -10, 15, -15].map { y + $0 }
                heights[tap.run][tap.place] =
                    tries.first { y in
                        tap.area.top + 3 <= y && y <= tap.area.bottom - 3
                            && !(others + own).contains { abs($0 - y) < 4.5 }
                    } ?? y
            }
        }
    }

    /// The free height nearest to the middle of a side.
    private func free(in area: Area, _ target: Sheet.End) -> Double {
        let own = taken[target] ?? []
        for (apart, margin) in [(7.0, 6.0), (4.0, 3.0)] {
            let most = (area.bottom - area.top) / 2 - margin
            for distance in stride(from: 0, through: max(0, most), by: 1) {
                for y in [area.middle.y + distance, area.middle.y - distance] {
                    let isFree =
                        !own.contains { abs($0 - y) < apart } && !arrivals.contains { abs($0 - y) < 4 }
                    if isFree { return y }
                }
            }
        }
        return area.middle.y + 2
    }

    /// Heights for some lines at one side of a cell, around its middle.
    static func heights(of count: Int, in area: Area) -> [Double] {
        let room = max(2, (area.bottom - area.top - 6) / Double(max(1, count)))
        let step = min(7, room)
        return (0..<count).map { area.middle.y + step * (Double($0) - Double(count - 1) / 2) }
    }

    func height(_ run: Int, _ place: Int) -> Double { heights[run][place] ?? 0 }

    private static func arrivals(_ arranger: Arranger) -> [Double] {
        arranger.runs.enumerated().flatMap { number, run in
            run.terminals.contains { $0.seat.row == arranger.plan.side } && run.way == .open
                ? run.channels.map { arranger.trackHeight(of: number, in: $0) } : []
        }
    }
}
