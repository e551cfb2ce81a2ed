internal import OrgModel
internal import Texts

/// A private provider that no nämnd is said to answer for or to follow up.
enum UncontrolledProvider: QuestionRule {
    static let code = "KL-32"
    static let severity = Severity.låg
    static let since = InForce.kommunallagen
    static let words = RuleWords(
        name: Wording(
            "privat utförare utan ansvarig nämnd eller uppföljning",
            en: "private provider without a committee or follow-up"),
        rationale: Wording(
            "en nämnd svarar även för verksamhet som lämnats till en privat utförare, och kommunen ska kontrollera och följa upp den",
            en:
                "a committee answers also for an operation left to a private provider, and the municipality is to control and follow it up"
        ),
        authorities: [
            .kommunallagen(
                "5 kap. 3 §, 6 kap. 6 § och 10 kap. 8 §",
                en: "chapter 5, section 3, chapter 6, section 6, and chapter 10, section 8")
        ],
        advice: Wording(
            "skriv vilken nämnd som svarar för verksamheten och vem som följer upp den",
            en: "say which committee answers for the operation and who follows it up"))

    static let examples = [
        Example(
            """
            källor: { reglementet: { slag: reglemente, uttömmande om: omsorgsbolaget } }
            enheter:
              hemtjänsten: { slag: verksamhet, drivs av: omsorgsbolaget }
              omsorgsbolaget: { slag: extern part }                   # <- finding
            """),
        Example(
            """
            källor: { reglementet: { slag: reglemente, uttömmande om: omsorgsbolaget } }
            enheter:
              nämnden: { slag: nämnd, verksamhetsansvar för: hemtjänsten, följer upp: hemtjänsten }
              hemtjänsten: { slag: verksamhet, drivs av: omsorgsbolaget }
              omsorgsbolaget: { slag: extern part }
            """),
    ]
}
