internal import OrgAudit
internal import OrgModel
internal import Texts

/// How many findings there are of each severity: what is grave by itself, and the rest together, so that many small ones
/// do not frighten.
struct FindingCounts {
    private let counts: [Severity: Int]
    /// Those that say that something is not said.
    private let silences: Int

    init(_ findings: [Finding]) {
        counts = Dictionary(findings.map { ($0.severity, 1) }, uniquingKeysWith: +)
        silences = findings.count { $0.verdict == .lucka }
    }

    var count: Int { counts.values.reduce(0, +) }

    /// "4 hög, 9 medel, 10 lägre"; where all are of one severity that alone.
    var words: Wording {
        if counts.count == 1, let severity = counts.keys.first { return severity.wording }
        let lower = count - (counts[.hög] ?? 0) - (counts[.medel] ?? 0)
        let parts = [Severity.hög, .medel].compactMap { severity in
            counts[severity].map { Wording("\($0) \(severity.wording)", en: "\($0) \(severity.wording)") }
        }
        let all = parts + (lower == 0 ? [] : [Wording("\(lower) lägre", en: "\(lower) lower")])
        return Wording(all.map(\.swedish).joined(separator: ", "), en: all.map(\.english).joined(separator: ", "))
    }

    /// "; 6 av dem om det som inte sägs", where that is any of them.
    var silence: Wording {
        silences == 0
            ? Wording("", en: "")
            : Wording(
                "; \(silences == count ? "alla" : "\(silences) av dem") om det som inte sägs",
                en: "; \(silences == count ? "all" : "\(silences) of them") about what is not said")
    }
}
