/// Words that may have been meant, made ready to be held against many that were written.
///
/// Letters are numbered, so that comparing two is comparing numbers; a word whose length or set of letters already
/// differs too much is passed over, and of the others only what stands between a common beginning and end is compared,
/// near the diagonal. As soon as one is found, only a nearer one is looked for: the words are in order, so that the
/// first of the nearest is the answer.
package struct Lexicon: Sendable {
    /// The words, in order.
    private let words: [String]
    /// The letters of all words, in lower case, one word after another.
    private var letters: [UInt32] = []
    private var starts: [Int] = [0]
    /// Which letters each word has: of 64 sorts, one bit each.
    private var sets: [UInt64] = []
    private var numbers: [Character: UInt32] = [:]
    /// The letters of the longest word.
    private var longest = 0

    package init(_ candidates: some Sequence<String>) {
        words = candidates.sorted()
        starts.reserveCapacity(words.count + 1)
        sets.reserveCapacity(words.count)
        for word in words {
            var set: UInt64 = 0
            for letter in word.lowercased() {
                let number = numbers[letter] ?? UInt32(numbers.count)
                numbers[letter] = number
                letters.append(number)
                set |= 1 << UInt64(number % 64)
            }
            longest = max(longest, letters.count - starts[starts.count - 1])
            starts.append(letters.count)
            sets.append(set)
        }
    }

    /// The word nearest to `word` and not the same, if it is near enough to be meant; of several, the first in order.
    /// - Complexity: for each word of about the same length and letters, at most seven times that length.
    package func nearest(to word: String) -> String? {
        // What no word has is a number of its own for each letter, and differs from all.
        var unknown = UInt32.max
        var set: UInt64 = 0
        var strangers = 0
        let lowered = word.lowercased()
        guard lowered.dropFirst(longest + 3).isEmpty else { return nil }
        let wanted = lowered.map { letter -> UInt32 in
            if let number = numbers[letter] {
                set |= 1 << UInt64(number % 64)
                return number
            }
            unknown -= 1
            strangers += 1
            return unknown
        }
        var limit = Spelling.limit(of: wanted.count)
        if strangers > limit { return nil }
        var best: String?
        var rows = Rows()
        for index in words.indices {
            let length = starts[index + 1] - starts[index]
            guard abs(length - wanted.count) <= limit, (set & ~sets[index]).nonzeroBitCount <= limit,
                (sets[index] & ~set).nonzeroBitCount <= limit
            else { continue }
            let found = rows.distance(wanted[...], letters[starts[index]..<starts[index + 1]], limit: limit)
            guard found <= limit, words[index] != word else { continue }
            best = words[index]
            if found == 0 { break }
            limit = found - 1
        }
        return best
    }
}

/// Three rows of the table of distances, used again and again.
private struct Rows {
    private var beforeLast: [Int] = []
    private var last: [Int] = []
    private var current: [Int] = []

    /// How many letters must be added, dropped, changed or swapped with a neighbour to turn one word into the other;
    /// more than the limit, where it is more.
    mutating func distance(_ one: ArraySlice<UInt32>, _ other: ArraySlice<UInt32>, limit: Int) -> Int {
        var (left, right) = (one, other)
        while let first = left.first, first == right.first {
            left.removeFirst()
            right.removeFirst()
        }
        while let end = left.last, end == right.last {
            left.removeLast()
            right.removeLast()
        }
        if left.isEmpty || right.isEmpty { return max(left.count, right.count) }
        if limit == 0 { return 1 }
        let beyond = limit + 1
        let width = right.count + 1
        if last.count < width {
            beforeLast = [Int](repeating: beyond, count: width)
            last = beforeLast
            current = beforeLast
        }
        // Outside of the diagonal's band the distance is beyond the limit.
        for column in 0..<width { last[column] = min(column, beyond) }
        for row in 1...left.count {
            let letter = left[left.startIndex + row - 1]
            let (low, high) = (max(1, row - limit), min(right.count, row + limit))
            if low > high { return beyond }
            current[low - 1] = low == 1 ? min(row, beyond) : beyond
            var least = current[low - 1]
            for column in low...high {
                let place = right.startIndex + column - 1
                var value = last[column - 1] + (letter == right[place] ? 0 : 1)
                value = min(value, last[column] + 1, current[column - 1] + 1)
                if row > 1, column > 1, letter == right[place - 1], left[left.startIndex + row - 2] == right[place] {
                    value = min(value, beforeLast[column - 2] + 1)
                }
                current[column] = value
                least = min(least, value)
            }
            if high < right.count { current[high + 1] = beyond }
            if least > limit { return beyond }
            (beforeLast, last, current) = (last, current, beforeLast)
        }
        return last[right.count]
    }
}
