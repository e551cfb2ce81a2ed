internal import OrgFacts
internal import OrgModel

/// Where the doer of an act stands that a document names without one (`okänt`). Documents write in the passive what their
/// readers know: who does the same thing is told in another place, or who has it or the whole that it is a part of, who is
/// charged with all that is decided, who the employer is; or it goes on from the sentence before or the heading above.
struct Doers {
    /// How plainly it is told.
    enum Answer: Hashable {
        case nobody
        /// By what stands around it: one is the doer of all else there.
        case near
        case told
    }

    private typealias Passage = Audit.Context.Passage

    /// One, or those who do one thing jointly.
    private enum Doer: Hashable {
        case one(Node)
        case joint(UInt32)
    }

    let context: Audit.Context
    /// Who does anything in a section, and in it or the sections below it.
    private var within: [Passage: Set<Doer>] = [:]
    private var below: [Passage: Set<Doer>] = [:]
    /// Who does a piece of work in a section, who draws things up in it or below it, and who there sees to it that a thing
    /// is done.
    private var workers: [Passage: Set<Doer>] = [:]
    private var authors: [Passage: Set<Doer>] = [:]
    private var securers: [Passage: Set<Doer>] = [:]
    /// What others wait for in a section.
    private var awaited: [Passage: Set<Node>] = [:]
    /// Who is told of by a heading: the node itself stands there.
    private var headed: [Passage: [Node]] = [:]

    /// - Complexity: linear in facts.
    init(_ context: Audit.Context) {
        self.context = context
        for mode in [Mode.är, .får, .krav] {
            for word in Self.work {
                for fact in context.facts.said(word, mode) where fact.grade.isOwn { add(fact) }
            }
        }
        for node in context.measures.nodes where Self.isDoer(context.kind(node)) {
            guard let place = context.section(of: node) else { continue }
            headed[place, default: []].append(node)
        }
    }

    private mutating func add(_ fact: Fact) {
        guard let who = fact.who, Self.isDoer(context.kind(who)), let place = context.section(of: fact)
        else { return }
        let doer = context.facts.jointly(fact).map(Doer.joint) ?? .one(who)
        within[place, default: []].insert(doer)
        awaited[place, default: []].formUnion(context.facts.preceding(fact))
        if Self.isWork(fact.act) { workers[place, default: []].insert(doer) }
        if fact.act == .säkrar { securers[place, default: []].insert(doer) }
        for section in Self.sections(above: place.section) + [place.section] {
            let passage = Passage(source: place.source, section: section)
            below[passage, default: []].insert(doer)
            if fact.word == .prepares { authors[passage, default: []].insert(doer) }
        }
    }

    /// `2` and `2.4` of `2.4.2`.
    private static func sections(above section: String) -> [String] {
        section.indices.filter { section[$0] == "." }.map { String(section[..<$0]) }
    }

    // MARK: Who

    private static let work: [FactWord] = [
        .executes, .prepares, .follows, .reports, .accounts, .runs, .decides, .delegates, .leads, .allots,
    ]
    private static let having: [Act] = [
        .ansvarar, .verksamhetsansvar, .utför, .verkställer, .leder, .samordnar, .säkrar, .budgetansvar,
    ]

    private static func isDoer(_ kind: NodeKind) -> Bool {
        switch kind.section {
        case .units, .posts, .groups: kind.fit != .whole && kind.fit != .outside
        default: false
        }
    }

