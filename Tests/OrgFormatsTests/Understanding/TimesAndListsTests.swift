import OrgFormats
import OrgModel
import Texts
import Testing

/// What people write: days as surely as a document tells them, several of what may be several, grades and states.
@Suite struct `What people write` {
    private static func span(_ written: String) throws -> Span? {
        let text = "enheter: { ks: { slag: kommunstyrelse, från: \(written) } }"
        let organisation = try WrittenModel(text).organisation()
        return organisation.node("ks").flatMap { organisation.traits(of: $0).detail.period.start }
    }

    @Test(arguments: [
        ("2021", "2021-01-01", "2021-12-31"), ("2021-10", "2021-10-01", "2021-10-31"),
        ("oktober 2021", "2021-10-01", "2021-10-31"), ("våren 2026", "2026-03-01", "2026-05-31"),
        ("Hösten 2026", "2026-09-01", "2026-11-30"), ("vintern 2025/2026", "2025-12-01", "2026-02-28"),
        ("första kvartalet 2026", "2026-01-01", "2026-03-31"), ("Q4 2026", "2026-10-01", "2026-12-31"),
        ("andra halvåret 2026", "2026-07-01", "2026-12-31"), ("slutet av 2026", "2026-09-01", "2026-12-31"),
        ("årsskiftet 2025/26", "2025-12-31", "2026-01-01"), ("läsåret 2025/26", "2025-08-01", "2026-06-30"),
        ("end of 2026", "2026-09-01", "2026-12-31"),
        ("2026-02-28", "2026-02-28", "2026-02-28"),
    ])
    func `a day is kept as surely as it is told`(_ written: String, _ first: String, _ last: String) throws {
        let span = try #require(try Self.span(written))
        #expect("\(span.first) \(span.last)" == "\(first) \(last)")
    }

    @Test(arguments: ["2021", "2021-10", "våren 2026", "första kvartalet 2026", "andra halvåret 2026", "vintern 2026"])
    func `a span is told as it is written`(_ written: String) throws {
        #expect(try Self.span(written)?.wording.swedish == written)
    }

    @Test func `a day that is none is told with the way out`() {
        #expect(
            WrittenModel("enheter: { ks: { från: snart } }").errors.contains {
                $0.contains("här väntas en dag, inte 'snart'") && $0.contains("a day is expected here, not 'snart'")
            })
    }

    @Test func `several receivers and several whose are kept`() throws {
        let organisation = try WrittenModel(
            """
            enheter: { ks: { slag: kommunstyrelse }, kf: { slag: kommunfullmäktige } }
            befattningar: { a: { lämnar: { vad: b, mottagare: [ks, kf], av: [ks, kf] } } }
            ärenden: { b: {} }
            """
        ).organisation()
        let detail = try #require(organisation.statements.first?.detail)
        #expect(detail.recipients.map(organisation.id) == ["ks", "kf"])
        #expect(detail.owners.map(organisation.id) == ["ks", "kf"])
    }

    @Test func `a grade of nothing is told, and a number is no scope`() throws {
        #expect(
            try WrittenModel("enheter: { ks: { slag: nämnd, allvar: hög } }").document().notes.map(\.code)
                == ["severity-of-nothing"])
        let errors = WrittenModel("enheter: { ks: { slag: nämnd, leder: { vad: ks, omfattning: 3 } } }").errors
        #expect(errors.count == 1 && errors[0].contains("alla, några, inte alla, en del eller övriga"))
    }
}
