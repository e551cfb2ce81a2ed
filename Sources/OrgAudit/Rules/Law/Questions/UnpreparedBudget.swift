internal import OrgModel
internal import Texts

/// A budget that nobody is said to draw up or to adopt.
enum UnpreparedBudget: QuestionRule {
    static let code = "KL-31"
    static let severity = Severity.låg
    static let since = InForce.kommunallagen
    static let words = RuleWords(
        name: Wording(
            "budget utan den som gör upp eller antar den", en: "budget without anybody who draws up or adopts it"),
        rationale: Wording(
            "styrelsen gör upp förslaget till budget och fullmäktige fastställer den",
            en: "the executive board draws up the budget and the council adopts it"),
        authorities: [.kommunallagen("11 kap. 8 och 10 §§", en: "chapter 11, sections 8 and 10")],
        advice: Wording(
            "skriv vem som gör upp budgeten och vem som fastställer den",
            en: "say who draws up the budget and who adopts it"))

    static let examples = [
        Example(
            """
            källor:
              reglementet: { slag: reglemente, uttömmande om: ks }   # <- finding
            enheter: { ks: { slag: kommunstyrelse } }
            ärenden: { budgeten: { klass: budget } }
            """),
        Example(
            """
            källor: { reglementet: { slag: reglemente, uttömmande om: ks } }
            enheter: { kf: { slag: kommunfullmäktige }, ks: { slag: kommunstyrelse } }
            ärenden: { budgeten: { klass: budget, bereds av: ks, beslutas av: kf } }
            """),
    ]
}
