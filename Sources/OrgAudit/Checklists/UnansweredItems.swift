internal import OrgModel

/// What a list asks for and a source must say, and no source says: findings under the codes of the questions.
struct UnansweredItems {
    let context: Audit.Context
    let lists: [Audit.AnsweredChecklist]

    /// One finding for each code and subject, but where a rule has already said it.
    func findings(besides found: [Finding], _ options: Audit.Options) -> [Finding] {
        lists.flatMap { list -> [Finding] in
            let due = list.items.filter(\.isDue)
            return Set(due.compactMap(\.code)).sorted().compactMap { code -> Finding? in
                guard options.choosesQuestions(of: code) else { return nil }
                let finding = finding(code, due.filter { $0.code == code }, list)
                let isSaid = found.contains { $0.code == code && $0.subjects == finding.subjects && !$0.isSound }
                return isSaid ? nil : finding
            }
        }
    }

    private func finding(_ code: String, _ items: [Audit.AnsweredItem], _ list: Audit.AnsweredChecklist) -> Finding {
        let rule = RuleCatalogue.rules(named: code).first
        let subjects = list.subject.map { [$0] } ?? []
        let about = list.subject.map { "'\($0.name)'" }
        let questions = Wording(
            items.map(\.question.swedish).joined(separator: " "), en: items.map(\.question.english).joined(separator: " "))
        let authorities = items.compactMap(\.source) + (list.source.map { [$0] } ?? [])
        let words = rule?.words
        return Finding(
            code: code, aliases: rule?.aliases ?? [], rule: rule?.id ?? "unanswered-question",
            ruleName: words?.name ?? Wording("obesvarad fråga", en: "unanswered question"), verdict: .lucka,
            severity: items.map(\.severity).max() ?? .info, subjects: subjects,
            message: Wording(
                "\(about.map { $0 + ": " } ?? "")svar saknas: \(questions.swedish)",
                en: "\(about.map { $0 + ": " } ?? "")no answer: \(questions.english)"),
            why: words?.rationale
                ?? Wording(
                    "en källa som måste säga det säger det inte (\(list.title.swedish))",
                    en: "a source that must say it does not (\(list.title.english))"),
            authorities: words?.authorities ?? authorities,
            evidence: list.subject.map { [context.evidence($0.node)] } ?? context.coverage.claims.map(context.evidence),
            advice: words?.advice ?? Wording("skriv svaret i dokumentet", en: "write the answer in the document"),
            fingerprint: Fingerprint.of(rule: code, subjects: subjects.map(\.id), variant: list.id),
            accepted: nil, isSound: false)
    }
}
