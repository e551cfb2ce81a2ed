internal import OrgModel
internal import Texts

/// A kommunalförbund whose charter or deciding assembly is not told of.
enum UnregulatedFederation: QuestionRule {
    static let code = "KL-27"
    static let severity = Severity.låg
    static let since = InForce.kommunallagen
    static let words = RuleWords(
        name: Wording(
            "kommunalförbund utan förbundsordning eller beslutande församling",
            en: "federation without a charter or a deciding assembly"),
        rationale: Wording(
            "ett kommunalförbund bildas genom en förbundsordning och har ett förbundsfullmäktige eller en direktion som beslutande församling",
            en: "a federation is formed by a charter and has a council or a directorate as its deciding assembly"),
        authorities: [.kommunallagen("9 kap. 1, 3 och 6 §§", en: "chapter 9, sections 1, 3 and 6")],
        advice: Wording(
            "läs in förbundsordningen och säg vilken församling som beslutar",
            en: "load the charter and say which assembly decides"))

    static let examples = [
        Example(
            """
            källor: { avtalet: { slag: avtal, uttömmande om: räddningsförbundet } }
            enheter:
              räddningsförbundet: { slag: kommunalförbund }           # <- finding
            """),
        Example(
            """
            källor: { ordningen: { slag: förbundsordning, avser: räddningsförbundet } }
            enheter:
              räddningsförbundet: { slag: kommunalförbund }
              direktionen: { slag: samverkansorgan, leder politiskt: räddningsförbundet }
            """),
        Example(
            """
            källor: { ordningen: { slag: förbundsordning, avser: räddningsförbundet, uttömmande om: räddningsförbundet } }
            enheter:
              räddningsförbundet: { slag: kommunalförbund }
              direktionen: { slag: direktion, del av: räddningsförbundet }
            """),
    ]
}
