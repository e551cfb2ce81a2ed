internal import Graphs
internal import OrgModel
internal import Texts

/// Holds patterns against a model, for one subject of a checklist.
struct Matcher {
    let context: Audit.Context
    let spoken: SpokenStatements
    var subject: Node?
    /// What does not speak of the subject is the same for every one, and found once.
    private let known = Known()

    init(context: Audit.Context, spoken: SpokenStatements) {
        self.context = context
        self.spoken = spoken
    }

    /// The same, of a subject.
    func asking(about subject: Node?) -> Matcher {
        var matcher = self
        matcher.subject = subject
        return matcher
    }

    private struct Known {
        let matches = Lazily<FactPattern, Match>()
        let nodes = Lazily<NodePattern, Bool>()
        let statements = Lazily<StatementPattern, Bool>()
        let ends = Lazily<DirectedRelation, [Node]>()
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
        fact.mentionsSubject ? found(fact) : known.matches.value(fact) { found(fact) }
    }

    private func found(_ fact: FactPattern) -> Match {
        switch fact {
        case .statement(let pattern): return match(pattern)
        case .node(let pattern): return match(pattern)
        case .any(let facts):
            let matches = facts.map(match)
            let best = matches.map(\.strength).max() ?? .none
            guard best > .none else { return Match() }
            return Match(best, matches.filter { $0.strength == best }.flatMap(\.evidence))
        case .all(let facts):
            let matches = facts.map(match)
            let isWhole = matches.allSatisfy { $0.strength == .full }
            let best = matches.map(\.strength).max() ?? .none
            return Match(isWhole ? .full : min(best, .part), matches.flatMap(\.evidence))
        }
    }

    private func match(_ pattern: StatementPattern) -> Match {
        var found: [(strength: Strength, line: Line)] = []
        for directed in pattern.relations {
            for line in candidates(pattern, directed) where fits(line, pattern, directed.isInverse) {
                found.append((strength(of: line), line))
            }
        }
        let best = found.map(\.strength).max() ?? .none
        let lines = context.ordered(found.filter { $0.strength == best }.map(\.line))
        return Match(best, lines.map(context.evidence))
    }

    /// The statements that may fit: few where the pattern leads to them from the subject.
    private func candidates(_ pattern: StatementPattern, _ directed: DirectedRelation) -> [Line] {
        let (subjects, objects) = directed.isInverse ? (pattern.what, pattern.who) : (pattern.who, pattern.what)
        if let nodes = subjects.flatMap(reached) { return spoken.lines(directed.relation, from: nodes) }
        if let nodes = objects.flatMap(reached) { return spoken.lines(directed.relation, to: nodes) }
        return spoken.lines(directed.relation)
    }

    private func fits(_ line: Line, _ pattern: StatementPattern, _ isInverse: Bool) -> Bool {
        let (who, what) = isInverse ? (line.object, line.subject) : (line.subject, line.object)
        let isWhoOpen = isInverse ? line.isObjectUnknown : line.isSubjectUnknown
        let isWhatOpen = isInverse ? line.isSubjectUnknown : line.isObjectUnknown
        func fits(_ node: Node?, _ wanted: NodePattern?, isOpen: Bool = false) -> Bool {
            guard let wanted else { return true }
            guard let node else { return isOpen }
            return matches(node, wanted)
        }
        // The ends first: they cost less to look at than what the line says more.
        guard fits(who, pattern.who, isOpen: isWhoOpen), fits(what, pattern.what, isOpen: isWhatOpen) else {
            return false
        }
        let detail = context.measures.detail(of: line)
        if let matter = pattern.matter, !detail.matters.contains(where: { matches($0, matter) }) { return false }
        if pattern.isFrequent, detail.frequency == nil { return false }
        if !pattern.levels.isEmpty, !pattern.levels.contains(context.measures.level(of: line) ?? "") { return false }
        for (property, wanted) in pattern.properties {
            guard let value = context.measures.value(property, of: line)?.lowercased() else { return false }
            if !wanted.isEmpty, !wanted.contains(value) { return false }
        }
        return fits(detail.recipient, pattern.recipient) && fits(detail.owner, pattern.owner)
    }

    /// A no is an answer as good as a yes: a document may say that the director is not managing director.
    private func strength(of line: Line) -> Strength {
        let detail = context.measures.detail(of: line)
        if detail.holds == .unknown || line.isSubjectUnknown || line.isObjectUnknown { return .open }
        return detail.isDemanded || !detail.unclear.isNone ? .part : .full
    }

    private func match(_ pattern: NodePattern) -> Match {
        let nodes = candidates(pattern).filter { matches($0, pattern) && !isImplied($0) }
        guard let best = nodes.map(strength).max() else { return Match() }
        let named = nodes.filter { strength(of: $0) == best }.sorted(by: context.organisation.precedes)
        return Match(best, named.map(context.evidence))
    }

