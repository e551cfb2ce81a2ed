internal import Texts

/// Days as people write them, for a message that tells the right form; models write ISO 8601 alone.
extension Day {
    /// The day that `2026-1-1`, `20260101`, `2026/01/01`, `1 januari 2026` or `1/1 2026` means.
    package init?(meantBy text: String) {
        let words = text.normalizedToNFC.lowercased().split { " -/.,".contains($0) }.map(String.init)
        let numbers = words.map { Int($0) ?? 0 }
        if words.count == 1, let number = Int(words[0]), words[0].count == 8 {
            self.init(year: number / 10_000, month: number / 100 % 100, day: number % 100)
        } else if words.count == 3, let month = Self.month(words[1]) {
            self.init(year: numbers[2], month: month, day: numbers[0])
        } else if words.count == 3, words[0].count == 4 {
            self.init(year: numbers[0], month: numbers[1], day: numbers[2])
        } else if words.count == 3, words[2].count == 4 {
            self.init(year: numbers[2], month: numbers[1], day: numbers[0])
        } else {
            return nil
        }
    }

    private static func month(_ word: String) -> Int? {
        let names = ["jan", "feb", "mar", "apr", "ma", "jun", "jul", "aug", "sep", "okt", "nov", "dec"]
        guard word.first?.isLetter == true else { return nil }
        return names.firstIndex { word.hasPrefix($0) }.map { $0 + 1 } ?? (word.hasPrefix("oct") ? 10 : nil)
    }
}
