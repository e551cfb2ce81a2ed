internal import OrgFacts
internal import OrgModel

/// Whom to ask about a node: who keeps or adopted the document that tells of it, else the organ that it is under, however
/// many steps up, or that governs the company or the federation it is in; else the executive board.
extension Audit.Context {
    func respondent(about node: Node?) -> Node? {
        guard let node else { return governingBoard }
        if let keeper = keeper(of: node) { return keeper }
        if let organ = nearestOrgan(above: node) { return organ }
        return kind(node).isDecidingOrgan ? node : governingBoard
    }

    private func keeper(of node: Node) -> Node? {
        let papers = [kind(node).section == .sources ? node : nil, organisation.source(of: node)].compactMap(\.self)
        for paper in papers {
            if let keeper = first(of: facts.said(.dokumentansvar, to: paper).compactMap(\.who)) { return keeper }
            if let adopter = first(of: facts.deciders(of: paper).compactMap(\.who)) { return adopter }
        }
        return nil
    }

    /// The organ nearest above a node: above itself, then above what it leads, then above each that it stands under.
    private func nearestOrgan(above node: Node) -> Node? {
        let steps = [node] + facts.leaderships(of: node).compactMap(\.whom) + facts.superiors(of: node).map(\.node)
        for step in steps {
            let wholes = facts.principals(of: step).compactMap(\.whom) + facts.places(of: step)
            let organs = wholes.filter { kind($0).isDecidingOrgan } + (wholes + [step]).flatMap(boards)
            if let first = first(of: organs.filter { $0 != node }) { return first }
        }
        return nil
    }

    /// The board of a company or the direktion of a federation.
    private func boards(of body: Node) -> [Node] {
        guard kind(body) == .kommunalförbund || kind(body).sphere == .company else { return [] }
        let parts = facts.said(.placed, to: body).compactMap(\.who).filter { kind($0).isDecidingOrgan }
        return parts.isEmpty ? [body] : parts
    }

    private var governingBoard: Node? {
        for kind in [NodeKind.kommunstyrelse, .direktion] {
            if let board = first(of: measures.nodes(kind).filter({ !isClass($0) })) { return board }
        }
        return nil
    }

    private func first(of nodes: [Node]) -> Node? {
        nodes.filter(measures.stands).min(by: organisation.precedes)
    }
}
