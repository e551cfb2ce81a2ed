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
        if marks != other.marks, !marks.isEmpty, !other.marks.isEmpty { return .contradicted }
        if words.isEmpty || other.words.isEmpty { return words == other.words && marks == other.marks ? .weak : .none }
        if words == other.words { return marks == other.marks ? .form : .weak }
        if marks != other.marks { return hasWord(of: other) ? .weak : .none }
        if Set(words) == Set(other.words) { return .form }
        if isAbbreviation(of: other) || other.isAbbreviation(of: self) { return .form }
        if Self.share(letters, other.letters) > 75 { return .strong }
        return hasWord(of: other) || holds(other) || other.holds(self) ? .weak : .none
    }

    private func hasWord(of other: NameKey) -> Bool { words.contains { other.words.contains($0) } }

    /// Whether the letters of the shorter name stand within the longer.
    private func holds(_ other: NameKey) -> Bool {
        guard other.letters.count >= 4, other.letters.count < letters.count else { return false }
        return letters.indices.contains { letters[$0...].starts(with: other.letters) }
    }

    /// Whether this is a shortened form: one word of two to five letters that begin the words of the other, or a
    /// word that each begins the other's.
    private func isAbbreviation(of other: NameKey) -> Bool {
        guard words.count == 1, letters.count >= 2 else { return false }
        if letters.count <= 5, other.words.count >= 2 {
            return Array(other.words.compactMap(\.utf8.first)).starts(with: letters)
        }
        return other.words.count == 1 && letters.count >= 3 && letters.count <= 5
            && other.letters.count > letters.count && other.letters.starts(with: letters)
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
