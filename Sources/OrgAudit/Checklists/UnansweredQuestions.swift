internal import OrgModel

/// A rule that no more than a checklist asks for: the fact is there or it is not. Its findings are the questions of its
/// code that nobody answers, though a source must.
protocol QuestionRule: Rule {}

extension QuestionRule {
    static var verdict: Verdict { .lucka }

    static func applicability(in context: Audit.Context) -> Applicability {
        let items = context.checklists.flatMap(\.items).filter { $0.code == code }
        if context.checklists.isEmpty {
            return .notAssessable(Wording("ingen checklista ställer frågan", en: "no checklist asks the question"))
        }
        if items.isEmpty {
            return .notApplicable(
                Wording("modellen har inget som frågan gäller", en: "the model has nothing that the question is about"))
        }
        if items.contains(where: { $0.answer == .saknas }), !items.contains(where: \.isDue) {
            return .notAssessable(
                Wording("ingen källa i modellen måste säga det", en: "no source of the model must say it"))
        }
        return .assessable
    }

    /// The audit itself tells the unanswered questions of every rule's code.
    static func findings(in context: Audit.Context) -> [Finding] { [] }
}

/// What a list asks for and a source must say, and no source says: findings under the codes of the questions.
extension Audit.Context {
    /// The unanswered questions of a code: one finding for each list and subject.
    func unansweredQuestions(of code: String) -> [Finding] {
        due[code, default: []].compactMap { number in
            let list = checklists[number]
            let items = list.items.filter { $0.isDue && $0.code == code }
            return items.isEmpty ? nil : unanswered(items, of: code, in: list)
        }
    }

    /// The codes that only lists have, and under which something is unanswered.
    var ownCodes: [String] { due.keys.filter { RuleCatalogue.rules(named: $0).isEmpty } }

    /// The codes of unanswered questions, with the numbers of the lists that ask them.
    static func due(in checklists: [Audit.AnsweredChecklist]) -> [String: [Int]] {
        var due: [String: [Int]] = [:]
        for (number, list) in checklists.enumerated() {
            for code in Set(list.items.filter(\.isDue).compactMap(\.code)) { due[code, default: []].append(number) }
        }
        return due
    }

    /// Questions of one code that a list leaves unanswered, as one finding: each is known by itself.
    private func unanswered(
        _ items: [Audit.AnsweredItem], of code: String, in list: Audit.AnsweredChecklist
    ) -> Finding {
        let rule = RuleCatalogue.all.first { $0.code == code }
        let subjects = list.subject.map { [$0] } ?? []
        let about = list.subject.map { "'\($0.name)': " } ?? ""
        let questions = Wording(
            items.map(\.question.swedish).joined(separator: " "),
            en: items.map(\.question.english).joined(separator: " "))
        var retold: (@Sendable (Set<Finding.Part>) -> Finding?)?
        if items.count > 1 { retold = { parts in unanswered(items, of: code, in: list, only: parts) } }
        return Finding(
            code: code, aliases: rule?.aliases ?? [], rule: rule?.id ?? "unanswered-question",
            ruleName: rule?.words.name ?? Wording("obesvarad fråga", en: "unanswered question"), verdict: .lucka,
            severity: items.map(\.severity).max() ?? .info, subjects: subjects,
            message: Wording(
                "\(about)svar saknas: \(questions.swedish)", en: "\(about)no answer: \(questions.english)"),
            why: rule?.words.rationale
                ?? Wording(
                    "en källa som måste säga det säger det inte (\(list.title.swedish))",
                    en: "a source that must say it does not (\(list.title.english))"),
            authorities: rule?.words.authorities ?? sources(of: items, in: list),
            evidence: list.subject.map { [evidence($0.node)] } ?? ordered(coverage.claims).map(evidence),
            advice: rule?.words.advice ?? Wording("skriv svaret i dokumentet", en: "write the answer in the document"),
            fingerprint: Fingerprint.of(rule: code, subjects: subjects.map(\.id), variant: list.id),
            parts: items.map { part(of: $0, code, in: list) },
            retold: retold,
            accepted: nil, isSound: false)
    }

    private func unanswered(
        _ items: [Audit.AnsweredItem], of code: String, in list: Audit.AnsweredChecklist, only parts: Set<Finding.Part>
    ) -> Finding? {
        let some = items.filter { parts.contains(part(of: $0, code, in: list)) }
        return some.isEmpty ? nil : unanswered(some, of: code, in: list)
    }

    private func part(
        of item: Audit.AnsweredItem, _ code: String, in list: Audit.AnsweredChecklist
    ) -> Finding.Part {
        let ids = list.subject.map { [$0.id] } ?? []
        return Finding.Part(
            subject: ids.first, key: Fingerprint.of(rule: code, subjects: ids, variant: "\(list.id) \(item.id)"),
            parties: ["\(list.id) \(item.id)"])
    }

    /// What the questions rest on, each source once; where they say nothing, what the list does.
    private func sources(of items: [Audit.AnsweredItem], in list: Audit.AnsweredChecklist) -> [Wording] {
        var seen: Set<Wording> = []
        let sources = items.compactMap(\.source).filter { seen.insert($0).inserted }
        return sources.isEmpty ? list.source.map { [$0] } ?? [] : sources
    }
}
