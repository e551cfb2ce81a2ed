internal import OrgFacts
internal import OrgModel
internal import Texts

/// An organ that oversees a company, or tries each year what it has done, whose own chair or members lead it.
enum SameHands: FlawRule {
    static let code = "KTR-06"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let grading: Wording? = Wording(
        "låg där källan bara berättar", en: "low where the source only tells of it")
    static let words = RuleWords(
        name: Wording("uppsikt över sig själv", en: "oversight of oneself"),
        rationale: Wording(
            "samma personer får sitta i styrelsen och i bolaget, men den som leder bolaget prövar inte sig själv: hur uppsikten "
                + "och den årliga prövningen hålls fristående, och vem som är jävig, behöver sägas",
            en:
                "the same persons may sit on the board and in the company, but whoever leads the company does not try "
                + "themselves: how oversight and the yearly review are kept apart, and who is disqualified, needs to be said"
        ),
        authorities: [
            .kommunallagen("6 kap. 1, 9 och 28 §§", en: "chapter 6, sections 1, 9 and 28")
        ],
        advice: Wording(
            "säg vem som tar fram underlaget, och vilka som är jäviga när bolaget prövas",
            en: "say who prepares the review, and who is disqualified when the company is reviewed"))

    static let examples = [
        Example(
            """
            enheter:
              ks:
                slag: kommunstyrelse
                har uppsikt över: stadshus ab                                   # <- finding
              stadshus ab: { slag: moderbolag }
              bolagsstyrelsen: { slag: bolagsstyrelse, del av: stadshus ab }
            befattningar:
              kso: { slag: ordförande, ingår i: ks, tillika: bolagets ordförande }
              bolagets ordförande: { slag: ordförande, ingår i: bolagsstyrelsen }
            """),
        Example(
            """
            # Many of them, and a review that the board decides.
            enheter:
              ks: { slag: kommunstyrelse }
              hamnen: { slag: bolag }
              hamnens styrelse: { slag: bolagsstyrelse, del av: hamnen }
            befattningar: { ledamöterna: { slag: förtroendevalda, ingår i: [ks, hamnens styrelse] } }
            ärenden:
              prövningen:
                klass: bolagsprövning
                avser: hamnen
                beslutas av: ks                                                 # <- finding
            """),
        Example(
            """
            # One member of many; others who prepare it; and who is disqualified.
            enheter:
              ks: { slag: kommunstyrelse, har uppsikt över: [hamnen, energin, stadshus ab] }
              hamnen: { slag: bolag }
              hamnens styrelse: { slag: bolagsstyrelse, del av: hamnen }
              energin: { slag: bolag }
              energins styrelse: { slag: bolagsstyrelse, del av: energin }
              stadshus ab: { slag: moderbolag }
              moderstyrelsen: { slag: bolagsstyrelse, del av: stadshus ab }
            personer: { p1: { ingår i: [ks, hamnens styrelse] } }
            befattningar:
              kso: { slag: ordförande, ingår i: ks, tillika: energins ordförande }
              energins ordförande: { slag: ordförande, ingår i: energins styrelse, jävig i: prövningen }
              presidiet: { slag: presidium, ingår i: [ks, moderstyrelsen] }
              controllern: { slag: befattning, bereder: moderbolagets prövning }
            ärenden:
              prövningen: { klass: bolagsprövning, avser: energin }
              moderbolagets prövning: { klass: bolagsprövning, avser: stadshus ab }
            """),
    ]

    /// An organ over a company, and what says so.
    private struct Watch {
        let organ: Node
        let company: Node
        let fact: Fact
        var more: [Fact] = []
    }

    /// A seat in each, of one post, of many under one name or of one person.
    private struct Seats {
        let node: Node
        let facts: [Fact]
    }

