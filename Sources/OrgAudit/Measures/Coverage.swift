internal import Graphs
package import OrgModel

/// What the sources of a model tell all of: what they claim to cover (`uttömmande om`), and what documents of their genre
/// do. Only there is silence a gap.
package struct Coverage: Sendable {
    private let named: NodeSet
    private let kinds: Set<NodeKind>
    private let scope: NodeSet
    let organisation: Organisation
    let cuts: Cuts
    /// The sources that have been read.
    let speakers: Speakers
    /// The claims themselves.
    package let claims: [Line]

    init(_ organisation: Organisation, _ index: LineIndex, _ cuts: Cuts, on day: Day) {
        let claims = index.lines(.uttömmandeOm).filter { claim in
            // A text that is cut claims nothing: whatever it leaves out may stand where it was cut.
            let isCut =
                cuts.isAnything
                && (cuts.reach(organisation.detail(of: claim)) || claim.subject.map(cuts.silence) == true)
            return claim.object != nil && !isCut
        }
        var named = NodeSet(nodeCount: organisation.nodeCount)
        var kinds: Set<NodeKind> = []
        for node in claims.compactMap(\.object) {
            named.insert(node.index)
            let kind = organisation.kind(of: node)
            if organisation.isAnyOfKind(node) || organisation.isClass(node) && !kind.isGeneric { kinds.insert(kind) }
        }
        self.claims = claims
        self.named = named
        self.kinds = kinds
        self.organisation = organisation
        self.cuts = cuts
        speakers = Speakers(organisation, index, cuts, on: day)
        scope = Self.scope(of: organisation, named, index)
    }

    /// Whether a source is exhaustive about the node: it is named, or all of its kind are.
    package func isExhaustive(about node: Node) -> Bool {
        named.contains(node.index) || kinds.contains(organisation.kind(of: node))
    }

    /// Whether a source is exhaustive about all of a kind, so that one that is not named is missing.
    package func isExhaustive(about kind: NodeKind) -> Bool { kinds.contains(kind) }

    /// Whether a source is exhaustive about the node or about a unit that it is part of, leads or concerns.
    package func reaches(_ node: Node) -> Bool { isExhaustive(about: node) || scope.contains(node.index) }

    /// The claims that cover the node, as evidence.
    package func claims(about node: Node) -> [Line] {
        claims.filter { claim in
            guard let object = claim.object else { return false }
            let kind = organisation.kind(of: object)
            return object == node
                || organisation.isClass(object) && kinds.contains(kind)
                    && kind == organisation.kind(of: node)
        }
    }

    /// Downwards from the units that are named: their parts, who leads them, what concerns them.
    private static func scope(of organisation: Organisation, _ named: NodeSet, _ index: LineIndex) -> NodeSet {
        if named.isEmpty { return named }
        var sources: [UInt32] = []
        var targets: [UInt32] = []
        for relation in [Relation.delAv, .hörTill, .bedrivsI, .avser, .leder] {
            for line in index.lines(relation) {
                guard let part = line.subject, let whole = line.object else { continue }
                guard organisation.kind(of: whole).section == .units else { continue }
                sources.append(whole.index)
                targets.append(part.index)
            }
        }
        return Digraph(nodeCount: organisation.nodeCount, sources: sources, targets: targets).reachable(from: named)
    }
}
