/// A JSON value whose objects keep the order they were given.
///
/// Foundation's encoders sort keys, and not alike on Linux and macOS; the schema keeps the order of the tables and
/// the same bytes everywhere.
enum JSON {
    case text(String)
    case number(Int)
    case flag(Bool)
    case list([JSON])
    case object([Member])

    /// A key of an object, and its value.
    struct Member {
        let key: String
        let value: JSON
    }

    /// An object of keys and values, in their order.
    init(_ members: some Sequence<(String, JSON)>) {
        self = .object(members.map { Member(key: $0.0, value: $0.1) })
    }

    /// The value as text, two spaces a level; what is plain or fits within 120 columns stands on one line.
    func pretty(indent: Int = 0, after used: Int = 0) -> String {
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
        case .text, .number, .flag: return flat
        }
    }

    /// Whether the value is an object of nothing but texts, numbers and flags.
    private var isPlain: Bool {
        guard case .object(let members) = self else { return false }
        return members.allSatisfy { member in
            switch member.value {
            case .text, .number, .flag: true
            case .list, .object: false
            }
        }
    }

    private var flat: String {
        switch self {
        case .text(let text): Self.quoted(text)
        case .number(let number): String(number)
        case .flag(let flag): String(flag)
        case .list(let values): "[" + values.map(\.flat).joined(separator: ", ") + "]"
        case .object(let members):
            "{" + members.map { "\(Self.quoted($0.key)): \($0.value.flat)" }.joined(separator: ", ") + "}"
        }
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": quoted += "\\\""
            case "\\": quoted += "\\\\"
            case "\n": quoted += "\\n"
            case _ where scalar.value < 0x20:
                let digits = String(scalar.value, radix: 16)
                quoted += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral {
    init(stringLiteral value: String) { self = .text(value) }
    init(booleanLiteral value: Bool) { self = .flag(value) }
    init(integerLiteral value: Int) { self = .number(value) }
}

extension JSON: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral {
    init(arrayLiteral elements: JSON...) { self = .list(elements) }
    init(dictionaryLiteral elements: (String, JSON)...) { self.init(elements) }
}
