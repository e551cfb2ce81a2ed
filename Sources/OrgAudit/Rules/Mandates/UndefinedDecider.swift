internal import OrgFacts
internal import OrgModel
internal import Texts

/// A body that decides, and no document says what it is.
enum UndefinedDecider: FlawRule {
    static let code = "DIR-02"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("odefinierad beslutsfattare", en: "undefined decider"),
        rationale: Wording(
            "beslut fattas av organ eller av den som fått delegation; ett namn utan krets och mandat kan inte besluta",
            en: "decisions are made by organs or whoever has a delegation; a name without members and mandate cannot"),
        authorities: [
            .kommunallagen("6 kap. 37 § och 7 kap. 5 §", en: "chapter 6, section 37 and chapter 7, section 5")
        ],
        advice: Wording(
            "skriv vilka som ingår och på vilket mandat de beslutar, eller nämn det organ som avses",
            en: "say who is in it and on what mandate it decides, or name the organ that is meant"))

    static let examples = [
        Example(
            """
            enheter: { ledningen: { slag: oklart organ } }
            ärenden:
              gemensamma frågor:
                beslutas av: ledningen                # <- finding
            """),
        Example(
            """
            # A group, and a whole department, by an agreement or an examination; a page only tells of them. From 2018 a rule
            # of law tells of groups.
            datum: 2016-03-01
            källor:
              avtalet: { slag: interkommunalt avtal }
              granskningen: { slag: revisionsrapport }
              sidan: { slag: webbsida }
            enheter:
              förvaltningen: { slag: förvaltning, beslutar: { vad: bemanningen, källa: granskningen } }   # <- finding
              kontoret: { slag: förvaltning, beslutar: { vad: lokalerna, källa: sidan } }
            befattningar: { it-chef: { slag: chef, delegation från: ks } }
            grupper:
              beställarna: { slag: grupp, beslutar: { vad: uppdragen, källa: avtalet } }                  # <- finding
              it-gruppen: { slag: arbetsgrupp, leds av: it-chef, beslutar: { vad: inköpen, källa: avtalet } }
            ärenden: { bemanningen: {}, lokalerna: {}, uppdragen: {}, inköpen: {} }
            """),
        Example(
            """
            enheter: { ks: { slag: kommunstyrelse }, nämnder: { slag: nämnd }, ledningen: { slag: oklart organ } }
            befattningar: { direktör: { slag: kommundirektör, ger råd till: ledningen } }
            ärenden:
              gemensamma frågor: { beslutas av: ks }
              riktlinjer: { beslutas av: { vem: ledningen, mottagare: nämnder } }   # another rule's: KL-07
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        context.nodes(.oklartOrgan).compactMap { undefined($0, context) }
            + context.nodes(where: isOfMany).compactMap { ofMany($0, context) }
            + context.nodes(.befattningskollektiv).compactMap { unnamed($0, context) }
    }

    private static func undefined(_ body: Node, _ context: Audit.Context) -> Finding? {
        let decisions = context.facts.said(.beslutar, .antar, .delegerar, .utser, .tillsätter, from: body).filter {
            // A decision over a nämnd is the graver flaw, and told as that alone.
            $0.grade.isOwn && !ForeignDecision.isForeign($0, context)
        }
        guard !decisions.isEmpty, !isGivenPowers(body, context) else { return nil }
        return finding(
            about: [body],
            Wording(
                "\(context.quoted(body)) beslutar, men vilka det är och på vilket mandat sägs inte",
                en: "\(context.quoted(body)) decides, but who it is and on what mandate is not said"),
            resting: decisions, in: context)
    }

    /// Some by one word, of whom nobody says who they are, whom a paper that gives powers lets decide in others' stead.
    private static func unnamed(_ many: Node, _ context: Audit.Context) -> Finding? {
        let facts = context.facts
        let powers = [Mode.är, .får].flatMap { facts.said([.beslutar], mode: $0, from: many) }.filter { power in
            power.grade.isOwn && facts.source(of: power).map { context.kind($0) == .delegationsordning } ?? false
        }
        // Whoever is called a delegate has it from somebody; who steps in for them is to be known.
        let steps = facts.said(.ställföreträder, from: many)
        guard context.isSingle(many), !powers.isEmpty, !steps.isEmpty, facts.said(.sits, to: many).isEmpty,
            facts.said(.placed, to: many).isEmpty, facts.said(.placed, from: many).isEmpty,
            !isGivenPowers(many, context)
        else { return nil }
        let names = context.list(powers.compactMap(\.whom))
        return finding(
            about: [many],
            Wording(
                "\(context.quoted(many)) träder in och får besluta om \(names.swedish), men vilka det är sägs inte, och inte "
                    + "vem som har delegerat det till dem",
                en:
                    "\(context.quoted(many)) steps in and may decide on \(names.english), but who they are is not said, nor "
                    + "who has delegated it to them"),
            resting: powers, then: steps, variant: "obestämda", in: context)
    }

    // MARK: Many who decide as one

    /// A group of the employed, or a whole förvaltning: it is no organ, and is delegated to as little.
    private static func isOfMany(_ kind: NodeKind) -> Bool {
        switch kind {
        case .förvaltning, .arbetsgrupp, .grupp, .styrgrupp, .kommunledningsgrupp, .ledningsgrupp, .ledningsforum: true
        default: false
        }
    }

    private static func ofMany(_ body: Node, _ context: Audit.Context) -> Finding? {
        let kind = context.kind(body)
        // From 2018 the law's own rule tells of management groups.
        let isManagement = kind == .kommunledningsgrupp || kind == .ledningsgrupp || kind == .ledningsforum
        if isManagement, InForce.kommunallagen.map({ context.date >= $0 }) ?? false { return nil }
        let decisions = context.facts.said(.beslutar, from: body).filter { fact in
            fact.grade.isOwn && context.isEnd(fact.whom) { $0.section == .matters }
                && context.facts.source(of: fact).map { source in
                    // In an agreement with the unions the department is the employer, by its chief.
                    context.kind(source).setsTasks
                        && !(kind == .förvaltning && context.kind(source) == .samverkansavtal)
                } ?? false
        }
        let heads = context.facts.said(.leder, .ansvarar, to: body).compactMap(\.who)
        guard !decisions.isEmpty, !isGivenPowers(body, context), !(isManagement && hasChief(body, context)),
            !heads.contains(where: { UnfoundedDecision.hasSupport($0, context) })
        else { return nil }
        let names = context.list(decisions.compactMap(\.whom))
        return finding(
            about: [body],
            Wording(
                "\(context.quoted(body)) beslutar om \(names.swedish), men vem där och på vilket mandat sägs inte",
                en: "\(context.quoted(body)) decides on \(names.english), but who there and on what mandate is not said"
            ),
            resting: decisions, variant: "många", in: context)
    }

    /// Whether it is the group of a chief: who leads it, or has a seat in it and is above the others there.
    private static func hasChief(_ group: Node, _ context: Audit.Context) -> Bool {
        context.facts.said(.leder, .ordförande, .ledamot, to: group).contains { fact in
            fact.act == .ledamot
                ? context.isEnd(fact.who) { $0 == .kommundirektör } : context.isEnd(fact.who, \.isEmployedPost)
        } || !CollectiveHolder.chiefs(by: group, context).isEmpty
    }

    private static func isGivenPowers(_ body: Node, _ context: Audit.Context) -> Bool {
        !context.facts.said(.delegerar, .styr, to: body).isEmpty
    }
}
