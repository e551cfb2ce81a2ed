internal import OrgAudit
internal import OrgModel
internal import Texts

extension AuditWords {
    /// What a person who reads no further has to know, in ten lines: how grave it is, the three gravest, what could not
    /// be judged and why, what is to be asked, and by what day and law it was judged.
    func firstPage(_ result: Audit.Result) -> [Report.Block] {
        let account = result.account
        let open = result.topics.count { $0.end != .ejPrövat }
        let ends = Topic.End.allCases.map { "\($0.wording[language]) \(result.count($0))" }.joined(separator: ", ")
        let questions = result.questions.count
        return [
            .facts(
                [Report.Fact(say("fynd", "findings"), counts(result))] + gravest(result) + [
                    Report.Fact(say("gick inte att bedöma", "could not be judged"), unjudged(account)),
                    Report.Fact(
                        say("frågor", "questions"),
                        questions == 0 ? say("inga", "none") : say("\(questions) att ställa", "\(questions) to ask")),
                    Report.Fact(say("prövat", "examined"), open == 0 ? say("inget", "nothing") : ends),
                    Report.Fact(say("lagtext", "statute"), statute(account)),
                    Report.Fact(say("dag", "day"), day(account)),
                ] + sources(account))
        ]
    }

    private func counts(_ result: Audit.Result) -> String {
        Severity.allCases.reversed().map { "\(result.count($0)) \($0.wording[language])" }.joined(separator: ", ")
    }

    /// The three that matter most; where there is none, of how much that is said.
    private func gravest(_ result: Audit.Result) -> [Report.Fact] {
        let name = say("allvarligast", "gravest")
        let gravest = result.findings.filter { $0.severity > .info }.prefix(3)
        if !gravest.isEmpty {
            return gravest.map {
                Report.Fact(name, "\($0.severity.wording[language]): \($0.message[language])", .bad)
            }
        }
        let (judged, all) = judged(result.account)
        return [
            Report.Fact(
                name,
                judged == 0
                    ? say("inget kunde bedömas", "nothing could be judged")
                    : say(
                        "inget enligt de \(judged) av \(all) regler som kunde bedömas",
                        "nothing by the \(judged) of \(all) rules that could be judged"))
        ]
    }

    /// The rules that looked at something and had too little to go by, by why; the rest stands in the account.
    private func unjudged(_ account: Audit.Account) -> String {
        let reasons = idleRules(account).filter(\.isOpen)
        if reasons.isEmpty { return say("inget av det som modellen har", "nothing of what the model has") }
        return reasons.map { reason in
            let more = reason.runs.count - 6
            let rest = more > 0 ? [say("\(more) till", "\(more) more")] : []
            let codes = (reason.runs.prefix(6).map(\.code) + rest).joined(separator: ", ")
            return "\(codes): \(reason.why)"
        }.joined(separator: "; ")
    }

    private func statute(_ account: Audit.Account) -> String {
        let statute = account.statute[language]
        if !account.isBeforeStatute { return statute }
        return statute
            + say(
                ", som inte gällde den dag som granskas: dess regler är prövade bara där den äldre lagen sade detsamma",
                ", not in force on the day that is audited: its rules are judged only where the earlier act said the same"
            )
    }

    private func day(_ account: Audit.Account) -> String {
        let undated = say("modellen anger ingen dag", "the model gives no day")
        let model = account.modelDate.map { say("modellens dag \($0)", "the model's day \($0)") } ?? undated
        let chosen = account.asOf.map { say("; så som det gäller \($0)", "; as it holds on \($0)") } ?? ""
        return say("granskad \(account.today); \(model)", "audited \(account.today); \(model)") + chosen
    }

    private func sources(_ account: Audit.Account) -> [Report.Fact] {
        if account.sources.isEmpty { return [] }
        return [Report.Fact(say("källor", "sources"), account.sources.joined(separator: "; "))]
    }
}
