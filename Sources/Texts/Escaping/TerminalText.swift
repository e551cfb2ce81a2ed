extension String {
    /// Text of people, unable to move a terminal's cursor, change its colours or turn a line around: what would do
    /// that becomes U+FFFD.
    package var harmless: String {
        guard unicodeScalars.contains(where: { $0.isControl || $0.turnsText }) else { return self }
        return String(
            String.UnicodeScalarView(unicodeScalars.map { $0.isControl || $0.turnsText ? "\u{FFFD}" : $0 }))
    }

    /// Text of people as one harmless line: line breaks and tabs become spaces.
    package var oneLine: String {
        guard unicodeScalars.contains(where: { $0.isControl || $0.turnsText || $0.partsLines }) else { return self }
        return split { $0.isNewline || $0 == "\t" }.joined(separator: " ").harmless
    }
}
