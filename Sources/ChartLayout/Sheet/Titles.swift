/// Where the titles of frames and bands stand: at the left, or as near to it as no line runs through them.
struct Titles {
    private(set) var places: [Int: Area] = [:]

    init(_ arranger: Arranger, _ routes: [Route]) {
        var upright: [Area] = []
        for piece in routes.lazy.flatMap(\.paths).map({ $0.pieces[0] }) {
            for (start, end) in zip(piece, piece.dropFirst()) where start.x == end.x {
                upright.append(
                    Area(left: start.x, top: min(start.y, end.y), right: start.x, bottom: max(start.y, end.y)))
            }
        }
        func add(_ title: Sheet.Title, in area: Area, _ gap: Double, after start: Double = 0) {
            let top = area.top + gap
            let bottom = top + title.height
            let near = upright.filter { $0.top < bottom + 2 && top - 2 < $0.bottom }
            let first = max(area.left + 8, start)
            let tries = stride(from: first, through: max(first, area.right - 8 - title.width), by: 8)
            let left =
                tries.first { left in
                    !near.contains { left - 4 < $0.left && $0.left < left + title.width + 4 }
                } ?? first
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
            if let title = band.title { add(title, in: area, 5) }
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
