/// The silhouette of a box: how large it must be around its text, and where a line meets it.
package enum Silhouette: Hashable, Sendable {
    case rectangle
    /// A rectangle whose corners are quarters of circles.
    case rounded
    /// A rectangle whose upper right corner is folded.
    case folded
    /// A rectangle in another, 4 points outside it.
    case double
    /// Six corners: the upper and lower sides are half as wide as the whole.
    case hexagon
    case ellipse

    /// How far the outer of two lines stands from the inner.
    package static let doubleGap = 4.0

    /// The whole size around a text, margins included.
    package func size(around text: (width: Double, height: Double)) -> (width: Double, height: Double) {
        switch self {
        case .rectangle, .rounded, .folded: (text.width + 22, text.height + 14)
        case .double: (text.width + 22 + 2 * Self.doubleGap, text.height + 14 + 2 * Self.doubleGap)
        // The text's corners must lie inside the slanting sides.
        case .hexagon: (1.42 * text.width + 10, 1.7 * text.height + 6)
        case .ellipse: (1.25 * text.width + 16, 1.66 * text.height + 6)
        }
    }

    /// The part of a whole area that the inner line runs around: what Graphviz is told.
    package func inner(of area: Rectangle) -> Rectangle {
        guard self == .double else { return area }
        let gap = Self.doubleGap
        return Rectangle(left: area.left + gap, bottom: area.bottom + gap, right: area.right - gap, top: area.top - gap)
    }

    /// How far below the top of its area the silhouette lies at `x`, and above the bottom.
    package func dip(at x: Double, in area: Rectangle) -> Double {
        let off = min(1, abs(x - area.centre.x) / max(area.width / 2, 0.01))
        switch self {
        case .rectangle, .double, .folded: return 0
        case .rounded: return Self.round(area.width / 2 - abs(x - area.centre.x), Self.corner(of: area))
        case .hexagon: return off <= 0.5 ? 0 : (off - 0.5) * area.height
        case .ellipse: return area.height / 2 * (1 - (1 - off * off).squareRoot())
        }
    }

    /// How far inside the left or right edge of its area the silhouette lies at `y`.
    package func dent(at y: Double, in area: Rectangle) -> Double {
        let off = min(1, abs(y - area.centre.y) / max(area.height / 2, 0.01))
        switch self {
        case .rectangle, .double, .folded: return 0
        case .rounded: return Self.round(area.height / 2 - abs(y - area.centre.y), Self.corner(of: area))
        case .hexagon: return off * area.width / 4
        case .ellipse: return area.width / 2 * (1 - (1 - off * off).squareRoot())
        }
    }

    /// How much of a side a rounded or folded corner takes, as Graphviz draws it.
    private static func corner(of area: Rectangle) -> Double { min(12, min(area.width, area.height) / 3) }

    /// How far a rounded corner lies inside the square one, `distance` from it along the side.
    private static func round(_ distance: Double, _ radius: Double) -> Double {
        let off = radius - max(0, distance)
        return off <= 0 ? 0 : radius - (radius * radius - off * off).squareRoot()
    }
}

extension Silhouette {
    /// Where a line that runs upright or level from one point through another meets the silhouette of an area; nil where it
    /// passes by, or runs aslant.
    package func meeting(from start: Point, through end: Point, of area: Rectangle) -> Point? {
        if start.x == end.x, start.y != end.y {
            guard area.left...area.right ~= end.x else { return nil }
            if start.y < end.y { return Point(x: end.x, y: area.bottom + dip(at: end.x, in: area)) }
            let fold = self == .folded ? max(0, end.x - (area.right - Self.corner(of: area))) : 0
            return Point(x: end.x, y: area.top - dip(at: end.x, in: area) - fold)
        }
        guard start.y == end.y, start.x != end.x, area.bottom...area.top ~= end.y else { return nil }
        if start.x < end.x { return Point(x: area.left + dent(at: end.y, in: area), y: end.y) }
        let fold = self == .folded ? max(0, end.y - (area.top - Self.corner(of: area))) : 0
        return Point(x: area.right - dent(at: end.y, in: area) - fold, y: end.y)
    }
}
