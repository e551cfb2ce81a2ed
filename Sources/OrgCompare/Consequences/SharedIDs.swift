package import OrgModel

extension Pairing {
    /// The organisation before under the ids of the one after, so that what is known by ids is known in both: each node
    /// has the id of what it became, and what became nothing one that nobody has. What neither defines is a word in both.
    package func underLaterIDs(_ before: Organisation, of after: Organisation) -> Organisation {
        let taken = Set(after.nodes.filter { !after.isGhost($0) }.map(after.id))
        let words = Set(after.nodes.filter(after.isGhost).map(after.id))
        var ids: [Node: String] = [:]
        for node in before.nodes {
            let id = before.id(of: node)
            let links = links(from: node)
            let own = links.first { after.id(of: $0.after) == id } ?? links.min { after.precedes($0.after, $1.after) }
            if let own { ids[node] = after.id(of: own.after) }
        }
        for group in groups {
            for (old, new) in zip(group.before.sorted(by: before.precedes), group.after.sorted(by: after.precedes)) {
                ids[old] = after.id(of: new)
            }
        }
        return before.rekeyed { node in
            if let id = ids[node] { return id }
            var id = before.id(of: node)
            while taken.contains(id) || words.contains(id) && !before.isGhost(node) { id += "*" }
            return id
        }
    }
}
