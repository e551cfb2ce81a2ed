internal import Graphs
internal import OrgFacts
internal import OrgModel
internal import Texts

/// Facts as questions ask for them: by act, whatever is said of them and in whatever words, those that twins carry too.
struct Answers: Sendable {
    private let context: Audit.Context
    /// Those that name nobody or nothing at one end: they may be about anyone.
    private let nameless = Lazily<Act, [Fact]>()
    /// The nodes that stand and to which a twin carries an act: few, and found once for all who ask about anyone.
    private let carriers = Lazily<Act, NodeSet>()

    init(_ context: Audit.Context) { self.context = context }

    private var facts: Facts { context.facts }

    enum End { case who, whom }

    /// The facts of an act whose ends may be known to be among a few nodes.
    /// - Parameter candidates: the nodes among which an end is that is not known.
    func facts(
        _ act: Act, who: Set<Node>?, whom: Set<Node>?, among candidates: (End) -> [Node]
    ) -> [Fact] {
        var said: [Fact] = []
        for mode in Mode.allCases {
            if let who {
                for node in who { said += facts.said(act.word, mode, from: node).of(act) }
            } else if let whom {
                for node in whom { said += facts.said(act.word, mode, to: node).of(act) }
            } else {
                said += facts.said(act.word, mode).of(act)
            }
        }
        if let who {
            for node in who { said += facts.partial(act.word, from: node).of(act) }
        } else if let whom {
            for node in whom { said += facts.partial(act.word, to: node).of(act) }
        }
        if who != nil || whom != nil { said += nameless(act) }
        guard let end = Self.carryingEnd(of: act) else { return said }
        if let nodes = end == .who ? who : whom { return said + nodes.flatMap { carried(act, at: $0) } }
        let carriers = carriers(of: act)
        if carriers.isEmpty { return said }
        return said + candidates(end).filter { carriers.contains($0.index) }.flatMap { carried(act, at: $0) }
    }

    private func each(_ facts: (Mode) -> [Fact]) -> [Fact] { Mode.allCases.flatMap(facts) }

    private func nameless(_ act: Act) -> [Fact] {
        nameless.value(act) {
            each { facts.nameless(act.word, $0) }.filter { $0.act == act }
        }
    }

    // MARK: Twins

    /// The end whose twins carry an act, where any do.
    private static func carryingEnd(of act: Act) -> End? {
        switch act {
        case .svararInför: .who
        case .chef, .verksamhetsansvar, .utför, .beställer, .tillsyn: .whom
        default: nil
        }
    }

    private func carriers(of act: Act) -> NodeSet {
        carriers.value(act) {
            var set = NodeSet(nodeCount: context.organisation.nodeCount)
            for node in facts.mayHaveTwins
            where context.measures.stands(node) && !carried(act, at: node).isEmpty { set.insert(node.index) }
            return set
        }
    }

    private func carried(_ act: Act, at node: Node) -> [Fact] {
        let all =
            switch act {
            case .svararInför: facts.principals(of: node)
            case .chef: facts.chiefs(of: node)
            case .tillsyn: facts.watchers(of: node)
            default: facts.runners(of: node)
            }
        return all.filter { $0.act == act && !$0.ground.others.isEmpty }
    }

    // MARK: Grounds

    /// The lines that a fact rests on, what says it first; none where a node says it of itself.
    func lines(of fact: Fact) -> [Line] { facts.lines(of: fact.ground) }

    func detail(of fact: Fact) -> Detail<Node>? { facts.detail(of: fact) }

    /// Whether a document says it outright, each line of it: what it only implies answers nothing, nor what follows.
    func isSaid(_ fact: Fact) -> Bool {
        if fact.grade == .härlett { return false }
        return isEach(
            of: fact, line: { !$0.isImplied }, node: { !context.organisation.traits(of: $0).detail.isImplied })
    }

    /// Whether it is said clearly, each line of it.
    func isClear(_ fact: Fact) -> Bool {
        isEach(
            of: fact, line: { !context.measures.isUnclear($0) },
            node: { context.organisation.traits(of: $0).detail.unclear.isNone })
    }

    /// Whether each line and each node that a fact rests on is so.
    private func isEach(of fact: Fact, line isLine: (Line) -> Bool, node isNode: (Node) -> Bool) -> Bool {
        func isSo(_ basis: Basis) -> Bool {
            switch basis {
            case .statement(let number): isLine(context.organisation.line(number))
            case .node(let node): isNode(node)
            }
        }
        return isSo(fact.ground.first) && fact.ground.others.allSatisfy(isSo)
    }

    /// The nodes that say it of themselves.
    func nodes(of fact: Fact) -> [Node] {
        fact.ground.all.compactMap { basis in
            if case .node(let node) = basis { node } else { nil }
        }
    }

    /// Whether the document names the act and leaves out who, or what.
    func isOpen(_ fact: Fact, at end: End) -> Bool {
        guard let line = facts.firstLine(of: fact.ground) else { return fact.mode == .öppet }
        switch (line.subject, line.object) {
        case (nil, nil): return end == .who ? line.isSubjectUnknown : line.isObjectUnknown
        case (nil, _): return line.isSubjectUnknown
        case (_, nil): return line.isObjectUnknown
        default: return false
        }
    }
}
