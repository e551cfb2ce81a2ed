extension JSON {
    /// The value as text, two spaces a level; what is plain or fits within 120 columns stands on one line.
    package func pretty(indent: Int = 0, after used: Int = 0) -> String {
        let flat = self.flat
        if isPlain || flat.count + used < 120 { return flat }
        let outer = String(repeating: " ", count: indent)
        let inner = outer + "  "
        switch self {
        case .list(let values):
            let lines = values.map { inner + $0.pretty(indent: indent + 2, after: indent + 2) }
            return "[\n" + lines.joined(separator: ",\n") + "\n\(outer)]"
        case .object(let members):
            let lines = members.map { member in
                let head = "\(inner)\(Self.quoted(member.key)): "
                return head + member.value.pretty(indent: indent + 2, after: head.count)
            }
            return "{\n" + lines.joined(separator: ",\n") + "\n\(outer)}"
        case .null, .text, .number, .flag: return flat
        }
    }

    /// Whether the value is an object of nothing but texts, numbers and flags.
    private var isPlain: Bool {
        guard case .object(let members) = self else { return false }
        return members.allSatisfy { member in
            switch member.value {
            case .null, .text, .number, .flag: true
            case .list, .object: false
            }
        }
    }

    private var flat: String {
        switch self {
        case .null: "null"
        case .text(let text): Self.quoted(text)
        case .number(let number): String(number)
        case .flag(let flag): String(flag)
        case .list(let values): "[" + values.map(\.flat).joined(separator: ", ") + "]"
        case .object(let members):
            "{" + members.map { "\(Self.quoted($0.key)): \($0.value.flat)" }.joined(separator: ", ") + "}"
        }
    }

    /// The text in quotes. What could move a terminal's cursor, break a line or turn it around is written as its
    /// number, which a reader of JSON turns back.
    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case "\t": quoted += "\\t"
            case _ where scalar.isHidden:
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}

extension Unicode.Scalar {
    /// Control characters, line breaks and marks of direction; all of them have at most four digits.
    fileprivate var isHidden: Bool {
        guard value <= 0xFFFF else { return false }
        if isASCII { return value < 0x20 || value == 0x7F }
        return switch properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        default: properties.isBidiControl
        }
    }
}