    static func findings(in context: Audit.Context) -> [Finding] {
        var byEnds: [[Node]: [Watch]] = [:]
        for watch in watches(context) { byEnds[[watch.organ, watch.company], default: []].append(watch) }
        if byEnds.isEmpty { return [] }
        let persons = context.nodes(.person).flatMap { context.facts.seats(of: $0) }
        let byOrgan = Dictionary(grouping: persons) { $0.whom }
        return byEnds.compactMap { ends, watches in
            guard let first = watches.min(by: { $0.fact.ground < $1.fact.ground }) else { return nil }
            let seats = shared(ends[0], ends[1], byOrgan, context)
            guard !seats.isEmpty, !isKeptApart(ends[1], seats, context) else { return nil }
            let (organ, company, names) = (
                context.quoted(ends[0]), context.quoted(ends[1]), context.list(seats.map(\.node))
            )
            let tells = context.facts.source(of: first.fact).flatMap { context.kind($0).genre }?.isOnlyTelling ?? false
            return finding(
                about: [ends[0]],
                Wording(
                    "\(organ) ska ha uppsikt över \(company) eller pröva det, men \(names.swedish) finns i båda; hur "
                        + "uppsikten hålls fristående och vem som är jävig sägs inte",
                    en:
                        "\(organ) is to oversee or review \(company), but \(names.english) is in both; how oversight is "
                        + "kept apart and who is disqualified is not said"),
                resting: watches.map(\.fact), then: watches.flatMap(\.more) + seats.flatMap(\.facts),
                severity: tells ? .låg : nil, variant: context.organisation.id(of: ends[1]), in: context)
        }
    }

    private static func watches(_ context: Audit.Context) -> [Watch] {
        let direct = context.said(.uppsikt, .granskning).compactMap { fact -> Watch? in
            guard let organ = fact.who, let company = fact.whom, fact.grade.isOwn else { return nil }
            return Watch(organ: organ, company: company, fact: fact)
        }
        let reviews = context.said(.beslutar, .följerUpp).flatMap { fact -> [Watch] in
            guard let organ = fact.who, let matter = fact.whom, fact.grade.isOwn,
                context.legalClass(of: matter) == "bolagsprövning"
            else { return [] }
            return context.facts.said(.rör, from: matter).compactMap { about in
                about.whom.map { Watch(organ: organ, company: $0, fact: fact, more: [about]) }
            }
        }
        return (direct + reviews).filter { watch in
            context.kind(watch.organ).isBoard && context.kind(watch.company).fit == .company
        }
    }

    /// Those who sit in both: the chair of the one, or many.
    private static func shared(
        _ organ: Node, _ company: Node, _ persons: [Node?: [Fact]], _ context: Audit.Context
    ) -> [Seats] {
        let boards = [company] + context.measures.parts(of: company).filter { context.kind($0) == .bolagsstyrelse }
        let there = boards.flatMap { seats(in: $0, persons, context) }
        return Dictionary(grouping: seats(in: organ, persons, context)) { $0.who }.compactMap { node, own in
            guard let node else { return nil }
            let joint = context.jointly(heldWith: node)
            let held = joint.filter { post in there.contains { $0.who == post.post } }
            let other = there.filter { $0.who == node } + there.filter { seat in held.contains { $0.post == seat.who } }
            guard !other.isEmpty, weighs(node, own, context) else { return nil }
            return Seats(node: node, facts: own + held.map(\.fact) + other)
        }.sorted { context.organisation.precedes($0.node, $1.node) }
    }

    private static func seats(in organ: Node, _ persons: [Node?: [Fact]], _ context: Audit.Context) -> [Fact] {
        context.facts.said(.ledamot, .ordförande, .lederPolitiskt, to: organ).filter(\.grade.isLine)
            + persons[organ, default: []]
    }

    /// A chair, a presidium or many of them; one member of many is no more than one vote.
    private static func weighs(_ node: Node, _ seats: [Fact], _ context: Audit.Context) -> Bool {
        let organs = Set(seats.compactMap(\.whom))
        let chairs = context.facts.holdings(of: node).compactMap(\.whom).filter { post in
            context.kind(post) == .ordförande
                && context.facts.said(.ledamot, .ordförande, .lederPolitiskt, from: post).contains {
                    $0.whom.map(organs.contains) ?? false
                }
        }
        return !chairs.isEmpty || context.kind(node) == .ordförande || context.kind(node) == .förtroendevalda
            || context.isClass(node)
            || seats.contains { $0.act == .ordförande || $0.act == .lederPolitiskt }
    }

    /// Whether it is said who is disqualified, or others prepare the review.
    private static func isKeptApart(_ company: Node, _ seats: [Seats], _ context: Audit.Context) -> Bool {
        let nodes = seats.flatMap { [$0.node] + context.jointly(heldWith: $0.node).map(\.post) }
        if nodes.contains(where: { !context.facts.said(.deltar, mode: .nej, from: $0).isEmpty }) { return true }
        let reviews = context.facts.said(.rör, to: company).compactMap(\.who).filter {
            context.legalClass(of: $0) == "bolagsprövning"
        }
        return reviews.contains { !context.facts.said(.prepares, to: $0).isEmpty }
    }
}
