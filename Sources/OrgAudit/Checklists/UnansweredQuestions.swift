internal import OrgModel
internal import Texts

/// A rule that no more than a checklist asks for: the answer is there or it is not. Its findings are the questions of its
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
    static func judgements(in context: Audit.Context) -> [Judgement] { [] }
    /// It was judged when the lists were answered.
    static var goesBySight: Bool { false }
}

/// The questions that lists ask under codes of their own, which are no rule's.
enum OwnQuestions: Closing {
    static func close(_ outcome: inout Audit.Outcome, in context: Audit.Context) {
        let own = context.due.keys.filter { RuleCatalogue.rules(named: $0).isEmpty }
        for code in outcome.options.chosen(of: own) { outcome.found += context.unansweredQuestions(of: code) }
    }
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
        let subjects = list.subject.map { [$0] } ?? []
        let about = list.subject.map { "'\($0.name)': " } ?? ""
        let questions = items.map(\.question).joined(separator: " ")
        var finding = Finding(
            by: author(of: items, code, in: list), about: subjects,
            Wording("\(about)svar saknas: \(questions)", en: "\(about)no answer: \(questions)"),
            verdict: .lucka, severity: items.map(\.severity).max() ?? .info,
            on: (list.subject.map { [evidence($0.node)] } ?? ordered(coverage.claims).map { evidence($0) })
                + items.flatMap(\.statements),
            variant: list.id, parts: items.map { part(of: $0, code, in: list) })
        if items.count > 1 { finding.retold = { parts in self.unanswered(items, of: code, in: list, only: parts) } }
        return finding
    }

    /// The rule whose code it is, or the list itself.
    private func author(
        of items: [Audit.AnsweredItem], _ code: String, in list: Audit.AnsweredChecklist
    ) -> Finding.Author {
        if let rule = RuleCatalogue.all.first(where: { $0.code == code }) { return Finding.Author(rule) }
        return Finding.Author(
            code: code, aliases: [], rule: "unanswered-question",
            name: Wording("obesvarad fråga", en: "unanswered question"),
            why: Wording(
                "en källa som måste säga det säger det inte (\(list.title))",
                en: "a source that must say it does not (\(list.title))"),
            authorities: sources(of: items, in: list),
            advice: Wording("skriv svaret i dokumentet", en: "write the answer in the document"))
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
