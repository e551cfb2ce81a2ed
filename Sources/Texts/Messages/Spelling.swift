/// Finds what a person probably meant to write.
package enum Spelling {
    /// The candidate nearest to `word`, if it is near enough to be meant: at most one change in three letters, and
    /// never more than three.
    /// - Complexity: for each candidate of about the same length, three times that length. Where one list answers for
    ///   many words, a `Lexicon` of it does not read it anew for each.
    package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
        let candidates = Array(candidates)
        let lowered = word.lowercased()
        guard lowered.dropFirst((candidates.map(\.utf8.count).max() ?? 0) + 3).isEmpty else { return nil }
        let length = lowered.count
        let limit = limit(of: length)
        return Lexicon(candidates.filter { abs($0.count - length) <= limit }).nearest(to: word)
    }

    /// What a message adds: "; did you mean 'nämnd'?", or nothing.
    package static func hint(_ meant: String?) -> Wording {
        meant.map { Wording("; menade du '\($0)'?", en: "; did you mean '\($0)'?") } ?? Wording("", en: "")
    }

    /// How many letters may differ in a word of so many.
    static func limit(of length: Int) -> Int { length == 0 ? 0 : min(3, max(1, length / 3)) }
}
