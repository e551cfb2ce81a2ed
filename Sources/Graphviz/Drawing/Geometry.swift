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
    public var attribute: String {
        var text: [UInt8] = []
        write(to: &text)
        return String(decoding: text, as: UTF8.self)
    }

    func write(to text: inout [UInt8]) {
        text.append(x)
        text.append(UInt8(ascii: ","))
        text.append(y)
    }
}

extension [UInt8] {
    /// Appends a number as its `description` has it.
    fileprivate mutating func append(_ number: Double) {
        let doubled = number * 2
        // Most numbers of a drawing are whole, or end on a half: their digits are found without asking how many there are.
        guard abs(number) < 1e9, doubled == doubled.rounded(), number != 0 else {
            append(contentsOf: number.description.utf8)
            return
        }
        if number < 0 { append(UInt8(ascii: "-")) }
        let halves = UInt32(abs(doubled))
        var divisor: UInt32 = 1
        while divisor * 10 <= halves / 2 { divisor *= 10 }
        while divisor > 0 {
            append(UInt8(ascii: "0") + UInt8(halves / 2 / divisor % 10))
            divisor /= 10
        }
        append(UInt8(ascii: "."))
        append(halves % 2 == 0 ? UInt8(ascii: "0") : UInt8(ascii: "5"))
    }
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
