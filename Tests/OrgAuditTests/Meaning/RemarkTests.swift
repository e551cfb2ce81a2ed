import OrgAudit
import OrgModel
import Testing
import Texts

/// What sources say of themselves: never silent, and never told twice.
@Suite struct `What a source itself remarks` {
    private func told(_ model: String, ignore: [String] = []) throws -> [String] {
        try Exampled.result(of: model, ignore: ignore).findings.map { "\($0.severity) \($0.code)" }
    }

    @Test func `is a finding as grave as the source says, with the source as its authority`() throws {
        let model = """
            källor: { granskningen: { slag: revisionsrapport, titel: Granskning av uppsikten } }
            enheter: { ks: { slag: kommunstyrelse, källa: granskningen, brist: plan för uppsikten saknas, allvar: hög } }
            """
        let findings = try Exampled.result(of: model, select: ["UTS"]).findings
        #expect(findings.map(\.severity) == [.hög])
        #expect(findings.map(\.authorities) == [[.init("Granskning av uppsikten", en: "Granskning av uppsikten")]])
        #expect(
            findings.map(\.message.swedish) == ["'Granskning av uppsikten' säger om 'ks': plan för uppsikten saknas"])
        #expect(
            findings.map(\.message.english) == ["'Granskning av uppsikten' says of 'ks': plan för uppsikten saknas"])
    }

    @Test func `is told by the rule that knows more, which is no milder`() throws {
        let model = """
            befattningar:
              a: { slag: chef }
              b: { slag: chef }
              c: { slag: befattning, chef: [a, { vem: b, brist: de två säger olika, otydligt: vem som är närmast }] }
            """
        let result = try Exampled.result(of: model, select: ["DBL-01", "UTS"])
        #expect(result.findings.map(\.code) == ["DBL-01"])
        #expect(result.silenced.map(\.finding.code).sorted() == ["UTS-01", "UTS-02"])
        #expect(try told(model, ignore: ["DBL", "GAP", "SPAN"]) == ["medel UTS-01"])
    }

    @Test(arguments: ["", ", allvar: info"])
    func `is counted where no rule tells it`(_ grade: String) throws {
        let result = try Exampled.result(
            of: "enheter: { ks: { slag: kommunstyrelse, brist: uppsikten sker muntligt\(grade) } }", ignore: ["UTS-01"])
        #expect(result.account.statedShortcomings == 1)
    }

    @Test(arguments: [
        ("beslutas av: { vem: ks, otydligt: x }", "medel"), ("samordnas av: { vem: ks, otydligt: x }", "info"),
        ("beslutas av: { vem: ks, otydligt: x, krav: ja }", "info"),
    ])
    func `is graver where an unclear line decides`(_ line: String, _ severity: String) throws {
        let model = "enheter: { ks: { slag: kommunstyrelse } }\närenden: { taxan: { \(line) } }"
        #expect(try told(model).filter { $0.hasSuffix("UTS-02") } == ["\(severity) UTS-02"])
    }

    @Test(arguments: [
        ("reglemente", "följs upp av: { vem: okänt, ofta: 1/år }", ["medel UTS-03"]),
        ("webbsida", "följs upp av: { vem: okänt, ofta: 1/år }", ["låg UTS-03"]),
        ("reglemente", "följs upp av: okänt", ["låg UTS-03"]), ("webbsida", "följs upp av: okänt", ["info UTS-03"]),
        ("reglemente", "innehas av: okänt", []), ("reglemente", "följs upp av: { vem: ks, ofta: okänt }", []),
    ])
    func `is a gap where an act is named and nobody, as grave as the document must say it`(
        _ kind: String, _ line: String, _ expected: [String]
    ) throws {
        let model = """
            källa: d
            källor: { d: { slag: \(kind) } }
            enheter: { ks: { slag: kommunstyrelse } }
            ärenden: { taxan: { \(line) } }
            """
        #expect(try told(model).filter { $0.hasSuffix("UTS-03") } == expected)
    }

    @Test func `is no silence where the text is cut`() throws {
        func model(_ cut: String) -> String {
            """
            källa: policyn §2
            källor: { policyn: { slag: policy, uttömmande om: [klg, a]\(cut) } }
            befattningar: { a: { slag: chef } }
            grupper: { klg: { slag: kommunledningsgrupp, ingår: a, brist: ingen dagordning } }
            """
        }
        let (whole, cut) = (try told(model("")), try told(model(", utdrag: ja")))
        #expect(whole.count > 1)
        #expect(cut == ["medel UTS-01"])
        #expect(try told(model(", utdrag: [§2]")) == cut)
        #expect(try told(model(", utdrag: [§3]")).count == whole.count)
    }
}
