internal import OrgFacts
internal import OrgModel
internal import Texts

/// A joint staff-management body that decides goals, direction, extent or quality.
enum StaffBodyDecision: FlawRule {
    static let code = "KL-29"
    static let verdict = Verdict.fel
    static let severity = Severity.hög
    static let since = InForce.kommunallagen
    static let words = RuleWords(
        name: Wording("partssammansatt organ som styr verksamheten", en: "staff body that governs operations"),
        rationale: Wording(
            "ett partssammansatt organ får inte besluta om verksamhetens mål, inriktning, omfattning eller kvalitet",
            en: "a joint staff-management body may not decide the goals, direction, extent or quality of operations"),
        authorities: [.kommunallagen("7 kap. 20–22 §§", en: "chapter 7, sections 20–22")],
        advice: Wording("låt nämnden besluta", en: "let the committee decide"))

    static let examples = [
        Example(
            """
            enheter:
              personalrådet:
                slag: partssammansatt organ
                beslutar: [inriktningen, friskvården]             # <- finding
            ärenden: { inriktningen: { klass: inriktning }, friskvården: {} }
            """)
    ]

    private static let barred: Set<String> = ["mål", "inriktning", "omfattning", "kvalitet"]

    static func findings(in context: Audit.Context) -> [Finding] {
        context.nodes(.partssammansattOrgan).compactMap { body in
            let decisions = context.facts.said(.beslutar, .antar, from: body).filter { fact in
                fact.grade.isOwn && fact.whom.flatMap(context.legalClass).map(barred.contains) ?? false
            }
            guard !decisions.isEmpty else { return nil }
            let names = context.list(decisions.compactMap(\.whom))
            return finding(
                about: [body],
                Wording(
                    "\(context.quoted(body)) beslutar om \(names.swedish), som hör till nämnden",
                    en: "\(context.quoted(body)) decides on \(names.english), which is for the committee"),
                resting: decisions, verdict: context.verdict(decisions), in: context)
        }
    }
}
