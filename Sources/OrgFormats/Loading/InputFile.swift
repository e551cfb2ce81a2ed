internal import OrgModel

/// A file as it was read: its path as given and its bytes.
public struct InputFile: Sendable {
    public let path: String
    public let bytes: [UInt8]

    public init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// The bytes as UTF-8 without a byte order mark, or what is wrong with them.
    func text() throws(LoadError) -> ArraySlice<UInt8> {
        if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0xFF, 0xFE]) {
            throw encodingError(at: 0, Wording("filen är skriven i UTF-16", en: "the file is written in UTF-16"))
        }
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        if let offset = bytes[start...].firstInvalidUTF8 {
            throw encodingError(
                at: offset,
                Wording(
                    "filen är inte UTF-8; den ser ut som Latin-1 (ISO 8859-1)",
                    en: "the file is not UTF-8; it looks like Latin-1 (ISO 8859-1)"))
        }
        return bytes[start...]
    }

    private func encodingError(at offset: Int, _ what: Wording) -> LoadError {
        let line = bytes[..<offset].count { $0 == UInt8(ascii: "\n") } + 1
        let lineStart = bytes[..<offset].lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) && lineStart == 0 ? 3 : lineStart
        let column = bytes[min(start, offset)..<offset].count { $0 & 0xC0 != 0x80 } + 1
        let location = Location(path: path, line: line, column: column)
        let help = Wording(
            "spara filen som UTF-8, till exempel: iconv -f LATIN1 -t UTF-8 fil.yaml > ny.yaml",
            en: "save the file as UTF-8, for instance: iconv -f LATIN1 -t UTF-8 file.yaml > new.yaml")
        return LoadError([Message(.error, at: location, what, code: "not-utf-8", help: help)])
    }
}

extension ArraySlice<UInt8> {
    /// The index of the first byte that is no UTF-8, or nil.
    fileprivate var firstInvalidUTF8: Int? {
        var index = startIndex
        while index < endIndex {
            let length = sequenceLength(at: index)
            if length == 0 { return index }
            index += length
        }
        return nil
    }

    /// The length of the well-formed sequence at `index`, 0 where it is ill-formed.
    private func sequenceLength(at index: Int) -> Int {
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
