internal import OrgFacts
internal import OrgModel
internal import Texts

/// Delegations in delegation rules that say of others, and not of these, whether decisions are reported back.
enum UnreportedDelegation: FlawRule {
    static let code = "KL-18"
    static let verdict = Verdict.lucka
    static let severity = Severity.låg
    static let since = InForce.kommunallagen
    static let words = RuleWords(
        name: Wording("delegation utan besked om anmälan", en: "delegation silent on reporting back"),
        rationale: Wording(
            "nämnden ska besluta i vilken utsträckning beslut på delegation ska anmälas till den; "
                + "det som inte anmäls ska protokollföras särskilt om det kan överklagas",
            en: "the committee is to decide how far delegated decisions are reported to it; what is not reported is to "
                + "be recorded separately if it can be appealed"),
        authorities: [
            .kommunallagen("6 kap. 40 § och 7 kap. 8 §", en: "chapter 6, section 40 and chapter 7, section 8")
        ],
        advice: Wording(
            "säg om besluten anmäls (anmälan: ja eller nej)",
            en: "say whether decisions are reported (reported back: yes or no)"))

    static let examples = [
        Example(
            """
            källa: delegationsordningen
            källor: { delegationsordningen: { slag: delegationsordning } }
            enheter: { socialnämnden: { slag: nämnd } }
            befattningar: { socialchef: { slag: förvaltningschef }, handläggare: {} }
            ärenden: { bistånd: {}, avgifter: {} }
            utsagor:
              - { vem: socialnämnden, gör: delegerar till, vad: socialchef, om: bistånd, anmälan: ja }
              - { vem: socialnämnden, gör: delegerar till, vad: handläggare, om: avgifter }     # <- finding
            """)
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        let facts = context.facts
        let delegations = context.said(.delegerar, .vidaredelegerar).filter { delegation in
            context.isEnd(facts.source(of: delegation)) { $0 == .delegationsordning }
        }
        return Dictionary(grouping: context.ordered(delegations), by: facts.source).compactMap { source, delegations in
            let silent = delegations.filter { delegation in
                facts.value(.anmälan, of: delegation) == nil
                    && delegation.whom.map { facts.said(.anmäler, .redovisar, from: $0).isEmpty } ?? false
            }
            guard let source, !silent.isEmpty, silent.count < delegations.count else { return nil }
            let names = context.list(silent.compactMap(\.whom))
            return finding(
                about: [source],
                Wording(
                    "om beslut på delegation till \(names.swedish) ska anmälas sägs inte",
                    en: "whether decisions delegated to \(names.english) are reported back is not said"),
                resting: silent, in: context)
        }
    }
}
