internal import OrgModel
internal import Texts

/// Schools without a head of schools, or a school unit without a head teacher.
enum HeadlessSchool: QuestionRule {
    static let code = "KL-35"
    static let severity = Severity.låg
    static let words = RuleWords(
        name: Wording("skola utan skolchef eller rektor", en: "school without a head of schools or a head teacher"),
        rationale: Wording(
            "huvudmannen utser en skolchef, och det pedagogiska arbetet vid en skolenhet leds av en rektor",
            en:
                "the responsible body appoints a head of schools, and a head teacher leads the pedagogical work of a school unit"
        ),
        authorities: [
            Wording(
                "skollagen (2010:800) 2 kap. 8 a och 9 §§",
                en: "the Education Act (2010:800) chapter 2, sections 8 a and 9")
        ],
        advice: Wording(
            "säg vem som är skolchef och vilken rektor som leder enheten",
            en: "say who is head of schools and which head teacher leads the unit"))

    static let examples = [
        Example(
            """
            källor:
              organisationen: { slag: dokument, uttömmande om: norra skolan }
            enheter:
              norra skolan: { slag: enhet, klass: skolenhet }         # <- finding
            befattningar: { skolchefen: { slag: skolchef } }
            """),
        Example(
            """
            källor: { organisationen: { slag: dokument, uttömmande om: norra skolan } }
            enheter: { norra skolan: { slag: enhet, klass: skolenhet } }
            befattningar:
              skolchefen: { slag: skolchef }
              rektorn: { slag: rektor, leder: norra skolan }
            """),
    ]
}
