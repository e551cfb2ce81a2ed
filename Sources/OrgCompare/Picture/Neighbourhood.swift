internal import OrgModel

/// What nodes of a union stand under and among, in either state.
struct Neighbourhood {
    private let union: Union
    /// For each node what it stands under: after, before.
    private var superiors: [Node: [Node]] = [:]
    /// The organs and units that stand under each node, and the posts that lead each unit.
    private var beside: [Node: [Node]] = [:]
    private var leaders: [Node: [Node]] = [:]

    /// A picture of no more than so many is shown whole.
    private static let wholeUpTo = 40
    /// Of more than so many under one superior those that changed are shown alone.
    private static let siblingsUpTo = 12

    init(_ setting: Setting, _ union: Union) {
        self.union = union
        for side in [1, 0] {
            for node in setting.organisations[side].nodes {
                guard let superior = setting.superior(node, side), let lower = union.node(node, side),
                    let upper = union.node(superior, side)
                else { continue }
                if superiors[lower]?.contains(upper) == true { continue }
                superiors[lower, default: []].append(upper)
                switch setting.family(node, side) {
                case .organ, .unit: beside[upper, default: []].append(lower)
                case .chief: leaders[upper, default: []].append(lower)
                default: break
                }
            }
        }
    }

    /// The nodes with all that they stand under, what stands beside them, and who leads what is shown; everything
    /// where that is little, or where there are none.
    func around(_ changed: some Collection<Node>) -> Set<Node> {
        let shown = union.organisation.nodes.filter { isShown($0) }
        let centre = changed.filter { isShown($0) }
        if centre.isEmpty || shown.count <= Self.wholeUpTo { return Set(shown) }
        var found = Set(centre)
        var waiting = Array(found)
        while let node = waiting.popLast() {
            for superior in superiors[node] ?? [] where found.insert(superior).inserted { waiting.append(superior) }
        }
        for node in centre {
            for superior in superiors[node] ?? [] {
                let siblings = beside[superior] ?? []
                if siblings.count <= Self.siblingsUpTo { found.formUnion(siblings) }
            }
        }
        for node in found { found.formUnion(leaders[node] ?? []) }
        return found.filter { isShown($0) }
    }

    /// Organs, units, posts and groups are what a picture of an organisation is of.
    private func isShown(_ node: Node) -> Bool {
        switch union.organisation.kind(of: node).sphere {
        case .political, .examination, .employed, .company, .group, .cooperation: true
        case .external, .person, .document, .matter: false
        }
    }
}
