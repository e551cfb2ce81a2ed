/// Turns text of people into attribute values that mean just that text.
///
/// Graphviz reads escapes (`\N`, `\G`, `\l` and their kin) and HTML entities (`&amp;`) in labels, tooltips, ids and
/// addresses, and writes some of them into SVG as they are. Once escaped, quotes, angle brackets, backslashes and
/// ampersands show as themselves, wherever they land. Labels of `shape=record` have a grammar of their own, and are
/// not covered.
public enum Label {
    /// Where the lines of a label stand.
    public enum Alignment: String, Sendable {
        case centred = "\\n"
        case left = "\\l"
        case right = "\\r"
    }

    /// The text as a value for labels and `id`. Line breaks become centred line breaks, tabs become
    /// spaces; control characters and noncharacters, which no SVG may hold, become U+FFFD. Nothing but line breaks is no
    /// text at all.
    public static func escaped(_ text: String) -> String {
        lines([text])
    }

    /// The text as a value for addresses (`URL`, `href`), percent-encoded but for what a URI may hold; quotes and
    /// parentheses too, which would end the address in a PDF.
    public static func address(_ text: String) -> String {
        var result = ""
        let bytes = Array(text.utf8)
        for (index, byte) in bytes.enumerated() {
            let next = bytes[(index + 1)...].prefix(2)
            let isEncoded = byte == UInt8(ascii: "%") && next.count == 2 && next.allSatisfy(isHexadecimal)
            if isEncoded || isPlain(byte) {
                result.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                result += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
            }
        }
        return escaped(result)
    }

    /// Letters, digits, and the marks of RFC 3986 without `'`, `(` and `)`.
    private static func isPlain(_ byte: UInt8) -> Bool {
        let character = Character(Unicode.Scalar(byte))
        return byte < 0x80 && (character.isLetter || character.isNumber || "-._~:/?#[]@!$&*+,;=".contains(character))
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool {
        byte < 0x80 && Character(Unicode.Scalar(byte)).isHexDigit
    }

    /// Lines of text as one label; a line break inside a line becomes one more line.
    public static func lines(_ lines: [String], aligned alignment: Alignment = .centred) -> String {
        let whole = lines.map { escaped($0, break: alignment.rawValue) }.joined(separator: alignment.rawValue)
        // `\l` and `\r` end a line, `\n` stands between two.
        let label = alignment == .centred || whole.isEmpty ? whole : whole + alignment.rawValue
        return Text.isBlank(label) ? "" : label
    }

    private static func escaped(_ text: String, break lineBreak: String) -> String {
        func replacement(of scalar: Unicode.Scalar) -> String? {
            switch scalar {
            case "\\": "\\\\"
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "\"": "&quot;"
            case "\t": " "
            case "\n", "\r", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}": lineBreak
            default: isDrawable(scalar) ? nil : "\u{FFFD}"
            }
        }
        guard text.unicodeScalars.contains(where: { replacement(of: $0) != nil }) else { return text }
        var result = ""
        var previous: Unicode.Scalar?
        for scalar in text.unicodeScalars {
            if let replacement = replacement(of: scalar) {
                // The two of CRLF are one line break.
                if scalar != "\n" || previous != "\r" { result += replacement }
            } else {
                result.unicodeScalars.append(scalar)
            }
            previous = scalar
        }
        return result
    }

    /// No control character (the general category `Cc`, which Unicode has closed) and no noncharacter.
    private static func isDrawable(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value) && scalar.value & 0xFFFE != 0xFFFE
    }
}
