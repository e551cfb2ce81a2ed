internal import OrgFacts
internal import OrgModel
internal import Texts

/// One thing that two hold with the same word for how high their responsibility goes, and no line between them.
enum SharedLevel: FlawRule {
    static let code = "DBL-03"
    static let aliases = ["PKS-01"]
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let grading: Wording? = Wording(
        "hög för budget, verksamhet och mål, och där en nämnd har allt av det som andra nämnder eller bolag har",
        en:
            "high for budget, operations and goals, and where a committee has all of what other committees or companies have"
    )
    static let words = RuleWords(
        name: Wording("delat ansvar på samma nivå", en: "responsibility shared at one level"),
        rationale: Wording(
            "när två har samma övergripande ansvar för samma sak kan båda vänta på den andra, och ingen kan ställas till svars",
            en: "when two hold the same overall responsibility for the same thing each may wait for the other, "
                + "and neither can be held to account"),
        advice: Wording(
            "säg vad var och en svarar för (om), eller att de gör det tillsammans",
            en: "say what each answers for (regarding), or that they do it jointly (jointly)"))

    static let examples = [
        Example(
            """
            befattningar: { direktör: {}, ekonomichef: {} }
            ärenden: { budgeten: { klass: budget } }
            ansvar:
              - { för: budgeten, nivå: övergripande, har: [direktör, ekonomichef] }   # <- finding
            """),
        Example(
            """
            befattningar: { direktör: {}, ekonomichef: {} }
            ärenden: { budgeten: { klass: budget }, ramen: {}, uppföljningen: {} }
            ansvar:
              - { för: budgeten, nivå: övergripande, om: ramen, har: direktör }
              - { för: budgeten, nivå: övergripande, om: uppföljningen, har: ekonomichef }
              - { för: ramen, nivå: övergripande, tillsammans: [direktör, ekonomichef] }
              - { för: uppföljningen, har: [direktör, ekonomichef] }
            """),
        Example(
            """
            enheter:
              kf: { slag: kommunfullmäktige, beslutar om: [målen, taxan] }
              ks: { slag: kommunstyrelse }
              socialnämnden: { slag: nämnd, verksamhetsansvar: omsorgen }
              omsorgen: { slag: verksamhet }
            befattningar:
              direktör: { slag: kommundirektör }
            ärenden: { målen: { klass: mål }, taxan: {} }
            utsagor:
              - { vem: direktör, gör: säkrar, vad: målen, nivå: ytterst }              # <- finding
              - { vem: ks, gör: beslutar, vad: taxan, villkor: om den är brådskande }
            """),
        Example(
            """
            # Two boards with one field, and a director who carries out what committees decide for themselves.
            enheter:
              ks: { slag: kommunstyrelse, ansvarar för: konsumentrådgivningen }        # <- finding
              socialnämnden: { slag: nämnd, ansvarar för: konsumentrådgivningen }
              socialförvaltningen: { slag: förvaltning, hör till: socialnämnden }
            befattningar:
              direktör: { slag: kommundirektör, chef: ks }
              socialchef: { slag: förvaltningschef, leder: socialförvaltningen }
            ärenden: { konsumentrådgivningen: {}, genomförandet: {} }
            utsagor:
              - { vem: direktör, gör: verkställer, vad: genomförandet, av: nämnd }     # <- finding
              - { vem: socialchef, gör: verkställer, vad: genomförandet, av: socialnämnden }
            """),
        Example(
            """
            # Told apart by matters, by words of level, or done as one; and what is only co-ordinated.
            enheter:
              ks: { slag: kommunstyrelse }
              socialnämnden: { slag: nämnd }
              socialförvaltningen: { slag: förvaltning, hör till: socialnämnden }
            befattningar: { direktör: { slag: kommundirektör, chef: ks } }
            ärenden: { rådgivningen: {}, gränsen: {}, stödet: {}, arbetet: {}, taxan: {} }
            ansvar:
              - { för: rådgivningen, om: gränsen, har: ks }
              - { för: rådgivningen, om: stödet, har: socialnämnden }
              - { för: arbetet, tillsammans: [ks, socialnämnden] }
              - { för: taxan, nivå: övergripande, har: ks }
              - { för: taxan, nivå: till vardags, har: socialnämnden }
            utsagor:
              - { vem: direktör, gör: samordnar, vad: arbetet, av: nämnd }
            """),
    ]

