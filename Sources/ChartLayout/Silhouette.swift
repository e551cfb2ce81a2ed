/// The silhouette of a box, by which it is known also where there is no colour.
package enum Silhouette: Hashable, Sendable {
    case rectangle
    /// A rectangle whose corners are quarters of circles.
    case rounded
    /// A rectangle whose upper right corner is folded.
    case folded
    /// A rectangle in another, 4 points outside it.
    case double
    /// A rectangle with a stroke across each corner.
    case cut
    /// A rectangle whose ends are halves of circles, or as round as those of a low one.
    case pill

    /// How far the outer of two lines stands from the inner.
    package static let doubleGap = 4.0

    /// How much wider and higher than a text a box around it is.
    package var margins: (width: Double, height: Double) {
        switch self {
        case .rectangle, .rounded, .cut: (16, 14)
        case .folded: (24, 14)
        case .double: (16 + 2 * Self.doubleGap, 14 + 2 * Self.doubleGap)
        case .pill: (36, 14)
        }
    }

    /// How round the ends of a pill are.
    package static func radius(of area: Rectangle) -> Double {
        // A circle that reaches past the middle of a higher one would show in it.
        let half = area.height / 2
        return half <= 24 ? half : 15
    }

    /// The part of a whole area that the inner line runs around: what Graphviz is told.
    package func inner(of area: Rectangle) -> Rectangle {
        guard self == .double else { return area }
        let gap = Self.doubleGap
        return Rectangle(left: area.left + gap, bottom: area.bottom + gap, right: area.right - gap, top: area.top - gap)
    }
}
