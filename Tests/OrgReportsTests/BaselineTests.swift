import Files
import OrgAudit
import OrgFormats
import OrgModel
import OrgReports
import Testing
import Texts

@Suite struct `A baseline` {
    private func baseline(_ text: String) throws -> Baseline {
        try Baseline(reading: InputFile(path: "förr.json", bytes: Array(text.utf8)))
    }

    private func json(_ result: Audit.Result) -> String { JSONRenderer.text(of: result, RenderingOptions()) }

    @Test func `leaves nothing new of the audit it was made from`() throws {
        let result = try Audited.result(of: Audited.small)
        for options in Audited.languages {
            let again = result.since(try baseline(JSONRenderer.text(of: result, options)))
            #expect(again.findings.isEmpty && again.accepted.count == result.accepted.count)
            #expect(again.comparison?.known.count == result.findings.count && again.comparison?.stale == [])
        }
    }

    @Test func `shows what is new, and tells what is no longer found`() throws {
        let before = try Audited.result(of: Audited.small, select: ["DBL"])
        let after = try Audited.result(
            of: Audited.small.replacing("namn: Cia, chef: [a, b]", with: "namn: Cia, chef: a")
                .replacing("godtas:", with: "  e: { slag: chef, namn: Eva, chef: [a, b] }\ngodtas:"), select: ["DBL"])
        let compared = after.since(try baseline(json(before)))
        #expect(compared.findings.map { $0.subjects.map(\.id) } == [["e"]])
        #expect(compared.comparison?.known.count == 0)
        #expect(compared.comparison?.stale.map { "\($0.code) \($0.subjects)" } == ["DBL-01 [\"c\"]"])
        let text = TextRenderer.text(of: Report(of: compared, language: .swedish))
        #expect(
            text.hasSuffix("1 nytt fynd: 1 hög, 0 medel, 0 låg, 0 info; 0 kända; 1 finns inte längre; 1 godtaget\n"))
        #expect(text.contains("Jämfört med förr.json") && text.contains("Finns inte längre\n  DBL-01  c\n"))
    }

    @Test func `does not know what had been accepted: when the acceptance ends it is told again`() throws {
        let before = try Audited.result(of: Audited.small, select: ["DBL"])
        let expired = Audited.small.replacing("till: 2026-12-31", with: "till: 2025-12-31")
        let after = try Audited.result(of: expired, select: ["DBL"]).since(try baseline(json(before)))
        #expect(after.findings.map { $0.subjects.map(\.id) } == [["d"]] && after.comparison?.known.count == 1)
    }

    @Test func `calls nothing stale that belongs to a rule which was not chosen`() throws {
        let known = try baseline(json(try Audited.result(of: Audited.small)))
        #expect(try Audited.result(of: Audited.small, select: ["SAM"]).since(known).comparison?.stale == [])
    }

    @Test func `calls nothing stale that only another checklist asks for`() throws {
        let entry = Baseline.Record(
            code: "EGEN-01", subjects: ["a"], fingerprint: "0123",
            parts: [.init(subject: "a", key: "0123", parties: [])])
        let known = Baseline(name: "förr.json", organisation: "", entries: [entry])
        #expect(try Audited.result(of: Audited.small).since(known).comparison?.stale == [])
        let model = InputFile(path: "m.yaml", bytes: Array(Audited.small.utf8))
        let list = """
            checklista: egen
            kod: EGEN-01
            frågor: { V1: { fråga: Vem granskar?, besvaras av: { gör: granskar } } }
            """
        let asked = try Checklist(reading: InputFile(path: "egen.yaml", bytes: Array(list.utf8)))
        let result = Audit(
            of: try Document(reading: [model]).resolved(),
            .init(today: Day(year: 2026, month: 1, day: 15)!, checklists: [asked])
        ).result
        #expect(result.since(known).comparison?.stale == [entry])
    }

    @Test func `is passed on by an audit that was itself held against one`() throws {
        let result = try Audited.result(of: Audited.small)
        let second = result.since(try baseline(json(result)))
        let third = result.since(try baseline(json(second)))
        #expect(third.findings.isEmpty && third.comparison?.known.count == result.findings.count)
    }

    @Test func `is told in every format`() throws {
        let result = try Audited.result(of: Audited.small, select: ["DBL"])
        let compared = result.since(
            Baseline(name: "förr.json", organisation: "Almby kommun", entries: [Audited.gone]))
        for renderer in RendererCatalogue.all {
            let text = renderer.text(of: compared, RenderingOptions())
            #expect(text.contains("förr.json") && text.contains("försvunnen"), "\(renderer.name)")
        }
    }

    @Test(arguments: [
        ("", "not-json", 1, 1), ("{", "not-json", 1, 2), ("{\n  \"version\": 2,\n}", "not-json", 3, 1),
        ("organisation: X", "not-json", 1, 1), ("[]", "not-an-audit", 0, 0), ("{}", "not-an-audit", 0, 0),
        ("{\"version\": 1, \"findings\": []}", "other-version", 0, 0),
        ("{\"version\": \"1\", \"findings\": []}", "not-an-audit", 0, 0),
        ("{\"version\": 2}", "not-an-audit", 0, 0), ("{\"version\": 2, \"findings\": {}}", "not-an-audit", 0, 0),
        ("{\"version\": 2, \"findings\": [1]}", "not-an-audit", 0, 0),
        ("{\"version\": \"2.1.0\", \"runs\": []}", "not-an-audit", 0, 0),
        ("{\"version\": 2, \"findings\": [], \"organisation\": \"X\"}", "not-an-audit", 0, 0),
        ("{\"version\": 2, \"findings\": [{\"code\": \"X\", \"fingerprint\": \"1\"}]}", "not-an-audit", 0, 0),
    ])
    func `that is none is told with its place and a way out`(
        _ text: String, _ code: String, _ line: Int, _ column: Int
    ) throws {
        let error = try #require(throws: LoadError.self) { try baseline(text) }
        let message = try #require(error.messages.first)
        #expect(message.code == code && message.help != nil)
        #expect(message.location == Location(path: "förr.json", line: line, column: column))
    }
}
