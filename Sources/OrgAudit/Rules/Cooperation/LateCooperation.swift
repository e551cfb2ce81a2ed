internal import OrgFacts
internal import OrgModel
internal import Texts

/// Co-operation, or an assessment of risks, that is said to come after what it is for.
enum LateCooperation: FlawRule {
    static let code = "SAM-09"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let grading = Wording("hög för arbetets organisation", en: "high for the organisation of work")
    static let words = RuleWords(
        name: Wording("samverkan efter beslutet", en: "co-operation after the decision"),
        rationale: Wording(
            "arbetsgivaren ska förhandla innan beslutet fattas, och risker bedöms när en ändring planeras; efteråt finns inget "
                + "att påverka",
            en:
                "an employer is to negotiate before it decides, and risks are assessed when a change is planned; afterwards "
                + "there is nothing left to influence"),
        authorities: [.arbetsmiljölagen("6 kap. 4 § och 9 § 3", en: "chapter 6, sections 4 and 9(3)")],
        advice: Wording(
            "lägg samverkan och riskbedömning före beslutet",
            en: "put co-operation and the assessment before the decision"))

    static let examples = [
        Example(
            """
            enheter: { nämnden: { slag: nämnd, beslutar: nedläggningen }, facken: { slag: facklig part } }
            befattningar: { kontorschefen: { slag: förvaltningschef } }
            ärenden: { nedläggningen: {}, flytten: { slag: omorganisation }, riskerna: { klass: riskbedömning } }
            utsagor:
              - { vem: kontorschefen, gör: förhandlar med, vad: facken, om: nedläggningen, efter: nedläggningen }   # <- finding
              - { vem: kontorschefen, gör: genomför, vad: riskerna, efter: flytten }                               # <- finding
            """),
        Example(
            """
            # By their days.
            enheter: { nämnden: { slag: nämnd } }
            grupper: { gruppen: { slag: samverkansgrupp } }
            ärenden: { omläggningen: {} }
            utsagor:
              - { vem: nämnden, gör: beslutar, vad: omläggningen, datum: 2026-03-02 }
              - { vem: gruppen, gör: yttrar sig om, vad: omläggningen, datum: 2026-04-01 }                          # <- finding
            """),
        Example(
            """
            # Before it; after it on something else, after another step; once more; and what is only told afterwards.
            enheter: { nämnden: { slag: nämnd, beslutar: [nedläggningen, flytten] }, facken: { slag: facklig part } }
            befattningar: { kontorschefen: { slag: förvaltningschef } }
            grupper: { gruppen: { slag: samverkansgrupp } }
            ärenden: { nedläggningen: {}, flytten: { slag: omorganisation }, bemanningen: {}, riskerna: { klass: riskbedömning }, utredningen: {} }
            utsagor:
              - { vem: kontorschefen, gör: förhandlar med, vad: facken, om: nedläggningen, före: nedläggningen }
              - { vem: kontorschefen, gör: förhandlar med, vad: facken, om: bemanningen, efter: nedläggningen }
              - { vem: gruppen, gör: yttrar sig om, vad: flytten, efter: utredningen }
              - { vem: gruppen, gör: yttrar sig om, vad: flytten, före: flytten }
              - { vem: gruppen, gör: yttrar sig om, vad: flytten, efter: flytten }
              - { vem: kontorschefen, gör: informerar, vad: facken, om: flytten, efter: flytten }
              - { vem: kontorschefen, gör: genomför, vad: riskerna, före: flytten }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] { late(context) + risks(context) }

    /// What is handled with unions or in a forum only when it is decided.
    private static func late(_ context: Audit.Context) -> [Finding] {
        let talks = [Mode.är, .krav, .öppet].flatMap { mode in
            context.said(.samverkar, .samråder, .yttrarSig, .deltar, mode: mode)
        }.filter { fact in
            fact.grade.isOwn && [fact.who, fact.whom].contains { context.isEnd($0, isCooperation) }
        }
        let byMatter = talks.flatMap { fact in matters(of: fact, context).map { (matter: $0, fact: fact) } }
        return Dictionary(grouping: byMatter) { $0.matter }.compactMap { matter, all in
            let facts = all.map(\.fact)
            let after = facts.filter { isAfter($0, matter, context) }
            // Whoever meets before it too may meet again.
            let hasMetBefore = facts.contains { !after.contains($0) }
            guard !after.isEmpty, !hasMetBefore, !isReview(matter, context) else { return nil }
            return finding(
                about: [matter],
                Wording(
                    "det samverkas om \(context.quoted(matter)) först när det är beslutat",
                    en: "co-operation on \(context.quoted(matter)) comes only when it is decided"),
                resting: context.ordered(after), severity: context.kind(matter) == .omorganisation ? .hög : nil,
                in: context)
        }
    }

    private static func isCooperation(_ kind: NodeKind) -> Bool {
        kind == .fackligPart || kind == .skyddsombud || kind.sphere == .cooperation && kind.section == .groups
    }

    private static func matters(of fact: Fact, _ context: Audit.Context) -> [Node] {
        let own = context.isEnd(fact.whom) { $0.section == .matters } ? [fact.whom].compactMap(\.self) : []
        return own + context.facts.matters(of: fact)
    }

    /// Whether it follows on the very thing that it is about, or has a later day than the decision.
    private static func isAfter(_ fact: Fact, _ matter: Node, _ context: Audit.Context) -> Bool {
        if context.facts.preceding(fact).contains(matter) { return true }
        guard let day = day(of: fact, context) else { return false }
        let decisions = context.facts.said(.beslutar, .antar, to: matter).compactMap { self.day(of: $0, context) }
        return !decisions.isEmpty && decisions.allSatisfy { $0 < day }
    }

    private static func day(of fact: Fact, _ context: Audit.Context) -> Day? {
        context.facts.value(.datum, of: fact).flatMap(Day.init(_:))
    }

    /// How a change went is talked of when it is made.
    private static func isReview(_ matter: Node, _ context: Audit.Context) -> Bool { context.kind(matter) == .översyn }

    /// Risks that are assessed when what they are risks of is done.
    private static func risks(_ context: Audit.Context) -> [Finding] {
        let assessments = context.nodes(where: { $0.section == .matters }).filter { matter in
            context.legalClass(of: matter)?.hasPrefix("riskbedömning") ?? false
        }
        return assessments.compactMap { assessment in
            let ordered = [Mode.är, .krav, .öppet].flatMap { context.facts.said(.före, mode: $0, to: assessment) }
                .filter { context.isEnd($0.who) { $0.section == .matters } }
            let done = [Mode.är, .krav, .öppet].flatMap { mode in
                [FactWord.executes, .prepares, .accounts, .decides, .follows].flatMap {
                    context.facts.said($0, mode, to: assessment)
                }
            }
            // One before and one after is an assessment and its follow-up.
            let isBefore =
                !context.facts.said(.före, from: assessment).isEmpty
                || done.contains { !context.facts.followed(by: $0).isEmpty }
            let changes = ordered.filter { fact in
                fact.who.map { isChange($0, context) } ?? false
            }
            guard !changes.isEmpty, !isBefore else { return nil }
            let names = context.list(changes.compactMap(\.who))
            return finding(
                about: [assessment],
                Wording(
                    "\(context.quoted(assessment)) görs först efter \(names.swedish)",
                    en: "\(context.quoted(assessment)) is made only after \(names.english)"),
                resting: context.ordered(Set(changes)), variant: "risk", in: context)
        }
    }

    /// What a risk is assessed of: a change, a decision, its coming into force; not the steps of looking into it.
    private static func isChange(_ matter: Node, _ context: Audit.Context) -> Bool {
        let isStep = context.legalClass(of: matter).map { $0.hasPrefix("riskbedömning") } ?? false
        return !isStep && context.kind(matter) != .översyn && context.kind(matter) != .process
    }
}
