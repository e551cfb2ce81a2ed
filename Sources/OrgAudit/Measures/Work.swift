package import OrgModel

/// Who does what to a node, and what a document rests on: what several rules ask of the lines around one node.
extension Measures {
    /// Those who stand in one of the relations to the node, each once, in the model's order.
    /// Somebody who is named but not defined is named.
    package func doers(_ relations: Relation..., to node: Node) -> [Node] {
        relations.flatMap { lines($0, toOrToKind: node).compactMap(\.subject) }.eachOnce
    }

    /// What the node stands in one of the relations to, each once, in the model's order.
    package func targets(_ relations: Relation..., from node: Node) -> [Node] {
        relations.flatMap { lines($0, from: node).compactMap(\.object) }
            .filter { !organisation.isGhost($0) }.eachOnce
    }

    /// Those who decide on a matter or adopt a document.
    package func deciders(of node: Node) -> [Node] { doers(.beslutar, .antar, to: node) }

    /// Who leads, chairs or convenes a group or a process, or answers for it alone.
    package func heads(of node: Node) -> [Node] {
        let chairs = lines(.ingår, to: node).filter { line in
            guard let member = line.subject else { return false }
            let role = value(.som, of: line)?.lowercased() ?? ""
            return organisation.kind(of: member) == .ordförande || role.contains("ordförande")
                || role.contains("sammankallande")
        }.compactMap(\.subject)
        let leads = doers(.leder, .lederPolitiskt, .kallar, .ansvarar, .samverkansansvar, to: node)
        return (chairs + leads).filter { $0 != node }.eachOnce
    }
}

extension [Node] {
    /// Each once, in the model's order.
    var eachOnce: [Node] {
        if count < 2 { return self }
        var once: [Node] = []
        for node in sorted() where once.last != node { once.append(node) }
        return once
    }
}
