internal import ChartLayout

/// How good a picture is, in numbers: what is drawn for what is meant, what is in the way of what, and how full it is.
package struct PictureMeasures: Sendable {
    /// The lines of the chart, and the connected strokes that are drawn.
    package let lines: Int
    package let strokes: Int
    /// How often strokes of different lines cross.
    package let crossings: Int
    /// Pairs of boxes that overlap.
    package private(set) var overlaps = 0
    /// Strokes that run through a box, or through a text.
    package private(set) var throughBoxes = 0
    package private(set) var throughTexts = 0
    /// Pairs of pieces of different lines that run side by side nearer than 4 points.
    package var sharedTracks: Int { shared.count }
    /// What these are: the ends of both lines.
    package private(set) var shared: [String] = []
    /// How much of the drawing boxes and cards cover, each grown by 12 points.
    package private(set) var fill = 0.0
    /// The width and height of the drawing alone, and of the whole page, in points.
    package let size: (width: Double, height: Double)
    package let page: (width: Double, height: Double)
    /// What its points are multiplied by on paper.
    package let scale: Double
    /// How much of the page the drawing takes.
    package var shareOfPage: Double { size.width * size.height / (page.width * page.height) }

    /// A level or upright piece of a stroke.
    private struct Piece {
        let net: Int
        let ends: (from: Int, to: Int)
        let area: Rectangle
    }

    package init?(of chart: Chart) {
        guard let page = try? Page(of: chart) else { return nil }
        let diagram = page.diagram
        lines = chart.lines.count
        strokes = diagram.pieces
        crossings = diagram.crossings
        size = diagram.size
        self.page = (page.width, page.height)
        scale = page.scale
        let boxes = diagram.boxes.sorted { $0.key < $1.key }.map(\.value.place)
        overlaps = Self.pairs(boxes, grown: -0.01)
        let pieces = diagram.strokes.flatMap { stroke in
            stroke.pieces.flatMap { piece in
                zip(piece, piece.dropFirst()).map { start, end in
                    Piece(
                        net: stroke.net, ends: stroke.ends,
                        area: Rectangle(
                            left: min(start.x, end.x), bottom: min(start.y, end.y), right: max(start.x, end.x),
                            top: max(start.y, end.y)))
                }
            }
        }
        let solid = boxes + diagram.cards.map(\.place)
        throughBoxes = Self.count(pieces.map(\.area), through: solid.map { $0.shrunk(by: 1.5) })
        throughTexts = Self.count(pieces.map(\.area), through: diagram.texts.map { $0.place.shrunk(by: 0.5) })
        shared = Self.shared(pieces) { stroke in
            "\(chart.boxes[stroke.from].name) - \(chart.boxes[stroke.to].name)"
        }
        fill = Self.cover(solid.map { $0.shrunk(by: -12) }, within: size)
    }

    private static func overlap(_ one: Rectangle, _ other: Rectangle) -> Bool {
        one.left < other.right && other.left < one.right && one.bottom < other.top && other.bottom < one.top
    }

    private static func pairs(_ areas: [Rectangle], grown margin: Double) -> Int {
        let sorted = areas.map { $0.shrunk(by: -margin) }.sorted { $0.left < $1.left }
        var count = 0
        for (number, area) in sorted.enumerated() {
            for other in sorted.dropFirst(number + 1) {
                if other.left >= area.right { break }
                if overlap(area, other) { count += 1 }
            }
        }
        return count
    }

    private static func count(_ pieces: [Rectangle], through areas: [Rectangle]) -> Int {
        pieces.count { piece in
            areas.contains { area in
                area.left < piece.right + 0.01 && piece.left - 0.01 < area.right && area.bottom < piece.top + 0.01
                    && piece.bottom - 0.01 < area.top
            }
        }
    }

    private static func shared(_ pieces: [Piece], naming name: ((from: Int, to: Int)) -> String) -> [String] {
        var found: [String] = []
        for (isUpright, key) in [
            (true, { (area: Rectangle) in area.left }), (false, { (area: Rectangle) in area.bottom }),
        ] {
            let own = pieces.filter { ($0.area.width == 0) == isUpright && $0.area.width + $0.area.height > 0 }
                .sorted { key($0.area) < key($1.area) }
            for (number, one) in own.enumerated() {
                for other in own.dropFirst(number + 1) {
                    if key(other.area) - key(one.area) >= 3.99 { break }
                    guard other.net != one.net else { continue }
                    let common =
                        isUpright
                        ? min(one.area.top, other.area.top) - max(one.area.bottom, other.area.bottom)
                        : min(one.area.right, other.area.right) - max(one.area.left, other.area.left)
                    guard common > 1 else { continue }
                    found.append("\(name(one.ends)), \(name(other.ends)): \(one.area), \(other.area)")
                }
            }
        }
        return found
    }

    /// The share of a drawing that areas cover, by strips two points high.
    private static func cover(_ areas: [Rectangle], within size: (width: Double, height: Double)) -> Double {
        guard size.width > 0, size.height > 0 else { return 0 }
        var covered = 0.0
        for y in stride(from: 1.0, to: size.height, by: 2) {
            var end = 0.0
            for area in areas.filter({ $0.bottom <= y && y < $0.top }).sorted(by: { $0.left < $1.left }) {
                let (left, right) = (max(end, area.left), min(size.width, area.right))
                if right > left { covered += 2 * (right - left) }
                end = max(end, right)
            }
        }
        return covered / (size.width * size.height)
    }
}

extension Rectangle {
    fileprivate func shrunk(by margin: Double) -> Rectangle {
        Rectangle(left: left + margin, bottom: bottom + margin, right: right - margin, top: top - margin)
    }
}
