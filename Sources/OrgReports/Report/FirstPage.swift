internal import OrgAudit
internal import OrgModel
internal import Texts

extension AuditWords {
    /// What a person who reads no further has to know: how grave it is, the three gravest, what could not be judged,
    /// what is to be asked, and what day and law it was judged by.
    func firstPage(_ result: Audit.Result) -> [Report.Block] {
        let account = result.account
        var facts = [
            Report.Fact(
                say("fynd", "findings"),
                Severity.allCases.reversed().map { "\(result.count($0)) \($0.wording[language])" }
                    .joined(separator: ", "))
        ]
        let names = Wording("allvarligast", en: "gravest")[language]
        let gravest = result.findings.filter { $0.severity > .info }.prefix(3)
        facts += gravest.map { Report.Fact(names, "\($0.severity.wording[language]): \($0.message[language])", .bad) }
        if gravest.isEmpty { facts.append(Report.Fact(names, nothing(result))) }
        let open = idleRules(account).filter(\.isOpen)
        facts += open.prefix(2).map { idle in
            let codes = idle.runs.map(\.code)
            let more = codes.count - 6
            let rest = more > 0 ? say(" och \(more) till", " and \(more) more") : ""
            let rules = codes.prefix(6).joined(separator: ", ") + rest
            return Report.Fact(say("gick inte att bedöma", "could not be judged"), "\(rules): \(idle.why)")
        }
        facts.append(
            Report.Fact(
                say("frågor", "questions"),
                result.questions.isEmpty
                    ? say("inga", "none")
                    : say("\(result.questions.count) att ställa", "\(result.questions.count) to ask")))
        facts.append(
            Report.Fact(
                say("utfall", "ends"),
                Topic.End.allCases.map { "\(result.count($0)) \($0.wording[language])" }.joined(separator: ", ")))
        facts.append(Report.Fact(say("lagtext", "statute"), account.statute[language]))
        facts += day(account)
        return [.facts(facts)]
    }

    /// That there is nothing grave: only where something was judged.
    private func nothing(_ result: Audit.Result) -> String {
        let (judged, all) = judged(result.account)
        if judged == 0 { return say("inget kunde bedömas", "nothing could be judged") }
        return say(
            "inget enligt de \(judged) av \(all) regler som kunde bedömas",
            "nothing by the \(judged) of \(all) rules that could be judged")
    }

    private func day(_ account: Audit.Account) -> [Report.Fact] {
        var facts = [Report.Fact(say("granskad", "audited"), account.today.description)]
        let undated = say("modellen anger ingen", "the model gives none")
        facts.append(.init(say("modellens dag", "model's date"), account.modelDate?.description ?? undated))
        if !account.sources.isEmpty {
            facts.append(.init(say("källor", "sources"), account.sources.joined(separator: "; ")))
        }
        return facts
    }
}