    /// Who does what a document says that somebody does.
    func answer(to fact: Fact, _ act: Act) -> Answer {
        let facts = context.facts
        if act.word == .decides { return answer(toDecision: fact) }
        guard Self.isWork(act), facts.scope(of: fact) == nil else { return isSecured(fact) ? .near : .nobody }
        if let whom = fact.whom {
            if isDone(act, to: whom) || isEmployers(whom) || isOwners(act, whom) || isSigned(act, whom) { return .told }
            // Whoever answers for a thing is not thereby the one who looks afterwards how it went.
            if isHad(whom, act) { return act.word == .follows ? .near : .told }
            if Self.isStep(act), isOrderedElsewhere(whom, by: facts.source(of: fact)) { return .near }
        }
        let matters = facts.matters(of: fact)
        if Self.isStep(act), !matters.isEmpty, matters.allSatisfy({ isHad($0, act) }) { return .told }
        if isCharged(fact) { return act.word == .follows ? .near : .told }
        let isNear = Self.isStep(act) && (isNear(fact) || isBeside(fact) || act == .utarbetar && isAuthored(fact))
        return isNear || isSecured(fact) || act == .säkrar && isGivers(fact) ? .near : .nobody
    }

    /// Who decides is not found by what stands around it. But where somebody named decides on the same thing the passive
    /// means them; and where it is only what another act waits for, or one of several things in a sentence of which one
    /// has its decider, it is told in passing, as where another document lays down who decides.
    private func answer(toDecision fact: Fact) -> Answer {
        guard let whom = fact.whom else { return .nobody }
        if context.legalClass(of: whom).map(CouncilMatter.isCouncils) ?? false || isDecided(whom) || isOfBoard(whom) {
            return .told
        }
        let others = [Mode.öppet, .krav].flatMap { context.facts.said(.decides, $0) }
        let isAmongKnown = others.contains { other in
            other.who == nil && other.whom != whom && context.isOneSaying(fact, other)
                && other.whom.map(isDecided) ?? false
        }
        let isAwaited = context.section(of: fact).map { awaited[$0]?.contains(whom) ?? false } ?? false
        // A law says what is decided, and leaves to each municipality who.
        let isOrdered = isOrderedElsewhere(whom, by: context.facts.source(of: fact), orByLaw: false)
        return isAmongKnown || isAwaited || isOrdered || isSecured(fact) || isMandated(whom) ? .near : .nobody
    }

    private func isDecided(_ thing: Node) -> Bool {
        context.facts.said(.beslutar, .antar, to: thing).contains { $0.who != nil && $0.grade.isOwn }
    }

    /// Acts that somebody does who is charged with more; who appoints, commands or examines does not.
    private static func isWork(_ act: Act) -> Bool { isStep(act) || act.word == .accounts || act.word == .runs }

    /// Steps, which go on from what stands around them; who answers for a thing is not told in passing.
    static func isStep(_ act: Act) -> Bool {
        switch act.word {
        case .executes, .prepares, .follows, .reports, .consults: true
        default: act == .kallar
        }
    }

    private func isDone(_ act: Act, to whom: Node) -> Bool {
        context.facts.said([act], to: whom).contains { $0.who != nil && $0.isLine }
    }

    /// Whether somebody has the thing; a step is also theirs who have the matter or the operation that it is a part of.
    private func isHad(_ whom: Node, _ act: Act) -> Bool {
        let wholes = Self.isStep(act) ? context.measures.targets(.delAv, .bedrivsI, from: whom) : []
        let things = [whom] + wholes.filter { [.matter, .operation].contains(context.kind($0).fit) }
        return things.contains { thing in
            context.facts.said(Self.having, to: thing).contains { fact in
                fact.isLine && context.isEnd(fact.who) { $0.fit != .whole }
            }
        }
    }

    /// What somebody signs is minutes or a paper of theirs.
    private func isSigned(_ act: Act, _ thing: Node) -> Bool {
        act.word == .prepares && context.facts.said(.undertecknar, to: thing).contains { $0.who != nil && $0.isLine }
    }

    /// Whether another document lays down how it is done, a law, an agreement or an organ's rules: who does it stands there.
    private func isOrderedElsewhere(_ thing: Node, by source: Node?, orByLaw: Bool = true) -> Bool {
        context.facts.said(.styr, to: thing).compactMap(\.who).contains { paper in
            guard paper != source else { return false }
            switch context.kind(paper) {
            case .lag: return orByLaw
            case .samverkansavtal, .reglemente, .arbetsordning, .delegationsordning: return true
            default: return false
            }
        }
    }

