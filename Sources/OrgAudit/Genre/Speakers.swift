internal import OrgModel

/// The sources that have been read, and what each of them tells all of by its genre. One that nothing rests on is only
/// mentioned: nobody knows what it says.
struct Speakers: Sendable {
    /// The documents that something rests on.
    let read: Set<Node>
    private let byNode: [Node: [Node]]

    init(_ organisation: Organisation, _ index: LineIndex, _ cuts: Cuts, on day: Day) {
        read = organisation.sourcesOfStatements.union(organisation.sourcesOfNodes)
        let whole = read.filter { source in
            !cuts.silence(source) && organisation.kind(of: source).genre.map { !$0.duties.isEmpty } ?? false
        }
        var byNode: [Node: [Node]] = [:]
        if !whole.isEmpty {
            let listing = whole.filter { source in
                let field = organisation.kind(of: source).genre?.field
                return field == .list || field == .levels
            }
            if !listing.isEmpty {
                let heads = Self.heads(of: listing, organisation, index)
                let addressed = Set(organisation.eachDetail { $0.recipients + $0.consulted }.flatMap(\.self))
                for node in organisation.nodes {
                    guard let source = organisation.source(of: node), listing.contains(source),
                        Self.isListed(organisation.kind(of: node), by: organisation.kind(of: source)),
                        Self.isDescribed(node, organisation, index, addressed), heads[source]?.contains(node) != true,
                        !Self.isPassing(node, organisation, on: day)
                    else { continue }
                    byNode[node, default: []].append(source)
                }
            }
            for relation in [Relation.reglerar, .avser] {
                for line in index.lines(relation) {
                    guard let source = line.subject, whole.contains(source), let node = line.object,
                        organisation.kind(of: source).genre?.field == .post,
                        organisation.kind(of: node).isEmployedPost
                    else { continue }
                    byNode[node, default: []].append(source)
                }
            }
        }
        self.byNode = byNode
    }

    /// The documents that tell all of a node.
    func speakers(of node: Node) -> [Node] { byNode[node, default: []] }

    /// The posts of which a document that describes a part cannot tell who stands above: those that adopt it, and those
    /// that lead the part, or that lead what belongs to the committee that adopts it.
    private static func heads(
        of listing: Set<Node>, _ organisation: Organisation, _ index: LineIndex
    ) -> [Node: Set<Node>] {
        var heads: [Node: Set<Node>] = [:]
        for source in listing {
            let adopters = index.lines(.antar, to: source).compactMap(\.subject)
            let parts =
                index.lines(.avser, from: source).compactMap(\.object)
                + index.lines(.beskrivsI, to: source).compactMap(\.subject)
                + adopters.filter { organisation.kind(of: $0) == .nämnd }.flatMap { committee in
                    index.lines(.hörTill, to: committee).compactMap(\.subject)
                }
            heads[source] = Set(adopters + parts.flatMap { index.lines(.leder, to: $0).compactMap(\.subject) })
        }
        return heads
    }

    /// Whether a unit or a post is told of for what it is, or given a place, parts, people or a leader: one that only
    /// turns up in what others do is not described.
    private static func isDescribed(
        _ node: Node, _ organisation: Organisation, _ index: LineIndex, _ addressed: Set<Node>
    ) -> Bool {
        let kind = organisation.kind(of: node)
        if kind == .förvaltning || kind.section == .groups { return true }
        let lines = index.lines(at: node)
        // Whose place is left open is told of for that, and not for what it is.
        let isUnplaced = [Relation.hörTill, .delAv, .ingår].contains { relation in
            index.statements(relation, from: node).contains { $0.object == nil }
        }
        return lines.isEmpty && !isUnplaced && !addressed.contains(node)
            || lines.contains { line in
                switch line.relation {
                case .delAv, .hörTill, .ingår, .chef: true
                case .uppdrag: line.subject == node
                case .leder:
                    line.object == node || line.object.map { organisation.kind(of: $0).section == .units } ?? false
                default: false
                }
            }
    }

    /// Whether it is told of on its way out, or to a place that it has not got yet: the order that a decision lays down for
    /// good is another.
    private static func isPassing(_ node: Node, _ organisation: Organisation, on day: Day) -> Bool {
        if organisation.hasTraits(node), organisation.traits(of: node).detail.period.till != .open { return true }
        return organisation.lines.lines(at: node).contains { line in
            guard line.subject == node, line.relation == .delAv || line.relation == .hörTill || line.relation == .chef,
                let from = organisation.detail(of: line).period.from
            else { return false }
            return from > day
        }
    }

    private static func isListed(_ kind: NodeKind, by source: NodeKind) -> Bool {
        switch source.genre?.field {
        case .list: kind.sphere == .employed && (kind.section == .units || kind.section == .posts)
        case .levels: kind.sphere == .cooperation && kind.section == .groups
        default: false
        }
    }
}