    /// The acts in which a level word divides the whole from its parts.
    private static let acts: [Act] = [
        .ansvarar, .budgetansvar, .arbetsmiljöansvar, .verksamhetsansvar, .leder, .samordnar, .säkrar,
    ]

    private struct Share: Hashable {
        let object: Node
        let act: Act
        let level: String
    }

    /// The same few over the same thing, in however many words.
    private struct Holding: Hashable {
        let object: Node
        let level: String
        let holders: Set<Node>
    }

    static func findings(in context: Audit.Context) -> [Finding] {
        sharedLevels(in: context) + SharedDecision.findings(in: context) + sharedGoals(in: context)
            + SharedField.findings(in: context) + othersDecisions(in: context) + OutermostDuty.findings(in: context)
            + SharedBudget.findings(in: context) + WholeAndOwn.findings(in: context)
            + HandedDecision.findings(in: context)
    }

    /// Whether a fact is of the whole matter, and of each for itself.
    static func isWhole(_ fact: Fact, _ context: Audit.Context) -> Bool {
        context.facts.matters(of: fact).isEmpty && context.facts.jointly(fact) == nil
    }

    private static func sharedLevels(in context: Audit.Context) -> [Finding] {
        var shares: [Share: [Fact]] = [:]
        let words = Set(acts.map(\.word)).sorted { $0.rawValue < $1.rawValue }
        for fact in words.flatMap({ context.said($0) }) where acts.contains(fact.act) {
            guard let object = fact.whom, fact.who != nil, isWhole(fact, context),
                let level = context.facts.level(of: fact)
            else { continue }
            shares[Share(object: object, act: fact.act, level: level), default: []].append(fact)
        }
        var holdings: [Holding: [Fact]] = [:]
        for (share, all) in shares {
            let dealing = Dealing(all, in: context)
            let facts = all.filter { one in
                all.contains { $0.who != one.who && !dealing.areEachTheirOwn(one, $0) }
            }
            guard context.areTwo(facts, \.who) else { continue }
            let holders = Set(facts.compactMap(\.who))
            holdings[Holding(object: share.object, level: share.level, holders: holders), default: []] += facts
        }
        let levels = Dictionary(grouping: holdings.keys, by: \.object).mapValues { $0.map(\.level).sorted() }
        return holdings.compactMap { share, facts in
            guard let first = context.ordered(facts).first else { return nil }
            // What is told of one level of a thing is another finding than what is told of the next.
            let isNext = levels[share.object].map { $0[0] != share.level } ?? false
            let holders = share.holders
            let acts = Set(facts.map(\.act)).sorted { $0.rawValue < $1.rawValue }
            let (names, phrase) = (context.list(holders), Audit.Context.list(acts.map(\.phrase)))
            let others = others(than: holders, over: share.object, context)
            let more = context.list(others.compactMap(\.who))
            return finding(
                about: [share.object],
                Wording(
                    "\(names.swedish) \(phrase.swedish) \(context.quoted(share.object)), alla med nivån "
                        + "'\(share.level)'; gränsen mellan dem sägs inte"
                        + (others.isEmpty ? "" : ", och inte heller den mot \(more.swedish)"),
                    en: "\(names.english) each: '\(phrase.english)' \(context.quoted(share.object)), at the level "
                        + "'\(share.level)'; the boundary between them is not said"
                        + (others.isEmpty ? "" : ", nor that with \(more.english)")),
                resting: facts, then: others, severity: isGrave(share.object, context) ? .hög : nil,
                variant: context.facts.word(of: first) + (isNext ? " \(share.level)" : ""), in: context)
        }
    }

