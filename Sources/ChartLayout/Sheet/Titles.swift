/// Where the titles of frames and bands stand: at the left, or as near to it as no line runs through them.
struct Titles {
    private(set) var places: [Int: Area] = [:]
    /// Where lines are broken: for what they are called, and where no place is free of them.
    private(set) var gaps: [Gap] = []
    /// How much farther to the left the bands begin, so that their titles stand before all lines.
    private(set) var margin = 0.0
    /// How far that may be.
    private static let mostMargin = 72.0

    struct Gap {
        let net: Int
        let middle: Point
        let reach: Double
        let isUpright: Bool
    }

    init(_ arranger: Arranger, _ routes: [Route]) {
        var upright: [(net: Int, area: Area)] = []
        for (net, route) in routes.enumerated() {
            for piece in route.paths.map({ $0.pieces[0] }) {
                for (start, end) in zip(piece, piece.dropFirst()) where start.x == end.x {
                    let (low, high) = (min(start.y, end.y), max(start.y, end.y))
                    upright.append((net, Area(left: start.x, top: low, right: start.x, bottom: high)))
                }
            }
        }
        func add(_ title: Sheet.Title, in area: Area, _ gap: Double, after start: Double = -.infinity) {
            let top = area.top + gap
            let bottom = top + title.height
            let near = upright.filter { $0.area.top < bottom + 2 && top - 2 < $0.area.bottom }
            func runs(_ x: Double, through left: Double, _ room: Double) -> Bool {
                left - room < x && x < left + title.width + room
            }
            let first = max(area.left + 8, start)
            let tries = stride(from: first, through: max(first, area.right - 8 - title.width), by: 8)
            let free = tries.first { left in !near.contains { runs($0.area.left, through: left, 4) } }
            let left = free ?? first
            if free == nil {
                for line in near where runs(line.area.left, through: left, 1) {
                    let middle = Point(x: line.area.left, y: (top + bottom) / 2)
                    gaps.append(Gap(net: line.net, middle: middle, reach: title.height / 2 + 1, isUpright: true))
                }
            }
            places[title.cell] = Area(left: left, top: top, right: left + title.width, bottom: bottom)
        }
        for (number, frame) in arranger.frames.enumerated() {
            guard let frame else { continue }
            let title = arranger.sheet.frames[number]
            if let title { add(title, in: frame, 3) }
            guard let words = arranger.sheet.frameWords[number] else { continue }
            if arranger.sheet.besideTitles.contains(number), let own = title.flatMap({ places[$0.cell] }) {
                add(words, in: frame, 3 + own.bottom - own.top - words.height, after: own.right + 10)
            } else {
                add(words, in: frame, 4 + (title?.height ?? 0))
            }
        }
        for (band, area) in zip(arranger.sheet.bands, arranger.bands) {
            guard let title = band.title else { continue }
            let (top, bottom) = (area.top + 5, area.top + 5 + title.height)
            let first = upright.filter { $0.area.top < bottom + 2 && top - 2 < $0.area.bottom }.map(\.area.left).min()
            let room = area.left + 8 + title.width + 6 - (first ?? .infinity)
            if room <= Self.mostMargin { margin = max(margin, room) }
        }
        for (band, area) in zip(arranger.sheet.bands, arranger.bands) {
            let whole = Area(left: area.left - margin, top: area.top, right: area.right, bottom: area.bottom)
            if let title = band.title { add(title, in: whole, 5) }
        }
        var named: [Area] = []
        for (run, channel) in arranger.called.sorted(by: { $0.key < $1.key }) {
            guard let label = arranger.sheet.nets[arranger.runs[run].net].label,
                let trunk = arranger.tracks.trunks[channel][run]
            else { continue }
            // In a gap of the line, which takes no room from those beside it.
            let y = arranger.trackHeight(of: run, in: channel)
            let near = upright.map(\.area).filter { $0.top < y + 6 && y - 6 < $0.bottom }
            // As near to the side as no line runs through it.
            let tries = stride(from: trunk.high - 12 - label.width, through: trunk.low + 12, by: -8)
            let beside = named.filter { abs($0.middle.y - y) < label.height }
            let free = tries.first { left in
                !beside.contains { $0.left < left + label.width + 12 && left - 12 < $0.right }
                    && !near.contains { left - 6 < $0.left && $0.left < left + label.width + 6 }
            }
            guard let left = free else { continue }
            let (top, bottom) = (y - label.height / 2, y + label.height / 2)
            let area = Area(left: left, top: top, right: left + label.width, bottom: bottom)
            places[label.cell] = area
            named.append(area)
            let middle = Point(x: left + label.width / 2, y: y)
            gaps.append(
                Gap(net: arranger.runs[run].net, middle: middle, reach: label.width / 2 + 4, isUpright: false))
        }
        if let title = arranger.sheet.sideTitle, let side = arranger.sideBand { add(title, in: side, 5) }
    }
}

extension Sheet {
    /// The room above what stands in a frame.
    func headRoom(of frame: Int) -> Double {
        let words = besideTitles.contains(frame) ? nil : frameWords[frame]
        return (frames[frame] == nil ? GroundPlan.pad : GroundPlan.titled) + (words.map { $0.height + 2 } ?? 0)
    }
}
