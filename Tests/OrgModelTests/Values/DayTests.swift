import OrgModel
import Testing

@Suite struct `Days` {
    @Test(arguments: ["2024-11-20", "2024-02-29", "2000-02-29", "0001-01-01", "9999-12-31", "2023-04-30"])
    func `a day of the calendar is read and written back`(_ text: String) throws {
        #expect(try #require(Day(text)).description == text)
    }

    @Test(arguments: [
        "2023-02-29", "1900-02-29", "2024-02-30", "2024-04-31", "2024-13-01", "2024-00-10", "2024-01-00", "2024-01-32",
        "0000-01-01", "24-11-20", "2024-1-20", "2024-11-2", "2024-11", "2024-11-20-", "-2024-11-20", "20241120",
        "2024/11/20", "2024-11-20 ", " 2024-11-20", "+024-11-20", "2024-+1-20", "2024-11-2０", "٢٠٢٤-11-20", "igår", "",
        "2024-11-20T00:00",
    ])
    func `what is no day is none`(_ text: String) {
        #expect(Day(text) == nil)
    }

    @Test func `days come in order`() throws {
        let days = ["2023-12-31", "2024-01-01", "2024-01-02", "2024-02-01"].compactMap { Day($0) }
        #expect(days.count == 4)
        #expect(days.shuffled().sorted() == days)
        #expect(!(days[0] < days[0]))
    }

    @Test func `parts of a day are its numbers`() {
        let day = Day(year: 2024, month: 11, day: 20)
        #expect(day?.year == 2024 && day?.month == 11 && day?.day == 20)
        #expect(day == Day("2024-11-20"))
        #expect(Day(year: 10_000, month: 1, day: 1) == nil)
        #expect(Day(year: 2024, month: -1, day: 1) == nil)
    }
}

@Suite struct `Periods` {
    let before = Day("2023-12-31")!
    let first = Day("2024-01-01")!
    let last = Day("2024-06-30")!
    let after = Day("2024-07-01")!

    @Test func `both ends are included`() {
        let period = Period(from: first, till: .day(last))
        #expect([before, first, last, after].map(period.contains) == [false, true, true, false])
    }

    @Test func `an open end and an unknown one cover what follows`() {
        for end in [Period.End.open, .unknown] {
            #expect([before, first, after].map(Period(from: first, till: end).contains) == [false, true, true])
        }
    }

    @Test func `an open beginning covers what came before`() {
        #expect([before, last, after].map(Period(till: .day(last)).contains) == [true, true, false])
    }

    @Test func `always is every day`() {
        #expect([before, first, last, after].allSatisfy(Period.always.contains))
        #expect(Period.always == Period())
    }
}
