internal import OrgAudit
internal import OrgModel

extension AuditWords {
    /// Each checklist: how much is answered, what is not, and what answers the rest.
    func checklists(_ result: Audit.Result) -> [Report.Block] {
        if result.checklists.isEmpty { return [] }
        return [.chapter(say("Checklistor", "Checklists"))] + result.checklists.flatMap(blocks)
    }

    private func blocks(_ checklist: Audit.AnsweredChecklist) -> [Report.Block] {
        let subject = checklist.subject.map { ": \($0.name)" } ?? ""
        let counts = Audit.ChecklistAnswer.allCases.map { "\(checklist.count($0)) \($0.wording[language])" }
        let source = checklist.source.map { " (\($0[language]))" } ?? ""
        var blocks: [Report.Block] = [
            .part(capitalised(checklist.title[language]) + subject, .plain),
            .paragraph(counts.joined(separator: ", ") + source),
        ]
        if !checklist.hasDocument {
            let note = say(
                "Modellen har inget dokument som ska svara på frågorna; de räknas inte upp.",
                "The model has no document that is to answer the questions; they are not listed.")
            return blocks + [.paragraph(note)]
        }
        let open = checklist.items.filter { $0.answer != .besvarad }
        if !open.isEmpty {
            blocks.append(
                .table(
                    .init(
                        say("Inte besvarade", "Not answered"),
                        columns: [say("Nr", "No."), say("Svar", "Answer"), say("Fråga", "Question"), underlying],
                        rows: open.map { [$0.id, $0.answer.wording[language], question($0), statements($0)] })))
        }
        let answered = checklist.items.filter { $0.answer == .besvarad }
        if !answered.isEmpty {
            blocks.append(
                .table(
                    .init(
                        say("Besvarade", "Answered"),
                        columns: [say("Nr", "No."), say("Fråga", "Question"), underlying],
                        rows: answered.map { [$0.id, question($0), statements($0)] })))
        }
        return blocks
    }

    private var underlying: String { say("Underlag", "Statements") }

    private func question(_ item: Audit.AnsweredItem) -> String {
        let heading = item.heading.map { "\($0[language]): " } ?? ""
        return heading + item.question[language]
    }

    private func statements(_ item: Audit.AnsweredItem) -> String {
        item.statements.map(sentence).joined(separator: "; ")
    }
}
