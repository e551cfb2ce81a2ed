/// Breaks a text into lines of about equal width: at spaces, and inside a long word where the caller says that its
/// parts meet, with a hyphen.
package struct TextWrapping: Sendable {
    /// How many characters a line may have.
    package let width: Int

    package init(width: Int) { self.width = width }

    /// The lines. `parts` splits a word at its joints; a word that has none is broken only when it would not fit twice
    /// the width, as no name does.
    package func lines(of text: String, parts: (Substring) -> [Substring]) -> [String] {
        let pieces = text.split(whereSeparator: \.isWhitespace).flatMap { word -> [Piece] in
            guard word.count > width else { return [Piece(text: String(word), joins: false)] }
            let joints = parts(word).flatMap(chopped)
            return joints.enumerated().map { Piece(text: String($1), joins: $0 + 1 < joints.count) }
        }
        guard !pieces.isEmpty else { return [] }
        // The fewest lines that fit, then the narrowest width that needs no more: even lines, not a ragged last one.
        let fewest = breaks(pieces, width).count
        var narrow = max(width / 2, pieces.map(\.length).max() ?? 0)
        while narrow < width, breaks(pieces, narrow).count > fewest { narrow += 1 }
        return filled(pieces, breaks(pieces, narrow))
    }

    private struct Piece {
        let text: String
        /// The next piece belongs to the same word.
        let joins: Bool
        /// Characters, the hyphen of a joint included.
        let length: Int

        init(text: String, joins: Bool) {
            self.text = text
            self.joins = joins
            length = text.count + (joins ? 1 : 0)
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

    /// The numbers of the pieces that begin a line.
    private func breaks(_ pieces: [Piece], _ width: Int) -> [Int] {
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

    private func filled(_ pieces: [Piece], _ starts: [Int]) -> [String] {
        zip(starts, starts.dropFirst() + [pieces.count]).map { start, end in
            var line = ""
            for piece in pieces[start..<end] { line += piece.text + (piece.joins ? "" : " ") }
            if pieces[end - 1].joins { return line + "-" }
            line.removeLast()
            return line
        }
    }
}
