package import Texts

/// What makes a text no JSON, and where: line and column from 1, the column in Unicode scalars.
package struct JSONFault: Error, Hashable {
    package let line: Int
    package let column: Int
    package let what: Wording
}

extension JSON {
    /// The value that UTF-8 text holds, as RFC 8259 has it. A number that is no whole one is kept as its text, since
    /// nothing here knows such numbers.
    package init(reading bytes: [UInt8]) throws(JSONFault) {
        var reader = JSONReader(bytes: bytes)
        self = try reader.document()
    }
}

/// Reads JSON byte by byte; bounded in depth.
private struct JSONReader {
    /// Collections within collections: an audit needs six.
    static let depthLimit = 64

    let bytes: [UInt8]
    /// Where the text begins, after a byte order mark.
    private let start: Int
    var index: Int

    init(bytes: [UInt8]) {
        self.bytes = bytes
        start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        index = start
    }

    mutating func document() throws(JSONFault) -> JSON {
        guard String(validating: bytes, as: UTF8.self) != nil else {
            throw fault(Wording("filen är inte UTF-8", en: "the file is not UTF-8"))
        }
        let value = try value(depth: 0)
        skipSpace()
        if index < bytes.count {
            throw fault(Wording("något följer efter värdet", en: "something follows the value"))
        }
        return value
    }

    // MARK: Values

    private mutating func value(depth: Int) throws(JSONFault) -> JSON {
        skipSpace()
        guard depth <= Self.depthLimit else {
            throw fault(
                Wording("djupare än \(Self.depthLimit) nivåer", en: "deeper than \(Self.depthLimit) levels"))
        }
        guard let byte = peek else { throw fault(Wording("ett värde saknas", en: "a value is missing")) }
        switch byte {
        case UInt8(ascii: "{"): return try object(depth: depth)
        case UInt8(ascii: "["): return try list(depth: depth)
        case UInt8(ascii: "\""): return .text(try string())
        default: return try word()
        }
    }

    private mutating func object(depth: Int) throws(JSONFault) -> JSON {
        var members: [Member] = []
        index += 1
        skipSpace()
        if take("}") { return .object([]) }
        repeat {
            skipSpace()
            guard peek == UInt8(ascii: "\"") else { throw fault(Wording("en nyckel saknas", en: "a key is missing")) }
            let key = try string()
            skipSpace()
            guard take(":") else { throw fault(Wording("kolon saknas", en: "a colon is missing")) }
            members.append(Member(key: key, value: try value(depth: depth + 1)))
            skipSpace()
        } while take(",")
        guard take("}") else { throw fault(Wording("komma eller } saknas", en: "a comma or } is missing")) }
        return .object(members)
    }

    private typealias Member = JSON.Member

    private mutating func list(depth: Int) throws(JSONFault) -> JSON {
        var values: [JSON] = []
        index += 1
        skipSpace()
        if take("]") { return .list([]) }
        repeat {
            values.append(try value(depth: depth + 1))
            skipSpace()
        } while take(",")
        guard take("]") else { throw fault(Wording("komma eller ] saknas", en: "a comma or ] is missing")) }
        return .list(values)
    }

    /// `null`, `true`, `false` or a number.
    private mutating func word() throws(JSONFault) -> JSON {
        let start = index
        while let byte = peek, !",]} \n\r\t:".utf8.contains(byte) { index += 1 }
        let word = String(decoding: bytes[start..<index], as: UTF8.self)
        switch word {
        case "null": return .null
        case "true": return .flag(true)
        case "false": return .flag(false)
        default:
            if let number = Int(word), !word.hasPrefix("+") { return .number(number) }
            if let first = word.utf8.first, first == UInt8(ascii: "-") || (48...57).contains(first),
                Double(word) != nil
            {
                return .text(word)
            }
            index = start
            throw fault(Wording("här står inget värde", en: "this is no value"))
        }
    }

    private mutating func string() throws(JSONFault) -> String {
        index += 1
        var units: [UInt8] = []
        while let byte = peek, byte != UInt8(ascii: "\"") {
            guard byte >= 0x20 else { break }
            index += 1
            if byte == UInt8(ascii: "\\") { units += try escape() } else { units.append(byte) }
        }
        guard take("\"") else { throw fault(Wording("en text avslutas inte", en: "a text does not end")) }
        return String(decoding: units, as: UTF8.self)
    }

    /// What a backslash stands before, as UTF-8.
    private mutating func escape() throws(JSONFault) -> [UInt8] {
        guard let byte = peek else { throw fault(Wording("en text avslutas inte", en: "a text does not end")) }
        index += 1
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
        case UInt8(ascii: "b"): return [0x08]
        case UInt8(ascii: "f"): return [0x0C]
        case UInt8(ascii: "n"): return [0x0A]
        case UInt8(ascii: "r"): return [0x0D]
        case UInt8(ascii: "t"): return [0x09]
        case UInt8(ascii: "u"):
            var units = [try unit()]
            if UTF16.isLeadSurrogate(units[0]), bytes[index...].starts(with: "\\u".utf8) {
                index += 2
                units.append(try unit())
            }
            return Array(String(decoding: units, as: UTF16.self).utf8)
        default:
            index -= 1
            throw fault(Wording("okänt tecken efter \\", en: "an unknown character after \\"))
        }
    }

    /// Four hexadecimal digits.
    private mutating func unit() throws(JSONFault) -> UInt16 {
        let digits = String(decoding: bytes[index...].prefix(4), as: UTF8.self)
        guard digits.utf8.count == 4, !digits.hasPrefix("+"), !digits.hasPrefix("-"),
            let unit = UInt16(digits, radix: 16)
        else { throw fault(Wording("fyra siffror saknas efter \\u", en: "four digits are missing after \\u")) }
        index += 4
        return unit
    }

    // MARK: Bytes

    private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

    private mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard peek == UInt8(ascii: character) else { return false }
        index += 1
        return true
    }

    private mutating func skipSpace() {
        while let byte = peek, [0x20, 0x0A, 0x0D, 0x09].contains(byte) { index += 1 }
    }

    private func fault(_ what: Wording) -> JSONFault {
        let position = LineTable(of: Array(bytes[start...])).position(ofByte: index - start)
        return JSONFault(line: position.line, column: position.column, what: what)
    }
}
