internal import Graphs
internal import OrgFacts
internal import OrgModel
internal import Texts

/// Which nodes fit a description.
extension Matcher {
    /// The nodes of a kind that a document demands, denies or leaves open.
    func absent(_ pattern: NodePattern) -> [Node] {
        pattern.mentionsSubject ? [] : context.measures.spokenOf.filter { !context.organisation.isAnyOfKind($0) }
    }

    /// Whether a node that stands fits.
    func isThere(_ pattern: NodePattern) -> Bool {
        func isThere() -> Bool { candidates(pattern).contains { matches($0, pattern) } }
        return pattern.mentionsSubject ? isThere() : known.nodes.value(pattern, isThere)
    }

    /// The nodes that stand and may fit: few where the pattern names a kind, or leads to them from the subject.
    func candidates(_ pattern: NodePattern) -> [Node] {
        if let nodes = reached(by: pattern) { return nodes.filter(context.measures.stands) }
        switch pattern {
        case .kind(let kind): return context.nodes(kind)
        case .section(let section): return context.nodes { $0.section == section }
        case .any(let patterns): return once(patterns.flatMap(candidates))
        case .all(let patterns): return patterns.map(candidates).min { $0.count < $1.count } ?? context.measures.nodes
        case .property, .meets, .described: return told
        case .line(let directed, _): return known.ends.value(directed) { ends(of: directed) }
        default: return context.measures.nodes
        }
    }

    /// The nodes that stand and that a line runs from, or to: their own, or their kind's.
    private func ends(of directed: DirectedRelation) -> [Node] {
        let ends = once(
            directed.relation.askedActs.flatMap { asked in
                context.facts.said(asked.act).compactMap { asked.isTurned != directed.isInverse ? $0.whom : $0.who }
            })
        let kinds = ends.filter(context.organisation.isAnyOfKind).map(context.kind)
        let standing = ends.filter(context.measures.stands)
        return kinds.isEmpty ? standing : once(standing + kinds.flatMap { context.nodes($0) })
    }

    private func once(_ nodes: [Node]) -> [Node] {
        var set = NodeSet(nodeCount: context.organisation.nodeCount)
        for node in nodes { set.insert(node.index) }
        return set.map(Node.init)
    }

    /// The nodes among which all that fit are, where the pattern leads to them from the subject; else nil.
    func reached(by pattern: NodePattern) -> Set<Node>? {
        switch pattern {
        case .subject: return subject.map { [$0, context.measures.anyOf(context.kind($0)) ?? $0] } ?? []
        case .any(let patterns):
            let sets = patterns.compactMap(reached)
            return sets.count == patterns.count ? sets.reduce([]) { $0.union($1) } : nil
        case .all(let patterns): return patterns.lazy.compactMap(reached).first
        case .line(let directed, let other):
            guard let ends = reached(by: other) else { return nil }
            let nodes = ends.flatMap { standing(directed, at: $0, isFirst: false) }
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
            return standing(directed, at: node, isFirst: true).contains { matches($0, other) }
        }
    }

    /// What stands in a relation to a node, in whatever words that is said: the other ends where the node is the first,
    /// as the relation is written, or the second.
    private func standing(_ directed: DirectedRelation, at node: Node, isFirst: Bool) -> [Node] {
        directed.relation.askedActs.flatMap { asked -> [Node] in
            let isWho = (asked.isTurned != directed.isInverse) != isFirst
            let facts =
                isWho
                ? context.facts.said(asked.act.word, from: node) : context.facts.said(asked.act.word, to: node)
            return facts.filter { asked.isMeant($0, in: context.organisation) }
                .compactMap { isWho ? $0.whom : $0.who }
        }
    }
}
