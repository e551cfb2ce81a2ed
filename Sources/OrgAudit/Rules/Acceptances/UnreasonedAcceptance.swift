internal import OrgModel
internal import Texts

/// An acceptance that tells no reason or no decision.
enum UnreasonedAcceptance: FlawRule {
    static let code = "GOD-03"
    static let verdict = Verdict.lucka
    static let severity = Severity.låg
    static let words = RuleWords(
        name: Wording("godtagande utan skäl eller beslut", en: "acceptance without reason or decision"),
        rationale: Wording(
            "den som läser granskningen måste kunna se varför bristen får finnas, och vem som har bestämt det",
            en: "whoever reads the audit has to see why the flaw may stand, and who has decided so"),
        advice: Wording("skriv 'skäl' och 'beslut'", en: "write 'reason' and 'decision'"))

    static let examples = [
        Example(
            """
            befattningar: { a: {}, b: {}, c: { chef: [a, b] } }
            godtas:
              - { regel: DBL-01, nod: c }             # <- finding
            """),
        Example(
            """
            befattningar: { a: {}, b: {}, c: { chef: [a, b] } }
            godtas: [{ regel: double-line, nod: c, beslut: KS § 1, skäl: på prov }]
            """),
    ]

    static func applicability(in context: Audit.Context) -> Applicability {
        context.acceptances.isEmpty
            ? .notApplicable(Wording("modellen godtar inga brister", en: "the model accepts no flaws")) : .assessable
    }

    static func findings(in context: Audit.Context) -> [Finding] {
        context.acceptances.filter { $0.reason == nil || $0.decision == nil }.map { acceptance in
            let missing =
                acceptance.reason == nil
                ? acceptance.decision == nil
                    ? Wording("skäl och beslut", en: "reason and decision") : Wording("skäl", en: "reason")
                : Wording("beslut", en: "decision")
            return finding(
                about: context.subjects(of: acceptance),
                Wording(
                    "godtagandet av \(acceptance.rule) saknar \(missing.swedish)",
                    en: "the acceptance of \(acceptance.rule) lacks \(missing.english)"),
                evidence: [acceptance.evidence], variant: acceptance.rule, in: context)
        }
    }
}
