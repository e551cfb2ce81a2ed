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
    /// The words that say more than what sort of thing it is: not the enhet of an enhetschef, which all have.
    let ownWords: [String]
    /// These as one string of letters, for names alike by letters.
    let letters: [UInt8]
    /// Words and marks as they follow on each other, for names written as one word.
    let sequence: [String]
    /// The name without joining words as one string of letters, endings and head with it.
    let written: [UInt8]
    /// The same word by word.
    let spelled: [String]
    /// What the words mean, where one of them has another for the same (`NameWords.concepts`).
    let concepts: Set<String>?

    /// What a word of a name is.
    enum Reading {
        case mark(String)
        case word(stem: String, head: NameWords.Head?)
    }

    package init(_ name: String) {
        var known: [String: Reading] = [:]
        self.init(name, &known)
    }

    /// - Parameter known: the words read before, since names are made of few.
    init(_ name: String, _ known: inout [String: Reading]) {
        var words: [String] = []
        var marks: [String] = []
        var head: NameWords.Head?
        var sequence: [String] = []
        var written: [UInt8] = []
        var spelled: [String] = []
        for word in Self.split(name) where !NameWords.stops.contains(word) {
            written += word.utf8
            spelled.append(word)
            switch Self.reading(of: word, &known) {
            case .mark(let mark):
                marks.append(mark)
                sequence.append(word)
            case .word(let stem, let found):
                if let found { head = found }
                if !stem.isEmpty {
                    words.append(stem)
                    sequence.append(word)
                }
            }
        }
        self.words = words
        self.marks = marks.sorted()
        self.head = head
        self.sequence = sequence
        self.written = written
        self.spelled = spelled
        concepts =
            words.contains { NameWords.concepts[$0] != nil } ? Set(words.map { NameWords.concepts[$0] ?? $0 }) : nil
        ownWords = words.filter { NameWords.heads[$0] == nil || NameWords.names.contains($0) }
        letters = Array(ownWords.joined().utf8)
    }

    /// Whether the name says only what sort of thing it is: "Enhetschef", "Ledningsgrupp".
    var isBare: Bool { ownWords.isEmpty && marks.isEmpty }

    /// The order of spellings of one key.
    func precedes(_ other: NameKey) -> Bool {
        written != other.written
            ? written.lexicographicallyPrecedes(other.written) : sequence.lexicographicallyPrecedes(other.sequence)
    }

    package static func == (left: NameKey, right: NameKey) -> Bool {
        left.words == right.words && left.marks == right.marks && left.head == right.head
    }

    package func hash(into hasher: inout Hasher) {
        hasher.combine(words)
        hasher.combine(marks)
        hasher.combine(head)
    }

    /// Whether two names are one, written with other capitals or in another form: "Kommunchef", "kommunchefen". Nobody
    /// calls that a new name.
    package static func isOneName(_ left: String, _ right: String) -> Bool {
        left == right || spelled(left) == spelled(right)
    }

    static func spelled(_ name: String) -> [String] {
        split(name).filter { !NameWords.stops.contains($0) }.map(withoutEnding)
    }

    /// Whether two hands mean one name, the one shorter: with the word for the sort of thing left out
    /// ("Ekonomiavdelningen", "ekonomi"), or by its initials ("Barn- och utbildningsnämnden", "BUN"). Of one hand's
    /// models the shorter would be a new name.
    static func isOneNameOfTwoHands(_ left: String, _ right: String) -> Bool {
        if isOneName(left, right) { return true }
        let (one, other) = (NameKey(left), NameKey(right))
        return one.isAbbreviation(of: other) || other.isAbbreviation(of: one) || one.isWithoutHead(of: other)
            || other.isWithoutHead(of: one)
    }

    /// Whether this is the other name without its head, or without a word that only tells whose it is
    /// ("Förvaltningens ledningsgrupp").
    private func isWithoutHead(of other: NameKey) -> Bool {
        guard words == other.words, marks == other.marks, !words.isEmpty || !marks.isEmpty else {
            return false
        }
        return head == nil && other.head != nil
            || head == other.head && spelled.count < other.spelled.count
                && Set(spelled.map(Self.withoutEnding)).isSubset(of: other.spelled.map(Self.withoutEnding))
    }

    /// Lower-case words; anything but letters and digits parts them, and digits part from letters.
    static func split(_ name: String) -> [String] {
        if let words = splitPlain(name) { return words }
        var words: [String] = []
        var last: Character?
        for letter in name.lowercased() {
            if letter.isLetter || letter.isNumber {
                if let last, letter.isLetter == last.isLetter {
                    words[words.count - 1].append(letter)
                } else {
                    words.append(String(letter))
                }
                last = letter
            } else {
                last = nil
            }
        }
        return words
    }

    /// The same of a name in letters of western Europe alone, which nearly all are; nil for another. Every name of two
    /// models is split, and asking Unicode of each letter was most of what that cost.
    private static func splitPlain(_ name: String) -> [String]? {
        var words: [String] = []
        var word: [UInt8] = []
        var last = Sign.other
        var bytes = name.utf8.makeIterator()
        while let byte = bytes.next() {
            var (sign, first, letter) = (Sign.other, UInt8(0), byte)
            switch byte {
            case 0xC3:
                // À to ÿ, the capitals first, but for the signs of multiplication and division.
                guard let second = bytes.next() else { return nil }
                (first, letter) = (byte, (0x80...0x9E).contains(second) ? second | 0x20 : second)
                if second != 0x97, second != 0xB7 { sign = .letter }
            case 0x80...: return nil
            default:
                if (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) {
                    (sign, letter) = (.letter, byte | 0x20)
                } else if (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
                    sign = .digit
                }
            }
            if sign != last, !word.isEmpty {
                words.append(String(decoding: word, as: UTF8.self))
                word.removeAll(keepingCapacity: true)
            }
            last = sign
            if sign == .other { continue }
            if first != 0 { word.append(first) }
            word.append(letter)
        }
        if !word.isEmpty { words.append(String(decoding: word, as: UTF8.self)) }
        return words
    }

    private enum Sign {
        case letter
        case digit
        case other
    }

    private static func reading(of word: String, _ known: inout [String: Reading]) -> Reading {
        if let reading = known[word] { return reading }
        let (stem, head) = stem(word)
        let reading = mark(word).map { Reading.mark($0) } ?? .word(stem: stem, head: head)
        known[word] = reading
        return reading
    }

    /// The mark that a word is: a direction in whatever form, a number, a letter.
    private static func mark(_ word: String) -> String? {
        if let direction = NameWords.compass[word] ?? NameWords.compass[withoutEnding(word)] { return direction }
        let isMark =
            word.count == 1 || word.allSatisfy(\.isNumber)
            || (word.count <= 4 && word.allSatisfy { "ivx".contains($0) })
        return isMark ? word : nil
    }

    /// The word without ending and head, and the head.
    private static func stem(_ word: String) -> (stem: String, head: NameWords.Head?) {
        // "VO Hälsa" is a verksamhetsområde.
        if word == "vo" { return ("", .division) }
        let word = withoutGenitive(word)
        let bare = withoutEnding(word)
        // "Styrelsen" is styrelse with an n, not styrels with an en.
        let forms = [word, bare] + (word.hasSuffix("n") ? [String(word.dropLast())] : [])
        for whole in forms {
            if let head = NameWords.heads[whole], !NameWords.names.contains(whole) { return ("", head) }
        }
        for whole in forms {
            // A head ends the word; what comes before it keeps at least two letters.
            for length in stride(from: min(11, whole.count - 2), through: 4, by: -1) where whole.count > length {
                guard let head = NameWords.heads[String(whole.suffix(length))] else { continue }
                return (withoutJoint(String(whole.dropLast(length))), head)
            }
        }
        return (withoutJoint(bare), nil)
    }

    private static func withoutGenitive(_ word: String) -> String {
        word.count > 3 && word.hasSuffix("s") && !word.hasSuffix("ss") ? String(word.dropLast()) : word
    }

    static func withoutEnding(_ word: String) -> String {
        // "Fastighet" is no definite form.
        if word.hasSuffix("het") { return word }
        for ending in NameWords.endings where word.count - ending.count >= 3 && word.hasSuffix(ending) {
            return String(word.dropLast(ending.count))
        }
        return word
    }

    /// Without the s that joins two words ("byggnads-"), and the vowel that a stem loses or keeps there.
    private static func withoutJoint(_ word: String) -> String {
        var stem = withoutGenitive(word)
        if stem.count > 3, let last = stem.last, "aeou".contains(last) { stem.removeLast() }
        return stem
    }
}
