import Files
import OrgAudit
import OrgFormats
import OrgModel
import Testing
import Texts

/// What a finding rests on is what makes it: each line of its evidence taken away, it is another finding or none.
@Suite struct `The evidence of a finding about lines` {
    @Test(arguments: `Saying a model over again in words that mean the same`.codes)
    func `is needed, line by line`(_ code: String) throws {
        let rule = try #require(RuleCatalogue.rules(named: code).first)
        for example in rule.examples {
            let document = try Document(reading: [InputFile(path: "modell.yaml", bytes: Array(example.model.utf8))])
            let findings = Self.findings(document, code)
            for number in document.statements.indices {
                var erased = document
                erased.statements.remove(at: number)
                let place = Self.place(of: number, in: document)
                let left = Set(Self.findings(erased, code).map(Self.content))
                for finding in findings where finding.evidence.contains(where: { $0.location == place }) {
                    #expect(!left.contains(Self.content(finding)), "\(code): \(finding.message.swedish), \(number)")
                }
            }
        }
    }

    private static func findings(_ document: Document, _ code: String) -> [Finding] {
        Audit(of: document.resolved(), .init(today: Exampled.today, select: [code])).result.findings
    }

    /// What a finding says, and how gravely, whatever it rests on.
    private static func content(_ finding: Finding) -> String {
        "\(finding.severity) \(finding.verdict) \(finding.message.swedish)"
    }

    private static func place(of number: Int, in document: Document) -> Location? {
        let organisation = document.resolved()
        return organisation.location(of: organisation.statement(number))
    }
}
