import OrgModel
import Texts
import Testing

/// Days as surely as documents tell them.
struct SpanTests {
    private func day(_ text: String) -> Day { Day(text).unsafelyUnwrapped }

    @Test func `A vague beginning and a vague end make the period as long as it may be, and are kept`() {
        var period = Period()
        period.start = Span(from: day("2021-01-01"), through: day("2021-12-31"))
        period.end = Span(from: day("2026-03-01"), through: day("2026-05-31"))
        #expect(period.contains(day("2021-01-01")) && period.contains(day("2026-05-31")))
        #expect(!period.contains(day("2020-12-31")) && !period.contains(day("2026-06-01")))
        #expect(period.start?.wording.swedish == "2021")
        #expect(period.end?.wording.swedish == "våren 2026" && period.end?.wording.english == "spring 2026")
        period.end = Span(day("2026-03-01"))
        #expect(
            period
                == {
                    var other = period; other.till = .day(day("2026-03-01")); return other
                }())
        #expect(period.end?.isDay == true)
    }

    @Test func `A span is never turned round`() {
        #expect(Span(from: day("2026-02-01"), through: day("2026-01-31")) == nil)
    }
}
