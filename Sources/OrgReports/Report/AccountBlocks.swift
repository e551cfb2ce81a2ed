internal import OrgAudit
internal import OrgModel
internal import Texts

extension AuditWords {
    /// How the audit was gone about.
    func account(_ result: Audit.Result) -> [Report.Block] {
        let account = result.account
        var facts = [
            Report.Fact(say("verktyg", "tool"), "\(Tool.name) \(Tool.version)")
        ]
        if !account.unjudged.isEmpty {
            let words = account.unjudged.map { "\($0.word[language]) (\($0.count))" }.joined(separator: ", ")
            facts.append(Report.Fact(say("läses bara av människor", "read by people alone"), words))
        }
        let files = Report.Table(
            say("Filer", "Files"), columns: [say("Fil", "File"), "SHA-256"],
            rows: account.files.map { [$0.path, $0.sha256] })
        return [.chapter(say("Om granskningen", "About the audit")), .facts(facts), .table(files)] + topics(result)
            + rules(account)
            + looksRight(account)
    }

    /// Which rules were run; the others by why they were not.
    private func rules(_ account: Audit.Account) -> [Report.Block] {
        let run = account.runs.filter { $0.applicability == .assessable }
        var blocks: [Report.Block] = [.part(say("Regler", "Rules"), .plain)]
        blocks.append(
            .paragraph(
                say(
                    "\(run.count) av \(account.runs.count) valda regler kunde bedömas",
                    "\(run.count) of \(account.runs.count) chosen rules could be judged")
                    + (run.isEmpty ? "." : ": " + run.map(\.code).sorted().joined(separator: ", ") + ".")))
        let idle = idleRules(account)
        if !idle.isEmpty {
            blocks.append(
                .table(
                    .init(
                        say("Regler som inte kunde bedömas", "Rules that could not be judged"),
                        columns: [say("Varför", "Why"), say("Regler", "Rules")], rows: idle.map(row))))
        }
        return blocks
    }

    /// Why rules could not be judged, and which.
    struct IdleRules {
        let why: String
        /// Whether there may be flaws all the same: too little is said to judge by.
        let isOpen: Bool
        var runs: [Audit.RuleRun]
    }

    /// The reasons with their rules: first where there is nothing to judge, then where too little is said to judge by.
    func idleRules(_ account: Audit.Account) -> [IdleRules] {
        var idle: [IdleRules] = []
        for run in account.runs {
            let (why, isOpen): (Wording, Bool)
            switch run.applicability {
            case .assessable: continue
            case .notApplicable(let reason): (why, isOpen) = (reason, false)
            case .notAssessable(let reason): (why, isOpen) = (reason, true)
            }
            if let place = idle.firstIndex(where: { $0.why == why[language] && $0.isOpen == isOpen }) {
                idle[place].runs.append(run)
            } else {
                idle.append(IdleRules(why: why[language], isOpen: isOpen, runs: [run]))
            }
        }
        return idle.filter { !$0.isOpen } + idle.filter(\.isOpen)
    }

    private func row(_ idle: IdleRules) -> [String] {
        let what =
            idle.isOpen
            ? say("går inte att bedöma: ", "not assessable: ") : say("inte tillämplig: ", "not applicable: ")
        return [what + idle.why, idle.runs.map { "\($0.code) \($0.name[language])" }.joined(separator: ", ")]
    }

    private func looksRight(_ account: Audit.Account) -> [Report.Block] {
        if account.looksRight.isEmpty { return [] }
        return [
            .part(say("Det som ser rätt ut", "What looks right"), .plain),
            .list(account.looksRight.map { "\($0.code): \($0.message[language])" }),
        ]
    }
}
