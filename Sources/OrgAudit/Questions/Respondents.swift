internal import OrgFacts
internal import OrgModel

/// Whom to ask about a node: who keeps or adopted the document that tells of it, else the organ that it is under, else
/// the executive board.
extension Audit.Context {
    func respondent(about node: Node?) -> Node? {
        if let node {
            let papers = [kind(node).section == .sources ? node : nil, organisation.source(of: node)].compactMap(\.self)
            for paper in papers {
                let keepers = facts.said(.dokumentansvar, to: paper).compactMap(\.who).filter(isAskable)
                if let first = keepers.sorted(by: organisation.precedes).first { return first }
                let adopters = facts.deciders(of: paper).compactMap(\.who).filter(isAskable)
                if let first = adopters.sorted(by: organisation.precedes).first { return first }
            }
            let organs = facts.principals(of: node).compactMap(\.whom) + facts.places(of: node)
            if let first = organs.filter({ kind($0).isDecidingOrgan && isAskable($0) }).sorted(
                by: organisation.precedes
            ).first,
                first != node
            {
                return first
            }
            if kind(node).isDecidingOrgan { return node }
        }
        return measures.nodes(.kommunstyrelse, .direktion).filter { !isClass($0) }.sorted(by: organisation.precedes)
            .first
    }

    private func isAskable(_ node: Node) -> Bool { measures.stands(node) }
}
