internal import OrgFacts
internal import OrgModel
internal import Texts

/// A company of which styrelsen does not decide each year whether it kept to its purpose.
enum UnreviewedCompany: FlawRule {
    static let code = "KL-25"
    static let verdict = Verdict.lucka
    static let severity = Severity.medel
    static let since = InForce.kommunallagen
    static let words = RuleWords(
        name: Wording("bolag utan årlig prövning", en: "company without a yearly review"),
        rationale: Wording(
            "styrelsen ska varje år i ett beslut pröva om verksamheten i varje bolag har varit förenlig med ändamålet "
                + "och utförts inom befogenheterna",
            en: "the executive board is to decide each year whether each company has kept to its purpose and powers"),
        authorities: [.kommunallagen("6 kap. 9–10 §§", en: "chapter 6, sections 9–10")],
        advice: Wording(
            "lägg prövningen i styrelsens årsplan", en: "place the review in the board's yearly plan"))

    static let examples = [
        Example(
            """
            enheter:
              bostäder:                                 # <- finding
                slag: bolag
                årlig prövning: nej
              energi: { slag: bolag, årlig prövning: ja }
              hamnen: { slag: bolag }
            """)
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        context.nodes(.moderbolag, .bolag).filter { company in
            // What one document denies and another says is done is not a year without a review.
            !context.facts.said(.prövarÅrligen, mode: .nej, to: company).isEmpty
                && context.facts.said(.prövarÅrligen, to: company).isEmpty
        }.map { company in
            finding(
                about: [company],
                Wording(
                    "styrelsen prövar inte varje år om \(context.quoted(company)) har hållit sig till sitt ändamål",
                    en: "whether \(context.quoted(company)) has kept to its purpose is not reviewed each year"),
                isStated: true, in: context)
        }
    }
}
