/// How high lines come in at the left of boxes: from what these hang under, and at the side from the gutter beside it.
struct LeftTaps {
    private var heights: [[Double?]]

    init(_ arranger: Arranger) {
        heights = arranger.runs.map { [Double?](repeating: nil, count: $0.terminals.count) }
        // Several lines to one cell come in beside one another.
        var users: [Int: [(run: Int, place: Int)]] = [:]
        var order: [Int] = []
        var frames: [(run: Int, place: Int, frame: Int)] = []
        for (number, run) in arranger.runs.enumerated() {
            for (place, terminal) in run.terminals.enumerated() {
                guard Self.comesFromLeft(terminal, run, arranger.plan) else { continue }
                switch terminal.target {
                case .frame(let frame): frames.append((number, place, frame))
                case .cell(let cell):
                    if users[cell] == nil { order.append(cell) }
                    users[cell, default: []].append((number, place))
                }
            }
        }
        // What arrives from the channels on the way to the side is given room.
        let arrivals = Self.arrivals(arranger)
        for cell in order {
            guard let area = arranger.cells[cell], let users = users[cell] else { continue }
            for (y, user) in zip(Self.heights(of: users.count, in: area), users) {
                var y = y
                if users.count == 1, arrivals.contains(where: { abs($0 - y) < 4 }) { y += 5 }
                heights[user.run][user.place] = y
            }
        }
        var taken: [Int: Int] = [:]
        for (run, place, frame) in frames {
            let area = arranger.frames[frame] ?? Area(left: 0, top: 0, right: 0, bottom: 0)
            let number = taken[frame, default: 0]
            taken[frame] = number + 1
            let distance = Double((number + 1) / 2) * (number % 2 == 0 ? 8 : -8)
            var y = area.middle.y + distance
            while arrivals.contains(where: { abs($0 - y) < 4 }), y < area.bottom - 8 { y += 3 }
            heights[run][place] = y
        }
    }

    /// Heights for some lines at one side of a cell, around its middle.
    static func heights(of count: Int, in area: Area) -> [Double] {
        let step = min(7, area.room(for: count))
        return (0..<count).map { area.middle.y + step * (Double($0) - Double(count - 1) / 2) }
    }

    func height(_ run: Int, _ place: Int) -> Double { heights[run][place] ?? 0 }

    private static func comesFromLeft(_ terminal: Terminal, _ run: Run, _ plan: GroundPlan) -> Bool {
        if case .rail(_, let item) = run.way { return terminal.seat.item != item }
        return terminal.seat.row == plan.side
    }

    private static func arrivals(_ arranger: Arranger) -> [Double] {
        arranger.runs.enumerated().flatMap { number, run in
            run.terminals.contains { $0.seat.row == arranger.plan.side } && run.way == .open
                ? run.channels.map { arranger.trackHeight(of: number, in: $0) } : []
        }
    }
}

extension Area {
    /// How far apart some lines may come in at a side.
    fileprivate func room(for count: Int) -> Double { max(2, (bottom - top - 6) / Double(max(1, count))) }
}
