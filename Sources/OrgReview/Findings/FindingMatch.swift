internal import OrgAudit
internal import OrgCompare
internal import OrgModel
internal import Threads

/// The findings of two audits held against each other. The organisation before is audited under the ids of the one
/// after, and then known as a baseline knows its findings: by each fault and its parties.
struct FindingMatch {
    let account: Audit.Account
    /// Whether the two are of one organisation; else there is nothing to hold against each other.
    let isMade: Bool
    private(set) var cured: [Finding] = []
    private(set) var remaining: [Finding] = []
    private(set) var introduced: [Finding] = []
    private(set) var unsettled: [Finding] = []
    /// The questions of the two; nil where nothing is held against each other.
    private(set) var questions: QuestionMatch?

    init(of comparison: Comparison, _ audits: BegunAudits, among versions: [Organisation]) {
        let audit = audits.later.value
        guard let earlier = audits.earlier?.value.result else {
            isMade = false
            account = audit.result.account
            return
        }
        isMade = true
        questions = QuestionMatch(earlier, audit.result, of: comparison, by: audit.measures)
        let baseline = Baseline(
            name: comparison.before.name, organisation: comparison.before.name,
            entries: earlier.findings.map(Baseline.Record.init))
        let later = audit.result.since(baseline)
        account = later.account
        // Who is replaced stands in the model before, however it is called there, or in another version.
        let known = comparison.foundPredecessors.union(comparison.after.predecessors(in: versions))
        introduced = later.findings.filter { !Self.isOfUnknown($0, among: known) }
        guard let stand = later.comparison else { return }
        remaining = stand.known
        let byName = Dictionary(
            earlier.findings.map { (Self.name($0.code, $0.fingerprint), $0) }, uniquingKeysWith: { first, _ in first })
        func findings(_ records: [Baseline.Record]) -> [Finding] {
            records.compactMap { record in
                let finding = byName[Self.name(record.code, record.fingerprint)]
                return finding?.narrowed(to: record.parts) ?? finding
            }
        }
        let cure = Cure(comparison, by: audit.measures)
        // What had been replaced when the model before was written is older than both, and was no fault to mend.
        let history = comparison.before.replacedAlone
        for finding in findings(stand.stale) where !Self.isOfUnknown(finding, among: history) {
            let told = finding.told(in: comparison.before)
            if cure.isCertain(of: finding) { cured.append(told) } else { unsettled.append(told) }
        }
        unsettled += findings(stand.unjudged).map { $0.told(in: comparison.before) }
        cured.sort(by: Finding.precedes)
        unsettled.sort(by: Finding.precedes)
    }

    /// Whether a finding is that nothing defines what `ersätter` names, and the nodes are all among some.
    private static func isOfUnknown(_ finding: Finding, among nodes: Set<Node>) -> Bool {
        finding.code == "REF-01" && !finding.subjects.isEmpty
            && finding.subjects.allSatisfy { nodes.contains($0.node) }
    }

    private static func name(_ code: String, _ fingerprint: String) -> String { "\(code) \(fingerprint)" }
}

extension Comparison {
    /// What only `ersätter` names in the model after, and the one before was found to have.
    fileprivate var foundPredecessors: Set<Node> {
        let missing = pairing.conflicts.compactMap { conflict in
            if case .unknownPredecessor(_, .after, let id) = conflict { id } else { nil }
        }
        return after.replacedAlone.filter { !missing.contains(after.id(of: $0)) }
    }
}
