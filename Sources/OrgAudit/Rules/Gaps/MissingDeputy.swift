internal import OrgFacts
internal import OrgModel
internal import Texts

/// A director or a head of department for whom nobody steps in.
enum MissingDeputy: FlawRule {
    static let code = "GAP-06"
    static let verdict = Verdict.lucka
    static let severity = Severity.låg
    static let words = RuleWords(
        name: Wording("ställföreträdare saknas", en: "no deputy"),
        rationale: Wording(
            "är den högsta chefen borta och ingen ersättare utsedd stannar "
                + "besluten, eller fattas av den som råkar vara där",
            en: "if the chief is away and no deputy named, decisions halt or are taken by whoever is there"),
        advice: Wording(
            "skriv i instruktionen vem som ersätter (ställföreträdare), och för hur lång tid",
            en: "say in the instruction who steps in (deputy), and for how long"))

    static let examples = [
        Example(
            """
            källor: { instruktion: { slag: instruktion, uttömmande om: direktör } }
            befattningar: { direktör: { slag: kommundirektör } }      # <- finding
            """),
        Example(
            """
            källor:
              instruktion: { slag: instruktion, uttömmande om: direktör }
              policy: { slag: policy, uttömmande om: förvaltningschefer }
            befattningar:
              direktör: { slag: kommundirektör, ställföreträdare: kanslichef }
              kanslichef: { slag: chef }
              socialchef: { slag: förvaltningschef }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        context.nodes(.kommundirektör, .förvaltningschef).compactMap { post in
            guard context.facts.said(.ställföreträder, to: post).isEmpty else { return nil }
            return finding(
                about: [post],
                Wording(
                    "vem som ersätter \(context.quoted(post)) sägs inte",
                    en: "who steps in for \(context.quoted(post)) is not said"),
                inSilenceOf: Silence(.deputy), in: context)
        }
    }
}
