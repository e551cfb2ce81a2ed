internal import OrgFacts
internal import OrgModel
internal import Texts

/// Urgent decisions in the hands of somebody who is no member of the nämnd.
enum UrgentDelegate: FlawRule {
    static let code = "KL-19"
    static let verdict = Verdict.fel
    static let severity = Severity.hög
    static let since = InForce.kommunallagen
    static let earlier: EarlierLaw? = .kommunallagen1991(
        "6 kap. 36 §", en: "chapter 6, section 36", since: 2003,
        .page(
            "Vårgårda kommun, delegeringsordning",
            "http://docplayer.se/2221167-Delegeringsordning-kommunstyrelsen.html"))
    static let words = RuleWords(
        name: Wording("brådskande beslut hos icke-ledamot", en: "urgent decisions by a non-member"),
        rationale: Wording(
            "ärenden som är så brådskande att nämnden inte kan avvaktas får bara ordföranden eller en annan utsedd "
                + "ledamot besluta i",
            en: "matters too urgent to await the committee may be decided only by its chair or another member "
                + "chosen for it"),
        authorities: [.kommunallagen("6 kap. 39 §", en: "chapter 6, section 39")],
        advice: Wording(
            "utse ordföranden eller en annan ledamot", en: "choose the chair or another member"))

    static let examples = [
        Example(
            """
            enheter: { ks: { slag: kommunstyrelse } }
            befattningar: { kommundirektör: { slag: kommundirektör }, ekonomichef: {}, kso: { slag: ordförande } }
            ärenden: { brådskande: { brådskande: ja } }
            utsagor:
              - { vem: ks, gör: delegerar till, vad: kso, brådskande: ja }
              - { vem: ks, gör: delegerar till, vad: kommundirektör, brådskande: ja }      # <- finding
              - { vem: ks, gör: delegerar till, vad: ekonomichef, om: brådskande }         # <- finding
            """)
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        context.ordered(context.said(.delegerar)).compactMap { delegation in
            let isSaid = context.facts.says(.brådskande, of: delegation)
            let isMatter = context.facts.matters(of: delegation).contains {
                context.organisation.value(.brådskande, of: $0) == Answer.yes.rawValue
            }
            guard let taker = delegation.whom, let giver = delegation.who, context.kind(giver).isBoard,
                isSaid || isMatter,
                context.kind(taker).sphere != .political || context.kind(taker) == .politiskGrupp
                    || isManyAsOne(taker, context)
            else { return nil }
            return finding(
                about: [taker],
                Wording(
                    "\(context.quoted(giver)) låter \(context.quoted(taker)) besluta i brådskande ärenden",
                    en: "\(context.quoted(giver)) lets \(context.quoted(taker)) decide urgent matters"),
                // Matters that are urgent may also be delegated as any others are.
                resting: [delegation],
                verdict: isSaid && !isManyAsOne(taker, context) ? context.verdict([delegation]) : .otydlighet,
                severity: isSaid && !isManyAsOne(taker, context) ? nil : .medel, in: context)
        }
    }

    /// Several members as one (a presidium), to whom nothing could be delegated before the act of 2017.
    private static func isManyAsOne(_ taker: Node, _ context: Audit.Context) -> Bool {
        context.kind(taker) == .förtroendevalda && !context.isClass(taker)
            && (InForce.kommunallagen.map { context.date < $0 } ?? false)
    }
}
