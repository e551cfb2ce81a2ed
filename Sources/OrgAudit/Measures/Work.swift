package import OrgFacts
package import OrgModel

/// Who does what to a node, and what a document rests on: what several rules ask of the facts around one node.
extension Measures {
    /// Those who do one of some things to the node, each once, in the model's order.
    /// Somebody who is named but not defined is named.
    package func doers(_ acts: Act..., to node: Node) -> [Node] { doers(acts, to: node) }

    package func doers(_ acts: [Act], to node: Node) -> [Node] {
        facts.said(acts, to: node).compactMap(\.who).eachOnce
    }

    /// What the node does one of some things to, each once, in the model's order.
    package func targets(_ acts: Act..., from node: Node) -> [Node] {
        facts.said(acts, from: node).compactMap(\.whom).filter { !organisation.isGhost($0) }.eachOnce
    }

    /// Those who decide on a matter or adopt a document, whom it is delegated to among them.
    package func deciders(of node: Node) -> [Node] { facts.deciders(of: node).compactMap(\.who).eachOnce }

    /// Who leads, chairs or convenes a group or a process, or answers for it alone.
    package func heads(of node: Node) -> [Node] {
        let acts: [Act] = [.leder, .lederPolitiskt, .kallar, .ansvarar, .samverkansansvar, .ordförande]
        return facts.said(acts, to: node).compactMap(\.who).filter { $0 != node }.eachOnce
    }

    /// What a unit or a group belongs to, in whatever words, one step up.
    package func wholes(of node: Node) -> [Node] { targets(.delAv, .hörTill, from: node) }

    /// The parts of a whole, one step down.
    package func parts(of node: Node) -> [Node] { doers(.delAv, .hörTill, to: node) }
}

extension Audit.Context {
    /// Whether a post leads the employed, and so is above all of them.
    func isLeadingOfficial(_ post: Node) -> Bool {
        kind(post) == .kommundirektör
            || facts.said(.leads, from: post).contains { fact in
                fact.act == .leder && isEnd(fact.whom) { $0.fit == .whole }
            }
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
