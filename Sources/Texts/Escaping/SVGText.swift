extension String {
    /// The text as content of an SVG, or of one of its attributes. Line breaks and tabs become spaces; marks that turn
    /// the direction of text, control characters and what no XML may hold have no place in a name, and are left out.
    package var svgText: String {
        if isPlainInSVG || !unicodeScalars.contains(where: { $0.inSVG != nil }) { return self }
        var result = ""
        for scalar in unicodeScalars {
            if let replacement = scalar.inSVG {
                result += replacement
            } else {
                result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Whether it holds nothing but signs of ASCII that mean nothing in an SVG, and the letters of western Europe: those
    /// of two bytes, of which the first is 0xC3.
    private var isPlainInSVG: Bool {
        var text = self
        return text.withUTF8 { bytes in
            bytes.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"):
                    false
                case 0x20..<0x7F, 0x80..<0xC0, 0xC3: true
                default: false
                }
            }
        }
    }
}

extension Unicode.Scalar {
    /// What is written instead of it; nil where it stays.
    fileprivate var inSVG: String? {
        if let entity { return entity }
        if self == "\n" || self == "\t" { return " " }
        return isControl || turnsText || isNoncharacter ? "" : nil
    }
}
