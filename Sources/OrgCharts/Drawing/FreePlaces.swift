internal import ChartLayout

/// What takes room on a drawing, found by place.
private struct Occupied {
    private struct Bucket: Hashable {
        let x: Int
        let y: Int
    }

    private static let size = 48.0
    private var buckets: [Bucket: [(area: Rectangle, owner: Int)]] = [:]

    private func span(_ area: Rectangle) -> (ClosedRange<Int>, ClosedRange<Int>) {
        func number(_ value: Double) -> Int { Int((value / Self.size).rounded(.down)) }
        return (number(area.left)...number(area.right), number(area.bottom)...number(area.top))
    }

    mutating func add(_ area: Rectangle, owner: Int = -1) {
        let (columns, rows) = span(area)
        for x in columns { for y in rows { buckets[Bucket(x: x, y: y), default: []].append((area, owner)) } }
    }

    /// Whether nothing but what belongs to an owner is there.
    func isFree(_ area: Rectangle, but owner: Int = -2) -> Bool {
        let (columns, rows) = span(area)
        for x in columns {
            for y in rows {
                for other in buckets[Bucket(x: x, y: y)] ?? [] where other.owner != owner {
                    if area.left < other.area.right, other.area.left < area.right, area.bottom < other.area.top,
                        other.area.bottom < area.top
                    {
                        return false
                    }
                }
            }
        }
        return true
    }
}

/// Finds free places for what stands on a drawing: numbers, and words at lines.
struct FreePlaces {
    typealias Size = (width: Double, height: Double)

    /// Strokes, texts and what was placed; boxes; cards; and what was placed alone.
    private var thin = Occupied()
    private var solid = Occupied()
    private var cards = Occupied()
    private var numbers = Occupied()
    /// What stands at strokes stays on the drawing.
    private let page: Rectangle

    init(_ diagram: Diagram, _ letters: [Rectangle]) {
        page = Rectangle(left: 0, bottom: 0, right: diagram.size.width, top: diagram.size.height)
        for (number, stroke) in diagram.strokes.enumerated() {
            for piece in stroke.pieces {
                for (start, end) in zip(piece, piece.dropFirst()) {
                    thin.add(Self.area(start, end).grown(by: 1.5), owner: number)
                }
            }
        }
        for dot in diagram.dots { thin.add(Rectangle(centre: dot.place, width: 5, height: 5)) }
        for own in diagram.boxes.values { solid.add(own.place) }
        for card in diagram.cards { cards.add(card.place) }
        for area in letters { thin.add(area) }
    }

    private static func area(_ start: Point, _ end: Point) -> Rectangle {
        Rectangle(
            left: min(start.x, end.x), bottom: min(start.y, end.y), right: max(start.x, end.x),
            top: max(start.y, end.y))
    }

    // MARK: Boxes

    /// A place at a box: on its upper edge, within, at its sides or beside it.
    mutating func place(_ size: Size, on box: Rectangle) -> Rectangle {
        let (step, height) = (size.width + 1, size.height + 1)
        func area(at centre: Point) -> Rectangle {
            Rectangle(centre: centre, width: size.width, height: size.height)
        }
        var edge: [Rectangle] = []
        var within: [Rectangle] = []
        for x in stride(from: box.right - 1, to: box.left - 1, by: -step) {
            edge.append(area(at: Point(x: x, y: box.top + 2)))
            within.append(area(at: Point(x: x - step / 2, y: box.centre.y)))
        }
        var sides: [Rectangle] = []
        for y in stride(from: box.top - height, to: box.bottom, by: -height) {
            sides.append(area(at: Point(x: box.right + size.width / 2 - 2, y: y)))
            sides.append(area(at: Point(x: box.left - size.width / 2 + 2, y: y)))
        }
        let outside = (0..<8).map { number in
            area(at: Point(x: box.right + step / 2 + 2 + Double(number) * step, y: box.centre.y))
        }
        let found =
            (edge + within + sides).first { thin.isFree($0) }
            ?? outside.first { thin.isFree($0) && solid.isFree($0) } ?? edge.first { numbers.isFree($0) } ?? edge.first
            ?? area(at: box.centre)
        take(found)
        return found
    }

    private mutating func take(_ area: Rectangle) {
        thin.add(area)
        numbers.add(area)
    }

