internal import OrgModel

/// The text that a tree was read from, line by line, as libyaml counts lines: also at U+0085, U+2028 and U+2029,
/// where an editor does not.
struct SourceLines {
    let bytes: [UInt8]
    /// Where each line begins.
    private let starts: [Int]

    init(of bytes: [UInt8]) {
        self.bytes = bytes
        var starts = [0]
        bytes.withUnsafeBufferPointer { bytes in
            for index in bytes.indices {
                switch bytes[index] {
                case 0x0A: break
                case 0x0D where index + 1 == bytes.count || bytes[index + 1] != 0x0A: break
                case 0x85 where index > 0 && bytes[index - 1] == 0xC2: break
                case 0xA8 where index > 1 && bytes[index - 1] == 0x80 && bytes[index - 2] == 0xE2: break
                case 0xA9 where index > 1 && bytes[index - 1] == 0x80 && bytes[index - 2] == 0xE2: break
                default: continue
                }
                starts.append(index + 1)
            }
        }
        self.starts = starts
    }

    /// How many lines there are; the last may be empty.
    var count: Int { starts.count }

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
    func offset(of mark: YAMLTree.Mark) -> Int {
        guard mark.line <= starts.count else { return bytes.count }
        var index = starts[mark.line - 1]
        let end = mark.line < starts.count ? starts[mark.line] : bytes.count
        var scalars = 1
        while scalars < mark.column, index < end {
            index += 1
            while index < end, bytes[index] & 0xC0 == 0x80 { index += 1 }
            scalars += 1
        }
        return index
    }

    /// The mark of a byte.
    func mark(atByte offset: Int) -> YAMLTree.Mark {
        let line = starts.lastIndex { $0 <= offset } ?? 0
        return .init(
            line: line + 1, column: bytes[starts[line]..<min(offset, bytes.count)].count { $0 & 0xC0 != 0x80 } + 1)
    }

    /// The line and column of a mark as an editor counts them.
    func position(of mark: YAMLTree.Mark) -> (line: Int, column: Int) {
        let end = offset(of: mark)
        var line = 1
        var lineStart = 0
        for index in 0..<end where bytes.endsLine(at: index) {
            line += 1
            lineStart = index + 1
        }
        return (line, bytes[lineStart..<end].count { $0 & 0xC0 != 0x80 } + 1)
    }

    /// The text from one mark to another.
    func text(from start: YAMLTree.Mark, to end: YAMLTree.Mark) -> String {
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
    func corrected(_ line: Int, columns: Range<Int>, to text: String) -> String? {
        var scalars = Array(self[line].unicodeScalars)
        guard columns.lowerBound >= 1, columns.upperBound <= scalars.count + 1, scalars.count < 160 else { return nil }
        scalars.replaceSubrange(columns.lowerBound - 1..<columns.upperBound - 1, with: text.unicodeScalars)
        return String(String.UnicodeScalarView(scalars)).trimmed
    }
}

extension String {
    /// Without the spaces and tabs around it.
    var trimmed: String {
        let scalars = unicodeScalars
        guard let first = scalars.firstIndex(where: { $0 != " " && $0 != "\t" }),
            let last = scalars.lastIndex(where: { $0 != " " && $0 != "\t" })
        else { return "" }
        return String(scalars[first...last])
    }

    /// How many spaces and tabs it begins with.
    var indent: Int { unicodeScalars.prefix { $0 == " " || $0 == "\t" }.count }

    /// In quotes of YAML that suit it.
    var quoted: String {
        contains("\"") || contains("\\") ? "'\(replacing("'", with: "''"))'" : "\"\(self)\""
    }
}
