internal import OrgAudit
internal import OrgCompare
internal import OrgModel
internal import Texts

/// What one who is no more had to do, and nobody has taken over.
enum TaskWithoutReceiver: ComparisonRule {
    static let code = "CMP-02"
    static let verdict = Verdict.lucka
    static let severity = Severity.hög
    static let words = RuleWords(
        name: Wording("uppgift utan mottagare", en: "task without a receiver"),
        rationale: Wording(
            "uppgifter och ansvar försvinner inte med den som hade dem: utan mottagare blir de ogjorda, eller görs av "
                + "någon som inte får",
            en: "tasks do not go away with whoever had them: without a receiver they are left undone, or are done by "
                + "somebody who has no right to"),
        advice: Wording(
            "skriv vem som tar över, uppgift för uppgift, eller att ärendet upphör",
            en: "say who takes over, task by task, or that the matter ends"))

    static let examples = [
        ComparedExample(
            """
            enheter:
              kf: { slag: kommunfullmäktige }
              trafiknämnden: { slag: nämnd, tillsätts av: kf, beslutar: parkeringstaxa }
            ärenden: { parkeringstaxa: {} }
            """,
            """
            enheter:
              kf: { slag: kommunfullmäktige }
            ärenden: { parkeringstaxa: {} }
            """),
        ComparedExample(
            """
            enheter:
              kf: { slag: kommunfullmäktige }
              trafiknämnden: { slag: nämnd, tillsätts av: kf, beslutar: parkeringstaxa }
            ärenden: { parkeringstaxa: {} }
            """,
            """
            enheter:
              kf: { slag: kommunfullmäktige, beslutar: parkeringstaxa }
            ärenden: { parkeringstaxa: {} }
            """, isFlawed: false),
    ]

    static func findings(in context: Review.Context) -> [Finding] {
        let before = context.before
        let tasks = context.consequences.tasks.filter { !$0.isOperation }
        let lost = Dictionary(grouping: tasks.filter { $0.receiver == .saknas }, by: \.holders).map { holders, tasks in
            let (names, matters) = (before.list(holders), before.list(tasks.map(\.matter)))
            return Finding(
                by: self, about: before.subjects(holders),
                Wording(
                    "det som \(names.swedish) gjorde har ingen mottagare: \(matters.swedish)",
                    en: "what \(names.english) did has no receiver: \(matters.english)"),
                on: before.evidence(tasks.flatMap(\.statements)))
        }
        let unsaid = tasks.filter { $0.receiver == .okänd }
        guard !unsaid.isEmpty else { return lost }
        let matters = before.list(unsaid.map(\.matter))
        return lost + [
            Finding(
                by: self, about: before.subjects(unsaid.flatMap(\.holders)),
                Wording(
                    "vem som tar över sägs inte om \(matters.swedish)",
                    en: "who takes over is not said of \(matters.english)"),
                verdict: .upplysning, severity: .info, on: before.evidence(unsaid.flatMap(\.statements)),
                variant: "unsaid")
        ]
    }
}
