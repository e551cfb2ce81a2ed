internal import OrgFacts
internal import OrgModel
internal import Texts

/// What a document demands, and nobody tells is so (`krav`).
enum UnmetDemand: FlawRule {
    static let code = "UTS-05"
    static let verdict = Verdict.upplysning
    static let severity = Severity.info
    static let grading: Wording? = Wording(
        "medel där en annan källa säger att just det brister, eller där en granskning begär den årliga prövning av bolag "
            + "som lagen begär",
        en:
            "medium where another source says that it is wanting, or where an examination asks for the yearly review of "
            + "companies that the law asks for")
    static let words = RuleWords(
        name: Wording("krav som ingen sägs uppfylla", en: "demand that nobody is said to meet"),
        rationale: Wording(
            "det som krävs är inte så för att det krävs; här sägs kravet, men inte att någon gör det",
            en:
                "what is demanded is not so because it is demanded; the demand is told here, and not that anybody meets it"
        ),
        authorities: [.kommunallagen("6 kap. 9–10 §§", en: "chapter 6, sections 9–10")],
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
            """),
        Example(
            """
            # What one document demands and another finds wanting; what an examination and the law ask for.
            källor: { visionen: { slag: måldokument }, granskningen: { slag: revisionsrapport } }
            enheter: { ks: { slag: kommunstyrelse } }
            ärenden: { resorna: {}, prövningen: { klass: bolagsprövning } }
            utsagor:
              - { vem: okänt, gör: kontrollerar, vad: resorna, krav: ja, källa: visionen }          # <- finding
              - { vem: ks, gör: följer upp, vad: resorna, källa: granskningen, brist: inte gjort }
              - { vem: ks, gör: beslutar, vad: prövningen, ofta: 1/år, krav: ja, källa: granskningen }   # <- finding
            """),
        Example(
            """
            # The examination demands and finds of one thing: told once; and the yearly review is decided.
            källor: { granskningen: { slag: revisionsrapport } }
            enheter: { ks: { slag: kommunstyrelse } }
            ärenden: { prövningen: { klass: bolagsprövning, beslutas av: ks } }
            utsagor:
              - { vem: ks, gör: beslutar, vad: prövningen, krav: ja, källa: granskningen }
            """),
    ]

    /// What somebody does; the rest is told where it stands.
    private static let duties: [FactWord] = [
        .runs, .leads, .decides, .prepares, .executes, .follows, .reports, .accounts, .watches, .appoints, .delegates,
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        let demands = duties.flatMap { context.facts.said($0, .krav) }
        let wanting = demands.compactMap { demand in
            shortcoming(of: demand, context).map { (demand: demand, remark: $0) }
        }
        let lawful = demands.filter { isOwedByLaw($0, context) && !isMet($0, context) }
        let told = Set((wanting.map(\.demand) + lawful).map(\.ground))
        let open = demands.filter { $0.who != nil && !told.contains($0.ground) && !isMet($0, context) }
        let bySource = Dictionary(grouping: open) { context.facts.source(of: $0) }
        return wanting.map { finding(of: $0.demand, wanting: $0.remark, context) }
            + lawful.map { finding(owedByLaw: $0, context) }
            + bySource.map { source, facts in finding(of: facts, in: source, context) }
    }

    private static func finding(of facts: [Fact], in source: Node?, _ context: Audit.Context) -> Finding {
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

    // MARK: What another document finds wanting

    /// What another document says is wrong with the very thing that is demanded.
    private static func shortcoming(of demand: Fact, _ context: Audit.Context) -> Fact? {
        guard let source = context.facts.source(of: demand), let whom = demand.whom, whom != source else {
            return nil
        }
        return context.remarks(.brist).first { remark in
            guard let other = context.remarker(of: remark), other != source,
                context.facts.meant(by: remark).contains(where: { $0.word == demand.word }),
                let line = context.lines(saying: [remark]).first
            else { return false }
            return line.object == whom && isMeant(line.subject, by: demand.who, context)
        }
    }

    private static func finding(of demand: Fact, wanting remark: Fact, _ context: Audit.Context) -> Finding {
        let name = demand.whom.map(context.quoted) ?? ""
        let phrase = demand.act.phrase
        let who = demand.who.map { Wording(context.quoted($0), en: context.quoted($0)) }
        let actor = who ?? Wording("någon", en: "somebody")
        let sources = [context.facts.source(of: demand), context.remarker(of: remark)].compactMap(\.self)
        let (demander, remarker) = (context.quoted(sources[0]), context.quoted(sources[1]))
        return finding(
            about: [demand.whom].compactMap(\.self),
            Wording(
                "\(demander) kräver att \(actor) \(phrase) \(name), och \(remarker) finner att det brister",
                en: "\(demander) demands that \(actor) \(phrase) \(name), and \(remarker) finds it wanting"),
            resting: [demand, remark], verdict: .lucka, severity: .medel, variant: "brist \(demand.act)", in: context)
    }

    // MARK: What the law demands too

    /// Whether somebody who looked into it asks for what the law asks for each year.
    private static func isOwedByLaw(_ demand: Fact, _ context: Audit.Context) -> Bool {
        guard demand.act == .beslutar || demand.act == .följerUpp, let matter = demand.whom,
            context.facts.source(of: demand).map({ context.kind($0).examines }) ?? false
        else { return false }
        return (InForce.kommunallagen.map { context.date >= $0 } ?? true)
            && context.legalClass(of: matter) == "bolagsprövning"
    }

    private static func finding(owedByLaw demand: Fact, _ context: Audit.Context) -> Finding {
        let name = demand.whom.map(context.quoted) ?? ""
        return finding(
            about: [demand.whom].compactMap(\.self),
            Wording(
                "\(name) krävs, i granskningen som i lagen, men ingen sägs göra det",
                en: "\(name) is demanded, by the examination and by the law, and nobody is said to do it"),
            resting: [demand], verdict: .lucka, severity: .medel, variant: "lag", in: context)
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
