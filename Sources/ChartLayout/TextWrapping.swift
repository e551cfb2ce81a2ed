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
        let fewest = filled(pieces, width).count
        var narrow = width
        while narrow > 4, filled(pieces, narrow - 1).count == fewest,
            filled(pieces, narrow - 1).allSatisfy({ $0.count <= width })
        {
            narrow -= 1
        }
        return filled(pieces, narrow)
    }

    private struct Piece {
        let text: String
        /// The next piece belongs to the same word.
        let joins: Bool
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

    private func filled(_ pieces: [Piece], _ width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var joined = false
        for piece in pieces {
            let separator = line.isEmpty || joined ? "" : " "
            let hyphen = piece.joins ? 1 : 0
            if !line.isEmpty, line.count + separator.count + piece.text.count + hyphen > width {
                lines.append(joined ? line + "-" : line)
                line = piece.text
            } else {
                line += separator + piece.text
            }
            joined = piece.joins
        }
        if !line.isEmpty { lines.append(line) }
        return lines
    }
}
