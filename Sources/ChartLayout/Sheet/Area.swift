/// An upright area while places are found: y runs downwards.
struct Area {
    var left: Double
    var top: Double
    var right: Double
    var bottom: Double

    var width: Double { right - left }
    var middle: Point { Point(x: (left + right) / 2, y: (top + bottom) / 2) }

    func moved(x: Double, y: Double) -> Area {
        Area(left: left + x, top: top + y, right: right + x, bottom: bottom + y)
    }

    func grown(by margin: Double) -> Area {
        Area(left: left - margin, top: top - margin, right: right + margin, bottom: bottom + margin)
    }

    func union(_ other: Area) -> Area {
        Area(
            left: min(left, other.left), top: min(top, other.top), right: max(right, other.right),
            bottom: max(bottom, other.bottom))
    }

    /// Whether more than their edges meet.
    func overlaps(_ other: Area) -> Bool {
        left < other.right && other.left < right && top < other.bottom && other.top < bottom
    }
}

extension Sheet.Card {
    /// The area of each cell, from the card's own upper left corner.
    var areas: [(cell: Int, area: Area)] {
        var top = inset
        return rows.flatMap { row in
            let inner = width - 2 * inset - behind
            let each = inner / Double(max(1, row.cells.count))
            defer { top += row.height }
            return row.cells.enumerated().map { number, cell in
                let left = inset + each * Double(number)
                return (cell, Area(left: left, top: top, right: left + each, bottom: top + row.height))
            }
        }
    }
}
