internal import OrgFacts
internal import OrgModel
internal import Texts

/// Goals, plans, agreements and assignments that nobody is to follow up.
enum UnfollowedDecision: FlawRule {
    static let code = "GAP-14"
    static let verdict = Verdict.lucka
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("beslutat men aldrig uppföljt", en: "decided and never followed up"),
        rationale: Wording(
            "nämnderna ska se till att verksamheten bedrivs enligt målen; vad ingen följer upp vet ingen om det blev gjort",
            en:
                "the committees are to see to it that operations keep to the goals; of what nobody follows up nobody knows "
                + "whether it was done"),
        authorities: [.kommunallagen("6 kap. 1 och 6 §§", en: "chapter 6, sections 1 and 6")],
        advice: Wording(
            "skriv vem som följer upp, till vem det redovisas och hur ofta",
            en: "say who follows up, to whom it is reported and how often"))

    static let examples = [
        Example(
            """
            källor: { granskningen: { slag: revisionsrapport } }
            enheter: { kf: { slag: kommunfullmäktige, beslutar: målen }, nämnden: { slag: nämnd } }
            ärenden: { målen: { klass: mål }, avtalet: { klass: kvalitet } }
            utsagor:
              - { vem: nämnden, gör: följer upp, vad: målen, gäller: nej }                    # <- finding
              - { vem: okänt, gör: utvärderar, vad: avtalet, källa: granskningen }            # <- finding
            """),
        Example(
            """
            # A document that is to tell all of a plan.
            källor:
              planen:                                                                         # <- finding
                slag: plan
                antagen av: ks
                uttömmande om: planen
            enheter: { ks: { slag: kommunstyrelse } }
            """),
        Example(
            """
            # Followed up in other words, in part, by another, and what nobody has to follow up.
            källor: { planen: { slag: plan, antagen av: ks, uttömmande om: planen, avser: målen } }
            enheter: { kf: { slag: kommunfullmäktige, beslutar: [målen, namnet] }, ks: { slag: kommunstyrelse } }
            ärenden: { målen: { klass: mål, följs upp av: ks }, namnet: {}, budgeten: { klass: budget } }
            utsagor:
              - { vem: ks, gör: rapporterar till, vad: kf, om: budgeten }
              - { vem: kf, gör: följer upp, vad: budgeten, gäller: nej }
              - { vem: kf, gör: följer upp, vad: namnet, gäller: nej }
            """),
    ]

    private static let accounts: [Act] = [.följerUpp, .prövarÅrligen, .granskning, .redovisar, .anmäler, .lämnar]

    static func findings(in context: Audit.Context) -> [Finding] {
        // What is handed over in some matter is to be followed up: looked up once for all matters.
        let given = Set(
            [FactWord.delegates, .answers].flatMap { context.facts.said($0) }.flatMap { context.facts.matters(of: $0) })
        return denied(given, context) + leftOut(given, context) + silent(given, context)
    }

    /// What the document says that it sets, or that the law asks to be followed up.
    private static func isToBeFollowed(_ node: Node, _ given: Set<Node>, _ context: Audit.Context) -> Bool {
        switch context.kind(node) {
        case .måldokument, .plan, .direktiv, .budget, .interkommunaltAvtal, .avtal: return true
        default:
            let word = context.legalClass(of: node) ?? ""
            return given.contains(node)
                || ["mål", "mål och riktlinjer", "budget", "inriktning", "kvalitet"].contains(word)
        }
    }

    /// Whether somebody follows it up or gives account of it: of itself, of its document, of what it is about.
    private static func isFollowed(_ node: Node, _ context: Audit.Context) -> Bool {
        let near =
            [node] + context.measures.targets(.rör, .styr, .delAv, from: node)
            + context.measures.doers(.rör, .styr, .delAv, to: node)
        return near.contains { near in
            !context.facts.said(accounts, to: near).isEmpty
                || !context.facts.said(.följerUpp, mode: .krav, to: near).isEmpty
                || context.facts.said(.reports).contains { context.facts.matters(of: $0).contains(near) }
        }
    }

    private static func denied(_ given: Set<Node>, _ context: Audit.Context) -> [Finding] {
        let denials = context.said(.följerUpp, mode: .nej).filter { $0.grade.isOwn }
        return Dictionary(grouping: denials) { $0.whom }.compactMap { node, facts in
            guard let node, isToBeFollowed(node, given, context), !isFollowed(node, context) else { return nil }
            return finding(
                about: [node],
                Wording(
                    "\(context.quoted(node)) följs enligt källan inte upp, och ingen annan sägs göra det",
                    en:
                        "\(context.quoted(node)) is by the source's own words not followed up, and nobody else is said to"
                ),
                resting: facts, variant: "nej", in: context)
        }
    }

    private static func leftOut(_ given: Set<Node>, _ context: Audit.Context) -> [Finding] {
        let open = context.said(.följerUpp, mode: .öppet).filter {
            $0.who == nil && $0.grade == .sagt && context.facts.isLeftOut($0)
        }
        return Dictionary(grouping: open) { $0.whom }.compactMap { node, facts in
            let isSetting = facts.contains { fact in
                context.facts.source(of: fact).map { context.kind($0).setsTasks } ?? false
            }
            guard let node, isSetting, isToBeFollowed(node, given, context), !isFollowed(node, context) else {
                return nil
            }
            return finding(
                about: [node],
                Wording(
                    "\(context.quoted(node)) ska följas upp, men av vem sägs inte",
                    en: "\(context.quoted(node)) is to be followed up, but by whom is not said"),
                resting: facts, variant: "okänt", in: context)
        }
    }

    /// Who follows up the goals is asked by the list of planning.
    private static func isGoal(_ node: Node, _ context: Audit.Context) -> Bool {
        context.kind(node) == .måldokument || context.legalClass(of: node)?.hasPrefix("mål") ?? false
    }

    /// What is decided and nobody is said to follow up: a gap where all of it is to be told.
    private static func silent(_ given: Set<Node>, _ context: Audit.Context) -> [Finding] {
        context.nodes(where: { $0.section == .matters || $0.section == .sources }).filter { node in
            isToBeFollowed(node, given, context) && !context.facts.deciders(of: node).isEmpty
                && !isFollowed(node, context) && (context.coverage.isExhaustive(about: node) || !isGoal(node, context))
                && context.facts.said(.följerUpp, mode: .öppet, to: node).isEmpty
                && context.facts.said(.följerUpp, mode: .nej, to: node).isEmpty
        }.map { node in
            finding(
                about: [node],
                Wording(
                    "\(context.quoted(node)) är beslutat, men vem som följer upp det sägs inte",
                    en: "\(context.quoted(node)) is decided, but who follows it up is not said"),
                inSilenceOf: Silence(.followUp), in: context)
        }
    }
}
