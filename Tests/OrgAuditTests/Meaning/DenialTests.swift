import Files
import OrgAudit
import OrgFormats
import OrgModel
import Testing
import Texts

/// A statement that is denied, or only demanded, is no evidence that something is so: each statement of every rule's
/// examples is made one, in turn.
@Suite struct `A statement that does not hold` {
    /// What a rule may rest on that is not so: a no that is itself the fault, and a demand that nobody has met.
    private static let reasons: [String: String] = [
        "SAM-07": "that a part has no safety organ is the fault",
        "LG-01": "what demands a description is shown",
        "SAM-02": "what demands another to answer for the level is shown",
        "GAP-06": "that a deputy is demanded and nobody is one is the fault",
        "GAP-12": "a document that has to be written is referred to all the same",
        "DOC-02": "a no in one source against a yes in another is the fault",
        "GAP-14": "that a source says nobody follows up is the fault",
        "KL-11": "that the director is said not to stand under the board is the fault",
        "KTR-03": "that a source says a step is not taken is the fault",
        "KTR-07": "that an official is asked to answer is the fault, and that an organ is asked makes it one",
        "SAMV-01": "a demand to co-operate has no more form than what is so",
        "SAM-09": "a demand to co-operate after the decision comes as late as what is so",
        "TID-01": "what only has to begin leaves the days before it to nobody",
        "UTS-01": "what a source remarks on it remarks on, whatever is said of the line",
        "UTS-02": "a no can be read in two ways as a yes can",
        "UTS-03": "a demand that names nobody leaves out as much",
        "UTS-04": "a no to what has to be is the fault",
        "UTS-05": "that nobody has met a demand is the fault",
    ]

    @Test(arguments: RuleCatalogue.all.map { NamedExample(rule: $0, example: Example(""), number: 0) })
    func `is no evidence of a finding`(_ named: NamedExample) throws {
        let code = named.rule.code
        if Self.reasons[code] != nil { return }
        for example in named.rule.examples {
            let document = try Document(reading: [InputFile(path: "modell.yaml", bytes: Array(example.model.utf8))])
            let places = document.statements.map(\.place)
            for number in document.statements.indices where document.statements[number].relation != .uttömmandeOm {
                // What is said of several in one place is told by that place.
                if places.count(where: { $0 == places[number] }) > 1 { continue }
                for isDenied in [true, false] {
                    var changed = document
                    var detail = changed.details[Int(changed.statements[number].detail)]
                    if isDenied { detail.holds = .no } else { detail.isDemanded = true }
                    if detail == changed.details[Int(changed.statements[number].detail)] { continue }
                    changed.details.append(detail)
                    changed.statements[number].detail = UInt32(changed.details.count - 1)
                    let organisation = changed.resolved()
                    let place = organisation.location(of: organisation.statement(number))
                    let findings = Audit(of: organisation, .init(today: Exampled.today, select: [code])).result.findings
                    let resting = findings.filter { finding in
                        finding.evidence.contains { $0.location == place && $0.text.swedish.contains("' ") }
                    }
                    #expect(resting.isEmpty, "\(code): \(resting.map(\.message.swedish)), denied: \(isDenied)")
                }
            }
        }
    }
}
