import Testing
import Texts

@Suite struct `Lines and columns` {
    /// Line and column as a person would count them, scalar by scalar.
    private func counted(_ text: String, _ offset: Int, _ breaks: LineTable.Breaks) -> [Int] {
        var (line, column, index) = (1, 1, 0)
        let scalars = Array(text.unicodeScalars)
        for (number, scalar) in scalars.enumerated() {
            if index >= offset { break }
            index += UTF8.width(scalar)
            let next = number + 1 < scalars.count ? scalars[number + 1] : " "
            let ends =
                switch scalar {
                case "\n": true
                case "\r": next != "\n"
                case "\u{85}", "\u{2028}", "\u{2029}": breaks == .yaml
                default: false
                }
            (line, column) = ends ? (line + 1, 1) : (line, column + 1)
        }
        return [line, column]
    }

    private static let texts = [
        "", "a", "\n", "\r", "\r\n", "\r\r\n\n\r", "abc\nåäö x\n\n🏛 y", "a\u{85}b\u{2028}c\u{2029}\r\nd", "å\rä\r\nö",
        // The last bytes of a break in other company, and bytes that end one elsewhere.
        "\u{A8}\u{A9}\u{2008}\u{E85}",
        String(repeating: "å🏛x", count: 900) + "\n" + String(repeating: "ö", count: 3000),
    ]

    @Test(arguments: texts, [LineTable.Breaks.shown, .yaml])
    func `a byte is told as a person counts, and found again`(_ text: String, _ breaks: LineTable.Breaks) {
        let table = LineTable(of: Array(text.utf8), breaks)
        var offset = 0
        let scalars = Array(text.unicodeScalars)
        for (number, scalar) in scalars.enumerated() {
            // Every byte of a short text, a few of a long one.
            if scalars.count < 100 || number % 97 == 0 {
                let found = table.position(ofByte: offset)
                #expect([found.line, found.column] == counted(text, offset, breaks), "byte \(offset)")
                #expect(table.byte(atLine: found.line, column: found.column) == offset)
            }
            offset += UTF8.width(scalar)
        }
        let end = table.position(ofByte: offset + 5)
        #expect([end.line, end.column] == counted(text, offset, breaks))
    }

    @Test func `a column beyond the line is its end, and a line beyond the last is the text's`() {
        let table = LineTable(of: Array("åb\nc".utf8))
        #expect(table.byte(atLine: 1, column: 99) == 4)
        #expect(table.byte(atLine: 2, column: 9_999) == 5)
        #expect(table.byte(atLine: 3, column: 1) == 5)
    }

    @Test(arguments: texts) func `the lines that an editor shows are made from those of YAML`(_ text: String) {
        let bytes = Array(text.utf8)
        #expect(LineTable(of: bytes, .yaml).shown.starts == LineTable(of: bytes).starts)
    }
}