    /// Who else leads or co-ordinates a municipality, or a group of companies with the municipality in it: where the
    /// boundary between two is not said, it is not said against a third either.
    private static func others(than holders: Set<Node>, over object: Node, _ context: Audit.Context) -> [Fact] {
        let wholes: Set<NodeKind> = [.kommun, .region, .koncern]
        guard wholes.contains(context.kind(object)) else { return [] }
        let parts = context.facts.said(.placed, to: object).compactMap(\.who).filter {
            wholes.contains(context.kind($0))
        }
        let facts = ([object] + parts).flatMap { whole in
            context.facts.said(.leder, .lederPolitiskt, .samordnar, to: whole)
        }
        return facts.filter { $0.who.map { !holders.contains($0) } ?? false }
    }

    /// An employed post that answers at a level word for goals that each nämnd answers for in its own field.
    private static func sharedGoals(in context: Audit.Context) -> [Finding] {
        let answering = context.said(.verksamhetsansvar).filter { fact in
            fact.grade == .sagt && fact.who.map { context.kind($0) == .nämnd } ?? false
        }
        guard !answering.isEmpty else { return [] }
        let duties = context.said(.säkrar) + context.said(.ansvarar)
        return duties.compactMap { duty in
            guard let post = duty.who, let goals = duty.whom, context.kind(post).isEmployedPost,
                context.facts.matters(of: duty).isEmpty, let level = context.facts.level(of: duty),
                context.organisation.value(.klass, of: goals)?.lowercased() == "mål"
            else { return nil }
            let names = context.list(answering.compactMap(\.who))
            return finding(
                about: [post],
                Wording(
                    "\(context.quoted(post)) svarar '\(level)' för \(context.quoted(goals)), som \(names.swedish) "
                        + "ansvarar för i sin verksamhet; gränsen mellan dem sägs inte",
                    en: "\(context.quoted(post)) answers '\(level)' for \(context.quoted(goals)), which "
                        + "\(names.english) answer for in their operations; the boundary between them is not said"),
                resting: [duty], then: answering, severity: .hög,
                why: Wording(
                    "nämnderna ska var och en inom sitt område se till att målen nås (kommunallagen 6 kap. 6 §); "
                        + "ett ansvar över dem utan beslutsrätt kan ingen bära",
                    en: "each committee is to see to it that the goals are met in its field (the Local Government Act, "
                        + "chapter 6, section 6); nobody can carry a responsibility above theirs without the power"),
                variant: "mål", in: context)
        }
    }

    /// A director who carries out, or sees to, the decisions of committees that have departments of their own.
    private static func othersDecisions(in context: Audit.Context) -> [Finding] {
        let duties = context.said(.executes) + context.said(.säkrar)
        return duties.compactMap { duty in
            guard let post = duty.who, isDirector(post, context),
                let owner = context.facts.owners(of: duty).first(where: { context.kind($0) == .nämnd }),
                !context.facts.principals(of: post).contains(where: { $0.whom == owner })
            else { return nil }
            let offices = context.said(.answers).filter { fact in
                fact.who.map { context.kind($0) == .förvaltning } ?? false
                    && fact.whom.map { $0 == owner || context.isClass(owner) && context.kind($0) == .nämnd } ?? false
            }
            if offices.isEmpty { return nil }
            let name = context.quoted(owner)
            return finding(
                about: [post],
                Wording(
                    "\(context.quoted(post)) ska se till att beslut av \(name) blir genomförda, "
                        + "som har sin egen förvaltning; gränsen mellan dem sägs inte",
                    en: "\(context.quoted(post)) is to see decisions of \(name) carried out, which has a department of "
                        + "its own; the boundary between them is not said"),
                resting: [duty], beside: context.lines(saying: offices), variant: "beslut", in: context)
        }
    }

    private static func isDirector(_ post: Node, _ context: Audit.Context) -> Bool {
        context.kind(post) == .kommundirektör || context.kind(post) == .biträdandeKommundirektör
    }

    /// Money and operations are where it costs most.
    private static func isGrave(_ node: Node, _ context: Audit.Context) -> Bool {
        let kind = context.kind(node)
        return kind == .budget || kind == .verksamhet || kind == .förvaltning
            || context.organisation.value(.klass, of: node)?.lowercased() == "budget"
    }
}
