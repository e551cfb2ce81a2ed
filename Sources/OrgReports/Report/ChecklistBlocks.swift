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
        let head: [Report.Block] = [
            .part(capitalised(checklist.title[language]) + subject, .plain),
            .paragraph(counts.joined(separator: ", ") + source),
        ]
        if !checklist.hasDocument {
            // Silence is to be expected: the questions would fill pages and say nothing.
            let note = say(
                "Modellen har inget dokument som ska svara på frågorna; de räknas inte upp.",
                "The model has no document that is to answer the questions; they are not listed.")
            return head + [.paragraph(note)]
        }
        let tables = [Audit.ChecklistAnswer.saknas, .delvis, .okänt, .besvarad].compactMap { answer in
            table(checklist.items.filter { $0.answer == answer }, caption(answer))
        }
        return head + tables.map { .table($0) }
    }

    private func table(_ items: [Audit.AnsweredItem], _ caption: String) -> Report.Table? {
        if items.isEmpty { return nil }
        let isSilent = items.allSatisfy(\.statements.isEmpty)
        let columns = [say("Nr", "No."), say("Fråga", "Question"), say("Underlag", "Statements")]
        let rows = items.map { [$0.id, question($0), statements($0)] }
        return Report.Table(
            caption, columns: Array(columns.prefix(isSilent ? 2 : 3)),
            rows: rows.map { Array($0.prefix(isSilent ? 2 : 3)) })
    }

    private func caption(_ answer: Audit.ChecklistAnswer) -> String {
        switch answer {
        case .besvarad: say("Besvarade", "Answered")
        case .delvis: say("Delvis besvarade", "Partly answered")
        case .saknas: say("Svar saknas", "No answer")
        case .okänt: say("Nämnda men lämnade öppna", "Named and left open")
        }
    }

    private func question(_ item: Audit.AnsweredItem) -> String {
        let heading = item.heading.map { "\($0[language]): " } ?? ""
        return heading + item.question[language]
    }

    private func statements(_ item: Audit.AnsweredItem) -> String {
        item.statements.map(sentence).joined(separator: "; ")
    }
}
