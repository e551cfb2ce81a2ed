import Foundation
import Pictures

/// The outline of an SVG shape, as a chain of points close enough to one another.
struct Shape {
    let points: [(x: Double, y: Double)]
    let area: Picture.Area

    /// Nil for an element that is no shape.
    init?(_ element: MarkupElement) {
        switch element.name {
        case "polygon", "polyline":
            points = Self.pairs(element["points"] ?? "")
        case "path":
            let controls = Self.pairs(element["d"] ?? "")
            points = stride(from: 0, to: controls.count - 3, by: 3).flatMap { start in
                (0...12).map { Self.bend(controls[start..<start + 4], at: Double($0) / 12) }
            }
        case "ellipse":
            let values = ["cx", "cy", "rx", "ry"].compactMap { element[$0].flatMap { Double($0) } }
            guard values.count == 4 else { return nil }
            points = (0...120).map { step in
                let angle = Double(step) * .pi / 60
                return (values[0] + values[2] * cos(angle), values[1] + values[3] * sin(angle))
            }
        default: return nil
        }
        let (xs, ys) = (points.map(\.x), points.map(\.y))
        area = Picture.Area(left: xs.min() ?? 0, top: ys.min() ?? 0, right: xs.max() ?? 0, bottom: ys.max() ?? 0)
    }

    /// How far a point lies from the outline.
    func distance(to point: (x: Double, y: Double)) -> Double {
        zip(points, points.dropFirst()).map { start, end in
            let (x, y) = (end.x - start.x, end.y - start.y)
            let length = x * x + y * y
            let along = length == 0 ? 0 : ((point.x - start.x) * x + (point.y - start.y) * y) / length
            let share = max(0, min(1, along))
            return hypot(point.x - start.x - share * x, point.y - start.y - share * y)
        }.min() ?? .infinity
    }

    private static func pairs(_ text: String) -> [(x: Double, y: Double)] {
        let numbers = Picture.numbers(in: text)
        return stride(from: 0, to: numbers.count - 1, by: 2).map { (numbers[$0], numbers[$0 + 1]) }
    }

    private static func bend(
        _ controls: ArraySlice<(x: Double, y: Double)>, at share: Double
    ) -> (x: Double, y: Double) {
        let rest = 1 - share
        let weights = [rest * rest * rest, 3 * rest * rest * share, 3 * rest * share * share, share * share * share]
        return zip(weights, controls).reduce((0, 0)) { ($0.0 + $1.0 * $1.1.x, $0.1 + $1.0 * $1.1.y) }
    }
}
