/// What an earlier audit found, against which a new one is held.
public struct Baseline: Hashable, Sendable {
    /// A finding as the earlier audit knew it.
    public struct Entry: Hashable, Sendable {
        public let code: String
        /// The ids of what it was about.
        public let subjects: [String]
        public let fingerprint: String

        public init(code: String, subjects: [String], fingerprint: String) {
            self.code = code
            self.subjects = subjects
            self.fingerprint = fingerprint
        }
    }

    /// What the earlier audit is called: its file.
    public let name: String
    /// Findings that are known. Those that had been accepted are not among them: when the acceptance ends they are new.
    public let entries: [Entry]

    public init(name: String, entries: [Entry]) {
        self.name = name
        self.entries = entries
    }
}

extension Audit {
    /// How an audit's findings stand to an earlier one's.
    public struct Comparison: Sendable {
        /// The earlier audit.
        public let name: String
        /// Findings that the earlier audit had too.
        public let known: [Finding]
        /// What the earlier audit found and this one does not, in the order of codes and subjects.
        public let stale: [Baseline.Entry]
    }
}

extension Audit.Result {
    /// The result with only what is new among its findings: what the baseline does not know by code and fingerprint.
    /// An entry of a rule or a checklist that was not chosen this time is neither known nor stale.
    public func since(_ baseline: Baseline) -> Audit.Result {
        func key(_ code: String, _ fingerprint: String) -> String { "\(code) \(fingerprint)" }
        let known = Set(baseline.entries.map { key($0.code, $0.fingerprint) })
        let found = Set((findings + accepted).map { key($0.code, $0.fingerprint) })
        let asked = account.questionCodes.union(account.runs.map(\.code))
        let stale = Set(baseline.entries).filter {
            !found.contains(key($0.code, $0.fingerprint)) && asked.contains($0.code)
        }
        var result = self
        result.findings = findings.filter { !known.contains(key($0.code, $0.fingerprint)) }
        result.comparison = Audit.Comparison(
            name: baseline.name, known: findings.filter { known.contains(key($0.code, $0.fingerprint)) },
            stale: stale.sorted {
                ($0.code, $0.subjects.joined(separator: " "), $0.fingerprint)
                    < ($1.code, $1.subjects.joined(separator: " "), $1.fingerprint)
            })
        return result
    }
}
