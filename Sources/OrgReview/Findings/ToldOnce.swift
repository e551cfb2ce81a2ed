internal import OrgAudit
internal import OrgCompare
internal import OrgModel

/// What the comparison's own rule tells of those who are left behind (CMP-03), the audit of the organisation after finds
/// too: that they lack a chief, that what they stand by has ended. It is told once, by the rule that knows who was there
/// before and who came instead.
struct ToldOnce {
    /// Who or what has ended, by the id of the one who is left behind.
    private var ended: [String: Set<String>] = [:]
    /// Those without a chief or a leader, by the rule of the audit that says so.
    private var without: [String: Set<String>] = [:]

    /// - Parameter own: what the comparison's own rules found.
    init(_ comparison: Comparison, _ consequences: Consequences, _ own: [Finding]) {
        let told = Set(
            own.filter { $0.code == LeftBehind.code && $0.verdict != .upplysning }.flatMap { $0.subjects.map(\.id) })
        func note(_ subject: Node, _ nodes: [Node]) -> Bool {
            let id = comparison.after.id(of: subject)
            guard told.contains(id) else { return false }
            ended[id, default: []].formUnion(nodes.map(comparison.before.id))
            return true
        }
        for loss in consequences.losses where loss.isCertain && loss.missing != .nämnd {
            guard note(loss.after, loss.former) else { continue }
            without[loss.missing == .chef ? "GAP-01" : "GAP-02", default: []]
                .insert(comparison.after.id(of: loss.after))
        }
        for reference in consequences.references where reference.target != .namnbyte {
            _ = note(reference.pointerAfter, [reference.node])
        }
    }

    /// What of a finding of the audit is not told yet; nil where all of it is.
    func rest(of finding: Finding) -> Finding? {
        guard finding.code == "REF-03" || without[finding.code] != nil else { return finding }
        let rest = finding.parts.filter { !isTold($0, of: finding) }
        if rest.count == finding.parts.count { return finding }
        return rest.isEmpty ? nil : finding.narrowed(to: rest) ?? finding
    }

    private func isTold(_ part: Finding.Part, of finding: Finding) -> Bool {
        let subjects = part.subject.map { [$0] } ?? finding.subjects.map(\.id)
        return subjects.allSatisfy { subject in
            if let without = without[finding.code] { return without.contains(subject) }
            return ended[subject].map { $0.isSuperset(of: part.parties) } ?? false
        }
    }
}
