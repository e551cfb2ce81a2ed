/// How near two names are, from the same to speaking of two things.
package enum NameLikeness: UInt8, Comparable, Sendable {
    /// Numbers, letters or directions that differ: "Enhet 1" and "Enhet 2" are two.
    case contradicted
    case none
    /// A word in common, or one name within the other.
    case weak
    /// Letters alike to three quarters.
    case strong
    /// The same words with another head or abbreviated: a pure change of form.
    case form
    case same

    package static func < (left: NameLikeness, right: NameLikeness) -> Bool { left.rawValue < right.rawValue }
}

extension NameKey {
    /// How near the two names are; the same whichever comes first.
    package func likeness(to other: NameKey) -> NameLikeness {
        if self == other { return .same }
        if isOtherSpelling(of: other) || other.isOtherSpelling(of: self) { return .form }
        if marks != other.marks, !marks.isEmpty, !other.marks.isEmpty { return .contradicted }
        // That a name goes on where a sort of thing stops says nothing: so do all that are named after what they are of.
        if isBare != other.isBare { return .none }
        if words.isEmpty || other.words.isEmpty {
            if words == other.words, marks == other.marks { return marks.isEmpty ? .weak : .form }
            return begins(other) || other.begins(self) ? .weak : .none
        }
        if words == other.words { return marks == other.marks ? .form : .weak }
        if marks != other.marks { return hasWord(of: other) ? .weak : .none }
        if Set(words) == Set(other.words) { return .form }
        if Self.share(letters, other.letters) > 75 { return .strong }
        if concepts != nil || other.concepts != nil {
            let (own, others) = (concepts ?? Set(words), other.concepts ?? Set(other.words))
            if own == others { return .strong }
            if !own.isDisjoint(with: others) { return .weak }
        }
        return hasWord(of: other) || holds(other) || other.holds(self) || begins(other) || other.begins(self)
            ? .weak : .none
    }

    private func hasWord(of other: NameKey) -> Bool { ownWords.contains { other.ownWords.contains($0) } }

    /// Whether the letters of the shorter name stand within the longer.
    private func holds(_ other: NameKey) -> Bool {
        guard other.letters.count >= 4, other.letters.count < letters.count else { return false }
        return letters.indices.contains { letters[$0...].starts(with: other.letters) }
    }

    /// Whether the other name goes on where this one stops.
    private func begins(_ other: NameKey) -> Bool {
        written.count >= 4 && written.count < other.written.count && other.written.starts(with: written)
    }

    // MARK: Spellings

    /// Whether this is the other name abbreviated, cut short or written as one word.
    private func isOtherSpelling(of other: NameKey) -> Bool {
        isAbbreviation(of: other) || isCutShort(of: other) || isCompound(of: other)
    }

    /// Whether each word is the other's or begins it, and the marks are the same.
    private func isCutShort(of other: NameKey) -> Bool {
        guard marks == other.marks, words.count == other.words.count, !words.isEmpty else { return false }
        return zip(words, other.words).allSatisfy {
            $0 == $1 || $0.utf8.count >= 3 && $1.hasPrefix($0) && $0.count <= 6
        }
    }

    /// Whether this is one word that the other's words and marks make one after another: "Bygglovsöster".
    private func isCompound(of other: NameKey) -> Bool {
        guard sequence.count == 1, marks.isEmpty, other.sequence.count >= 2 else { return false }
        var rest = Substring(sequence[0])
        for (number, part) in other.sequence.enumerated() {
            // With the s, or the vowel, that joins.
            if number > 0, !rest.hasPrefix(part), let joint = rest.first, "saeo".contains(joint) { rest.removeFirst() }
            if rest.hasPrefix(part) {
                rest = rest.dropFirst(part.count)
            } else if number == other.sequence.count - 1, rest.count >= 3, part.count - rest.count <= 2,
                part.hasPrefix(rest)
            {
                rest = ""
            } else {
                return false
            }
        }
        return rest.count <= 2
    }

    /// Whether this is one word of two to six letters: the first of each word of the other, of its parts, of what joins
    /// them and of its head.
    func isAbbreviation(of other: NameKey) -> Bool {
        // "BUN", or "VA" of "VA-enheten".
        guard spelled.count == 1 || words.count == 1 && marks.isEmpty && words[0] == spelled[0],
            (2...6).contains(spelled[0].utf8.count), other.written.count > 2 * spelled[0].utf8.count
        else { return false }
        let letters = Array(spelled[0])
        return Self.areInitials(letters, of: other.sequence, other.head)
            || other.spelled.count > other.sequence.count && Self.areInitials(letters, of: other.spelled, other.head)
    }

    private static func areInitials(_ letters: [Character], of words: [String], _ head: NameWords.Head?) -> Bool {
        // Each state is how many letters may have been used up.
        var used: Set<Int> = [0]
        for (number, part) in words.enumerated() {
            var next: Set<Int> = []
            for count in used {
                for start in number > 0 && count < letters.count && "ofi".contains(letters[count])
                    ? [count, count + 1] : [count]
                where start < letters.count && part.first == letters[start] {
                    next.insert(start + 1)
                    if start + 1 < letters.count, hasPart(part, beginningWith: letters[start + 1], letters.count) {
                        next.insert(start + 2)
                    }
                }
                // A direction or a number may be left out.
                if NameWords.compass[part] != nil || part.allSatisfy(\.isNumber) { next.insert(count) }
            }
            used = next
        }
        if used.contains(letters.count) { return true }
        guard used.contains(letters.count - 1), let head, let last = letters.last else { return false }
        return NameWords.initials[head]?.contains(last) == true
    }

    /// Whether a part of a compound begins with a letter, after the s that joins it; in an abbreviation of three letters
    /// or more after a vowel that does ("familje|omsorg").
    private static func hasPart(_ word: String, beginningWith letter: Character, _ count: Int) -> Bool {
        let letters = Array(word)
        return letters.indices.contains {
            letters[$0] == letter
                && ($0 >= 3 && letters[$0 - 1] == "s"
                    || count > 2 && $0 >= 5 && letters.count - $0 >= 4 && "eu".contains(letters[$0 - 1]))
        }
    }

    /// The share of letters in order that two words have in common, in percent: twice the longest common subsequence
    /// over both lengths.
    private static func share(_ left: [UInt8], _ right: [UInt8]) -> Int {
        let total = left.count + right.count
        // Too unlike in length to reach three quarters.
        guard total > 0, 200 * min(left.count, right.count) > 75 * total else { return 0 }
        var row = [Int](repeating: 0, count: right.count + 1)
        for letter in left {
            var diagonal = 0
            for index in right.indices {
                let above = row[index + 1]
                row[index + 1] = letter == right[index] ? diagonal + 1 : max(above, row[index])
                diagonal = above
            }
        }
        return 200 * row[right.count] / total
    }
}
