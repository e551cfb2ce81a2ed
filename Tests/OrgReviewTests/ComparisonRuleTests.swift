import OrgAudit
import OrgReview
import Testing
import Texts

/// A rule's example with a name that a failing test is told by.
struct NamedComparison: CustomTestStringConvertible, Sendable {
    let rule: any ComparisonRule.Type
    let example: ComparedExample
    let number: Int

    var testDescription: String { "\(rule.code) \(rule.id), example \(number + 1)" }

    static let all = ComparisonRules.all.flatMap { rule in
        rule.examples.enumerated().map { NamedComparison(rule: rule, example: $0.element, number: $0.offset) }
    }
}

@Suite struct `The rules of a comparison` {
    @Test(arguments: NamedComparison.all)
    func `find what their examples show, and nothing in the clean ones`(_ named: NamedComparison) throws {
        let review = try Reviewed.review(named.example.before, named.example.after, trustsIDs: true)
        let findings = (review.introduced + review.remarks).filter { $0.code == named.rule.code }
        #expect(findings.isEmpty != named.example.isFlawed, "\(findings.told)")
        #expect(findings.allSatisfy { !$0.message.swedish.isEmpty && !$0.evidence.isEmpty })
    }

    @Test func `have codes, names and both sorts of examples of their own`() {
        #expect(ComparisonRules.all.map { $0.code } == (1...9).map { "CMP-0\($0)" } + ["CMP-10"])
        #expect(Set(ComparisonRules.names).count == ComparisonRules.all.count * 4 + 1)
        for rule in ComparisonRules.all {
            #expect(rule.examples.contains(where: \.isFlawed) && rule.examples.contains { !$0.isFlawed })
        }
    }

    @Test(arguments: ["CMP-02", "task-without-receiver", "Uppgift utan mottagare", "task without a receiver"])
    func `go by any of their names`(_ name: String) {
        #expect(ComparisonRules.rules(named: name).map { $0.code } == ["CMP-02"])
    }

    @Test func `make one family`() {
        #expect(ComparisonRules.rules(named: "cmp").count == 10)
        #expect(ComparisonRules.rules(named: "dbl").isEmpty)
    }
}
