internal import OrgAudit
internal import OrgModel
internal import Texts

extension AuditWords {
    /// How many questions a report for people shows; all of them stand in JSON.
    private static let shownQuestions = 20

    /// What no source had to say: by whom to ask, each with the answer that would be a fault.
    func questions(_ result: Audit.Result) -> [Report.Block] {
        if result.questions.isEmpty { return [] }
        let all = joined(result.questions)
        let shown = all.prefix(Self.shownQuestions)
        var blocks: [Report.Block] = [
            .chapter(say("Frågor att ställa", "Questions to ask")),
            .paragraph(
                say(
                    "Ingen källa i modellen måste säga det här. Ett svar kan visa en brist; tystnaden gör det inte.",
                    "No source of the model has to say this. An answer may show a flaw; the silence does not.")),
        ]
        var asked: [(whom: String, questions: [[Question]])] = []
        for questions in shown {
            let whom = questions[0].respondent?.name ?? say("den som svarar för källan", "whoever keeps the source")
            if let place = asked.firstIndex(where: { $0.whom == whom }) {
                asked[place].questions.append(questions)
            } else {
                asked.append((whom, [questions]))
            }
        }
        for (whom, questions) in asked {
            blocks.append(.part(say("Till \(whom)", "To \(whom)"), .plain))
            blocks.append(.list(questions.map(line)))
        }
        let more = all.dropFirst(Self.shownQuestions).reduce(0) { $0 + $1.count }
        return blocks + self.more(more)
    }

    /// Some questions in a list, as far as a report for people goes.
    func list(_ questions: [Question]) -> [Report.Block] {
        let all = joined(questions)
        let more = all.dropFirst(Self.shownQuestions).reduce(0) { $0 + $1.count }
        return [.list(all.prefix(Self.shownQuestions).map(line))] + self.more(more)
    }

    private func more(_ count: Int) -> [Report.Block] {
        if count == 0 { return [] }
        return [
            .paragraph(
                count == 1
                    ? say("1 fråga till står i JSON.", "1 more question stands in the JSON.")
                    : say("\(count) frågor till står i JSON.", "\(count) more questions stand in the JSON."))
        ]
    }

    /// What one checklist asks of one subject under one code is asked at once, where the first of it stands.
    private func joined(_ questions: [Question]) -> [[Question]] {
        var joined: [[Question]] = []
        for question in questions {
            let place = joined.firstIndex { others in
                question.item != nil && others[0].item?.list == question.item?.list && others[0].code == question.code
                    && others[0].subjects == question.subjects && others[0].respondent == question.respondent
            }
            if let place { joined[place].append(question) } else { joined.append([question]) }
        }
        return joined
    }

    /// `Klg: Vilket är uppdraget? Vilka ingår? (LG-01; en brist om svaret är: det är inte bestämt)`
    private func line(_ questions: [Question]) -> String {
        let first = questions[0]
        let subject = first.subjects.count == 1 ? "\(first.subjects[0].name): " : ""
        let others = questions.dropFirst().map { question in
            let text = question.text[language]
            return text.hasPrefix(subject) ? String(text.dropFirst(subject.count)) : text
        }
        let texts = ([capitalised(first.text[language])] + others).joined(separator: " ")
        let fault = say("en brist om svaret är", "a flaw if the answer is")
        return "\(texts) (\(first.code); \(fault): \(first.fault[language]))"
    }

    /// How what was asked about ended: how much of each, and the first three.
    func topics(_ result: Audit.Result) -> [Report.Block] {
        // What an earlier audit told is counted, and not told again.
        let known = Set((result.comparison?.known ?? []).map { $0.message[language] })
        let rows = Topic.End.allCases.map { end -> [String] in
            let topics = result.topics.filter { $0.end == end }
            let first = topics.filter { !known.contains($0.why[language]) }.prefix(3).map {
                "\($0.code): \($0.why[language])"
            }
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
