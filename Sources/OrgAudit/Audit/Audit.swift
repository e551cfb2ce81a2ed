public import OrgModel

/// An audit of an organisation: every rule that applies, run on facts that are computed once.
///
///     let result = Audit(of: organisation, .init(today: day)).result
///     for finding in result.findings { print(finding.code, finding.message[.swedish]) }
public struct Audit: Sendable {
    /// What the audit came to.
    public let result: Result
}

extension Audit {
    /// Runs the rules that the options choose.
    /// - Complexity: linear in nodes and statements for each rule.
    public init(of organisation: Organisation, _ options: Options) {
        let context = Context(of: organisation, options)
        var account = Account(of: context, options)
        var found: [Finding] = []
        let chosen = options.chosen
        for rule in RuleCatalogue.all where chosen.contains(rule.code) {
            let (run, findings) = context.run(rule)
            account.runs.append(run)
            found += findings
        }
        for code in options.chosen(of: context.ownCodes) { found += context.unansweredQuestions(of: code) }
        account.looksRight = Audit.tidied(found.filter(\.isSound))
        var acceptances = Acceptances(context)
        var findings = acceptances.apply(to: Audit.tidied(found.filter { !$0.isSound }))
        if chosen.contains(UnusedAcceptance.code) {
            findings += Audit.tidied(UnusedAcceptance.findings(unused: acceptances.unused(account), in: context))
        }
        findings.sort(by: Finding.precedes)
        result = Result(
            findings: findings.filter { $0.accepted == nil }, accepted: findings.filter { $0.accepted != nil },
            account: account, checklists: context.checklists)
    }

    /// One finding for each fingerprint, the gravest, with the parts of all of them; in the order they are told.
    static func tidied(_ findings: [Finding]) -> [Finding] {
        var places: [String: Int] = [:]
        var tidied: [Finding] = []
        for finding in findings.sorted(by: Finding.precedes) {
            let name = finding.code + finding.fingerprint
            if let place = places[name] {
                tidied[place].parts = Finding.united(tidied[place].parts + finding.parts)
            } else {
                places[name] = tidied.count
                tidied.append(finding)
            }
        }
        return tidied
    }
}

extension Audit.Context {
    /// Runs one rule, if it can be judged, and tells what checklists ask under its code and it has not said itself.
    func run(_ rule: any Rule.Type) -> (Audit.RuleRun, [Finding]) {
        if let since = rule.since, date < since {
            let reason = Wording(
                "modellens dag \(date) är före \(since), då lagen trädde i kraft",
                en: "the model's day \(date) is before \(since), when the law came into force")
            return (Audit.RuleRun(rule, .notAssessable(reason), count: 0), [])
        }
        let sight = Sight()
        let context = watched(by: sight)
        let applicability = rule.applicability(in: context)
        let questions = unansweredQuestions(of: rule.code)
        guard applicability == .assessable || !questions.isEmpty else {
            return (Audit.RuleRun(rule, applicability, count: 0), [])
        }
        var findings = applicability == .assessable ? rule.findings(in: context) : []
        if findings.isEmpty, questions.isEmpty, !(rule is any QuestionRule.Type) {
            // It ran: whether it looked at anything, and could go by what it saw, shows only now.
            return (Audit.RuleRun(rule, sight.applicability, count: 0), [])
        }
        let said = Set(findings.filter { !$0.isSound }.map(\.subjects))
        findings += questions.filter { !said.contains($0.subjects) }
        for index in findings.indices { findings[index].temper() }
        return (Audit.RuleRun(rule, .assessable, count: findings.count { !$0.isSound }), findings)
    }
}
