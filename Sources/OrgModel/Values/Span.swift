public import Texts

/// A day as surely as a document tells it: `2021`, `oktober 2021`, `våren 2026`. The day is one of those it spans.
public struct Span: Hashable, Comparable, Sendable {
    /// The first and the last day that may be meant.
    public let first: Day
    public let last: Day

    public init(_ day: Day) { (first, last) = (day, day) }

    /// Nil where the last day comes before the first.
    public init?(from first: Day, through last: Day) {
        guard first <= last else { return nil }
        (self.first, self.last) = (first, last)
    }

    /// The months of a year, from one through another.
    package init?(year: Int, months: ClosedRange<Int>) {
        guard let first = Day(year: year, month: months.lowerBound, day: 1),
            let last = Day(lastOf: months.upperBound, year: year)
        else { return nil }
        (self.first, self.last) = (first, last)
    }

    /// Whether it is one day, known as such.
    public var isDay: Bool { first == last }

    public static func < (left: Span, right: Span) -> Bool {
        left.first != right.first ? left.first < right.first : left.last < right.last
    }

    /// The span as people say it; a day, a month and a year as ISO 8601 writes them.
    public var wording: Wording {
        if isDay { return Wording("\(first)", en: "\(first)") }
        let (year, from, through) = (first.year, first.month, last.month)
        let isOfMonths = first.day == 1 && last == Day(lastOf: through, year: last.year)
        if isOfMonths, last.year == year {
            if from == 1, through == 12 { return Wording("\(padded(year, 4))", en: "\(padded(year, 4))") }
            if from == through {
                let month = "\(padded(year, 4))-\(padded(from, 2))"
                return Wording("\(month)", en: "\(month)")
            }
            if let part = Self.parts.first(where: { $0.months == from...through }) {
                return Wording("\(part.name) \(String(year))", en: "\(part.name) \(String(year))")
            }
        }
        if isOfMonths, from == 12, through == 2, last.year == year + 1 {
            return Wording("vintern \(String(last.year))", en: "winter \(String(last.year))")
        }
        return Wording("\(first)–\(last)", en: "\(first)–\(last)")
    }

    /// Parts of a year that have a name.
    package static let parts: [(months: ClosedRange<Int>, name: Wording)] = [
        (1...3, Wording("första kvartalet", en: "first quarter of")),
        (4...6, Wording("andra kvartalet", en: "second quarter of")),
        (7...9, Wording("tredje kvartalet", en: "third quarter of")),
        (10...12, Wording("fjärde kvartalet", en: "fourth quarter of")),
        (1...6, Wording("första halvåret", en: "first half of")),
        (7...12, Wording("andra halvåret", en: "second half of")),
        (3...5, Wording("våren", en: "spring")),
        (6...8, Wording("sommaren", en: "summer")),
        (9...11, Wording("hösten", en: "autumn")),
        (1...4, Wording("början av", en: "beginning of")),
        (5...8, Wording("mitten av", en: "middle of")),
        (9...12, Wording("slutet av", en: "end of")),
    ]
}

extension Day {
    /// The last day of a month.
    init?(lastOf month: Int, year: Int) {
        guard let day = (28...31).reversed().lazy.compactMap({ Day(year: year, month: month, day: $0) }).first else {
            return nil
        }
        self = day
    }
}
