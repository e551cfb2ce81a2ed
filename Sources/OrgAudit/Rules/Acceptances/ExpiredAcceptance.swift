internal import OrgModel
internal import Texts

/// An acceptance whose last day has passed.
enum ExpiredAcceptance: FlawRule {
    static let code = "GOD-01"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("utgånget godtagande", en: "expired acceptance"),
        rationale: Wording(
            "beslutet att leva med bristen gäller inte längre, så bristen redovisas igen",
            en: "the decision to live with the flaw no longer holds, so the flaw is told again"),
        advice: Wording("rätta bristen, eller fatta ett nytt beslut", en: "mend the flaw, or decide anew"))

    static let examples = [
        Example(
            """
            befattningar: { a: {}, b: {}, c: { chef: [a, b] } }
            godtas:
              - { regel: DBL-01, nod: c, beslut: KS § 1, skäl: på prov, till: 2025-06-30 }   # <- finding
            """),
        Example(
            """
            befattningar: { a: {}, b: {}, c: { chef: [a, b] } }
            godtas:
              - { regel: dubbel chefslinje, nod: c, beslut: KS § 1, skäl: på prov, till: 2026-06-30 }
            """),
    ]

    static func applicability(in context: Audit.Context) -> Applicability {
        UnreasonedAcceptance.applicability(in: context)
    }

    static func findings(in context: Audit.Context) -> [Finding] {
        context.acceptances.compactMap { acceptance in
            guard !acceptance.holds(on: context.today), case .day(let last) = acceptance.till else { return nil }
            return finding(
                about: context.subjects(of: acceptance),
                Wording(
                    "godtagandet av \(acceptance.rule) gick ut \(last)",
                    en: "the acceptance of \(acceptance.rule) expired on \(last)"),
                evidence: [acceptance.evidence], variant: acceptance.rule, in: context)
        }
    }
}

extension Audit.Context {
    /// The node that an acceptance is about.
    func subjects(of acceptance: Acceptance) -> [Node] { acceptance.node.flatMap(organisation.node).map { [$0] } ?? [] }
}

extension Acceptance {
    /// The acceptance itself as evidence.
    var evidence: Evidence {
        Evidence(
            text: Wording("godtagande av \(rule)", en: "acceptance of \(rule)"), source: decision, section: nil,
            location: location, isImplied: false, isUnclear: false)
    }
}
