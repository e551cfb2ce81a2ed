internal import OrgFacts
internal import OrgModel
internal import Texts

/// A leading official whose decision falls on what others than the official's own board answer for, or who settles what
/// boards disagree on.
enum BindingOfficial {
    static func findings(in context: Audit.Context) -> [Finding] { decisions(context) + arbiters(context) }

    // MARK: Decisions

    private static func decisions(_ context: Audit.Context) -> [Finding] {
        // To put off what others have decided is to decide over them.
        let decisions = [Mode.är, .får].flatMap { context.said(.beslutar, .skjuterUpp, mode: $0) }.filter { fact in
            fact.grade.isOwn && context.isEnd(fact.who, isLeading) && !context.facts.says(.brådskande, of: fact)
        }
        return context.ordered(decisions).compactMap { decision in
            guard let official = decision.who, let matter = decision.whom, isMatter(matter, context),
                !(context.facts.source(of: decision).map(context.isCouncils) ?? false)
            else { return nil }
            let own = boards(over: official, context)
            let falling = concerned(by: decision, matter, context).map { concern in
                (fact: concern.fact, answers: context.answering(concern.node).filter { isOther($0.board, than: own) })
            }.filter { !$0.answers.isEmpty }
            let others = Set(falling.flatMap(\.answers).compactMap(\.board))
            guard !own.isEmpty, !others.isEmpty, !isGiven(decision, by: others, context) else { return nil }
            let more = falling.compactMap(\.fact) + falling.flatMap(\.answers).compactMap(\.fact)
            return told(official, matter, others, [decision], then: more, context)
        }
    }

    /// The director and those who lead a whole department; what others decide for others is a service.
    private static func isLeading(_ kind: NodeKind) -> Bool {
        kind == .kommundirektör || kind == .biträdandeKommundirektör || kind == .förvaltningschef
    }

    /// What is decided on its merits; how work is co-ordinated or whom the employer employs is no board's field.
    private static func isMatter(_ node: Node, _ context: Audit.Context) -> Bool {
        guard context.kind(node).section == .matters else { return false }
        let offices = [
            "samordning", "ärendeberedning", "verksamhetsplanering", "krisledning", "massmedia", "plats", "lön",
            "anställning",
        ]
        return context.legalClass(of: node).map { !offices.contains($0) } ?? true
    }

    /// Whom the decision is for, and what its matter is about or a part of.
    private static func concerned(
        by decision: Fact, _ matter: Node, _ context: Audit.Context
    ) -> [(node: Node, fact: Fact?)] {
        let named = context.facts.recipients(of: decision) + context.facts.owners(of: decision)
        let recipients = named.map { (node: $0, fact: Fact?.none) }
        let about = context.facts.said(.rör, .påverkar, .hörTill, .delAv, from: matter).filter(\.grade.isOwn)
        return recipients + about.compactMap { fact in fact.whom.map { (node: $0, fact: Optional(fact)) } }
    }

    /// The boards that somebody is under: their own and their chiefs'.
    private static func boards(over official: Node, _ context: Audit.Context) -> Set<Node> {
        let posts = [official] + context.facts.superiors(of: official).map(\.node)
        let answers = posts.flatMap { context.facts.principals(of: $0) + context.facts.homes(of: $0) }.compactMap(
            \.whom)
        let employers = posts.flatMap { context.facts.chiefs(of: $0) }.compactMap(\.who)
        let law = context.kind(official) == .kommundirektör ? context.nodes(.kommunstyrelse) : []
        return Set((answers + employers + law).filter { context.kind($0).isBoard })
    }

    private static func isOther(_ board: Node?, than own: Set<Node>) -> Bool {
        board.map { !own.contains($0) } ?? false
    }

    /// Whether one of the boards decides on it too, or has given it to the official.
    private static func isGiven(_ decision: Fact, by boards: Set<Node>, _ context: Audit.Context) -> Bool {
        let deciders = decision.whom.map { context.facts.deciders(of: $0).compactMap(\.who) } ?? []
        return deciders.contains(where: boards.contains) || GrantedPowers.isDelegated(decision, context)
    }

    private static func told(
        _ official: Node, _ matter: Node, _ boards: Set<Node>, _ decisions: [Fact], then more: [Fact],
        _ context: Audit.Context
    ) -> Finding {
        let (names, what) = (context.list(boards), context.quoted(matter))
        let phrase = decisions.first?.act.phrase ?? Wording("beslutar om", en: "decides on")
        return ForeignDecision.finding(
            about: [official],
            Wording(
                "\(context.quoted(official)) \(phrase.swedish) \(what), som rör det \(names.swedish) svarar för; vilken delegation "
                    + "eller vilket fullmäktigebeslut det stöder sig på sägs inte",
                en:
                    "\(context.quoted(official)) decides on \(what), which concerns what \(names.english) answer for; on "
                    + "which delegation or decision of the council it rests is not said"),
            resting: decisions, then: more,
            // Whoever also has the last word when they disagree binds them outright.
            severity: context.facts.said(.avgör, from: official).isEmpty ? nil : .hög, why: why,
            variant: context.organisation.id(of: matter), in: context)
    }

    private static let why = Wording(
        "en nämnd beslutar själv i sitt område, och den nämnd som anställer tjänstepersonen kan inte ge en beslutanderätt som "
            + "den själv saknar över andra nämnder (kommunallagen 6 kap. 3, 6 och 8 §§)",
        en:
            "a committee decides in its own field, and the committee that employs the official cannot give a right to decide "
            + "that it does not itself have over other committees (the Local Government Act, chapter 6, sections 3, 6 and 8)"
    )

    // MARK: Who settles what boards disagree on

    private static func arbiters(_ context: Audit.Context) -> [Finding] {
        let settling = context.said(.avgör).filter { fact in
            fact.grade.isOwn && context.isEnd(fact.whom) { $0 == .nämnd || $0 == .gemensamNämnd }
                && context.isEnd(fact.who) { $0.isEmployedPost || $0.isManagementGroup }
        }
        return Dictionary(grouping: settling) { $0.who }.compactMap { arbiter, facts in
            guard let arbiter else { return nil }
            let boards = context.list(facts.compactMap(\.whom))
            return ForeignDecision.finding(
                about: [arbiter],
                Wording(
                    "\(context.quoted(arbiter)) avgör när \(boards.swedish) är oense, men kan inte besluta i en nämnds ställe",
                    en: "\(context.quoted(arbiter)) decides when \(boards.english) disagree, but cannot decide in a "
                        + "committee's stead"),
                resting: facts, severity: .hög, why: why, variant: "avgör", in: context)
        }
    }
}
