/// A character that nobody sees, or that looks like a space and is none: pasted from a web page, Word or a PDF.
package struct InvisibleCharacter {
    package let scalar: Unicode.Scalar
    /// How many characters stand before it.
    package let offset: Int

    /// What it is called, with its number.
    package var wording: Wording {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let number = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        let name: Wording =
            switch scalar.value {
            case 0xA0, 0x202F: Wording("ett hårt mellanslag", en: "a hard space")
            case 0xAD: Wording("ett mjukt bindestreck", en: "a soft hyphen")
            case 0x200B: Wording("ett mellanslag utan bredd", en: "a space of no width")
            case 0xFEFF: Wording("ett byteordningsmärke", en: "a byte order mark")
            case 0x2000...0x200A, 0x205F, 0x3000, 0x1680:
                Wording("ett mellanslag av annan bredd", en: "a space of another width")
            case 0x2028, 0x2029, 0x85: Wording("en osynlig radbrytning", en: "an invisible line break")
            default: Wording("ett osynligt tecken", en: "an invisible character")
            }
        return Wording("\(name) (\(number))", en: "\(name) (\(number))")
    }
}

extension String {
    /// The first character that nobody sees; nil where all are seen.
    package var firstInvisible: InvisibleCharacter? {
        guard utf8.contains(where: { $0 >= 0xC2 }) else { return nil }
        for (offset, scalar) in unicodeScalars.enumerated() where scalar.isInvisible || scalar.isOddSpace {
            return InvisibleCharacter(scalar: scalar, offset: offset)
        }
        return nil
    }

    /// The text as it looks: every space a plain one, and nothing that is not seen.
    package var asSeen: String {
        guard firstInvisible != nil else { return self }
        var seen = String.UnicodeScalarView()
        for scalar in unicodeScalars where !scalar.isInvisible { seen.append(scalar.isOddSpace ? " " : scalar) }
        return String(seen)
    }

    /// Whether nothing of it is seen.
    package var isBlank: Bool { asSeen.allSatisfy(\.isWhitespace) }
}

extension Unicode.Scalar {
    /// Whether it takes no room and shows nothing.
    fileprivate var isInvisible: Bool {
        switch value {
        case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069, 0xFEFF, 0x180E: true
        default: false
        }
    }

    /// Whether it looks like a space and is none that YAML knows.
    fileprivate var isOddSpace: Bool {
        switch value {
        case 0xA0, 0x85, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
        default: false
        }
    }
}
