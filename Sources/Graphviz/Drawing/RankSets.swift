internal import CGraphviz

extension Storage {
    /// What `dot` does not survive: a subgraph with `rank`, outside a cluster, that holds one of the cluster's nodes.
    /// (2.42 stops the whole process on an assertion.) With `newrank` it does. To be called under the lock.
    func rankSetAcrossCluster() -> String? {
        let newRank = text(of: cgv_get(root, "newrank"))?.lowercased()
        if let newRank, ["true", "yes", "1"].contains(newRank) { return nil }
        let clusters = subgraphs.indices.filter { name(of: $0).hasPrefix("cluster") }
        guard !clusters.isEmpty else { return nil }
        for set in subgraphs.indices {
            guard let rank = text(of: cgv_get(subgraphs[set], "rank")), Self.ranks.contains(rank) else { continue }
            for cluster in clusters where !isInside(set, cluster) {
                var node = agfstnode(subgraphs[set])
                while let member = node {
                    if cgv_holds(subgraphs[cluster], member, 0) != 0 {
                        return "the node '\(text(of: cgv_name(member)) ?? "")' stands both in the cluster "
                            + "'\(name(of: cluster))' and, outside it, in the rank set '\(name(of: set))'; "
                            + "dot needs newrank=true for that"
                    }
                    node = agnxtnode(subgraphs[set], member)
                }
            }
        }
        return nil
    }

    private static let ranks: Set = ["same", "min", "max", "source", "sink"]

    private func isInside(_ subgraph: Int, _ cluster: Int) -> Bool {
        var place: Int? = subgraph
        while let here = place {
            if here == cluster { return true }
            place = parents[here]
        }
        return false
    }

    private func name(of subgraph: Int) -> String {
        text(of: cgv_name(subgraphs[subgraph])) ?? ""
    }

    private func text(of value: UnsafePointer<CChar>?) -> String? {
        value.map { String(cString: $0) }
    }
}
