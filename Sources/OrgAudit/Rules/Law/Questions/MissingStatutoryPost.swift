internal import OrgModel
internal import Texts

/// An operation under a special law that nobody is said to lead.
enum MissingStatutoryPost: QuestionRule {
    static let code = "KL-36"
    static let severity = Severity.info
    static let words = RuleWords(
        name: Wording(
            "verksamhet under särskild lag utan utpekad chef", en: "operation under a special law without a named head"),
        rationale: Wording(
            "hälso- och sjukvård och räddningstjänst har egna lagar med egna befattningar; vem som har dem bör framgå",
            en: "health care and rescue services have laws and posts of their own; who holds these ought to be told"),
        advice: Wording(
            "säg vem som leder verksamheten, och pröva mot den särskilda lagen vilka befattningar den kräver",
            en: "say who leads the operation, and see in the special law which posts it demands"))

    static let examples = [
        Example(
            """
            källor:
              organisationen: { slag: dokument, uttömmande om: hemsjukvården }   # <- finding
            enheter: { hemsjukvården: { slag: verksamhet, klass: hälso- och sjukvård } }
            """),
        Example(
            """
            källor: { organisationen: { slag: dokument, uttömmande om: hemsjukvården } }
            enheter: { hemsjukvården: { slag: verksamhet, klass: hälso- och sjukvård } }
            befattningar: { verksamhetschefen: { slag: verksamhetschef, leder: hemsjukvården } }
            """),
    ]
}
