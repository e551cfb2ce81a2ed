/// A point of a drawing, in points (1/72 inch), x to the right and y upwards.
package struct Point: Hashable, Sendable {
    package var x: Double
    package var y: Double

    package init(x: Double, y: Double) {
        self.x = x
        self.y = y
    }
}

/// An upright rectangle, in points.
package struct Rectangle: Hashable, Sendable {
    package var left: Double
    package var bottom: Double
    package var right: Double
    package var top: Double

    package init(left: Double, bottom: Double, right: Double, top: Double) {
        self.left = left
        self.bottom = bottom
        self.right = right
        self.top = top
    }

    package init(centre: Point, width: Double, height: Double) {
        self.init(
            left: centre.x - width / 2, bottom: centre.y - height / 2, right: centre.x + width / 2,
            top: centre.y + height / 2)
    }

    package var width: Double { right - left }
    package var height: Double { top - bottom }
    package var centre: Point { Point(x: (left + right) / 2, y: (bottom + top) / 2) }

    /// The smallest rectangle that holds both.
    package func union(_ other: Rectangle) -> Rectangle {
        Rectangle(
            left: min(left, other.left), bottom: min(bottom, other.bottom), right: max(right, other.right),
            top: max(top, other.top))
    }

    /// The rectangle moved.
    package func moved(x: Double, y: Double) -> Rectangle {
        Rectangle(left: left + x, bottom: bottom + y, right: right + x, top: top + y)
    }
}
