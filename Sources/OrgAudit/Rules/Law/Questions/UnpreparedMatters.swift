internal import OrgModel
internal import Texts

/// Matters for fullmäktige that nobody is said to prepare.
enum UnpreparedMatters: QuestionRule {
    static let code = "KL-21"
    static let severity = Severity.låg
    static let since = InForce.kommunallagen
    static let words = RuleWords(
        name: Wording("ingen bereder fullmäktiges ärenden", en: "nobody prepares matters for the council"),
        rationale: Wording(
            "ett ärende ska ha beretts av en nämnd eller en fullmäktigeberedning innan fullmäktige avgör det, och styrelsen ska ha fått yttra sig",
            en:
                "a matter is to have been prepared by a committee or a drafting committee, and the executive board is to have had its say"
        ),
        authorities: [
            .kommunallagen(
                "5 kap. 26–28 §§ och 6 kap. 13 § 1", en: "chapter 5, sections 26–28, and chapter 6, section 13 point 1")
        ],
        advice: Wording(
            "skriv vem som bereder och när styrelsen yttrar sig",
            en: "say who prepares and when the executive board has its say"))

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
            utsagor: [{ vem: ks, gör: bereder, vad: ärendena, mottagare: kf }]
            ärenden: { ärendena: {} }
            """),
    ]
}
