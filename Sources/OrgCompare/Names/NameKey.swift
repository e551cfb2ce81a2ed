/// What is left of a name when inflection, joining words and the sort of thing are taken away: names of one key are
/// spellings of one name.
///
///     "Miljö- och byggnadsnämnden"   words miljö, byggnad   head organ
///     "Enhet 2"                      marks 2                head unit
package struct NameKey: Hashable, Sendable {
    /// The stems, in order, without the head.
    let words: [String]
    /// Numbers, single letters and directions: where these differ, the names are of two things.
    let marks: [String]
    let head: NameWords.Head?
    /// Words and head as one string of letters, for names alike by letters.
    let letters: [UInt8]

    package init(_ name: String) {
        var words: [String] = []
        var marks: [String] = []
        var head: NameWords.Head?
        for word in Self.split(name) {
            if Self.isMark(word) {
                marks.append(word)
            } else if !NameWords.stops.contains(word) {
                let (stem, found) = Self.stem(word)
                if let found { head = found }
                if !stem.isEmpty { words.append(stem) }
            }
        }
        self.words = words
        self.marks = marks.sorted()
        self.head = head
        letters = Array(words.joined().utf8)
    }

    /// Whether the name says only what sort of thing it is: "Enhetschef" of an enhetschef has its words from the kind.
    var isBare: Bool { words.isEmpty && marks.isEmpty }

    /// The first letters of the words and the head: what an abbreviation is made of.
    func initials(of name: String) -> String {
        String(Self.split(name).filter { !NameWords.stops.contains($0) }.compactMap(\.first))
    }

    /// Lower-case words; anything but letters and digits parts them.
    static func split(_ name: String) -> [String] {
        name.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    }

    private static func isMark(_ word: String) -> Bool {
        word.count == 1 || word.allSatisfy(\.isNumber) || NameWords.compass.contains(word)
            || (word.count <= 4 && word.allSatisfy { "ivx".contains($0) })
    }

    /// The word without ending and head, and the head.
    private static func stem(_ word: String) -> (stem: String, head: NameWords.Head?) {
        let bare = withoutEnding(word)
        for whole in bare == word ? [word] : [word, bare] {
            if let head = NameWords.heads[whole] { return ("", head) }
        }
        for whole in [word, bare] {
            // A head ends the word; what comes before it keeps at least two letters.
            for length in stride(from: min(11, whole.count - 2), through: 4, by: -1) where whole.count > length {
                guard let head = NameWords.heads[String(whole.suffix(length))] else { continue }
                return (withoutJoint(String(whole.dropLast(length))), head)
            }
        }
        return (withoutJoint(bare), nil)
    }

    private static func withoutEnding(_ word: String) -> String {
        for ending in NameWords.endings where word.count - ending.count >= 3 && word.hasSuffix(ending) {
            return String(word.dropLast(ending.count))
        }
        return word
    }

    /// Without the s that joins two words ("byggnads-"), and the vowel that a stem loses or keeps there.
    private static func withoutJoint(_ word: String) -> String {
        guard word.count > 3 else { return word }
        var stem = word
        if stem.hasSuffix("s"), !stem.hasSuffix("ss") { stem.removeLast() }
        if stem.count > 3, let last = stem.last, "aeo".contains(last) { stem.removeLast() }
        return stem
    }
}
