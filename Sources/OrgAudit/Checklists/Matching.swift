internal import Graphs
internal import OrgFacts
internal import OrgModel
internal import Texts

/// Holds patterns against what a model means, for one subject of a checklist.
struct Matcher {
    let context: Audit.Context
    let answers: Answers
    var subject: Node?
    /// Whether the question can be answered no.
    var takesNo = false
    /// Whether it asks which one, so that a kind is no whole answer.
    var asksWhich = false
    /// The nodes that stand and say something of themselves beside what they are and are called.
    let told: [Node]
    /// What does not speak of the subject is the same for every one, and found once.
    let known = Known()

    init(_ context: Audit.Context) {
        self.context = context
        answers = Answers(context)
        told = context.measures.nodes.filter(context.organisation.hasTraits)
    }

    /// The same, of a subject.
    func asking(about subject: Node?) -> Matcher {
        var matcher = self
        matcher.subject = subject
        return matcher
    }

    /// The same, of a question that can be answered no or cannot, and that asks which one or does not.
    func asking(takingNo takesNo: Bool, which asksWhich: Bool) -> Matcher {
        var matcher = self
        (matcher.takesNo, matcher.asksWhich) = (takesNo, asksWhich)
        return matcher
    }

    struct Known {
        let matches = Lazily<Question, Match>()
        let nodes = Lazily<NodePattern, Bool>()
        let statements = Lazily<StatementPattern, Bool>()
        let ends = Lazily<DirectedRelation, [Node]>()
    }

    struct Question: Hashable {
        let fact: FactPattern
        let takesNo: Bool
        let asksWhich: Bool
    }

    /// What answers a question, and how far.
    struct Match: Sendable {
        var strength = Strength.none
        var evidence: [Evidence] = []

        init() {}

        /// Alternatives may find the same statement: it answers once.
        init(_ strength: Strength, _ evidence: [Evidence]) {
            self.strength = strength
            var seen: Set<Evidence> = []
            self.evidence = evidence.filter { seen.insert($0).inserted }
        }
    }

    // MARK: Facts

    func match(_ fact: FactPattern) -> Match {
        if fact.mentionsSubject { return found(fact) }
        return known.matches.value(Question(fact: fact, takesNo: takesNo, asksWhich: asksWhich)) { found(fact) }
    }

    private func found(_ fact: FactPattern) -> Match {
        switch fact {
        case .statement(let pattern): return match(pattern)
        case .node(let pattern): return match(pattern)
        case .any(let facts):
            let matches = facts.map(match)
            let best = matches.map(\.strength).max() ?? .none
            guard best > .none else { return Match() }
            return Match(best, matches.filter { $0.strength == best || $0.strength == .aside }.flatMap(\.evidence))
        case .all(let facts):
            let matches = facts.map(match)
            let isWhole = matches.allSatisfy { $0.strength == .full }
            let best = matches.map(\.strength).max() ?? .none
            return Match(isWhole ? .full : min(best, .part), matches.flatMap(\.evidence))
        }
    }

    private func match(_ pattern: StatementPattern) -> Match {
        var found: [(strength: Strength, fact: Fact)] = []
        for asked in asked(by: pattern) {
            for fact in facts(pattern, asked) where answers.isSaid(fact) && fits(fact, pattern, asked) {
                let said = Strength(fact, ofRight: pattern.isOfRight, takesNo: takesNo)
                let isOpen = answers.isOpen(fact, at: .who) || answers.isOpen(fact, at: .whom)
                found.append((min(said, isOpen ? .open : isWhole(fact) ? .full : .part), fact))
            }
        }
        let best = found.map(\.strength).max() ?? .none
        // What is denied beside an answer is told with it.
        let facts = found.filter { $0.strength == best || $0.strength == .aside }.map(\.fact)
        let lines = context.ordered(Set(facts.flatMap(answers.lines)))
        let nodes = Set(facts.flatMap(answers.nodes)).sorted(by: context.organisation.precedes)
        return Match(best, lines.map(context.evidence) + nodes.map(context.evidence))
    }

    /// Whether a fact is said clearly, of all that it names, and of whom it is said where that is asked: a kind is one of
    /// many.
    private func isWhole(_ fact: Fact) -> Bool {
        let ends = asksWhich ? [fact.who, fact.whom].compactMap(\.self) : []
        return answers.isClear(fact) && fact.partialEnd == nil
            && ends.allSatisfy { !context.organisation.isAnyOfKind($0) || matches($0, .subject) }
    }

