internal import OrgModel
internal import Texts

/// An acceptance that no finding answers to.
enum UnusedAcceptance: Rule, Closing {
    static let code = "GOD-02"
    static let verdict = Verdict.upplysning
    static let severity = Severity.låg
    static let words = RuleWords(
        name: Wording("godtagande utan brist", en: "acceptance of nothing"),
        rationale: Wording(
            "ett godtagande som inte svarar mot någon brist kan dölja nästa",
            en: "an acceptance that answers to no flaw may hide the next one"),
        advice: Wording(
            "ta bort godtagandet, eller rätta regelns eller nodens namn",
            en: "drop the acceptance, or mend the name of the rule or the node"))

    static let examples = [
        Example(
            """
            befattningar: { a: {}, c: { chef: a } }
            godtas:
              - { regel: DBL-01, nod: c, beslut: KS § 1, skäl: på prov }   # <- finding
            """)
    ]

    static func applicability(in context: Audit.Context) -> Applicability {
        UnreasonedAcceptance.applicability(in: context)
    }

    /// None: what is unused is known only when the other rules have been run.
    static func judgements(in context: Audit.Context) -> [Judgement] { [] }

    static func close(_ outcome: inout Audit.Outcome, in context: Audit.Context) {
        guard outcome.options.chosen.contains(code) else { return }
        outcome.told += Audit.tidied(
            outcome.unused.map { acceptance in
                finding(
                    about: context.subjects(of: acceptance),
                    Wording(
                        "godtagandet av \(acceptance.rule) svarar inte mot någon brist",
                        en: "the acceptance of \(acceptance.rule) answers to no finding"),
                    evidence: [acceptance.evidence], variant: acceptance.rule, in: context)
            })
    }
}
