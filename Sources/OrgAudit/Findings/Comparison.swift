extension Audit {
    /// How an audit's findings stand to an earlier one's.
    public struct Comparison: Sendable {
        /// The earlier audit.
        public let name: String
        /// Findings that the earlier audit had too.
        public let known: [Finding]
        /// What the earlier audit found and this one does not, in the order of codes and subjects.
        public let stale: [Baseline.Record]
        /// What was mended by this audit or an earlier one, and has not come back.
        public let mended: [Baseline.Record]
        /// What the earlier audit found under rules that this time were not chosen or could not be judged.
        public let unjudged: [Baseline.Record]
    }
}

extension Audit.Result {
    /// The result with only what is new among its findings. A fault is known where the baseline has it with the same
    /// parties or more of them; of a finding that says one thing of many, only those that are new are told.
    ///
    /// - Complexity: linear in findings and entries, but for faults that share a key.
    public func since(_ baseline: Baseline) -> Audit.Result {
        let (known, mended) = (Parts(baseline.entries.flatMap(\.parts)), Parts(baseline.mended.flatMap(\.parts)))
        var (new, old): ([Finding], [Finding]) = ([], [])
        for finding in findings {
            let fresh = finding.parts.filter { !known.have($0) }
            let (again, rest) = (fresh.filter(mended.have), fresh.filter { !mended.have($0) })
            if fresh.isEmpty {
                old.append(finding)
            } else if finding.retold == nil {
                new.append(rest.isEmpty ? finding.returned : finding)
            } else {
                new += [finding.narrowed(to: again)?.returned, finding.narrowed(to: rest)].compactMap(\.self)
                old += [finding.narrowed(to: finding.parts.filter(known.have))].compactMap(\.self)
            }
        }
        let found = Dictionary(grouping: (findings + accepted).flatMap(\.parts), by: \.key)
        let gone = baseline.entries.filter { account.judges($0.code) }.compactMap { $0.without(found) }
        var result = self
        result.findings = new.sorted(by: Finding.precedes)
        result.comparison = Audit.Comparison(
            name: baseline.name, known: old, stale: Set(gone).sorted(by: Baseline.Record.precedes),
            mended: Set(gone + baseline.mended.compactMap { $0.without(found) }).sorted(by: Baseline.Record.precedes),
            unjudged: Set(baseline.entries.filter { !account.judges($0.code) }).sorted(by: Baseline.Record.precedes))
        return result
    }
}

/// The faults of an earlier audit, found by their keys.
private struct Parts {
    private let byKey: [String: [Finding.Part]]

    init(_ parts: [Finding.Part]) { byKey = Dictionary(grouping: Set(parts), by: \.key) }

    /// Whether a fault is one of them, or less of one.
    func have(_ part: Finding.Part) -> Bool { byKey[part.key, default: []].contains(where: part.isWithin) }
}

extension Baseline.Record {
    /// What of it is not found, by its keys; nil where all of it is.
    fileprivate func without(_ found: [String: [Finding.Part]]) -> Baseline.Record? {
        narrowed(to: parts.filter { part in !found[part.key, default: []].contains { $0.isWithin(part) } })
    }
}

extension Finding {
    fileprivate var returned: Finding {
        var finding = self
        finding.isReturned = true
        return finding
    }
}

extension Audit.Account {
    /// Whether a rule or a checklist's own code was asked for, and could be judged: else nobody knows how it stands.
    fileprivate func judges(_ code: String) -> Bool {
        runs.first { $0.code == code }.map { !$0.applicability.isOpen } ?? questionCodes.contains(code)
    }
}
