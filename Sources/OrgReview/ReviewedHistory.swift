public import OrgAudit
public import OrgCompare
public import OrgModel

/// Versions of one organisation in the order of time, each step and the whole reviewed: a state in between is audited
/// like any other.
public struct ReviewedHistory: Sendable {
    public let history: History
    /// From the first version to the last.
    public let whole: Review
    /// From each version to the next; the whole itself where there are two.
    public let steps: [Review]

    /// - Parameter options: what the audits are asked to do.
    public init(of history: History, _ options: Audit.Options) {
        self.history = history
        let versions = history.versions
        let whole = Review(of: history.whole, options, among: versions)
        self.whole = whole
        steps = history.steps.count == 1 ? [whole] : history.steps.map { Review(of: $0, options, among: versions) }
    }

    /// Whether what any step introduced, or all of them did, is so severe.
    public func introduces(_ severity: Severity) -> Bool {
        (steps + [whole]).contains { $0.introduced.contains { $0.severity >= severity } }
    }
}
