internal import ChartLayout
internal import OrgModel

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

extension Diagram {
    /// Gives the numbers of remarks their places: on the upper edge of the boxes that they are about, from the right,
    /// and in gaps of their lines, where nothing else is.
    ///
    /// - Parameter letters: what texts cover, those of boxes too.
    mutating func placePins(of chart: Chart, besides letters: [Rectangle]) {
        guard let notes = chart.notes, !notes.pinned.isEmpty else { return }
        var places = PinPlaces(self, letters)
        var marked = notes.byBox.mapValues { $0.map(\.number) }
        // A page of several has some of the numbers.
        let badges = Dictionary(
            uniqueKeysWithValues: notes.pinned.map { ($0.number, PinBadge($0, chart.options.theme)) })
        var strokeOf: [Int: Int] = [:]
        for (number, stroke) in strokes.enumerated() { for line in stroke.lines { strokeOf[line] = number } }
        for pinned in notes.pinned {
            guard let badge = badges[pinned.number] else { continue }
            var seen: Set<Int> = []
            for line in pinned.lines {
                if let stroke = strokeOf[line] {
                    guard seen.insert(stroke).inserted else { continue }
                    if let place = places.place(badge, on: &strokes[stroke], number: stroke) {
                        pins.append((badge, place))
                        continue
                    }
                }
                // What a place says, or has no room at its stroke, is numbered at its lower end.
                let box = chart.lines[line].ranking?.below ?? chart.lines[line].from
                if marked[box]?.contains(pinned.number) != true { marked[box, default: []].append(pinned.number) }
            }
        }
        for (box, numbers) in marked.sorted(by: { $0.key < $1.key }) {
            guard let area = boxes[box]?.place else { continue }
            for badge in numbers.sorted().compactMap({ badges[$0] }) {
                pins.append((badge, places.place(badge, on: area)))
            }
        }
    }
}

/// Finds free places for numbers.
private struct PinPlaces {
    /// Strokes, texts and numbers; boxes; cards; and numbers alone.
    private var thin = Occupied()
    private var solid = Occupied()
    private var cards = Occupied()
    private var numbers = Occupied()

    init(_ diagram: Diagram, _ letters: [Rectangle]) {
        for (number, stroke) in diagram.strokes.enumerated() {
            for piece in stroke.pieces {
                for (start, end) in zip(piece, piece.dropFirst()) {
                    thin.add(Self.area(start, end).grown(by: 1.5), owner: number)
                }
            }
        }
        for own in diagram.boxes.values { solid.add(own.place) }
        for card in diagram.cards { cards.add(card.place) }
        for area in letters { thin.add(area) }
    }

    private static func area(_ start: Point, _ end: Point) -> Rectangle {
        Rectangle(
            left: min(start.x, end.x), bottom: min(start.y, end.y), right: max(start.x, end.x),
            top: max(start.y, end.y))
    }

    private func area(_ badge: PinBadge, at centre: Point) -> Rectangle {
        Rectangle(centre: centre, width: badge.width, height: 2 * PinBadge.radius)
    }

    // MARK: Boxes

    mutating func place(_ badge: PinBadge, on box: Rectangle) -> Rectangle {
        let (step, height) = (badge.width + 1, 2 * PinBadge.radius + 1)
        var edge: [Rectangle] = []
        var within: [Rectangle] = []
        for x in stride(from: box.right - 1, to: box.left - 1, by: -step) {
            edge.append(area(badge, at: Point(x: x, y: box.top + 2)))
            within.append(area(badge, at: Point(x: x - step / 2, y: box.centre.y)))
        }
        var sides: [Rectangle] = []
        for y in stride(from: box.top - height, to: box.bottom, by: -height) {
            sides.append(area(badge, at: Point(x: box.right + badge.width / 2 - 2, y: y)))
            sides.append(area(badge, at: Point(x: box.left - badge.width / 2 + 2, y: y)))
        }
        let outside = (0..<8).map { number in
            area(badge, at: Point(x: box.right + step / 2 + 2 + Double(number) * step, y: box.centre.y))
        }
        let found =
            (edge + within + sides).first { thin.isFree($0) }
            ?? outside.first { thin.isFree($0) && solid.isFree($0) } ?? edge.first { numbers.isFree($0) } ?? edge.first
            ?? area(badge, at: box.centre)
        take(found)
        return found
    }

    private mutating func take(_ area: Rectangle) {
        thin.add(area)
        numbers.add(area)
    }

    // MARK: Lines

    /// A place in the longest pieces of a stroke, which is broken there; nil where all its length is beside something.
    mutating func place(_ badge: PinBadge, on stroke: inout Diagram.Stroke, number: Int) -> Rectangle? {
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
            let reach = isUpright ? PinBadge.radius + 1 : badge.width / 2 + 1
            // A tip keeps its length.
            let least = reach + (stroke.hasTip ? stroke.style.tipLength : 0) + 3
            guard segment.length > 2 * least else { break }
            let unit = Point(x: (end.x - start.x) / segment.length, y: (end.y - start.y) / segment.length)
            for shift in stride(from: 0, through: segment.length / 2 - least, by: 6) {
                for along in [segment.length / 2 - shift, segment.length / 2 + shift] {
                    let centre = Point(x: start.x + unit.x * along, y: start.y + unit.y * along)
                    let area = area(badge, at: centre)
                    guard thin.isFree(area.grown(by: 1), but: number), solid.isFree(area.grown(by: 2)),
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
}

extension Rectangle {
    fileprivate func grown(by margin: Double) -> Rectangle { grown(x: margin, y: margin) }
}
