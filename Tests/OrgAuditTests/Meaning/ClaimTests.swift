import OrgAudit
import OrgFormats
import OrgModel
import Testing
import Texts

@Suite struct `Where several rules see one fault` {
    private let atOneLevel = """
        enheter:
          huset: { slag: enhet, leds av: [{ vem: a, nivå: ytterst }, { vem: b, nivå: ytterst }] }
        befattningar: { a: { slag: chef }, b: { slag: chef }, c: { slag: chef } }
        """

    @Test func `the one that names the cause speaks, and the other is kept with its name`() throws {
        let result = try Exampled.result(of: atOneLevel, select: ["DBL"])
        #expect(result.findings.map(\.code) == ["DBL-03"])
        #expect(result.silenced.map(\.finding.code) == ["DBL-06"])
        #expect(result.silenced.map(\.code) == ["DBL-03"])
        #expect(result.silenced.map(\.fingerprint) == result.findings.map(\.fingerprint))
    }

    @Test func `each speaks for itself where the other is not run, or rests on less`() throws {
        #expect(try Exampled.result(of: atOneLevel, select: ["DBL-06"]).findings.map(\.code) == ["DBL-06"])
        let three = atOneLevel + "\nutsagor: [{ vem: c, gör: leder, vad: huset }]"
        let result = try Exampled.result(of: three, select: ["DBL"])
        #expect(result.findings.map(\.code) == ["DBL-03", "DBL-06"])
        #expect(result.silenced.isEmpty)
    }

    @Test(arguments: [
        "exempelkommunen", "forsta", "kommundirektorens-rapport", "partille", "pks", "vindeln", "vindeln-2023",
    ])
    func `silencing lowers no severity`(_ model: String) throws {
        try hold(Audit(of: try Document(readingModelAt: Seeds.path(model)).resolved(), .init(today: Exampled.today)))
    }

    @Test(arguments: NamedExample.all)
    func `silencing lowers no severity in a rule's example`(_ named: NamedExample) throws {
        try hold(Audit(of: try Exampled.organisation(named.example.model), .init(today: Exampled.today)))
    }

    private func hold(_ audit: Audit) throws {
        let told = audit.result.findings + audit.result.accepted
        for silenced in audit.result.silenced {
            let speaker = try #require(told.first { $0.fingerprint == silenced.fingerprint })
            #expect(speaker.severity >= silenced.finding.severity)
        }
    }
}
