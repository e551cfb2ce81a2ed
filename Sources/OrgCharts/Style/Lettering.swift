internal import ChartLayout
internal import Texts

/// How names are set in boxes: in a typeface, wrapped at spaces and at the joints of Swedish compounds.
enum Lettering {
    static let size = 12.0
    /// A name longer than this is cut in its box; the whole stands in the element's title and in the outline.
    static let longest = 160

    /// The lines of a name, each of so many letters at most.
    static func lines(of name: String, letters: Int, longest: Int = Lettering.longest) -> [String] {
        TextWrapping(width: letters).even(visible(shortened(name, to: longest)), parts: parts)
    }

    /// A text that stands by itself on the page, in lines of a width.
    static func lines(of text: String, width: Int, longest: Int) -> [String] {
        TextWrapping(width: width).even(visible(shortened(text, to: longest))) { [$0] }
    }

    /// Running text, in lines as full as they go.
    static func paragraph(_ text: String, width: Int, longest: Int) -> [String] {
        let plain = visible(shortened(text, to: longest))
        // A word that no line holds is cut.
        let isOrdinary = plain.split(separator: " ").allSatisfy { $0.utf8.count <= width }
        return isOrdinary ? TextWrapping(width: width).filled(plain) : lines(of: text, width: width, longest: longest)
    }

    /// A name where it is told among other words.
    static func brief(_ name: String) -> String { shortened(name, to: longest) }

    /// The text, cut with an ellipsis where it has more characters, or where these are heaps of signs.
    private static func shortened(_ text: String, to longest: Int) -> String {
        guard text.utf8.count > longest else { return text }
        let scalars = text.unicodeScalars.prefix(4 * longest)
        let start = Substring(scalars)
        guard start.count > longest || scalars.endIndex < text.endIndex else { return text }
        return start.prefix(longest - 1) + "…"
    }

    /// Whether nothing of a text can be seen.
    static func isBlank(_ text: String) -> Bool {
        text.unicodeScalars.allSatisfy { scalar in
            if ("!"..."~").contains(scalar) { return false }
            return scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint || scalar.isControl
                || scalar.turnsText || scalar == "\u{2800}"
        }
    }

    /// The text without what would turn it around or hide it: control characters and marks of direction.
    static func visible(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0.isControl || $0.turnsText }) else { return text }
        return String(
            String.UnicodeScalarView(
                text.unicodeScalars.filter { !$0.turnsText }.map { $0.isControl ? " " : $0 }))
    }

    /// The parts of a compound, split before a known part nearest its middle: samhällsbyggnads|förvaltningen.
    static func parts(of word: Substring) -> [Substring] {
        let lower = Array(word.lowercased().utf8)
        guard lower.count == word.utf8.count, lower.count >= 8 else { return [word] }
        let joints = (4...lower.count - 4).filter { joint in
            lower[joint] & 0xC0 != 0x80 && lastParts.contains { lower[joint...].starts(with: $0) }
        }
        guard let joint = joints.min(by: { abs(2 * $0 - lower.count) < abs(2 * $1 - lower.count) }) else {
            return [word]
        }
        let index = word.utf8.index(word.startIndex, offsetBy: joint)
        return parts(of: word[..<index]) + [word[index...]]
    }

    /// How municipal compounds go on after a joint.
    private static let lastParts = [
        "fullmäktige", "styrelse", "nämnd", "utskott", "beredning", "förvaltning", "avdelning", "enhet", "kontor",
        "sektor", "verksamhet", "ledning", "grupp", "forum", "direktör", "chef", "samverkan", "samtal", "träff",
        "bolag", "koncern", "förbund", "stiftelse", "utveckling", "byggnad", "samhälls", "arbete", "plats", "ordning",
        "instruktion", "revision", "revisor", "råd", "ombud", "kommitté", "partner", "organ", "personal", "strateg",
        "ekonomi", "redovisning", "budget", "omsorg", "skola", "utbildning", "kultur", "fritid", "miljö", "teknik",
        "service", "central", "process", "policy", "direktiv", "plan", "program", "dokument", "reglemente", "avtal",
        "organisation", "representant", "företrädare", "ansvarig", "handläggare", "sekreterare", "samordnare",
        "mottagning", "boende", "hjälp", "vård", "näringsliv", "räddning", "tjänst", "kansli", "stab",
    ].map { Array($0.utf8) }
}
