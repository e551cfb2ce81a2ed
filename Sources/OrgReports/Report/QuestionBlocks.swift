internal import OrgAudit
internal import OrgModel
internal import Texts

extension AuditWords {
    /// How many questions a report for people shows; all of them stand in JSON.
    static let shownQuestions = 20

    /// What no source had to say: by whom to ask, each with the answer that would be a fault.
    func questions(_ result: Audit.Result) -> [Report.Block] {
        if result.questions.isEmpty { return [] }
        let shown = result.questions.prefix(Self.shownQuestions)
        var blocks: [Report.Block] = [
            .chapter(say("Frågor att ställa", "Questions to ask")),
            .paragraph(
                say(
                    "Ingen källa i modellen måste säga det här. Ett svar kan visa en brist; tystnaden gör det inte.",
                    "No source of the model has to say this. An answer may show a flaw; the silence does not.")),
        ]
        var asked: [(whom: String, questions: [Question])] = []
        for question in shown {
            let whom = question.respondent?.name ?? say("den som svarar för källan", "whoever keeps the source")
            if let place = asked.firstIndex(where: { $0.whom == whom }) {
                asked[place].questions.append(question)
            } else {
                asked.append((whom, [question]))
            }
        }
        for (whom, questions) in asked {
            blocks.append(.part(say("Till \(whom)", "To \(whom)"), .plain))
            blocks.append(.list(questions.map(entry)))
        }
        let more = result.questions.count - shown.count
        if more > 0 { blocks.append(self.more(more)) }
        return blocks
    }

    /// A question with the answer that would be a fault.
    func entry(_ question: Question) -> String {
        let fault = say("en brist om svaret är", "a flaw if the answer is")
        return "\(capitalised(question.text[language])) (\(question.code); \(fault): \(question.fault[language]))"
    }

    /// Where the questions are that are not shown.
    func more(_ count: Int) -> Report.Block {
        .paragraph(
            count == 1
                ? say("1 fråga till står i JSON.", "1 more question stands in the JSON.")
                : say("\(count) frågor till står i JSON.", "\(count) more questions stand in the JSON."))
    }

    /// How what was asked about ended: how much of each, and the first three.
    func topics(_ result: Audit.Result) -> [Report.Block] {
        let rows = Topic.End.allCases.map { end -> [String] in
            let topics = result.topics.filter { $0.end == end }
            let first = topics.prefix(3).map { "\($0.code): \($0.why[language])" }
            return [end.wording[language], String(topics.count), first.joined(separator: "; ")]
        }
        return [
            .part(say("Hur det som prövades slutade", "How what was examined ended"), .plain),
            .table(
                .init(
                    columns: [say("Utfall", "End"), say("Antal", "Number"), say("De första", "The first")],
                    rows: rows)),
        ]
    }
}
