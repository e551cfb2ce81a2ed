internal import OrgFacts
internal import OrgModel
internal import Texts

/// Elected and employed who lead, decide, answer for or employ as one, and elected who have a say in employing.
enum MixedDecision: FlawRule {
    static let code = "FOR-02"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let grading: Wording? = Wording(
        "info där en förtroendevald bara tillfrågas före en anställning",
        en: "info where an elected person is only consulted before somebody is employed")
    static let words = RuleWords(
        name: Wording("förtroendevalda och anställda som ett", en: "elected and employed as one"),
        rationale: Wording(
            "förtroendevalda beslutar i sina organ och anställda på delegation; gör de det gemensamt går det inte att säga "
                + "vem som har beslutat eller vem som kan ställas till svars",
            en:
                "the elected decide in their organs and the employed on delegation; where they do so jointly nobody can tell "
                + "who decided or who can be held to account"),
        advice: Wording(
            "säg vem av dem som beslutar, och vad den andra gör: bereder, samråder, verkställer",
            en: "say which of them decides, and what the other does: prepares, consults, carries out"))

    static let examples = [
        Example(
            """
            enheter: { presidiet: { slag: politisk grupp } }
            grupper: { klg: { slag: kommunledningsgrupp } }
            ärenden: { budgeten: { klass: budget } }
            utsagor:
              - { tillsammans: [presidiet, klg], gör: beslutar, vad: budgeten }            # <- finding
            """),
        Example(
            """
            befattningar:
              kso: { slag: ordförande }
              kommundirektör: { slag: kommundirektör }
              chefer: { slag: förvaltningschef, antal: 4 }
              hr-chef: { slag: chef }
            enheter: { ks: { slag: kommunstyrelse }, kommunen: { slag: kommun } }
            utsagor:
              - { tillsammans: [kso, kommundirektör], gör: leder, vad: kommunen }          # <- finding
              - { tillsammans: [kommundirektör, kso], gör: anställer, vad: hr-chef }       # <- finding
              - { vem: kommundirektör, gör: anställer, vad: chefer, i samråd: kso }        # <- finding
            """),
        Example(
            """
            # Each for itself, in a consultation, and those who are all employed or all elected.
            befattningar: { kso: { slag: ordförande }, kommundirektör: { slag: kommundirektör }, hr-chef: { slag: chef } }
            enheter: { kf: { slag: kommunfullmäktige }, ks: { slag: kommunstyrelse } }
            ärenden: { dagordningen: {}, mötet: {}, kursen: {} }
            utsagor:
              - { tillsammans: [kso, kommundirektör], gör: bereder, vad: dagordningen }
              - { tillsammans: [kommundirektör, hr-chef], gör: beslutar, vad: kursen }
              - { tillsammans: [kf, ks], gör: leder, vad: mötet }
            """),
    ]

    /// What cannot be done by both at once.
    private static let doubled: [FactWord] = [.decides, .leads, .accounts, .employs, .appoints, .delegates]

    static func findings(in context: Audit.Context) -> [Finding] {
        joint(context) + havingASay(context) + both(context) + approving(context)
    }

    /// Somebody elected and somebody employed are said to fill one post, each for itself: who employs is unclear.
    private static func both(_ context: Audit.Context) -> [Finding] {
        let filling = context.said(.anställer, .utser, .tillsätter).filter { fact in
            context.isEnd(fact.whom, \.isEmployedPost) && context.facts.jointly(fact) == nil
                && context.facts.matters(of: fact).isEmpty
        }
        return Dictionary(grouping: filling) { $0.whom }.compactMap { post, facts in
            let elected = facts.filter { context.isEnd($0.who, \.isElectedPost) }
            let employed = facts.filter { isEmployed($0.who, context) }
            guard let post, !elected.isEmpty, !employed.isEmpty else { return nil }
            let names = context.list((elected + employed).compactMap(\.who))
            return finding(
                about: [post],
                Wording(
                    "\(names.swedish), förtroendevalda och anställda, sägs alla utse \(context.quoted(post)); vem som anställer "
                        + "är oklart",
                    en:
                        "\(names.english), elected and employed, are all said to appoint \(context.quoted(post)); who employs "
                        + "is unclear"),
                resting: elected + employed, variant: "båda", in: context)
        }
    }

