internal import OrgModel

/// A revisor who sits in what is examined.
enum SeatedAuditor: Rule {
    static let code = "KL-23"
    static let verdict = Verdict.fel
    static let severity = Severity.hög
    static let since = InForce.kommunallagen
    static let words = RuleWords(
        name: Wording("revisor i det som granskas", en: "auditor in what is examined"),
        rationale: Wording(
            "den som är revisor får inte sitta i fullmäktige, en nämnd, en beredning eller ett bolags styrelse",
            en: "an auditor may not sit on the council, a committee, a drafting committee or a company's board"),
        authorities: [.kommunallagen("4 kap. 4–5 §§", en: "chapter 4, sections 4–5")],
        advice: Wording("lämna det ena uppdraget", en: "leave one of the two"))

    static let examples = [
        Example(
            """
            enheter:
              revisionen: { slag: revision }
              socialnämnden: { slag: nämnd }
            personer:
              p1: { ingår i: [revisionen, socialnämnden] }          # <- finding
              p2: { ingår i: revisionen }
              p3: { ingår i: socialnämnden }
            """)
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        context.nodes(.person).compactMap { person in
            let seats = context.seats(of: person)
            let audit = seats.filter { context.kind($0.organ) == .revision }
            let others = seats.filter { isExamined(context.kind($0.organ)) }
            guard !audit.isEmpty, !others.isEmpty else { return nil }
            let names = context.list(others.map(\.organ))
            let lines = context.ordered(Set((others + audit).map(\.line)))
            return finding(
                about: [person],
                Wording(
                    "\(context.quoted(person)) är revisor och sitter i \(names.swedish)",
                    en: "\(context.quoted(person)) is an auditor and sits on \(names.english)"),
                on: lines, verdict: context.verdict(lines), in: context)
        }
    }

    private static func isExamined(_ kind: NodeKind) -> Bool {
        kind.isBoard || kind == .kommunfullmäktige || kind == .utskott || kind == .fullmäktigeberedning
            || kind == .bolagsstyrelse
    }
}
