internal import Texts

extension JSON {
    /// The value as text, two spaces a level; what is plain or fits within 120 columns stands on one line.
    /// - Complexity: linear in the text.
    package func pretty() -> String {
        var writer = JSONWriter()
        writer.write(self, indent: 0, after: 0)
        return writer.text
    }

    /// Whether the value is an object of nothing but texts, numbers and flags.
    fileprivate var isPlain: Bool {
        guard case .object(let members) = self else { return false }
        return members.allSatisfy { member in
            switch member.value {
            case .null, .text, .number, .hundredths, .flag: true
            case .list, .object: false
            }
        }
    }

    /// How much of a line is left when the value stands on it; nil where there is no room.
    fileprivate func left(of room: Int) -> Int? {
        var left = room
        switch self {
        case .null: left -= 4
        case .flag(let flag): left -= flag ? 4 : 5
        case .number(let number): left -= String(number).utf8.count
        case .hundredths(let number): left -= JSON.decimals(number).utf8.count
        case .text(let text): return JSON.left(of: room, after: text)
        case .list(let values):
            left -= 2 + 2 * max(0, values.count - 1)
            for value in values {
                guard let rest = value.left(of: left) else { return nil }
                left = rest
            }
        case .object(let members):
            left -= 2 + 2 * max(0, members.count - 1)
            for member in members {
                guard let rest = JSON.left(of: left, after: member.key), let next = member.value.left(of: rest - 2)
                else {
                    return nil
                }
                left = next
            }
        }
        return left > 0 ? left : nil
    }

    fileprivate static func decimals(_ hundredths: Int) -> String {
        "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
    }

    private static func left(of room: Int, after text: String) -> Int? {
        var left = room - 2
        for scalar in text.unicodeScalars {
            left -= scalar.escape?.utf8.count ?? 1
            if left <= 0 { return nil }
        }
        return left > 0 ? left : nil
    }
}

/// Writes values one after the other into one text.
private struct JSONWriter {
    var text = ""

    /// - Parameter used: how many columns of the line are taken.
    mutating func write(_ value: JSON, indent: Int, after used: Int) {
        if value.isPlain || value.left(of: 120 - used) != nil { return writeFlat(value) }
        let inner = "\n" + String(repeating: " ", count: indent + 2)
        switch value {
        case .list(let values):
            text += "["
            for (number, value) in values.enumerated() {
                text += (number == 0 ? "" : ",") + inner
                write(value, indent: indent + 2, after: indent + 2)
            }
            text += "\n" + String(repeating: " ", count: indent) + "]"
        case .object(let members):
            text += "{"
            for (number, member) in members.enumerated() {
                text += (number == 0 ? "" : ",") + inner
                writeQuoted(member.key)
                text += ": "
                write(member.value, indent: indent + 2, after: indent + 6 + member.key.count)
            }
            text += "\n" + String(repeating: " ", count: indent) + "}"
        case .null, .text, .number, .hundredths, .flag: writeFlat(value)
        }
    }

    private mutating func writeFlat(_ value: JSON) {
        switch value {
        case .null: text += "null"
        case .text(let said): writeQuoted(said)
        case .number(let number): text += String(number)
        case .hundredths(let number): text += JSON.decimals(number)
        case .flag(let flag): text += flag ? "true" : "false"
        case .list(let values):
            text += "["
            for (number, value) in values.enumerated() {
                if number > 0 { text += ", " }
                writeFlat(value)
            }
            text += "]"
        case .object(let members):
            text += "{"
            for (number, member) in members.enumerated() {
                if number > 0 { text += ", " }
                writeQuoted(member.key)
                text += ": "
                writeFlat(member.value)
            }
            text += "}"
        }
    }

    /// The text in quotes. What could move a terminal's cursor, break a line or turn it around is written as its
    /// number, which a reader of JSON turns back.
    private mutating func writeQuoted(_ said: String) {
        text += "\""
        if said.unicodeScalars.contains(where: { $0.escape != nil }) {
            for scalar in said.unicodeScalars {
                if let escape = scalar.escape { text += escape } else { text.unicodeScalars.append(scalar) }
            }
        } else {
            text += said
        }
        text += "\""
    }
}

extension Unicode.Scalar {
    /// How the scalar is written where it cannot stand as it is; none of those has more than four digits.
    fileprivate var escape: String? {
        switch self {
        case "\"": return "\\\""
        case "\\": return "\\\\"
        case "\n": return "\\n"
        case "\t": return "\\t"
        default:
            guard isControl || turnsText || partsLines else { return nil }
            let digits = String(value, radix: 16)
            return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
        }
    }
}
