internal import OrgModel
internal import Texts

/// One id that is defined more than once.
enum DuplicateNode: FlawRule {
    static let code = "REF-02"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("nod definierad två gånger", en: "node defined twice"),
        rationale: Wording(
            "två definitioner av samma id kan säga olika saker; bara den första räknas",
            en: "two definitions of one id may say different things; only the first counts"),
        advice: Wording(
            "för ihop dem, eller ge en av dem ett annat id", en: "join them, or give one of them another id"))

    static let examples = [
        Example(
            """
            enheter: { budget: { slag: enhet } }
            ärenden:
              budget: {}                              # <- finding
            """),
        Example("enheter: { budgetenheten: {} }\närenden: { budgeten: {} }"),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        context.defects.compactMap { defect in
            guard case .duplicateNode(let node, let places) = defect else { return nil }
            let id = context.organisation.id(of: node)
            return finding(
                about: [node],
                Wording("'\(id)' definieras \(places.count) gånger", en: "'\(id)' is defined \(places.count) times"),
                evidence: places.reversed().map {
                    context.evidence(Wording("definieras här", en: "defined here"), at: $0)
                },
                in: context)
        }
    }
}
