import Testing
import Texts

@Suite struct `Places in files` {
    /// Byte offsets into `text` with the line and column a person reads.
    static let text = "abc\nåäö x\n\n🏛 y"

    @Test(arguments: [
        (0, 1, 1), (2, 1, 3), (3, 1, 4),
        // å, ä and ö take two bytes each and one column.
        (4, 2, 1), (6, 2, 2), (8, 2, 3), (10, 2, 4), (11, 2, 5),
        (13, 3, 1),
        // 🏛 takes four bytes and one column.
        (14, 4, 1), (18, 4, 2), (19, 4, 3), (20, 4, 4),
    ])
    func `a byte is told by line and by column in scalars`(_ offset: UInt32, _ line: Int, _ column: Int) {
        var files = SourceFiles()
        let base = files.add(path: "m.yaml", bytes: Array(Self.text.utf8))
        let location = files.locate(Place(offset: base.offset + offset))
        #expect(location == Location(path: "m.yaml", line: line, column: column))
    }

    @Test func `files lie end to end and a place tells them apart`() {
        var files = SourceFiles()
        let first = files.add(path: "a.yaml", bytes: Array("x\ny".utf8))
        let empty = files.add(path: "empty.yaml", bytes: [])
        let last = files.add(path: "b.yaml", bytes: Array("z".utf8))
        #expect(files.locate(first)?.description == "a.yaml:1:1")
        #expect(files.locate(Place(offset: first.offset + 2))?.description == "a.yaml:2:1")
        // Just past the last byte is still in the file.
        #expect(files.locate(Place(offset: first.offset + 3))?.description == "a.yaml:2:2")
        #expect(files.locate(empty)?.description == "empty.yaml:1:1")
        #expect(files.locate(last)?.description == "b.yaml:1:1")
        #expect(first < empty && empty < last)
    }

    @Test func `no place is nowhere`() {
        var files = SourceFiles()
        #expect(files.locate(.none) == nil)
        _ = files.add(path: "a.yaml", bytes: [])
        #expect(files.locate(.none) == nil)
    }

    @Test func `a line break of two bytes is one`() {
        var files = SourceFiles()
        let base = files.add(path: "a.yaml", bytes: Array("a\r\nb".utf8))
        #expect(files.locate(Place(offset: base.offset + 3))?.description == "a.yaml:2:1")
    }

    @Test func `a file as a whole is told by its path`() {
        #expect(Location(path: "a.yaml", line: 0, column: 0).description == "a.yaml")
        #expect(Location(path: "a.yaml", line: 14, column: 17).description == "a.yaml:14:17")
    }
}
