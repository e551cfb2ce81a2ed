/// An encoding of one byte a character that Swedish files are still written in.
package enum SingleByteEncoding: CaseIterable {
    /// In the order they are guessed at; Windows-1252 is ISO 8859-1 with characters at 80 to 9F.
    case windows1252, macRoman, cp850, cp437

    /// The characters of the bytes from 0x80; U+FFFD where there is none.
    private var upperHalf: [Unicode.Scalar] {
        switch self {
        case .windows1252: Self.windows
        case .macRoman: Self.mac
        case .cp850: Self.latinDOS
        case .cp437: Self.firstDOS
        }
    }

    private static let windows = Array(
        ("€\u{FFFD}‚ƒ„…†‡ˆ‰Š‹Œ\u{FFFD}Ž\u{FFFD}\u{FFFD}‘’“”•–—˜™š›œ\u{FFFD}žŸ\u{A0}¡¢£¤¥¦§¨©ª«¬\u{AD}®¯°±²³´µ¶·¸¹º»¼½¾¿"
            + "ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ").unicodeScalars)
    private static let mac = Array(
        ("ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ"
            + "‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ").unicodeScalars)
    private static let latinDOS = Array(
        ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀"
            + "ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u{AD}±‗¾¶§÷¸°¨·¹³²■\u{A0}").unicodeScalars)
    private static let firstDOS = Array(
        ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀"
            + "αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}").unicodeScalars)

    /// What a person calls the encoding that the bytes are in, and what iconv does. Where no byte is from 80 to 9F,
    /// Windows-1252 is ISO 8859-1; a byte from there never is.
    package func names(of bytes: [UInt8]) -> (name: String, iconv: String) {
        switch self {
        case .windows1252:
            bytes.contains { (0x80..<0xA0).contains($0) }
                ? ("Windows-1252", "WINDOWS-1252") : ("ISO 8859-1 (Latin-1)", "ISO-8859-1")
        case .macRoman: ("Mac Roman", "MACINTOSH")
        case .cp850: ("CP850 (DOS)", "CP850")
        case .cp437: ("CP437 (DOS)", "CP437")
        }
    }

    /// The character that a byte stands for.
    package func scalar(_ byte: UInt8) -> Unicode.Scalar {
        byte < 0x80 ? Unicode.Scalar(byte) : upperHalf[Int(byte) - 0x80]
    }

    package func scalars(of bytes: [UInt8]) -> [Unicode.Scalar] {
        let table = upperHalf
        return bytes.map { $0 < 0x80 ? Unicode.Scalar($0) : table[Int($0) - 0x80] }
    }
}

extension [Unicode.Scalar] {
    /// How many of the characters beyond ASCII are unlikely where they stand: not of those that Swedish documents
    /// hold, a sign within a word, or a capital after a small letter.
    package var unlikelyCount: Int {
        var count = 0
        for index in indices where self[index].value >= 0x80 {
            let before = index > 0 ? self[index - 1] : " "
            let after = index + 1 < self.count ? self[index + 1] : " "
            switch self[index] {
            case "å", "ä", "ö", "é", "ü": continue
            case "Å", "Ä", "Ö", "É", "Ü": if before.properties.isLowercase { count += 1 }
            case "’", "´", "\u{A0}": continue
            case "–", "—", "”", "“", "‘", "…", "§", "·", "•", "½", "°", "»", "«":
                if before.properties.isAlphabetic, after.properties.isAlphabetic { count += 1 }
            default: count += 1
            }
        }
        return count
    }

    package var utf8: [UInt8] { flatMap { Array<UInt8>(UTF8.encode($0)!) } }
}

extension String {
    /// The text that was taken for Windows-1252 when it was UTF-8: `hÃ¶r till`; nil where it was not.
    package var readAnew: String? {
        guard unicodeScalars.contains(where: { $0 == "Ã" || $0 == "Â" || $0 == "â" }) else { return nil }
        var bytes: [UInt8] = []
        for scalar in unicodeScalars {
            if scalar.value < 0x80 || (0xA0..<0x100).contains(scalar.value) {
                bytes.append(UInt8(scalar.value))
            } else if let byte = (0x80..<0xA0).first(where: {
                SingleByteEncoding.windows1252.scalar(UInt8($0)) == scalar
            }) {
                bytes.append(UInt8(byte))
            } else {
                return nil
            }
        }
        guard bytes[...].firstInvalidUTF8 == nil else { return nil }
        return String(decoding: bytes, as: UTF8.self)
    }
}
