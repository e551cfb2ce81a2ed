internal import OrgFacts
internal import OrgModel
internal import Texts

/// Delegation rules that hand over the responsibility with the right to decide.
enum DelegatedAccount: FlawRule {
    static let code = "KL-39"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let since = InForce.kommunallagen
    static let words = RuleWords(
        name: Wording("ansvar som följer med delegationen", en: "responsibility handed over by delegation"),
        rationale: Wording(
            "en nämnd kan delegera rätten att besluta, och beslutet är då nämndens; ansvaret för verksamheten kan den "
                + "inte lämna ifrån sig",
            en:
                "a committee may delegate the right to decide, and the decision is then the committee's; it cannot give "
                + "away its responsibility for the operations"),
        authorities: [
            .kommunallagen(
                "6 kap. 6 och 37 §§ samt 7 kap. 5 §", en: "chapter 6, sections 6 and 37, and chapter 7, section 5")
        ],
        advice: Wording(
            "skriv att delegaten beslutar på nämndens vägnar, och att nämnden svarar för verksamheten",
            en: "say that the delegate decides on the committee's behalf, and that the committee answers"))

    static let examples = [
        Example(
            """
            källa: förteckningen
            källor: { förteckningen: { slag: delegationsordning } }
            enheter: { ks: { slag: kommunstyrelse } }
            befattningar: { ekonomichef: { slag: chef, delegation från: { vad: ks, om: upplåningen } } }
            ärenden:
              upplåningen:
                ansvar hos: ekonomichef                              # <- finding
            """),
        Example(
            """
            # Many delegates, and what is decided under another name.
            källa: förteckningen
            källor: { förteckningen: { slag: delegationsordning } }
            befattningar: { delegaterna: { slag: befattningskollektiv } }
            ärenden: { ärendena: { beslutas av: delegaterna }, besluten: {} }
            utsagor:
              - { vem: delegaterna, gör: svarar för, vad: besluten }   # <- finding
            """),
        Example(
            """
            # The board answers, another paper gives the duty, and a delegate answers for telling of it.
            källa: förteckningen
            källor: { förteckningen: { slag: delegationsordning }, instruktionen: { slag: instruktion } }
            enheter: { ks: { slag: kommunstyrelse, ansvarar för: upplåningen } }
            befattningar:
              ekonomichef: { slag: chef, delegation från: { vad: ks, om: upplåningen } }
              kanslichef: { slag: chef, delegation från: { vad: ks, om: avtalen }, anmäler till: { vad: ks, om: anmälan } }
            ärenden:
              upplåningen: {}
              placeringen: { ansvar hos: { vem: ekonomichef, källa: instruktionen §3 } }
              avtalen: {}
              anmälan: { ansvar hos: kanslichef }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        let duties = context.said(.ansvarar).filter { duty in
            guard let who = duty.who, let source = context.facts.source(of: duty), duty.grade.isOwn else {
                return false
            }
            return context.kind(source) == .delegationsordning && isEmployed(context.kind(who))
                && context.isEnd(duty.whom) { $0.fit == .matter } && isDelegate(who, in: source, context)
                && !isTold(duty, by: who, in: source, context)
        }
        return Dictionary(grouping: duties) { $0.who }.compactMap { who, duties in
            guard let who else { return nil }
            let (papers, names) = (
                context.list(duties.compactMap { context.facts.source(of: $0) }),
                context.list(duties.compactMap(\.whom))
            )
            return finding(
                about: [who],
                Wording(
                    "enligt \(papers.swedish) är det \(context.quoted(who)) som ansvarar för \(names.swedish); rätten att "
                        + "besluta kan delegeras, men inte nämndens ansvar",
                    en: "by \(papers.english), \(context.quoted(who)) is the one responsible for \(names.english); the "
                        + "right to decide may be delegated, but not the committee's responsibility"),
                resting: duties, in: context)
        }
    }

    private static func isEmployed(_ kind: NodeKind) -> Bool {
        kind.isEmployedPost || kind == .befattningskollektiv || kind == .personal
    }

    /// Whether the paper gives them powers.
    private static func isDelegate(_ who: Node, in source: Node, _ context: Audit.Context) -> Bool {
        let powers =
            context.facts.said(.delegerar, .vidaredelegerar, to: who) + context.facts.said(.beslutar, from: who)
        return powers.contains { context.facts.source(of: $0) == source }
    }

    /// Whether it is what they are to report.
    private static func isTold(_ duty: Fact, by who: Node, in source: Node, _ context: Audit.Context) -> Bool {
        context.facts.said(.reports, from: who).contains { report in
            context.facts.source(of: report) == source
                && duty.whom.map(context.facts.matters(of: report).contains) ?? false
        }
    }
}
