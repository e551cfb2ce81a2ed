/// Numbers as if by chance, the same every time and everywhere.
package struct Chance {
    private var state: UInt64

    package init(_ seed: Int) {
        state = UInt64(truncatingIfNeeded: seed) &* 0x9E37_79B9_7F4A_7C15 &+ 0xD1B5_4A32_D192_ED03
    }

    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// A number below `bound`.
    package mutating func number(below bound: Int) -> Int { Int(next() >> 33) % max(1, bound) }

    package mutating func number(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + number(below: range.count)
    }

    /// True so many times of a hundred.
    package mutating func happens(_ percent: Int) -> Bool { number(below: 100) < percent }

    package mutating func pick<Element>(_ list: [Element]) -> Element { list[number(below: list.count)] }

    package mutating func shuffled<Element>(_ list: [Element]) -> [Element] {
        var list = list
        for index in stride(from: list.count - 1, to: 0, by: -1) { list.swapAt(index, number(below: index + 1)) }
        return list
    }
}
