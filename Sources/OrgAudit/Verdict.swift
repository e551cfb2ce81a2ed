public import OrgModel

/// What an audit says a finding is.
public enum Verdict: String, CaseIterable, Sendable {
    /// The law or the organisation's own document is broken, on positive evidence.
    case fel
    /// Two answers, or none that decides.
    case otydlighet
    /// Silence where something must be said.
    case lucka
    /// Worth knowing.
    case upplysning
}

/// How much a finding matters.
public enum Severity: String, CaseIterable, Comparable, Sendable {
    case info
    case låg
    case medel
    case hög

    public static func < (left: Severity, right: Severity) -> Bool {
        allCases.firstIndex(of: left)! < allCases.firstIndex(of: right)!
    }
}

/// One thing an audit has to say: which rule, about which nodes, how sure and how grave.
public struct Finding: Sendable {
    /// The rule's code, as `DBL-02`.
    public let code: String
    public let verdict: Verdict
    public let severity: Severity
    public let subjects: [Node]
    public let message: Wording

    public init(code: String, verdict: Verdict, severity: Severity, subjects: [Node], message: Wording) {
        self.code = code
        self.verdict = verdict
        self.severity = severity
        self.subjects = subjects
        self.message = message
    }
}
