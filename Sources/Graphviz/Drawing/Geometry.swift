/// A point in points (1/72 inch), y upwards.
public struct Point: Hashable, Sendable {
    public var x: Double
    public var y: Double

    public init(x: Double, y: Double) {
        self.x = x
        self.y = y
    }
}

/// An upright rectangle in points (1/72 inch), y upwards.
public struct Box: Hashable, Sendable {
    public var centre: Point
    public var width: Double
    public var height: Double

    public init(centre: Point, width: Double, height: Double) {
        self.centre = centre
        self.width = width
        self.height = height
    }

    public var left: Double { centre.x - width / 2 }
    public var right: Double { centre.x + width / 2 }
    public var bottom: Double { centre.y - height / 2 }
    public var top: Double { centre.y + height / 2 }

    /// Whether `other` lies inside, give or take `tolerance` points.
    public func contains(_ other: Box, tolerance: Double = 0) -> Bool {
        other.left >= left - tolerance && other.right <= right + tolerance
            && other.bottom >= bottom - tolerance && other.top <= top + tolerance
    }

    /// As a value for the attribute `bb` of a graph or cluster that is to be drawn as positioned.
    public var attribute: String { "\(left),\(bottom),\(right),\(top)" }
}

extension Point {
    /// As a value for the attribute `pos` of a node.
    public var attribute: String { "\(x),\(y)" }
}

/// The size of a bitmap.
public struct PixelSize: Hashable, Sendable {
    public var width: Int
    public var height: Int

    /// Cairo draws no bitmap wider or higher than this.
    public static let limit = 32_767

    public init(width: Int, height: Int) {
        self.width = width
        self.height = height
    }
}
