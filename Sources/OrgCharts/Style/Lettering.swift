internal import ChartLayout

/// How names are set in boxes: in a typeface, wrapped at spaces and at the joints of Swedish compounds.
enum Lettering {
    /// The typeface the set-up installs, and what a browser without it may use.
    static let family = "Lato"
    static let fallbacks = "Lato, 'Open Sans', 'Segoe UI', 'Helvetica Neue', Arial, sans-serif"
    static let size = 12.0
    /// A name longer than this is cut in its box; the whole stands in the element's title and in the outline.
    static let longest = 160

    /// The lines of a name.
    static func lines(of name: String) -> [String] {
        let plain = name.count > longest ? name.prefix(longest - 1) + "…" : Substring(name)
        let wide = plain.count > 60 ? 30 : 20
        return TextWrapping(width: wide).lines(of: visible(String(plain)), parts: parts)
    }

    /// The name without what would turn text around or hide it: control characters and marks of direction.
    private static func visible(_ name: String) -> String {
        String(
            String.UnicodeScalarView(
                name.unicodeScalars.map { scalar in
                    scalar.properties.generalCategory == .control ? " " : scalar
                }.filter { !$0.properties.isBidiControl }))
    }

    /// The parts of a compound, split before a known last part: samhällsbyggnads|förvaltningen.
    static func parts(of word: Substring) -> [Substring] {
        let lower = word.lowercased()
        guard lower.count == word.count else { return [word] }
        let joint = lastParts.compactMap { part -> String.Index? in
            guard let range = lower.range(of: part, from: lower.endIndex) else { return nil }
            let before = lower.distance(from: lower.startIndex, to: range.lowerBound)
            guard before >= 4, lower.distance(from: range.lowerBound, to: lower.endIndex) >= 4 else { return nil }
            return word.index(word.startIndex, offsetBy: before)
        }.max { abs(middle(of: word, $0)) > abs(middle(of: word, $1)) }
        guard let joint else { return [word] }
        return parts(of: word[..<joint]) + [word[joint...]]
    }

    private static func middle(of word: Substring, _ index: Substring.Index) -> Int {
        2 * word.distance(from: word.startIndex, to: index) - word.count
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
    ]
}

extension String {
    /// The last place where `part` stands before `end`.
    fileprivate func range(of part: String, from end: Index) -> Range<Index>? {
        var start = end
        while start > startIndex {
            start = index(before: start)
            if self[start...].hasPrefix(part) { return start..<index(start, offsetBy: part.count) }
        }
        return nil
    }
}
