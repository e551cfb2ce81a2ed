extension ArraySlice<UInt8> {
    /// The index of the first byte that is no UTF-8, or nil.
    package var firstInvalidUTF8: Int? {
        var index = startIndex
        while index < endIndex {
            let length = sequenceLength(at: index)
            if length == 0 { return index }
            index += length
        }
        return nil
    }

    /// The length of the well-formed sequence at `index`, 0 where it is ill-formed.
    package func sequenceLength(at index: Int) -> Int {
        let first = self[index]
        let (length, least): (Int, UInt32) =
            switch first {
            case 0..<0x80: (1, 0)
            case 0xC2..<0xE0: (2, 0x80)
            case 0xE0..<0xF0: (3, 0x800)
            case 0xF0..<0xF5: (4, 0x10000)
            default: (0, 0)
            }
        guard length > 1 else { return length }
        guard index + length <= endIndex else { return 0 }
        var scalar = UInt32(first) & (0x7F >> UInt32(length))
        for byte in self[index + 1..<index + length] {
            guard byte & 0xC0 == 0x80 else { return 0 }
            scalar = scalar << 6 | UInt32(byte & 0x3F)
        }
        return scalar >= least && Unicode.Scalar(scalar) != nil ? length : 0
    }
}
