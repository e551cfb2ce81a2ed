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
        due[code, default: []].compactMap { unanswered(code, in: checklists[$0]) }
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

    /// The questions of one code that a list leaves unanswered, as one finding.
    private func unanswered(_ code: String, in list: Audit.AnsweredChecklist) -> Finding? {
        let items = list.items.filter { $0.isDue && $0.code == code }
        guard !items.isEmpty else { return nil }
        let rule = RuleCatalogue.all.first { $0.code == code }
        let subjects = list.subject.map { [$0] } ?? []
        let about = list.subject.map { "'\($0.name)': " } ?? ""
        let questions = Wording(
            items.map(\.question.swedish).joined(separator: " "),
            en: items.map(\.question.english).joined(separator: " "))
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
            fingerprint: Fingerprint.of(rule: code, subjects: subjects.map(\.id), variant: list.id), accepted: nil,
            isSound: false)
    }

    /// What the questions rest on, each source once; where they say nothing, what the list does.
    private func sources(of items: [Audit.AnsweredItem], in list: Audit.AnsweredChecklist) -> [Wording] {
        var seen: Set<Wording> = []
        let sources = items.compactMap(\.source).filter { seen.insert($0).inserted }
        return sources.isEmpty ? list.source.map { [$0] } ?? [] : sources
    }
}
