/// Evidence counted in bits: the logarithm of how many times likelier something is if two nodes are one than if they
/// are two. Kept as whole 64ths, so that every machine comes to the same sum in any order.
struct Bits: Hashable, Comparable, Sendable {
    var sixtyFourths: Int

    init(sixtyFourths: Int) { self.sixtyFourths = sixtyFourths }

    /// A weight as it is written: `Bits(-4)`, `Bits(0.6)`.
    init(_ bits: Double) { sixtyFourths = Int(bits * 64 + (bits < 0 ? -0.5 : 0.5)) }

    static let zero = Bits(sixtyFourths: 0)

    /// The logarithm of a whole number above 0, by squaring, without a mathematics library that differs by machine.
    static func log2(_ number: Int) -> Bits {
        let whole = Int.bitWidth - 1 - max(1, number).leadingZeroBitCount
        var rest = UInt64(max(1, number)) << UInt64(31 - min(31, whole))
        if whole > 31 { rest = UInt64(number) >> UInt64(whole - 31) }
        var fraction = 0
        for _ in 0..<6 {
            rest = (rest * rest) >> 31
            fraction <<= 1
            if rest >= 1 << 32 {
                rest >>= 1
                fraction |= 1
            }
        }
        return Bits(sixtyFourths: whole * 64 + fraction)
    }

    /// Two to the power of these bits.
    var odds: Double {
        let whole = sixtyFourths >> 6
        return Double(sign: .plus, exponent: whole, significand: Self.roots[sixtyFourths & 63])
    }

    /// 2^(n/64), multiplied up from the first, which comes out the same on every machine.
    private static let roots: [Double] = {
        var value = 1.0
        return (0..<64).map { _ in
            defer { value *= 1.010_889_286_051_700_5 }
            return value
        }
    }()

    static func < (left: Bits, right: Bits) -> Bool { left.sixtyFourths < right.sixtyFourths }
    static func + (left: Bits, right: Bits) -> Bits { Bits(sixtyFourths: left.sixtyFourths + right.sixtyFourths) }
    static func - (left: Bits, right: Bits) -> Bits { Bits(sixtyFourths: left.sixtyFourths - right.sixtyFourths) }
    static func * (times: Int, bits: Bits) -> Bits { Bits(sixtyFourths: times * bits.sixtyFourths) }
    static func += (left: inout Bits, right: Bits) { left = left + right }
    var half: Bits { Bits(sixtyFourths: sixtyFourths / 2) }
}
