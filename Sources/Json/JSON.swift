/// A JSON value whose objects keep the order they were given.
///
/// Foundation's encoders sort keys, and not alike on Linux and macOS; here the order of the tables is kept, and the
/// bytes are the same everywhere.
package enum JSON: Hashable, Sendable {
    case null
    case text(String)
    case number(Int)
    /// A number from 0 with two decimals, told in hundredths: a confidence.
    case hundredths(Int)
    case flag(Bool)
    case list([JSON])
    case object([Member])

    /// A key of an object, and its value.
    package struct Member: Hashable, Sendable {
        package let key: String
        package let value: JSON

        package init(key: String, value: JSON) {
            self.key = key
            self.value = value
        }
    }

    /// An object of keys and values, in their order.
    package init(_ members: some Sequence<(String, JSON)>) {
        self = .object(members.map { Member(key: $0.0, value: $0.1) })
    }

    /// A text, or null.
    package init(_ text: String?) { self = text.map(JSON.text) ?? .null }

    /// The value of an object's key.
    package subscript(key: String) -> JSON? {
        guard case .object(let members) = self else { return nil }
        return members.first { $0.key == key }?.value
    }

    package var text: String? {
        if case .text(let text) = self { return text }
        return nil
    }

    package var list: [JSON]? {
        if case .list(let values) = self { return values }
        return nil
    }

    /// A reference to one of a schema's definitions.
    package static func reference(_ name: String) -> JSON {
        ["$ref": .text("#/$defs/" + name)]
    }

    /// Two objects as one, the first one's pairs first.
    package static func + (left: JSON, right: JSON) -> JSON {
        guard case .object(let first) = left, case .object(let second) = right else { return left }
        return .object(first + second)
    }
}

extension JSON: ExpressibleByStringLiteral, ExpressibleByBooleanLiteral, ExpressibleByIntegerLiteral {
    package init(stringLiteral value: String) { self = .text(value) }
    package init(booleanLiteral value: Bool) { self = .flag(value) }
    package init(integerLiteral value: Int) { self = .number(value) }
}

extension JSON: ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral {
    package init(arrayLiteral elements: JSON...) { self = .list(elements) }
    package init(dictionaryLiteral elements: (String, JSON)...) { self.init(elements) }
    package init(nilLiteral: ()) { self = .null }
}
