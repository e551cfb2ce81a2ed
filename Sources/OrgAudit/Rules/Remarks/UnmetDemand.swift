internal import OrgFacts
internal import OrgModel
internal import Texts

/// What a document demands, and nobody tells is so (`krav`).
enum UnmetDemand: FlawRule {
    static let code = "UTS-05"
    static let verdict = Verdict.upplysning
    static let severity = Severity.info
    static let words = RuleWords(
        name: Wording("krav som ingen sägs uppfylla", en: "demand that nobody is said to meet"),
        rationale: Wording(
            "det som krävs är inte så för att det krävs; här sägs kravet, men inte att någon gör det",
            en:
                "what is demanded is not so because it is demanded; the demand is told here, and not that anybody meets it"
        ),
        advice: Wording(
            "säg vem som gör det, eller följ upp att kravet blir uppfyllt",
            en: "say who does it, or see to it that the demand is met"))

    static let examples = [
        Example(
            """
            källor: { policyn: { slag: policy } }
            befattningar: { chefer: { slag: chef, antal: 8 }, direktör: { slag: kommundirektör } }
            ärenden: { målen: { klass: mål }, budgeten: { klass: budget } }
            utsagor:
              - { vem: chefer, gör: följer upp, vad: målen, krav: ja, källa: policyn }      # <- finding
              - { vem: direktör, gör: bereder, vad: budgeten, krav: ja, källa: policyn }
              - { vem: direktör, gör: bereder, vad: budgeten }
            """)
    ]

    /// What somebody does; the rest is told where it stands.
    private static let duties: [FactWord] = [
        .runs, .leads, .decides, .prepares, .executes, .follows, .reports, .accounts, .watches, .appoints, .delegates,
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        let open = duties.flatMap { word in
            context.facts.said(word, .krav).filter { !isMet($0, context) && $0.who != nil }
        }
        let bySource = Dictionary(grouping: open) { context.facts.source(of: $0) }
        return bySource.map { source, facts in
            let lines = context.lines(saying: facts)
            let name = source.map { Wording(context.quoted($0), en: context.quoted($0)) }
            let who = name ?? Wording("modellen", en: "the model")
            let count = lines.count
            return finding(
                about: facts.compactMap(\.who),
                Wording(
                    "\(who) kräver \(count) \(count == 1 ? "sak" : "saker") som ingen sägs göra",
                    en: "\(who) demands \(count) \(count == 1 ? "thing" : "things") that nobody is said to do"),
                on: lines, variant: source.map(context.organisation.id) ?? "", in: context)
        }
    }

    /// Whether the same is said to be so, of the same or of one of the kind that it is demanded of.
    private static func isMet(_ demand: Fact, _ context: Audit.Context) -> Bool {
        context.facts.said(demand.word).contains { fact in
            fact.act == demand.act && isMeant(fact.who, by: demand.who, context)
                && isMeant(fact.whom, by: demand.whom, context)
        }
    }

    private static func isMeant(_ node: Node?, by demanded: Node?, _ context: Audit.Context) -> Bool {
        guard let node, let demanded else { return true }
        return node == demanded || context.isClass(demanded) && context.kind(node) == context.kind(demanded)
    }
}
