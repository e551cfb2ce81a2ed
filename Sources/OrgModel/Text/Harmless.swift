extension String {
    /// Text of people, unable to move a terminal's cursor, change its colours or turn a line around: what would do
    /// that becomes U+FFFD.
    package var harmless: String {
        guard unicodeScalars.contains(where: { $0.isControl || $0.turnsText }) else { return self }
        return String(
            String.UnicodeScalarView(unicodeScalars.map { $0.isControl || $0.turnsText ? "\u{FFFD}" : $0 }))
    }

    /// The beginning of a long text, for a message.
    package var brief: String { utf8.count > 320 || count > 80 ? prefix(80) + "…" : self }

    /// Text of people as one harmless line: line breaks and tabs become spaces.
    package var oneLine: String {
        guard unicodeScalars.contains(where: { $0.isControl || $0.turnsText || $0.partsLines }) else { return self }
        return split { $0.isNewline || $0 == "\t" }.joined(separator: " ").harmless
    }
}

extension Unicode.Scalar {
    /// Whether it is a control character: the general category `Cc`, which Unicode has closed. Said here in numbers,
    /// since texts are long and looking up a property is slow.
    package var isControl: Bool { value < 0x20 || (0x7F..<0xA0).contains(value) }

    /// Whether it turns the direction of text; the first that does is U+061C.
    package var turnsText: Bool { value >= 0x61C && properties.isBidiControl }

    /// Whether it is the line or the paragraph separator, which are no control characters.
    package var partsLines: Bool { value == 0x2028 || value == 0x2029 }
}
