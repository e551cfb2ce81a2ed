import Testing
import Texts

@Suite struct `A lexicon` {
    /// How many letters must be added, dropped, changed or swapped with a neighbour, by the whole table.
    private func distance(_ left: [Character], _ right: [Character]) -> Int {
        var table = [[Int]](repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
        for row in 0...left.count {
            for column in 0...right.count {
                if row == 0 || column == 0 {
                    table[row][column] = max(row, column)
                    continue
                }
                let isSame = left[row - 1] == right[column - 1]
                var least = min(
                    table[row - 1][column - 1] + (isSame ? 0 : 1), table[row - 1][column] + 1,
                    table[row][column - 1] + 1)
                if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
                    least = min(least, table[row - 2][column - 2] + 1)
                }
                table[row][column] = least
            }
        }
        return table[left.count][right.count]
    }

    /// The answer by measuring every candidate.
    private func measured(_ word: String, _ candidates: [String]) -> String? {
        let wanted = Array(word.lowercased())
        let limit = wanted.isEmpty ? 0 : min(3, max(1, wanted.count / 3))
        return candidates.filter { $0 != word }.map { (distance(wanted, Array($0.lowercased())), $0) }
            .filter { $0.0 <= limit }.min { $0 < $1 }?.1
    }

    @Test func `gives the answer that measuring every word gives`() {
        var state: UInt64 = 20_261_125
        func next(_ count: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % count
        }
        let letters = Array("abåAB ")
        func word() -> String { String((0..<next(13)).map { _ in letters[next(letters.count)] }) }
        var found = 0
        for _ in 0..<120 {
            let words = (0..<12).map { _ in word() }
            let lexicon = Lexicon(words)
            for _ in 0..<12 {
                let written = word()
                let answer = measured(written, words)
                #expect(lexicon.nearest(to: written) == answer, "'\(written)' among \(words)")
                #expect(Spelling.nearest(to: written, among: words) == answer)
                if answer != nil { found += 1 }
            }
        }
        #expect(found > 200)
    }

    @Test func `of thousands that are all alike the first of the nearest is meant`() {
        let words = (0..<6_000).map { "verksamhetsområde \(10_000 + $0)" }
        let lexicon = Lexicon(words.reversed())
        #expect(lexicon.nearest(to: "verksamhetsområde 1") == nil)
        #expect(lexicon.nearest(to: "verksamhetsområde 1000") == "verksamhetsområde 10000")
        #expect(lexicon.nearest(to: "verksamhetsområde 99123") == "verksamhetsområde 10123")
        #expect(lexicon.nearest(to: "verksamhetsområde 10001") == "verksamhetsområde 10000")
    }
}
