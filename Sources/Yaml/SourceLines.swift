package import Texts

/// The text that a tree was read from, line by line, as libyaml counts lines: also at U+0085, U+2028 and U+2029,
/// where an editor does not.
package struct SourceLines {
    private let table: LineTable
    /// The same lines as an editor shows them.
    private let shown: LineTable

    package init(of bytes: [UInt8]) {
        table = LineTable(of: bytes, .yaml)
        shown = table.shown
    }

    /// How many lines there are; the last may be empty.
    var count: Int { starts.count }

    private var bytes: [UInt8] { table.bytes }
    private var starts: [Int] { table.starts }

    /// A line from 1, without its end; empty beyond the last.
    subscript(line: Int) -> String {
        guard line >= 1, line <= starts.count else { return "" }
        let end = line < starts.count ? starts[line] : bytes.count
        var text = String(decoding: bytes[starts[line - 1]..<end], as: UTF8.self)
        while let last = text.unicodeScalars.last, ["\n", "\r", "\u{85}", "\u{2028}", "\u{2029}"].contains(last) {
            text.unicodeScalars.removeLast()
        }
        return text
    }

    /// The line break before a line where an editor shows none.
    func oddBreak(before line: Int) -> InvisibleCharacter? {
        guard line > 1, line <= starts.count else { return nil }
        let text = String(decoding: bytes[max(0, starts[line - 1] - 3)..<starts[line - 1]], as: UTF8.self)
        return text.unicodeScalars.last.flatMap { String($0).firstInvisible }
    }

    /// The byte that a mark stands at.
    package func offset(of mark: YAMLTree.Mark) -> Int { table.byte(atLine: mark.line, column: mark.column) }

    /// The mark of a byte.
    func mark(atByte offset: Int) -> YAMLTree.Mark {
        let position = table.position(ofByte: offset)
        return .init(line: position.line, column: position.column)
    }

    /// Where a mark stands in the file of a path, as an editor counts.
    package func location(of mark: YAMLTree.Mark, in path: String) -> Location {
        let position = shown.position(ofByte: offset(of: mark))
        return Location(path: path, line: position.line, column: position.column)
    }

    /// The text from one mark to another.
    package func text(from start: YAMLTree.Mark, to end: YAMLTree.Mark) -> String {
        let (first, last) = (offset(of: start), offset(of: end))
        return first < last ? String(decoding: bytes[first..<last], as: UTF8.self) : ""
    }

    /// The nearest line before `line` that holds more than spaces and a comment.
    func contentLine(before line: Int) -> Int? {
        var number = min(line, count + 1) - 1
        while number >= 1 {
            let text = self[number].trimmed
            if !text.isEmpty, !text.hasPrefix("#") { return number }
            number -= 1
        }
        return nil
    }

    /// A line with a part of it written anew, for a person to copy; nil where that is too long to read.
    package func corrected(_ line: Int, columns: Range<Int>, to text: String) -> String? {
        var scalars = Array(self[line].unicodeScalars)
        guard columns.lowerBound >= 1, columns.upperBound <= scalars.count + 1, scalars.count < 160 else { return nil }
        scalars.replaceSubrange(columns.lowerBound - 1..<columns.upperBound - 1, with: text.unicodeScalars)
        return String(String.UnicodeScalarView(scalars)).trimmed
    }
}

extension String {
    /// How many spaces and tabs it begins with.
    var indent: Int { unicodeScalars.prefix { $0 == " " || $0 == "\t" }.count }

    /// In quotes of YAML that suit it.
    package var quoted: String {
        contains("\"") || contains("\\") ? "'\(replacing("'", with: "''"))'" : "\"\(self)\""
    }
}
