internal import OrgAudit
internal import OrgModel

extension AuditWords {
    /// How the audit was gone about.
    func account(_ result: Audit.Result) -> [Report.Block] {
        let account = result.account
        let facts = [
            Report.Fact(say("verktyg", "tool"), "\(Tool.name) \(Tool.version)"),
            Report.Fact(say("lagtext", "statute"), account.statute[language]),
        ]
        let files = Report.Table(
            say("Filer", "Files"), columns: [say("Fil", "File"), "SHA-256"],
            rows: account.files.map { [$0.path, $0.sha256] })
        return [.chapter(say("Om granskningen", "About the audit")), .facts(facts), .table(files)] + rules(account)
            + looksRight(account)
    }

    /// Which rules were run; the others by why they were not.
    private func rules(_ account: Audit.Account) -> [Report.Block] {
        let run = account.runs.filter { $0.applicability == .assessable }
        var blocks: [Report.Block] = [.part(say("Regler", "Rules"), .plain)]
        blocks.append(
            .paragraph(
                say(
                    "\(run.count) av \(account.runs.count) valda regler kördes",
                    "\(run.count) of \(account.runs.count) chosen rules were run")
                    + (run.isEmpty ? "." : ": " + run.map(\.code).sorted().joined(separator: ", ") + ".")))
        let idle = idleRules(account)
        if !idle.isEmpty {
            blocks.append(
                .table(
                    .init(
                        say("Regler som inte kördes", "Rules that were not run"),
                        columns: [say("Varför", "Why"), say("Regler", "Rules")], rows: idle)))
        }
        return blocks
    }

    /// The reasons with their rules: first where there is nothing to judge, then where too little is said to judge by.
    private func idleRules(_ account: Audit.Account) -> [[String]] {
        let notApplicable = account.runs.compactMap { run -> (String, String)? in
            guard case .notApplicable(let why) = run.applicability else { return nil }
            return (say("inte tillämplig: ", "not applicable: ") + why[language], "\(run.code) \(run.name[language])")
        }
        let notAssessable = account.runs.compactMap { run -> (String, String)? in
            guard case .notAssessable(let why) = run.applicability else { return nil }
            return (
                say("går inte att bedöma: ", "not assessable: ") + why[language], "\(run.code) \(run.name[language])"
            )
        }
        var rows: [[String]] = []
        for (reason, rule) in notApplicable + notAssessable {
            if let row = rows.firstIndex(where: { $0[0] == reason }) {
                rows[row][1] += ", " + rule
            } else {
                rows.append([reason, rule])
            }
        }
        return rows
    }

    private func looksRight(_ account: Audit.Account) -> [Report.Block] {
        if account.looksRight.isEmpty { return [] }
        return [
            .part(say("Det som ser rätt ut", "What looks right"), .plain),
            .list(account.looksRight.map { "\($0.code): \($0.message[language])" }),
        ]
    }
}
