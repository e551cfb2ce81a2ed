/// The files a model was read from, laid end to end so that one number is a place in any of them.
///
///     place   1 ………… 900 | 901 ………… 2000
///     file    model.yaml | fler.yaml
package struct SourceFiles: Sendable {
    /// One file: its path as given, its text in UTF-8 without a byte order mark, and its bytes as they lie on the disk,
    /// which are the same where it is plain UTF-8.
    package struct File: Sendable {
        package let path: String
        package let bytes: [UInt8]
        package let original: [UInt8]
        fileprivate let base: UInt32
    }

    package private(set) var files: [File] = []
    private var next: UInt32 = 1

    package init() {}

    /// Adds a file and returns the place of its first byte.
    package mutating func add(path: String, bytes: [UInt8], original: [UInt8]? = nil) -> Place {
        let base = next
        files.append(File(path: path, bytes: bytes, original: original ?? bytes, base: base))
        next += UInt32(bytes.count) + 1
        return Place(offset: base)
    }

    /// The path, line and column of a place; nil for `Place.none`.
    /// - Complexity: linear in the size of the file.
    package func locate(_ place: Place) -> Location? {
        guard place.offset > 0, let file = files.last(where: { $0.base <= place.offset }) else { return nil }
        let end = min(Int(place.offset - file.base), file.bytes.count)
        var line = 1
        var lineStart = 0
        for index in 0..<end where file.bytes.endsLine(at: index) {
            line += 1
            lineStart = index + 1
        }
        let column = file.bytes[lineStart..<end].count { $0 & 0xC0 != 0x80 } + 1
        return Location(path: file.path, line: line, column: column)
    }
}

extension [UInt8] {
    /// Whether a line ends with the byte at `index`, as an editor counts: at LF, at CR LF, and at a CR of its own.
    package func endsLine(at index: Int) -> Bool {
        switch self[index] {
        case UInt8(ascii: "\n"): true
        case UInt8(ascii: "\r"): index + 1 == count || self[index + 1] != UInt8(ascii: "\n")
        default: false
        }
    }
}
