internal import OrgFacts
internal import OrgModel
internal import Texts

/// A reorganisation whose directive lacks co-operation, the safety representative or the risk assessment beforehand.
enum UnpreparedReorganisation: FlawRule {
    static let code = "SAM-05"
    static let verdict = Verdict.lucka
    static let severity = Severity.hög
    static let words = RuleWords(
        name: Wording("omorganisation utan full samverkan", en: "reorganisation without full co-operation"),
        rationale: Wording(
            "skyddsombud ska delta när arbetsorganisation planeras och skyddskommittén behandla den; "
                + "samverkan och riskbedömning gör nytta bara före beslutet",
            en: "safety representatives take part in planning the organisation of work and the safety committee "
                + "handles it; co-operation and risk assessment help only before the decision"),
        authorities: [
            .arbetsmiljölagen("6 kap. 4 § och 9 § 3", en: "chapter 6, sections 4 and 9(3)")
        ],
        advice: Wording(
            "skriv i direktivet i vilket forum det samverkas, hur skyddsombudet deltar och när riskerna bedöms, "
                + "allt före beslutet",
            en: "say in the directive where co-operation takes place, how the safety representative takes part and "
                + "when the risks are assessed, all before the decision"))

    static let examples = [
        Example(
            """
            källor: { direktivet: { slag: direktiv, avser: översynen } }
            ärenden:
              översynen: { slag: omorganisation }     # <- finding
            """),
        Example(
            """
            källor: { direktivet: { slag: direktiv } }
            enheter: { facken: { slag: facklig part } }
            befattningar: { ombuden: { slag: skyddsombud } }
            grupper: { samverkan: { slag: samverkansgrupp }, centralt: { slag: fös, ingår: [ombuden, facken] } }
            ärenden:
              flytten: { slag: omorganisation, styrs av: direktivet, riskbedömning: ja, föregår: beslutet }
              beslutet: {}
              översynen: { slag: omorganisation, styrs av: direktivet, riskbedömning: ja, föregår: beslutet }
            utsagor:
              - { vem: samverkan, gör: yttrar sig om, vad: översynen, före: beslutet }
              - { vem: ombuden, gör: deltar i, vad: översynen, före: beslutet }
              - { vem: centralt, gör: yttrar sig om, vad: flytten }
            """),
        Example(
            """
            ärenden: { översynen: { slag: omorganisation } }   # only spoken of: nothing says how it is to be done
            """),
        Example(
            """
            # Only elected organs change; and a page that tells of a decision need not tell how it was prepared.
            källor: { sidan: { slag: nyhet } }
            enheter:
              kf: { slag: kommunfullmäktige, beslutar: nämndreformen }
              a: { slag: nämnd }
              b: { slag: nämnd, beslutar: { vad: flytten, källa: sidan } }
              biblioteket: { slag: enhet }
            ärenden:
              nämndreformen: { slag: omorganisation, avser: [a, b] }
              flytten: { slag: omorganisation, avser: biblioteket, källa: sidan }
            """),
    ]

    static func applicability(in context: Audit.Context) -> Applicability {
        guard !changes(context).isEmpty else {
            return .notApplicable(
                Wording("modellen har ingen omorganisation", en: "the model has no reorganisation"))
        }
        return changes(context).contains {
            !directives(of: $0, context).isEmpty || isDecided($0, context)
        }
            ? .assessable
            : .notAssessable(
                Wording(
                    "inget direktiv för omorganisationen är känt", en: "no directive of the reorganisation is known"))
    }

    static func findings(in context: Audit.Context) -> [Finding] {
        changes(context).compactMap { change in
            let papers = directives(of: change, context)
            let isReview = context.kind(change) == .översyn
            guard !papers.isEmpty || !isReview && isDecided(change, context), !isOfElected(change, context) else {
                return nil
            }
            let about = Set([change] + papers)
            let parts = participation(about: about, context) + told(with: change, context)
            let parties = parts.flatMap { [$0.who, $0.whom].compactMap(\.self) }
            let members = parties.flatMap { context.measures.doers(.ledamot, .ordförande, to: $0) }
            func takesPart(_ isWanted: (NodeKind) -> Bool) -> Bool {
                (parties + members).contains { isWanted(context.kind($0)) }
            }
            let isSafe = takesPart { $0 == .skyddsombud || $0 == .skyddskommitté }
            let isForum =
                takesPart { $0.sphere == .cooperation && $0.section == .groups }
                || parties.contains { isJoined($0, context) }
                || parts.contains { $0.act == .samverkar && isWithUnion($0, context) }
            let isUnion = takesPart { $0 == .fackligPart }
            let isAssessed = about.contains {
                context.organisation.value(.riskbedömning, of: $0) == Answer.yes.rawValue
            }
            let isBefore =
                parts.contains { !context.facts.followed(by: $0).isEmpty || isDatedBefore($0, change, context) }
                || parts.isEmpty || !context.facts.said(.före, from: change).isEmpty
                || parts.contains { isToldByDecision($0, context) }
            let missing = [
                isForum ? nil : Wording("forum för samverkan", en: "a forum of co-operation"),
                isSafe ? nil : Wording("skyddsombud eller skyddskommitté", en: "safety representative or committee"),
                isAssessed ? nil : Wording("riskbedömning", en: "risk assessment"),
                isBefore ? nil : Wording("att det sker före beslutet", en: "that it comes before the decision"),
            ].compactMap { $0 }
            guard !missing.isEmpty else { return nil }
            // The central group is by most agreements the committee too.
            let isCentral = isAssessed && isBefore && takesPart { $0 == .fös }
            let isMet = isUnion && isForum && parts.contains { isToldByDecision($0, context) }
            return finding(
                about: [change],
                Wording(
                    "\(context.quoted(change)) har direktiv eller beslut, men det här sägs inte: "
                        + missing.map(\.swedish).joined(separator: ", "),
                    en: "\(context.quoted(change)) has a directive or a decision, but this is not said: "
                        + missing.map(\.english).joined(separator: ", ")),
                evidence: [context.evidence(change)] + context.lines(saying: parts).map { context.evidence($0) },
                severity: isCentral || isMet ? .låg : papers.isEmpty || isUnion || isForum || isSafe ? .medel : .hög,
                inSilenceOf: Silence(.cooperation, isOwed: !papers.isEmpty || isLaidDown(change, context)), in: context)
        }
    }

