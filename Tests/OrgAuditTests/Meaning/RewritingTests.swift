import Files
import OrgAudit
import OrgFormats
import OrgModel
import Testing
import Texts

/// Every flawed example of a rule about lines, said over again in words that mean the same, is the same flaw; every
/// clean one is as clean. A pair is a rule and a kind of rewriting, and is heard only if it is so of every example.
@Suite struct `Saying a model over again in words that mean the same` {
    /// The rules that read facts.
    static let codes = [
        "CYC-01", "DBL-01", "DBL-02", "DBL-03", "DBL-06", "DBL-07", "GAP-01", "GAP-02", "GAP-03", "GAP-05", "GAP-07",
        "KL-08", "KL-09",
    ]

    @Test(arguments: Rewriting.all)
    func `changes no finding of the rules about lines`(_ rewriting: Rewriting) throws {
        var told: [String] = []
        for code in Self.codes {
            let outcome = try Self.outcome(of: rewriting, on: code)
            told.append("\(code) \(outcome.word(rewriting, code))")
            let exception = Self.exceptions["\(code) \(rewriting.name)"]
            #expect(outcome.differences.isEmpty == (exception == nil), "\(code): \(outcome.differences)")
        }
        print("\(rewriting.name): \(told.joined(separator: ", "))")
    }

    @Test func `is tried in eight ways at least with every rule about lines`() throws {
        for code in Self.codes {
            let outcomes = try Rewriting.all.map { (name: $0.name, outcome: try Self.outcome(of: $0, on: code)) }
            let applicable = outcomes.filter(\.outcome.isApplicable)
            let heard = applicable.filter(\.outcome.differences.isEmpty)
            print("\(code): \(heard.count) heard of \(applicable.count) applicable, of \(outcomes.count)")
            #expect(applicable.count >= 8, "\(code): \(applicable.map(\.name))")
        }
    }

    /// Pairs that are not heard, and why they are not: each is a miss, and counted as one.
    static let exceptions: [String: String] = [:]

    /// What came of a pair.
    struct Outcome {
        var isApplicable = false
        var differences: [String] = []

        func word(_ rewriting: Rewriting, _ code: String) -> String {
            if !differences.isEmpty { return "missed" }
            if isApplicable { return "heard" }
            return "not applicable (\(rewriting.barred[code] ?? "needs \(rewriting.needs)"))"
        }
    }

    private static func outcome(of rewriting: Rewriting, on code: String) throws -> Outcome {
        let rule = try #require(RuleCatalogue.rules(named: code).first)
        var outcome = Outcome()
        if rewriting.barred[code] != nil { return outcome }
        for example in rule.examples {
            let document = try Document(reading: [
                InputFile(path: "modell.yaml", bytes: Array(example.model.utf8))
            ])
            var twins: [Set<String>] = []
            guard let rewritten = try rewriting.rewrite(document, example.model, &twins) else { continue }
            let before = told(document, code, twins)
            let after = told(rewritten, code, twins)
            if !before.isEmpty { outcome.isApplicable = true }
            if before != after {
                outcome.differences.append("\(before.subtracting(after)) became \(after.subtracting(before))")
            }
        }
        return outcome
    }

    /// The findings of the rule: verdict apart, since what is carried is no breach; twins by the first of their ids.
    private static func told(_ document: Document, _ code: String, _ twins: [Set<String>]) -> Set<String> {
        let result = Audit(of: document.resolved(), .init(today: Exampled.today, select: [code])).result
        let told = result.findings.flatMap { finding in
            finding.subjects.map { subject in
                let twin = twins.first { $0.contains(subject.id) }?.min() ?? subject.id
                return "\(finding.severity) \(twin)"
            }
        }
        return Set(told)
    }
}
