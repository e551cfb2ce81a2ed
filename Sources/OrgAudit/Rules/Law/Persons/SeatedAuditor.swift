internal import OrgFacts
internal import OrgModel
internal import Texts

/// A revisor who sits in what is examined.
enum SeatedAuditor: FlawRule {
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
              p4: { ingår i: socialnämnden }                        # <- finding
            befattningar: { lekmannarevisor: { slag: lekmannarevisor, innehas av: p4 } }
            """)
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        context.nodes(.person).compactMap { person in
            let seats = context.facts.seats(of: person)
            let lay = context.facts.holdings(of: person).filter { context.isEnd($0.whom) { $0 == .lekmannarevisor } }
            let audit = seats.filter { context.isEnd($0.whom) { $0 == .revision } } + lay
            let others = seats.filter { context.isEnd($0.whom, isExamined) }
            guard !audit.isEmpty, !others.isEmpty else { return nil }
            let names = context.list(others.compactMap(\.whom))
            return finding(
                about: [person],
                Wording(
                    "\(context.quoted(person)) är revisor och sitter i \(names.swedish)",
                    en: "\(context.quoted(person)) is an auditor and sits on \(names.english)"),
                resting: others + audit,
                // A lay auditor is to be one of the auditors, where the company is wholly owned.
                verdict: audit.count == lay.count ? .otydlighet : context.verdict(others + audit), in: context)
        }
    }

    private static func isExamined(_ kind: NodeKind) -> Bool {
        kind.isBoard || kind == .kommunfullmäktige || kind == .utskott || kind == .fullmäktigeberedning
            || kind == .bolagsstyrelse
    }
}
