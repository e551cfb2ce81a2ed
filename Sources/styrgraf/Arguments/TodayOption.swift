internal import ArgumentParser
internal import OrgModel
internal import Texts

#if canImport(Glibc)
    internal import Glibc
#elseif canImport(Darwin)
    internal import Darwin
#endif

/// The day that is judged on.
struct TodayOption: ParsableArguments {
    @Option(
        help: .init(
            Wording("den dag som granskningen gäller, ÅÅÅÅ-MM-DD", en: "the day of the audit, YYYY-MM-DD"),
            value: Wording("dag", en: "day")))
    var today: String?

    /// The day that was asked for, else the system's.
    func day(_ console: Console) throws -> Day {
        guard let today else { return .today }
        if let day = Day(today) { return day }
        console.tellUsage(
            Wording("--today: '\(today)' är ingen dag", en: "--today: '\(today)' is no day"),
            help: Wording("skriv till exempel 2026-01-31", en: "write for instance 2026-01-31"))
        throw ExitCode(64)
    }
}

extension Day {
    /// The system's day, where it is.
    fileprivate static var today: Day {
        var now = time(nil)
        var parts = tm()
        localtime_r(&now, &parts)
        return Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
            ?? Day(year: 2000, month: 1, day: 1)!
    }
}
