internal import OrgModel

/// The organisation after together with what was before and is no more: every node and line of both, once.
struct Union {
    let organisation: Organisation
    /// The node of the union that each node is, by side; nil for what is named nowhere but as a predecessor.
    private let nodes: [[Node?]]
    let lines: [Int: LineMark]

    init(_ setting: Setting, trustsIDs: Bool) {
        let names = UnionNames(setting, trustsIDs: trustsIDs)
        var writing = UnionWriting(setting, names)
        writing.writeNodes()
        writing.writeLines()
        organisation = writing.document.resolved()
        lines = writing.marks
        var byID: [String: Node] = [:]
        for node in organisation.nodes { byID[organisation.id(of: node)] = node }
        nodes = names.ids.map { $0.map { byID[$0] } }
    }

    /// The node of the union that a node of a side is.
    func node(_ node: Node, _ side: Int) -> Node? { nodes[side][Int(node.index)] }
}

/// The id that each node of both sides has in their union; a node that is one in both has the one that it has after.
struct UnionNames {
    private(set) var ids: [[String]]
    /// The nodes before that are no more after, by number.
    private(set) var isGone: [Bool]

    init(_ setting: Setting, trustsIDs: Bool) {
        let (before, after) = (setting.organisations[0], setting.organisations[1])
        ids = [[], after.nodes.map { after.id(of: $0) }]
        isGone = [Bool](repeating: true, count: before.nodeCount)
        var heirs: [Node: Node] = [:]
        for (number, state) in setting.classes.states.enumerated() {
            let (old, new) = (setting.classes.members[0][number], setting.classes.members[1][number])
            switch state {
            case .one, .alike: for (old, new) in zip(old, new) { heirs[old] = new }
            case .merged, .split, .reshaped:
                // What keeps its id goes on, whatever joins it or leaves it.
                guard trustsIDs else { continue }
                let byID = Dictionary(new.map { (after.id(of: $0), $0) }) { first, _ in first }
                for node in old { heirs[node] = byID[before.id(of: node)] }
            case .gone, .new, .unknown: break
            }
        }
        // What is only pointed at after is what was defined before.
        var taken = Set(after.nodes.filter { !after.isGhost($0) }.map { after.id(of: $0) })
        for node in before.nodes {
            if let heir = heirs[node] {
                isGone[Int(node.index)] = false
                ids[0].append(after.id(of: heir))
                continue
            }
            var id = before.id(of: node)
            // A kind used as a node means any of the kind, whenever it is written.
            if !before.isAnyOfKind(node), !before.isGhost(node) {
                while !taken.insert(id).inserted { id += "′" }
            }
            ids[0].append(id)
        }
    }
}
