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
            told.append("\(code) \(outcome.word)")
            let exception = Self.exceptions["\(code) \(rewriting.name)"]
            #expect(outcome.differences.isEmpty || exception != nil, "\(code): \(outcome.differences)")
        }
        print("\(rewriting.name): \(told.joined(separator: ", "))")
    }

    /// Pairs that are not heard, and why they are not: each is a miss, and counted as one.
    static let exceptions = [
        "DBL-02 R3 the leader's lines on the unit": "a chief and a principal both carried make no two lines",
        "DBL-07 R5 'hör till' as 'uppdrag'": "a home is walked over places, and a mandate is no place",
        "DBL-07 R5 'hör till' as 'verksamhetsansvar'": "a home is walked over places, and what one answers for is none",
        "DBL-07 R14 'bedrivs i' as 'driver'": "a home is walked over places, and 'driver' gives none",
        "GAP-01 R6 a post as a class of three": "a class is asked only where a source is exhaustive",
    ]

    /// What came of a pair.
    struct Outcome {
        var isApplicable = false
        var differences: [String] = []

        var word: String { !differences.isEmpty ? "missed" : isApplicable ? "heard" : "not applicable" }
    }

    private static func outcome(of rewriting: Rewriting, on code: String) throws -> Outcome {
        let rule = try #require(RuleCatalogue.rules(named: code).first)
        var outcome = Outcome()
        for example in rule.examples {
            let document = try Document(reading: [
                InputFile(path: "modell.yaml", bytes: Array(example.model.utf8))
            ])
            var rewritten = document
            var twins: [Set<String>] = []
            rewriting.rewrite(&rewritten, &twins)
            if rewritten.isSaidLike(document) { continue }
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

extension Document {
    /// Whether the same statements of the same nodes are written in both.
    fileprivate func isSaidLike(_ other: Document) -> Bool {
        nodes.map(\.traits) == other.nodes.map(\.traits) && statements.count == other.statements.count
            && zip(statements, other.statements).allSatisfy { one, two in
                one.subject == two.subject && one.object == two.object && one.relation == two.relation
                    && one.detail == two.detail
            }
    }
}
