/// Finds what a person probably meant to write.
package enum Spelling {
    /// The candidate nearest to `word`, if it is near enough to be meant: at most one change in three letters, and
    /// never more than three.
    /// - Complexity: the product of the lengths, for each candidate of about the same length.
    package static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
        let wanted = Array(word.lowercased())
        let limit = wanted.isEmpty ? 0 : min(3, max(1, wanted.count / 3))
        var best: (distance: Int, candidate: String)?
        for candidate in candidates where candidate != word && abs(candidate.count - wanted.count) <= limit {
            let distance = distance(wanted, Array(candidate.lowercased()), limit: limit)
            guard distance <= limit else { continue }
            if let current = best, (current.distance, current.candidate) <= (distance, candidate) { continue }
            best = (distance, candidate)
        }
        return best?.candidate
    }

    /// What a message adds: "; did you mean 'nämnd'?", or nothing.
    package static func hint(_ meant: String?) -> Wording {
        meant.map { Wording("; menade du '\($0)'?", en: "; did you mean '\($0)'?") } ?? Wording("", en: "")
    }

    /// How many letters must be added, dropped, changed or swapped with a neighbour to turn one word into the other.
    private static func distance(_ left: [Character], _ right: [Character], limit: Int) -> Int {
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in 0..<left.count {
            var current = [row + 1]
            current.reserveCapacity(right.count + 1)
            for column in 0..<right.count {
                let change = last[column] + (left[row] == right[column] ? 0 : 1)
                var value = min(change, last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    value = min(value, beforeLast[column - 1] + 1)
                }
                current.append(value)
            }
            if let least = current.min(), least > limit { return limit + 1 }
            (beforeLast, last) = (last, current)
        }
        return last[right.count]
    }
}
