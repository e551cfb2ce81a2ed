public import OrgAudit
public import OrgCompare
public import OrgModel
internal import Threads

/// Versions of one organisation in the order of time, each step and the whole reviewed: a state in between is audited
/// like any other.
public struct ReviewedHistory: Sendable {
    public let history: History
    /// From the first version to the last.
    public let whole: Review
    /// From each version to the next; the whole itself where there are two.
    public let steps: [Review]

    /// Compares the versions, which are audited meanwhile.
    /// - Parameters:
    ///   - versions: two or more.
    ///   - options: what the audits are asked to do.
    ///   - pairing: what is known of who is who in two of the versions, by number.
    public init(
        of versions: [Organisation], _ options: Audit.Options,
        pairing: (Int, Int) -> Pairing.Options = { _, _ in .init() }
    ) {
        let later = versions.dropFirst().map { version in Begun { Audit(of: version, options) } }
        var audits: [Range<Int>: BegunAudits] = [:]
        let history = History(of: versions, options: pairing) { from, to, pairing in
            var begun = BegunAudits(later: later[to - 1])
            if pairing.isOfOneOrganisation {
                begun.begin(pairing, from: versions[from], to: versions[to], options)
            }
            audits[from..<to] = begun
        }
        self.init(of: history) { comparison, from, to in
            var begun = audits[from..<to] ?? BegunAudits(later: later[to - 1])
            begun.begin(comparison, options)
            return begun
        }
    }

    private init(of history: History, _ audits: (Comparison, Int, Int) -> BegunAudits) {
        self.history = history
        let versions = history.versions
        let last = versions.count - 1
        let whole = Review(of: history.whole, audits(history.whole, 0, last), among: versions)
        self.whole = whole
        steps =
            last == 1
            ? [whole]
            : history.steps.enumerated().map { number, step in
                Review(of: step, audits(step, number, number + 1), among: versions)
            }
    }

    /// Whether what any step introduced, or all of them did, is so severe.
    public func introduces(_ severity: Severity) -> Bool {
        (steps + [whole]).contains { $0.introduced.contains { $0.severity >= severity } }
    }
}
