internal import Graphs
internal import OrgModel

/// Finds path, line and column of many places: the lines of every file are found once.
struct Locator: Sendable {
    private let files: [(base: Int, file: SourceFiles.File, lineStarts: [Int])]

    init(_ sources: SourceFiles) {
        var base = 1
        var files: [(base: Int, file: SourceFiles.File, lineStarts: [Int])] = []
        for file in sources.files {
            var starts = [0]
            for (index, byte) in file.bytes.enumerated() where byte == UInt8(ascii: "\n") { starts.append(index + 1) }
            files.append((base, file, starts))
            base += file.bytes.count + 1
        }
        self.files = files
    }

    func locate(_ place: Place) -> Location? {
        let offset = Int(place.offset)
        guard offset > 0, let found = files.last(where: { $0.base <= offset }) else { return nil }
        let end = min(offset - found.base, found.file.bytes.count)
        let line = found.lineStarts.partitioningIndex { $0 > end }
        let start = found.lineStarts[line - 1]
        let column = found.file.bytes[start..<end].count { $0 & 0xC0 != 0x80 } + 1
        return Location(path: found.file.path, line: line, column: column)
    }
}
