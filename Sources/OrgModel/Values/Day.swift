/// A day of the Gregorian calendar, as ISO 8601 writes it.
public struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let year: Int
    public let month: Int
    public let day: Int

    /// Nil where there is no such day.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month) else { return nil }
        let leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
        let lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
        guard (1...lengths[month - 1]).contains(day) else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// The day after; nil after the last there is.
    package var next: Day? {
        Day(year: year, month: month, day: day + 1) ?? Day(year: year, month: month + 1, day: 1)
            ?? Day(year: year + 1, month: 1, day: 1)
    }

    /// The day that `text` names as `YYYY-MM-DD`.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
            parts.allSatisfy({ $0.allSatisfy { $0.isASCII && $0.isNumber } }),
            let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    public var description: String {
        "\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))"
    }

    public static func < (left: Day, right: Day) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

/// A number with zeros before it.
func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

/// The time in which a statement or a node holds: both days included, either end open. Where a document tells an end
/// vaguely (`våren 2026`) the period is as long as it may be, and the span of the end is kept.
public struct Period: Hashable, Sendable {
    /// Where a period ends.
    public enum End: Hashable, Sendable {
        /// Nothing is said of an end.
        case open
        case day(Day)
        /// It is said to end, but not when.
        case unknown
    }

    /// The first day on which it may hold, and the last.
    public var from: Day?
    public var till: End
    /// The last day on which it may begin, and the first on which it may end, where that is told vaguely.
    package var latestStart: Day?
    package var earliestEnd: Day?

    public init(from: Day? = nil, till: End = .open) {
        self.from = from
        self.till = till
    }

    /// When it begins, as surely as that is told; nil where nothing is said.
    package var start: Span? {
        get { from.flatMap { Span(from: $0, through: latestStart ?? $0) } }
        set {
            from = newValue?.first
            latestStart = newValue.flatMap { $0.isDay ? nil : $0.last }
        }
    }

    /// When it ends, as surely as that is told; nil where no day is said.
    package var end: Span? {
        get {
            guard case .day(let last) = till else { return nil }
            return Span(from: earliestEnd ?? last, through: last)
        }
        set {
            till = newValue.map { .day($0.last) } ?? .open
            earliestEnd = newValue.flatMap { $0.isDay ? nil : $0.first }
        }
    }

    /// Always.
    public static let always = Period()

    /// Whether the period ends before it begins.
    package var isReversed: Bool {
        if let from, case .day(let last) = till { return last < from }
        return false
    }

    /// Whether the period covers `day`; an unknown end covers every later day.
    public func contains(_ day: Day) -> Bool {
        if let from, day < from { return false }
        if case .day(let last) = till, last < day { return false }
        return true
    }
}
