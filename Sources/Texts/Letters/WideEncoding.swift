/// UTF-16 and UTF-32 in either order of bytes.
package enum WideEncoding: CaseIterable {
    case utf32LittleEndian, utf32BigEndian, utf16LittleEndian, utf16BigEndian

    package var width: Int { self == .utf32LittleEndian || self == .utf32BigEndian ? 4 : 2 }
    private var isLittle: Bool { self == .utf32LittleEndian || self == .utf16LittleEndian }

    /// The encoding's name, and the one that iconv knows it by.
    package var name: String { width == 4 ? "UTF-32" : "UTF-16" }

    /// The mark that a file may begin with; in UTF-32 it begins as in UTF-16, so that is looked for first.
    package var mark: [UInt8] {
        switch self {
        case .utf32LittleEndian: [0xFF, 0xFE, 0, 0]
        case .utf32BigEndian: [0, 0, 0xFE, 0xFF]
        case .utf16LittleEndian: [0xFF, 0xFE]
        case .utf16BigEndian: [0xFE, 0xFF]
        }
    }

    /// What iconv is to be told: it goes by the mark where there is one.
    package func iconvName(isMarked: Bool) -> String { isMarked ? name : name + (isLittle ? "LE" : "BE") }

    /// The encoding of a file with a mark, or of one whose NUL bytes stand where wide text has them.
    package init?(of bytes: [UInt8]) {
        if let marked = Self.allCases.first(where: { bytes.starts(with: $0.mark) }) {
            self = marked
            return
        }
        let head = bytes.prefix(4096)
        var zeros = [0, 0, 0, 0]
        for index in head.indices where head[index] == 0 { zeros[index % 4] += 1 }
        let share = zeros.map { $0 * 4 * 10 / max(head.count, 1) }
        switch (share[0] > 6, share[1] > 6, share[2] > 6, share[3] > 6) {
        case (false, _, true, true) where head.count >= 4 && zeros[0] == 0: self = .utf32LittleEndian
        case (true, true, _, false) where head.count >= 4 && zeros[3] == 0: self = .utf32BigEndian
        case (false, true, false, true) where zeros[0] + zeros[2] == 0: self = .utf16LittleEndian
        case (true, false, true, false) where zeros[1] + zeros[3] == 0: self = .utf16BigEndian
        default: return nil
        }
    }

    /// What is wrong with wide text, and where among its bytes.
    package enum Fault: Error {
        case cutShort(Int)
        case loneSurrogate(Int)
        case noCharacter(Int)
    }

    /// The text in UTF-8, without its mark.
    package func utf8(of bytes: [UInt8]) throws(Fault) -> [UInt8] {
        var text: [UInt8] = []
        text.reserveCapacity(bytes.count / width + bytes.count / 16)
        var index = bytes.starts(with: mark) ? mark.count : 0
        while index < bytes.count {
            let start = index
            guard var value = unit(of: bytes, at: index) else { throw .cutShort(start) }
            index += width
            if width == 2, 0xD800..<0xE000 ~= value {
                guard value < 0xDC00, let low = unit(of: bytes, at: index), 0xDC00..<0xE000 ~= low else {
                    throw value < 0xDC00 && index + 2 > bytes.count ? .cutShort(start) : .loneSurrogate(start)
                }
                index += 2
                value = 0x10000 + (value - 0xD800) << 10 + (low - 0xDC00)
            }
            guard let scalar = Unicode.Scalar(value) else {
                throw 0xD800..<0xE000 ~= value ? .loneSurrogate(start) : .noCharacter(start)
            }
            text += UTF8.encode(scalar)!
        }
        return text
    }

    private func unit(of bytes: [UInt8], at index: Int) -> UInt32? {
        guard index + width <= bytes.count else { return nil }
        let unit = bytes[index..<index + width]
        return (isLittle ? Array(unit.reversed()) : Array(unit)).reduce(0) { $0 << 8 | UInt32($1) }
    }
}
