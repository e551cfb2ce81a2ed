import Files
import OrgAudit
import OrgFormats
import OrgModel
import Testing
import Texts

/// A rule's example with a name that a failing test is told by.
struct NamedExample: CustomTestStringConvertible, Sendable {
    let rule: any Rule.Type
    let example: Example
    let number: Int

    var testDescription: String { "\(rule.code) \(rule.id), example \(number + 1)" }

    static let all = RuleCatalogue.all.flatMap { rule in
        rule.examples.enumerated().map { NamedExample(rule: rule, example: $0.element, number: $0.offset) }
    }
}

@Suite struct `The examples of every rule` {
    @Test(arguments: NamedExample.all)
    func `give findings on the marked lines and nowhere else`(_ named: NamedExample) throws {
        let findings = try Exampled.result(of: named.example.model).findings.filter { $0.code == named.rule.code }
        #expect(Set(findings.compactMap(\.location?.line)) == named.example.markedLines)
        #expect(findings.allSatisfy { $0.location != nil })
    }

    @Test(arguments: RuleCatalogue.all.map { NamedExample(rule: $0, example: Example(""), number: 0) })
    func `show the flaw at least once`(_ named: NamedExample) {
        #expect((1...6).contains(named.rule.examples.count))
        #expect(named.rule.examples.contains { !$0.markedLines.isEmpty })
    }
}

/// Models written in a test, audited on one and the same day.
enum Exampled {
    static let today = Day(year: 2026, month: 1, day: 15)!

    static func organisation(_ model: String) throws -> Organisation {
        try Document(reading: [InputFile(path: "modell.yaml", bytes: Array(model.utf8))]).resolved()
    }

    static func result(of model: String, select: [String] = [], ignore: [String] = []) throws -> Audit.Result {
        Audit(
            of: try organisation(model),
            .init(today: today, select: select, ignore: ignore, checklists: try Checklist.standard)
        ).result
    }
}