    private func isImplied(_ node: Node) -> Bool {
        context.organisation.hasTraits(node) && context.organisation.traits(of: node).detail.isImplied
    }

    private func strength(of node: Node) -> Strength {
        context.organisation.traits(of: node).detail.unclear.isNone ? .full : .part
    }

    /// Whether a node that stands fits.
    func isThere(_ pattern: NodePattern) -> Bool {
        if case .any(let patterns) = pattern { return patterns.contains { self.isThere($0) } }
        func isThere() -> Bool { candidates(pattern).contains { matches($0, pattern) } }
        return pattern.mentionsSubject ? isThere() : known.nodes.value(pattern, isThere)
    }

    /// Whether a statement fits, however far it answers.
    func isSaid(_ pattern: StatementPattern) -> Bool {
        func isSaid() -> Bool {
            pattern.relations.contains { directed in
                candidates(pattern, directed).contains { fits($0, pattern, directed.isInverse) }
            }
        }
        return pattern.mentionsSubject ? isSaid() : known.statements.value(pattern, isSaid)
    }

    /// The nodes that stand and may fit: few where the pattern names a kind, or leads to them from the subject.
    func candidates(_ pattern: NodePattern) -> [Node] {
        if let nodes = reached(by: pattern) { return nodes.filter(context.measures.stands) }
        switch pattern {
        case .kind(let kind): return context.nodes(kind)
        case .section(let section): return context.nodes { $0.section == section }
        case .any(let patterns): return once(patterns.flatMap(candidates))
        case .all(let patterns): return patterns.map(candidates).min { $0.count < $1.count } ?? context.measures.nodes
        case .line(let directed, _): return known.ends.value(directed) { ends(of: directed) }
        default: return context.measures.nodes
        }
    }

    /// The nodes that stand and that a line runs from, or to: their own, or their kind's.
    private func ends(of directed: DirectedRelation) -> [Node] {
        let lines = context.lines(directed.relation)
        let ends = once(lines.compactMap { directed.isInverse ? $0.object : $0.subject })
        let kinds = ends.filter(context.organisation.isAnyOfKind).map(context.kind)
        let standing = ends.filter(context.measures.stands)
        return kinds.isEmpty ? standing : once(standing + kinds.flatMap { context.nodes($0) })
    }

    private func once(_ nodes: [Node]) -> [Node] {
        var set = NodeSet(nodeCount: context.organisation.nodeCount)
        for node in nodes { set.insert(node.index) }
        return set.map(Node.init)
    }

    // MARK: Nodes

    /// The nodes among which all that fit are, where the pattern leads to them from the subject; else nil.
    private func reached(by pattern: NodePattern) -> Set<Node>? {
        switch pattern {
        case .subject: return subject.map { [$0, context.measures.anyOf(context.kind($0)) ?? $0] } ?? []
        case .any(let patterns):
            let sets = patterns.compactMap(reached)
            return sets.count == patterns.count ? sets.reduce([]) { $0.union($1) } : nil
        case .all(let patterns): return patterns.lazy.compactMap(reached).first
        case .line(let directed, let other):
            guard let ends = reached(by: other) else { return nil }
            let nodes = ends.flatMap { end in
                directed.isInverse
                    ? context.lines(directed.relation, from: end).compactMap(\.object)
                    : context.lines(directed.relation, to: end).compactMap(\.subject)
            }
            // What is said of a kind is said of each of it.
            return nodes.contains(where: context.organisation.isAnyOfKind) ? nil : Set(nodes)
        case .anyone, .kind, .section, .property, .named, .meets, .described: return nil
        }
    }

    /// Whether the node fits the description. What it goes by need not be said outright: only answers must.
    func matches(_ node: Node, _ pattern: NodePattern) -> Bool {
        let organisation = context.organisation
        switch pattern {
        case .subject:
            guard let subject else { return false }
            return node == subject || context.measures.anyOf(context.kind(subject)) == node
        case .anyone: return true
        case .kind(let kind): return context.kind(node) == kind
        case .section(let section): return context.kind(node).section == section
        case .any(let patterns): return patterns.contains { matches(node, $0) }
        case .all(let patterns): return patterns.allSatisfy { matches(node, $0) }
        case .property(let property, let values):
            guard let value = organisation.value(property, of: node)?.lowercased() else { return false }
            return values.isEmpty || values.contains(value)
        case .named: return organisation.hasName(node)
        case .meets: return organisation.traits(of: node).meetings.map { $0.precision != .unknown } ?? false
        case .described(let heading):
            return organisation.traits(of: node).headings.contains {
                organisation.texts[$0].lowercased() == heading.swedish
            }
        case .line(let directed, let other):
            let lines =
                directed.isInverse
                ? context.lines(directed.relation, toOrToKind: node)
                : context.lines(directed.relation, fromOrOfKind: node)
            return lines.contains { line in
                (directed.isInverse ? line.subject : line.object).map { matches($0, other) } ?? false
            }
        }
    }
}
