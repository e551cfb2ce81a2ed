internal import OrgAudit
internal import OrgModel
internal import Texts

extension AuditWords {
    /// The checklists whose documents are in the model, each with its answers; the others are only counted, where silence
    /// is to be expected and the questions would fill pages and say nothing.
    func checklists(_ result: Audit.Result) -> [Report.Block] {
        if result.checklists.isEmpty { return [] }
        var blocks = [Report.Block.chapter(say("Checklistor", "Checklists"))]
        blocks += result.checklists.filter(\.hasDocument).flatMap(self.blocks)
        let counted = result.checklists.filter { !$0.hasDocument }
        if !counted.isEmpty {
            blocks.append(.part(say("Bara räknade", "Only counted"), .plain))
            blocks.append(
                .paragraph(
                    say(
                        "Modellen har inget dokument som ska svara på de här frågorna.",
                        "The model has no document that is to answer these questions.")))
            blocks.append(.list(counted.map { "\(title($0)): \(counts($0))" }))
        }
        return blocks
    }

    private func blocks(_ checklist: Audit.AnsweredChecklist) -> [Report.Block] {
        let source = checklist.source.map { " (\($0[language]))" } ?? ""
        let tables = [Audit.ChecklistAnswer.saknas, .delvis, .okänt, .besvarad].compactMap { answer in
            table(checklist.items.filter { $0.answer == answer }, caption(answer))
        }
        return [.part(title(checklist), .plain), .paragraph(counts(checklist) + source)] + tables.map { .table($0) }
    }

    private func title(_ checklist: Audit.AnsweredChecklist) -> String {
        capitalised(checklist.title[language]) + (checklist.subject.map { ", \($0.name)" } ?? "")
    }

    private func counts(_ checklist: Audit.AnsweredChecklist) -> String {
        Audit.ChecklistAnswer.allCases.map { "\(checklist.count($0)) \($0.wording[language])" }.joined(separator: ", ")
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

    /// What answers: enough to see that it does, and how much more there is.
    private func statements(_ item: Audit.AnsweredItem) -> String {
        let limit = 3
        let more = item.statements.count - limit
        let shown = item.statements.prefix(limit).map(sentence)
        return (shown + (more > 0 ? [say("och \(more) till", "and \(more) more")] : [])).joined(separator: "; ")
    }
}