    /// Whether a decision tells it as done: it came before the decision.
    private static func isToldByDecision(_ part: Fact, _ context: Audit.Context) -> Bool {
        part.mode == .är && context.facts.source(of: part).map { context.kind($0).isDecision } ?? false
    }

    /// The reorganisations, and the reviews of how people work: what else is reviewed changes no work.
    private static func changes(_ context: Audit.Context) -> [Node] {
        context.nodes(.omorganisation)
            + context.nodes(.översyn).filter { review in
                let concerned = context.facts.said(.rör, .påverkar, from: review).compactMap(\.whom)
                return concerned.isEmpty || concerned.contains { context.kind($0).sphere == .employed }
            }
    }

    /// Whether nothing but elected organs changes: no work does, and nobody's.
    private static func isOfElected(_ change: Node, _ context: Audit.Context) -> Bool {
        let concerned =
            context.facts.said(.rör, .påverkar, from: change).compactMap(\.whom)
            + context.facts.said(.påverkar, to: change).compactMap(\.who)
        return !concerned.isEmpty && concerned.allSatisfy { context.kind($0).sphere == .political }
    }

    /// A group that a union is in, whatever it is called.
    private static func isJoined(_ group: Node, _ context: Audit.Context) -> Bool {
        context.kind(group).section == .groups
            && context.facts.said(.ledamot, .ordförande, .deltar, to: group).contains {
                context.isEnd($0.who) { $0 == .fackligPart }
            }
    }

    /// Whether the decision is told by who lays it down: a page that tells of it need not tell how it was prepared.
    private static func isLaidDown(_ change: Node, _ context: Audit.Context) -> Bool {
        let sources =
            [context.organisation.source(of: change)]
            + context.facts.said(.beslutar, .antar, to: change).map { context.facts.source(of: $0) }
        return sources.contains { !($0.flatMap { context.kind($0).genre }?.isOnlyTelling ?? false) }
    }

    private static func isDecided(_ change: Node, _ context: Audit.Context) -> Bool {
        !context.facts.said(.beslutar, .antar, to: change).isEmpty
    }

    private static func isWithUnion(_ fact: Fact, _ context: Audit.Context) -> Bool {
        [fact.who, fact.whom].contains { context.isEnd($0) { $0 == .fackligPart } }
    }

    /// The directives that govern the change, or are about it.
    static func directives(of change: Node, _ context: Audit.Context) -> [Node] {
        let papers = context.measures.doers(.styr, .rör, to: change)
        let source = context.organisation.source(of: change).map { [$0] } ?? []
        return Set(papers + source).filter { context.kind($0) == .direktiv }.sorted {
            context.organisation.id(of: $0) < context.organisation.id(of: $1)
        }
    }

    /// The co-operation that the decision itself tells of, where it makes one change and no more: the proposal is that
    /// change's, under whatever name.
    private static func told(with change: Node, _ context: Audit.Context) -> [Fact] {
        let decisions = [context.organisation.source(of: change)].compactMap(\.self).filter { source in
            (context.kind(source) == .organisationsbeslut || context.kind(source) == .beslut)
                && changes(context).allSatisfy { $0 == change || context.organisation.source(of: $0) != source }
        }
        let all = [Mode.är, .öppet].flatMap { context.facts.said(.samverkar, .samråder, mode: $0) }
        return context.ordered(
            all.filter { fact in
                context.facts.source(of: fact).map(decisions.contains) ?? false
                    && [fact.who, fact.whom].contains { context.isEnd($0) { $0.sphere == .cooperation } }
            })
    }

    /// Whether it was on a day before the decision's.
    private static func isDatedBefore(_ fact: Fact, _ change: Node, _ context: Audit.Context) -> Bool {
        guard let day = context.facts.value(.datum, of: fact).flatMap(Day.init(_:)) else { return false }
        let decisions = [context.organisation.source(of: change)].compactMap(\.self)
        return decisions.contains { source in
            context.organisation.value(.datum, of: source).flatMap(Day.init(_:)).map { day < $0 } ?? false
        }
    }

    /// Who takes part in the change or in its papers, and who is told, whoever it is that asks or tells them.
    private static func participation(about nodes: Set<Node>, _ context: Audit.Context) -> [Fact] {
        let all = [Mode.är, .öppet].flatMap { mode in
            context.said(.samråder, .samverkar, .deltar, .yttrarSig, .informerar, .bereder, mode: mode)
        }
        return context.ordered(
            all.filter { fact in
                nodes.contains { $0 == fact.who || $0 == fact.whom }
                    || !nodes.isDisjoint(with: context.facts.matters(of: fact))
            })
    }
}