    /// Somebody elected approves whom somebody employed has employed.
    private static func approving(_ context: Audit.Context) -> [Finding] {
        context.said(.beslutar).compactMap { approval in
            guard let post = approval.whom, context.isEnd(post, \.isEmployedPost), approval.grade.isOwn,
                context.isEnd(approval.who, \.isElectedPost), let elected = approval.who
            else { return nil }
            let employing = context.facts.said(.anställer, to: post).filter { isEmployed($0.who, context) }
            guard let employer = employing.first?.who, context.facts.arbiters(of: post).isEmpty else { return nil }
            return finding(
                about: [post],
                Wording(
                    "\(context.quoted(employer)) anställer \(context.quoted(post)) efter godkännande av "
                        + "\(context.quoted(elected)), som är förtroendevald; vad som händer om de är oense sägs inte",
                    en: "\(context.quoted(employer)) employs \(context.quoted(post)) upon approval by "
                        + "\(context.quoted(elected)), who is elected; what happens if they disagree is not said"),
                resting: employing + [approval], verdict: .upplysning, severity: .info, variant: "godkänner",
                in: context)
        }
    }

    private static func joint(_ context: Audit.Context) -> [Finding] {
        struct Doing: Hashable {
            let number: UInt32
            let act: Act
            let whom: Node?
        }
        var doings: [Doing: [Fact]] = [:]
        for fact in doubled.flatMap({ context.said($0) }) where fact.grade.isOwn {
            guard let number = context.facts.jointly(fact) else { continue }
            doings[Doing(number: number, act: fact.act, whom: fact.whom), default: []].append(fact)
        }
        return doings.compactMap { doing, facts in
            let (elected, employed) = (
                facts.filter { isElected($0.who, context) }, facts.filter { isEmployed($0.who, context) }
            )
            guard let whom = doing.whom, !elected.isEmpty, !employed.isEmpty,
                // To fill a post is to employ: it is told once.
                doing.act == .anställer
                    || !doings.keys.contains(Doing(number: doing.number, act: .anställer, whom: whom))
            else { return nil }
            let (one, other) = (context.list(elected.compactMap(\.who)), context.list(employed.compactMap(\.who)))
            let phrase = doing.act.phrase
            return finding(
                about: (elected + employed).compactMap(\.who),
                Wording(
                    "förtroendevalda (\(one.swedish)) och anställda (\(other.swedish)) \(phrase.swedish) "
                        + "\(context.quoted(whom)) tillsammans",
                    en: "elected (\(one.english)) and employed (\(other.english)), jointly: \(phrase.english) "
                        + "\(context.quoted(whom))"),
                resting: elected + employed, variant: "\(doing.act) \(context.organisation.id(of: whom))", in: context)
        }
    }

    /// The elected who are consulted before somebody is employed, told once of all that it is so of.
    private static func havingASay(_ context: Audit.Context) -> [Finding] {
        struct Say: Hashable {
            let employer: Node
            let elected: Set<Node>
        }
        let said = context.said(.anställer).filter { isEmployed($0.who, context) && $0.whom != nil }
        let byParties = Dictionary(grouping: said) { fact in
            fact.who.map { employer in
                let consulted = context.facts.consulted(of: fact).filter { context.kind($0).isElectedPost }
                return Say(employer: employer, elected: Set(consulted))
            }
        }
        return byParties.compactMap { say, facts in
            // Where it is said of one of them who decides when they part, that is how it is done.
            guard let say, !say.elected.isEmpty,
                facts.allSatisfy({ $0.whom.map { context.facts.arbiters(of: $0).isEmpty } ?? true })
            else { return nil }
            return alike(facts, about: \.whom, in: context) { facts in
                let (posts, names) = (context.list(facts.compactMap(\.whom)), context.list(say.elected))
                return finding(
                    about: facts.compactMap(\.whom),
                    Wording(
                        "\(context.quoted(say.employer)) anställer \(posts.swedish) i samråd med \(names.swedish), som är "
                            + "förtroendevald; vad som händer om de är oense sägs inte",
                        en:
                            "\(context.quoted(say.employer)) employs \(posts.english) after consulting \(names.english), who "
                            + "is elected; what happens if they disagree is not said"),
                    resting: facts, verdict: .upplysning, severity: .info, variant: "samråd", in: context)
            }
        }
    }

    private static func isElected(_ node: Node?, _ context: Audit.Context) -> Bool {
        context.isEnd(node) { $0.sphere == .political && $0.fit != .document }
    }

    private static func isEmployed(_ node: Node?, _ context: Audit.Context) -> Bool {
        context.isEnd(node) {
            $0.isEmployedPost || $0.isManagementGroup || $0 == .befattningskollektiv || $0 == .personal
        }
    }
}
