internal import OrgModel
internal import Texts

/// Decisions of fullmäktige that nobody is said to carry out.
enum UnexecutedDecisions: QuestionRule {
    static let code = "KL-10"
    static let severity = Severity.låg
    static let since = InForce.kommunallagen
    static let words = RuleWords(
        name: Wording("ingen verkställer fullmäktiges beslut", en: "nobody carries out the decisions of the council"),
        rationale: Wording(
            "nämnderna svarar för att fullmäktiges beslut verkställs och styrelsen särskilt; fullmäktige får lägga det på en annan nämnd",
            en: "the committees see that the decisions of the council are carried out, the executive board above all"),
        authorities: [.kommunallagen("6 kap. 4 §, 13 § 3 och 14 §", en: "chapter 6, sections 4, 13 point 3 and 14")],
        advice: Wording(
            "skriv vem som verkställer fullmäktiges beslut",
            en: "say who carries out the decisions of the council"))

    static let examples = [
        Example(
            """
            källor:
              reglementet: { slag: reglemente, uttömmande om: ks }   # <- finding
            enheter: { kf: { slag: kommunfullmäktige }, ks: { slag: kommunstyrelse } }
            """),
        Example(
            """
            källor: { reglementet: { slag: reglemente, uttömmande om: ks } }
            enheter: { kf: { slag: kommunfullmäktige }, ks: { slag: kommunstyrelse } }
            utsagor: [{ vem: ks, gör: verkställer, vad: besluten, av: kf }]
            ärenden: { besluten: {} }
            """),
    ]
}