    /// An act that a pattern asks for, as the pattern has its ends.
    private struct Asked {
        let act: AskedAct
        /// Whether the pattern's `vem` is the other end of the fact.
        let isTurned: Bool

        func ends<End>(_ who: End, _ what: End) -> (who: End, whom: End) { isTurned ? (what, who) : (who, what) }
    }

    private func asked(by pattern: StatementPattern) -> [Asked] {
        pattern.relations.flatMap { directed in
            directed.relation.askedActs.map { Asked(act: $0, isTurned: $0.isTurned != directed.isInverse) }
        }
    }

    /// The facts that may fit: few where the pattern leads to them from the subject.
    private func facts(_ pattern: StatementPattern, _ asked: Asked) -> [Fact] {
        let ends = asked.ends(pattern.who, pattern.what)
        return answers.facts(asked.act.act, who: ends.who.flatMap(reached), whom: ends.whom.flatMap(reached)) { end in
            (end == .who ? ends.who : ends.whom).map(candidates) ?? []
        }
    }

    private func fits(_ fact: Fact, _ pattern: StatementPattern, _ asked: Asked) -> Bool {
        let ends = asked.ends(pattern.who, pattern.what)
        func fits(_ node: Node?, _ wanted: NodePattern?, isOpen: Bool = false) -> Bool {
            guard let wanted else { return true }
            guard let node else { return isOpen }
            return matches(node, wanted)
        }
        guard asked.act.isMeant(fact, in: context.organisation) else { return false }
        // The ends first: they cost less to look at than what the line says more.
        guard fits(fact.who, ends.who, isOpen: answers.isOpen(fact, at: .who)),
            fits(fact.whom, ends.whom, isOpen: answers.isOpen(fact, at: .whom))
        else { return false }
        guard pattern.saysMore else { return true }
        guard let detail = answers.detail(of: fact), let line = answers.lines(of: fact).first else { return false }
        if let matter = pattern.matter, !detail.matters.contains(where: { matches($0, matter) }) { return false }
        if pattern.isFrequent, detail.frequency == nil { return false }
        if !pattern.levels.isEmpty, !pattern.levels.contains(context.measures.level(of: line) ?? "") { return false }
        for (property, wanted) in pattern.properties {
            guard let value = context.measures.value(property, of: line)?.lowercased() else { return false }
            if !wanted.isEmpty, !wanted.contains(value) { return false }
        }
        func fits(_ nodes: [Node], _ wanted: NodePattern?) -> Bool {
            wanted.map { wanted in nodes.contains { matches($0, wanted) } } ?? true
        }
        return fits(detail.recipients, pattern.recipient) && fits(detail.owners, pattern.owner)
    }

    private func match(_ pattern: NodePattern) -> Match {
        let nodes = (candidates(pattern) + absent(pattern)).filter { matches($0, pattern) && !isImplied($0) }
        guard let best = nodes.map(strength).max() else { return Match() }
        let named = nodes.filter { strength(of: $0) == best }.sorted(by: context.organisation.precedes)
        return Match(best, named.map(context.evidence))
    }

    private func isImplied(_ node: Node) -> Bool {
        context.organisation.hasTraits(node) && context.organisation.traits(of: node).detail.isImplied
    }

    /// How far a node answers by being there, or by what is said of its being there.
    private func strength(of node: Node) -> Strength {
        let detail = context.organisation.traits(of: node).detail
        switch Modality(detail).standing {
        case .denied: return takesNo ? .full : .aside
        case .proposed: return .aside
        case .permitted: return .part
        case .open: return .open
        case .demanded: return .part
        case .holds: return detail.unclear.isNone ? .full : .part
        }
    }

    /// Whether a statement fits, said or implied, however far it answers.
    func isSaid(_ pattern: StatementPattern) -> Bool {
        func isSaid() -> Bool {
            asked(by: pattern).contains { asked in facts(pattern, asked).contains { fits($0, pattern, asked) } }
        }
        return pattern.mentionsSubject ? isSaid() : known.statements.value(pattern, isSaid)
    }
}
