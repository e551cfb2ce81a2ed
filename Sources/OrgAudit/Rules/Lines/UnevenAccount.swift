internal import OrgFacts
internal import OrgModel
internal import Texts

/// An organ that several councils have charged, and that gives account to some of them only.
enum UnevenAccount: FlawRule {
    static let code = "DBL-15"
    static let verdict = Verdict.lucka
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("redovisning till en av flera uppdragsgivare", en: "account to one of several principals"),
        rationale: Wording(
            "den som har uppdrag av flera svarar inför var och en; den fullmäktige som inget får veta kan varken följa upp "
                + "eller pröva ansvaret",
            en:
                "whoever is charged by several answers to each; a council that is told nothing can neither follow up nor "
                + "try the responsibility"),
        authorities: [
            .kommunallagen("5 kap. 24 § och 9 kap. 19–22 §§", en: "chapter 5, section 24 and chapter 9, sections 19–22")
        ],
        advice: Wording(
            "skriv att redovisningen går till båda, eller hur den andra får den",
            en: "say that the account goes to both, or how the other gets it"))

    static let examples = [
        Example(
            """
            enheter:
              kf ena: { slag: kommunfullmäktige }
              kf andra: { slag: kommunfullmäktige }
              nämnden:
                slag: gemensam nämnd
                uppdrag: [kf ena, kf andra]
                rapporterar till: kf ena                                  # <- finding
            """),
        Example(
            """
            # To both; and to one of what concerns it alone.
            enheter:
              kf ena: { slag: kommunfullmäktige }
              kf andra: { slag: kommunfullmäktige }
              nämnden: { slag: gemensam nämnd, uppdrag: [kf ena, kf andra], rapporterar till: [kf ena, kf andra] }
              förbundet:
                slag: kommunalförbund
                uppdrag: [{ vad: kf ena, om: vatten }, { vad: kf andra, om: räddning }]
                rapporterar till: { vad: kf ena, om: vatten }
            ärenden: { vatten: {}, räddning: {} }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        let mandates = context.said(.svararInför).filter { fact in
            fact.grade.isOwn && context.facts.isMandate(fact) && context.facts.matters(of: fact).isEmpty
                && context.isEnd(fact.who, \.isDecidingOrgan) && context.isEnd(fact.whom) { $0 == .kommunfullmäktige }
        }
        return Dictionary(grouping: mandates) { $0.who }.compactMap { organ, mandates in
            guard let organ, mandates.count > 1, !context.isClass(organ) else { return nil }
            let accounts = context.facts.said(.redovisar, from: organ).filter(\.grade.isOwn)
            let told = Set(accounts.compactMap(\.whom))
            // A class takes in the council that nobody names, and so may a word for the members.
            guard !told.contains(where: context.isClass) else { return nil }
            let heard = mandates.filter { $0.whom.map(told.contains) ?? false }
            let unheard = mandates.filter { !heard.contains($0) }
            guard !heard.isEmpty, !unheard.isEmpty else { return nil }
            let to = accounts.filter { account in heard.contains { $0.whom == account.whom } }
            let (some, others) = (context.list(heard.compactMap(\.whom)), context.list(unheard.compactMap(\.whom)))
            return finding(
                about: [organ],
                Wording(
                    "\(context.quoted(organ)) har uppdrag av \(others.swedish) också men redovisar bara till "
                        + some.swedish,
                    en: "\(context.quoted(organ)) is charged by \(others.english) too but gives account to "
                        + "\(some.english) alone"),
                resting: to, then: unheard, in: context)
        }
    }
}
