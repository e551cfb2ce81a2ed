internal import OrgModel
internal import Texts

/// Times as documents tell them: `2021`, `2021-10`, `oktober 2021`, `våren 2026`, `första kvartalet 2026`,
/// `årsskiftet 2025/2026`, `läsåret 2025/26`.
extension Span {
    init?(written: String) {
        let text = written.normalizedToNFC.asSeen.lowercased()
        if let day = Day(text) {
            self.init(day)
        } else if let whole = Span(iso: text) {
            self = whole
        } else {
            let words = text.split(separator: " ").map(String.init).filter { !Self.fillers.contains($0) }
            guard let last = words.last else { return nil }
            let phrase = words.dropLast().joined(separator: " ")
            if let year = Self.year(last) {
                guard let months = Self.phrases[phrase] else {
                    guard Self.winters.contains(phrase) else { return nil }
                    self.init(winterEndingIn: year)
                    return
                }
                self.init(year: year, months: months)
            } else if let (before, year) = Self.twoYears(last) {
                if Self.winters.contains(phrase) {
                    self.init(winterEndingIn: year)
                } else if Self.schoolYears.contains(phrase), let first = Day(year: before, month: 8, day: 1),
                    let last = Day(year: year, month: 6, day: 30)
                {
                    self.init(from: first, through: last)
                } else if Self.turns.contains(phrase), let eve = Day(year: before, month: 12, day: 31),
                    let first = Day(year: year, month: 1, day: 1)
                {
                    self.init(from: eve, through: first)
                } else {
                    return nil
                }
            } else {
                return nil
            }
        }
    }

    /// `2021` and `2021-10`.
    private init?(iso text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
        guard let year = Self.year(parts[0]), parts.count < 3 else { return nil }
        if parts.count == 1 {
            self.init(year: year, months: 1...12)
        } else if parts[1].count == 2, let month = Int(parts[1]), (1...12).contains(month) {
            self.init(year: year, months: month...month)
        } else {
            return nil
        }
    }

    private init?(winterEndingIn year: Int) {
        guard let start = Span(year: year - 1, months: 12...12), let end = Span(year: year, months: 2...2) else {
            return nil
        }
        self.init(from: start.first, through: end.last)
    }

    private static func year(_ text: String) -> Int? {
        text.count == 4 && text.allSatisfy { $0.isASCII && $0.isNumber } ? Int(text) : nil
    }

    /// `2025/2026` and `2025/26`: two years that follow each other.
    private static func twoYears(_ text: String) -> (Int, Int)? {
        let parts = text.split { "/-–".contains($0) }.map(String.init)
        guard parts.count == 2, let before = year(parts[0]) else { return nil }
        let after = before + 1
        return [String(after), String(String(after).suffix(2))].contains(parts[1]) ? (before, after) : nil
    }

    // MARK: Words

    private static let fillers: Set<String> = ["av", "of", "i", "in", "under", "the", "år"]
    private static let winters: Set<String> = ["vintern", "vinter", "winter"]
    private static let schoolYears: Set<String> = ["läsåret", "läsår", "school year"]
    private static let turns: Set<String> = ["årsskiftet", "turn"]

    /// Parts of a year by what they are called.
    private static let phrases: [String: ClosedRange<Int>] = {
        var phrases: [String: ClosedRange<Int>] = [
            "vår": 3...5, "våren": 3...5, "spring": 3...5, "sommar": 6...8, "sommaren": 6...8, "summer": 6...8,
            "höst": 9...11, "hösten": 9...11, "autumn": 9...11, "fall": 9...11, "vårterminen": 1...6,
            "höstterminen": 8...12, "början": 1...4, "beginning": 1...4, "early": 1...4, "mitten": 5...8,
            "middle": 5...8, "mid": 5...8, "slutet": 9...12, "end": 9...12, "late": 9...12,
        ]
        let months = [
            ("januari", "january"), ("februari", "february"), ("mars", "march"), ("april", "april"), ("maj", "may"),
            ("juni", "june"), ("juli", "july"), ("augusti", "august"), ("september", "september"),
            ("oktober", "october"), ("november", "november"), ("december", "december"),
        ]
        for (number, names) in months.enumerated() {
            for name in [names.0, names.1, String(names.0.prefix(3)), String(names.1.prefix(3))] {
                phrases[name] = number + 1...number + 1
            }
        }
        let ordinals = [
            ["första", "1:a", "first"], ["andra", "2:a", "second"], ["tredje", "3:e", "third"],
            ["fjärde", "4:e", "fourth"],
        ]
        for (number, words) in ordinals.enumerated() {
            let quarter = number * 3 + 1...number * 3 + 3
            for word in words {
                for unit in ["kvartalet", "kvartal", "quarter"] { phrases["\(word) \(unit)"] = quarter }
            }
            for word in ["q\(number + 1)", "kvartal \(number + 1)"] { phrases[word] = quarter }
            guard number < 2 else { continue }
            let half = number * 6 + 1...number * 6 + 6
            for word in words {
                for unit in ["halvåret", "halvår", "half", "half-year"] { phrases["\(word) \(unit)"] = half }
            }
        }
        return phrases
    }()

    /// What the reader takes beside years, months and days, as a pattern of the schema's.
    static var phrasePattern: String {
        let words = phrases.keys.sorted().joined(separator: "|")
        return "(\(words)|\(winters.sorted().joined(separator: "|")))( av| of)? [0-9]{4}"
            + "|(vintern|vinter|winter|årsskiftet) [0-9]{4}/[0-9]{4}"
    }
}
