public import OrgAudit
public import OrgCompare
public import OrgModel

/// What a reorganisation comes to: its consequences, what it breaks by itself, and what it does to the findings of an
/// audit.
///
///     let review = Review(of: comparison, .init(today: day, checklists: try Checklist.standard))
///     for finding in review.introduced { print(finding.code, finding.message[.swedish]) }
public struct Review: Sendable {
    public let comparison: Comparison
    public let consequences: Consequences
    /// Whether the findings were held against each other: not those of two different organisations, where none was
    /// introduced and none cured. All lists of findings are empty then.
    public let comparesFindings: Bool
    /// The day that both states were audited on.
    public let account: Audit.Account
    /// Findings before that the organisation after certainly has no more.
    public let cured: [Finding]
    /// Findings that both have, as they are told of the one after.
    public let remaining: [Finding]
    /// Findings that only the organisation after has, and what the reorganisation breaks by itself.
    public let introduced: [Finding]
    /// Findings before of which the model after does not tell enough to say.
    public let unsettled: [Finding]
    /// What is worth knowing of the comparison itself.
    public let remarks: [Finding]
    /// What no source had to say of the organisation after, and could be told or was not asked of the one before.
    public let openedQuestions: [Question]
    /// What was asked of the organisation before, and the one after answers.
    public let answeredQuestions: [Question]
    /// How many questions both leave open.
    public let remainingQuestions: Int

    /// Audits both and holds the one against the other, through who is who.
    /// - Parameters:
    ///   - options: what the audits are asked to do.
    ///   - versions: all versions of the organisation that are known, where these two are not all: who is replaced may
    ///     stand in another of them.
    public init(of comparison: Comparison, _ options: Audit.Options, among versions: [Organisation] = []) {
        self.init(of: comparison, BegunAudits(of: comparison, options), among: versions)
    }

    init(of comparison: Comparison, _ audits: BegunAudits, among versions: [Organisation]) {
        self.comparison = comparison
        // What goes by the comparison alone, while both are audited.
        consequences = Consequences(of: comparison)
        let context = Context(comparison, consequences)
        let own = audits.earlier == nil ? [] : ComparisonRules.all.flatMap { $0.findings(in: context) }
        let match = FindingMatch(of: comparison, audits, among: versions)
        account = match.account
        comparesFindings = match.isMade
        cured = match.cured
        remaining = match.remaining
        unsettled = match.unsettled
        openedQuestions = match.questions?.opened ?? []
        answeredQuestions = match.questions?.answered ?? []
        remainingQuestions = match.questions?.remaining ?? 0
        let once = ToldOnce(comparison, consequences, own)
        introduced = (match.introduced.compactMap(once.rest) + own.filter { $0.verdict != .upplysning }).sorted(
            by: Finding.precedes)
        remarks = own.filter { $0.verdict == .upplysning }.sorted(by: Finding.precedes)
    }
}