    // MARK: Lines

    /// A place in the longest pieces of a stroke, which is broken there; nil where all its length is beside something.
    ///
    /// - Parameter margin: how far from all else it keeps.
    mutating func place(
        _ size: Size, on stroke: inout Diagram.Stroke, number: Int, margin: Double = 1
    ) -> Rectangle? {
        var segments: [(piece: Int, corner: Int, length: Double)] = []
        for (place, piece) in stroke.pieces.enumerated() {
            for corner in piece.indices.dropLast() {
                let area = Self.area(piece[corner], piece[corner + 1])
                segments.append((place, corner, area.width + area.height))
            }
        }
        for segment in segments.sorted(by: { ($1.length, $0.piece, $0.corner) < ($0.length, $1.piece, $1.corner) }) {
            let piece = stroke.pieces[segment.piece]
            let (start, end) = (piece[segment.corner], piece[segment.corner + 1])
            let isUpright = start.x == end.x
            let reach = (isUpright ? size.height : size.width) / 2 + 1
            // A tip keeps its length.
            let least = reach + (stroke.hasTip ? stroke.style.tipLength : 0) + 3
            guard segment.length > 2 * least else { continue }
            let unit = Point(x: (end.x - start.x) / segment.length, y: (end.y - start.y) / segment.length)
            for shift in stride(from: 0, through: segment.length / 2 - least, by: 3) {
                for along in [segment.length / 2 - shift, segment.length / 2 + shift] {
                    let centre = Point(x: start.x + unit.x * along, y: start.y + unit.y * along)
                    let area = Rectangle(centre: centre, width: size.width, height: size.height)
                    guard page.holds(area), thin.isFree(area.grown(by: margin), but: number),
                        solid.isFree(area.grown(by: 2)),
                        cards.isFree(area.grown(by: 2))
                    else { continue }
                    func at(_ along: Double) -> Point {
                        Point(x: start.x + unit.x * along, y: start.y + unit.y * along)
                    }
                    stroke.pieces.replaceSubrange(
                        segment.piece...segment.piece,
                        with: [
                            Array(piece[...segment.corner]) + [at(along - reach)],
                            [at(along + reach)] + Array(piece[(segment.corner + 1)...]),
                        ])
                    take(area)
                    return area
                }
            }
        }
        return nil
    }

    /// A place close beside the longest pieces of a stroke, where nothing else is; nil where there is none.
    mutating func place(_ size: Size, beside stroke: Diagram.Stroke) -> Rectangle? {
        let segments = stroke.pieces.flatMap { zip($0, $0.dropFirst()) }.map { start, end in
            (start: start, end: end, length: abs(end.x - start.x) + abs(end.y - start.y))
        }.enumerated().sorted { ($1.element.length, $0.offset) < ($0.element.length, $1.offset) }.map(\.element)
        for (start, end, length) in segments {
            let isUpright = start.x == end.x
            let aside = (isUpright ? size.width : size.height) / 2 + 3.5
            guard length > (isUpright ? size.height : size.width) else { continue }
            for shift in stride(from: 0, through: (length - (isUpright ? size.height : size.width)) / 2, by: 6) {
                for (along, side) in [(-shift, 1.0), (shift, 1), (-shift, -1), (shift, -1)] {
                    let part = 0.5 + along / length
                    let middle = Point(x: start.x + (end.x - start.x) * part, y: start.y + (end.y - start.y) * part)
                    let centre =
                        isUpright
                        ? Point(x: middle.x + side * aside, y: middle.y)
                        : Point(x: middle.x, y: middle.y + side * aside)
                    let area = Rectangle(centre: centre, width: size.width, height: size.height)
                    guard page.holds(area), thin.isFree(area), solid.isFree(area.grown(by: 2)),
                        cards.isFree(area.grown(by: 2))
                    else {
                        continue
                    }
                    take(area)
                    return area
                }
            }
        }
        return nil
    }
}

extension Rectangle {
    fileprivate func holds(_ other: Rectangle) -> Bool {
        left <= other.left && other.right <= right && bottom <= other.bottom && other.top <= top
    }

    fileprivate func grown(by margin: Double) -> Rectangle { grown(x: margin, y: margin) }
}
