internal import Synchronization

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
        fileprivate let lines = KeptLines()
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
    /// - Complexity: linear in the size of the file the first time, and then logarithmic.
    package func locate(_ place: Place) -> Location? {
        let number = files.partitioningIndex { $0.base > place.offset }
        guard place.offset > 0, number > 0 else { return nil }
        let file = files[number - 1]
        let position = file.lines.table(of: file.bytes).position(ofByte: Int(place.offset - file.base))
        return Location(path: file.path, line: position.line, column: position.column)
    }
}

/// The lines of a file: found when a place in it is first told, and kept.
private final class KeptLines: Sendable {
    private let kept = Mutex<LineTable?>(nil)

    func table(of bytes: [UInt8]) -> LineTable {
        kept.withLock { kept in
            if let kept { return kept }
            let table = LineTable(of: bytes)
            kept = table
            return table
        }
    }
}
