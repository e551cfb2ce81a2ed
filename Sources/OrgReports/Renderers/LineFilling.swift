/// Fills lines with text, broken at spaces; a word that is wider than the line keeps a line of its own, so that a path stays whole. A
/// paragraph sign stays with its number.
enum LineFilling {
    /// - Complexity: linear in the text.
    static func lines(of text: String, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var room = width
        for word in words(of: text) {
            let count = word.count
            if !line.isEmpty, count + 1 > room {
                lines.append(line)
                line = ""
                room = width
            }
            if !line.isEmpty {
                line += " "
                room -= 1
            }
            line += word
            room -= count
        }
        return line.isEmpty && !lines.isEmpty ? lines : lines + [line]
    }

    private static func words(of text: String) -> [Substring] {
        var words: [Substring] = []
        for word in text.split(separator: " ") {
            if word.hasPrefix("§"), let last = words.last, last.last?.isNumber == true {
                words[words.count - 1] = text[last.startIndex..<word.endIndex]
            } else {
                words.append(word)
            }
        }
        return words
    }
}
