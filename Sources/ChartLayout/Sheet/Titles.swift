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
        func add(_ title: Sheet.Title, in area: Area, _ gap: Double) {
            let top = area.top + gap
            let bottom = top + title.height
            let near = upright.filter { $0.top < bottom + 2 && top - 2 < $0.bottom }
            let first = area.left + 8
            let tries = stride(from: first, through: max(first, area.right - 8 - title.width), by: 8)
            let left =
                tries.first { left in
                    !near.contains { left - 4 < $0.left && $0.left < left + title.width + 4 }
                } ?? first
            places[title.cell] = Area(left: left, top: top, right: left + title.width, bottom: bottom)
        }
        for (title, frame) in zip(arranger.sheet.frames, arranger.frames) {
            if let title, let frame { add(title, in: frame, 3) }
        }
        for (band, area) in zip(arranger.sheet.bands, arranger.bands) {
            if let title = band.title { add(title, in: area, 5) }
        }
        if let title = arranger.sheet.sideTitle, let side = arranger.sideBand { add(title, in: side, 5) }
    }
}
