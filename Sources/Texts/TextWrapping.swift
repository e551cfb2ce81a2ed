/// Breaks a text into lines of a width: filled, as running text is, or even, as names in boxes are.
package struct TextWrapping: Sendable {
    /// How many characters a line may have.
    package let width: Int

    package init(width: Int) { self.width = width }

    /// Lines as full as they go, broken at spaces; one empty line where there is no text. A word that is wider than the
    /// line keeps a line of its own, so that a path stays whole. A paragraph sign stays with its number.
    /// - Complexity: linear in the text.
    package func filled(_ text: String) -> [String] {
        // Most are short, and stand as they are: no more bytes than the line has characters, and no spaces to spare.
        if text.utf8.count <= width, !text.hasSpareSpace { return [text] }
        var words: [Substring] = []
        for word in text.split(separator: " ") {
            if word.hasPrefix("§"), let last = words.last, last.last?.isNumber == true {
                words[words.count - 1] = text[last.startIndex..<word.endIndex]
            } else {
                words.append(word)
            }
        }
        let pieces = words.map { Piece(text: $0, joins: false) }
        return pieces.isEmpty ? [""] : lines(of: pieces, startingAt: starts(of: pieces, width))
    }

    /// The fewest lines that fit, of about equal width: broken at spaces, and inside a long word where `parts` says that
    /// its parts meet, with a hyphen. A word that has no joints is broken only when it would not fit twice the width, as
    /// no name does.
    package func even(_ text: String, parts: (Substring) -> [Substring]) -> [String] {
        let pieces = text.splitAtSpaces.flatMap { word -> [Piece] in
            guard word.letterCount > width else { return [Piece(text: word, joins: false)] }
            let joints = parts(word).flatMap(chopped)
            return joints.enumerated().map { Piece(text: $1, joins: $0 + 1 < joints.count) }
        }
        guard pieces.count > 1 else { return pieces.map { String($0.text) } }
        // The narrowest width that needs no more lines: even ones, not a ragged last one.
        let fewest = starts(of: pieces, width).count
        var narrow = max(width / 2, pieces.map(\.length).max() ?? 0)
        while narrow < width, starts(of: pieces, narrow).count > fewest { narrow += 1 }
        return lines(of: pieces, startingAt: starts(of: pieces, narrow))
    }

    /// What is never broken: a word, or a part of one.
    private struct Piece {
        let text: Substring
        /// The next piece belongs to the same word.
        let joins: Bool
        /// Characters, the hyphen of a joint included.
        let length: Int

        init(text: Substring, joins: Bool) {
            self.text = text
            self.joins = joins
            length = text.letterCount + (joins ? 1 : 0)
        }
    }

    private func chopped(_ part: Substring) -> [Substring] {
        guard part.count > 2 * width else { return [part] }
        var chunks: [Substring] = []
        var rest = part
        while !rest.isEmpty {
            chunks.append(rest.prefix(width))
            rest = rest.dropFirst(width)
        }
        return chunks
    }

    /// The numbers of the pieces that begin a line, where each line takes what it has room for.
    private func starts(of pieces: [Piece], _ width: Int) -> [Int] {
        var starts = [0]
        var used = pieces[0].length
        for index in pieces.indices.dropFirst() {
            // A joint's hyphen goes when its parts stand on one line; between words there is a space.
            let wider = used + pieces[index].length + (pieces[index - 1].joins ? -1 : 1)
            if wider > width {
                starts.append(index)
                used = pieces[index].length
            } else {
                used = wider
            }
        }
        return starts
    }

    private func lines(of pieces: [Piece], startingAt starts: [Int]) -> [String] {
        zip(starts, starts.dropFirst() + [pieces.count]).map { start, end in
            var line = ""
            for piece in pieces[start..<end] {
                line += piece.text
                if !piece.joins { line += " " }
            }
            if pieces[end - 1].joins { return line + "-" }
            line.removeLast()
            return line
        }
    }
}

extension StringProtocol {
    /// Whether it holds nothing but signs of ASCII and the letters of western Europe, which are two bytes of which the
    /// first is 0xC3: each is a character of its own, unless it is a line break of two.
    private var isWestern: Bool {
        utf8.allSatisfy { $0 < 0xC0 || $0 == 0xC3 } && !utf8.contains(UInt8(ascii: "\r"))
    }

    /// As `count`, without finding out for most names which of their letters are joined.
    fileprivate var letterCount: Int { isWestern ? utf8.count { $0 < 0x80 || $0 >= 0xC0 } : count }
}

extension String {
    /// Its words, whatever stands between them.
    fileprivate var splitAtSpaces: [Substring] {
        let isPlain = utf8.allSatisfy { $0 < 0xC0 && $0 >= 0x20 || $0 == 0xC3 }
        guard isPlain else { return split(whereSeparator: \.isWhitespace) }
        return utf8.split(separator: UInt8(ascii: " ")).map(Substring.init)
    }

    /// Whether a space begins or ends the text, or stands beside another; an empty text has none.
    fileprivate var hasSpareSpace: Bool {
        let space = UInt8(ascii: " ")
        var last = space
        for byte in utf8 {
            if byte == space, last == space { return true }
            last = byte
        }
        return last == space && !isEmpty
    }
}
