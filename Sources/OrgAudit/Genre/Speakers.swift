internal import OrgModel

/// The sources that have been read, and what each of them tells all of by its genre. One that nothing rests on is only
/// mentioned: nobody knows what it says.
struct Speakers: Sendable {
    /// The documents that something rests on.
    let read: Set<Node>
    private let byNode: [Node: [Node]]

    init(_ organisation: Organisation, _ index: LineIndex, _ cuts: Cuts) {
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
                for node in organisation.nodes {
                    guard let source = organisation.source(of: node), listing.contains(source),
                        Self.isListed(organisation.kind(of: node), by: organisation.kind(of: source))
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

    private static func isListed(_ kind: NodeKind, by source: NodeKind) -> Bool {
        switch source.genre?.field {
        case .list: kind.sphere == .employed && (kind.section == .units || kind.section == .posts)
        case .levels: kind.sphere == .cooperation && kind.section == .groups
        default: false
        }
    }
}
