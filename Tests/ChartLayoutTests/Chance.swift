import ChartLayout

/// Numbers as if by chance, the same every time.
struct Chance {
    private var state: UInt64

    init(_ seed: Int) { state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 | 1 }

    /// A number below `bound`.
    mutating func number(below bound: Int) -> Int {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return Int(state >> 33) % bound
    }

    mutating func size() -> (width: Double, height: Double) {
        (Double(60 + number(below: 90)), Double(28 + number(below: 40)))
    }
}

extension Rectangle {
    /// Whether the two have more in common than a side.
    func overlaps(_ other: Rectangle) -> Bool {
        left < other.right && other.left < right && bottom < other.top && other.bottom < top
    }
}