    /// What a post is to have, whoever appoints it, or is its chief, sees to.
    private func isGivers(_ fact: Fact) -> Bool {
        let receivers = context.facts.recipients(of: fact)
        return !receivers.isEmpty
            && receivers.allSatisfy { post in
                context.kind(post).isEmployedPost
                    && (!context.facts.chiefs(of: post).isEmpty
                        || !context.facts.said(.utser, .tillsätter, to: post).isEmpty)
            }
    }

    /// What concerns all employees is the employer's, where it is said who that is.
    private func isEmployers(_ matter: Node) -> Bool {
        guard let word = context.legalClass(of: matter), word == "lön" || word == "anställning" else { return false }
        return context.facts.said(.arbetsgivare).contains { context.isEnd($0.who) { $0.fit == .organ } }
    }

    /// A standing rule is looked over by who lays it down. A decision is made once: who evaluates what came of it is
    /// another question.
    private func isOwners(_ act: Act, _ document: Node) -> Bool {
        switch context.kind(document) {
        case .instruktion, .reglemente, .arbetsordning, .delegationsordning: break
        default: return false
        }
        return act.word != .reports
            && context.facts.said(.antar, to: document).contains { context.isEnd($0.who) { $0.fit == .organ } }
    }

    /// Whether the organ that decides has charged one, and no more, with something in the decision: all that is to be done
    /// after it is then theirs.
    private func isCharged(_ fact: Fact) -> Bool {
        guard let source = context.facts.source(of: fact), context.kind(source).isDecision else { return false }
        let adopters = Set(context.facts.said(.antar, to: source).compactMap(\.who))
        let charged = [Mode.är, .krav].flatMap { context.facts.said(.svararInför, mode: $0) }.filter { mandate in
            context.facts.source(of: mandate) == source && mandate.whom.map(adopters.contains) ?? false
                && !context.facts.matters(of: mandate).isEmpty
        }
        return Set(charged.map(\.who)).count == 1
    }

    /// Whether one alone is the doer of all else in the section, or is told of in the heading above.
    private func isNear(_ fact: Fact) -> Bool {
        guard let place = context.section(of: fact) else { return false }
        if let doers = within[place], doers.count == 1, !doers.contains(where: { $0 == fact.whom.map(Doer.one) }) {
            return true
        }
        return Self.sections(above: place.section).contains { section in
            let above = Passage(source: place.source, section: section)
            let heads = headed[above, default: []].filter { below[above, default: []].contains(.one($0)) }
            return heads.count == 1 && heads.first != fact.whom
        }
    }

    /// Whether one alone works in the section just before or after it, under the same heading.
    private func isBeside(_ fact: Fact) -> Bool {
        guard let place = context.section(of: fact), let dot = place.section.lastIndex(of: "."),
            let number = Int(place.section[place.section.index(after: dot)...])
        else { return false }
        return [number - 1, number + 1].contains { next in
            let passage = Passage(source: place.source, section: place.section[...dot] + String(next))
            return workers[passage].map { $0.count == 1 && $0.first != fact.whom.map(Doer.one) } ?? false
        }
    }

    /// Whether one alone draws things up in the chapter.
    private func isAuthored(_ fact: Fact) -> Bool {
        guard let place = context.section(of: fact), let chapter = Self.sections(above: place.section).first else {
            return false
        }
        return authors[Passage(source: place.source, section: chapter)]?.count == 1
    }

    /// Whether one is said in the section to see to it that a thing is done, and nobody else acts there.
    private func isSecured(_ fact: Fact) -> Bool {
        guard let place = context.section(of: fact), let doers = within[place] else { return false }
        return doers.count == 1 && securers[place] == doers
    }
}
