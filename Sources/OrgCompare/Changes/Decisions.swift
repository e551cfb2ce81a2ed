internal import OrgModel

/// The document that a change rests on: where the successor says whom it replaces, else where what came says it comes
/// from, else what a reorganisation that concerns the nodes gives.
struct Decisions {
    private let setting: Setting
    private let after: Organisation
    private let before: Organisation
    /// The source of each reorganisation by the nodes it concerns.
    private var reorganisations: [Node: Node] = [:]

    init(_ setting: Setting) {
        self.setting = setting
        before = setting.organisations[0]
        after = setting.organisations[1]
        for node in after.inOrderOfIDs(after.nodes.filter({ after.kind(of: $0) == .omorganisation })) {
            guard let source = after.traits(of: node).detail.source else { continue }
            for relation in [Relation.avser, .påverkar] {
                for other in after.objects(of: relation, from: node) where reorganisations[other] == nil {
                    reorganisations[other] = source
                }
            }
        }
    }

    /// Adds what a change rests on, from when it is, and whether it is only demanded.
    func complete(_ change: inout Change) {
        let replacements = replacements(behind: change)
        let statements = change.statementsAfter.map { after.statement($0).detail }
        change.decision = decision(of: change, replacements, statements)
        let own = change.after.map { after.traits(of: $0).detail }
        let terms = replacements.isEmpty ? (change.relation == nil ? own : statements) : replacements
        change.day = terms.compactMap(\.period.from).min()
        switch change.kind {
        case .upplöst, .okänd, .borttagen, .annanKälla, .antal: return
        case .ny, .tillagd, .omriktad, .nyVersion:
            change.isProposed = !terms.isEmpty && terms.allSatisfy(\.isDemanded)
        default: change.isProposed = !replacements.isEmpty && replacements.allSatisfy(\.isDemanded)
        }
    }

    /// On what terms those after are said to replace those before.
    private func replacements(behind change: Change) -> [Detail<Node>] {
        let old = Set(change.before.map(before.id))
        return change.after.flatMap { after.replacements(of: $0) }
            .filter { old.contains($0.predecessor) }.map(\.detail)
    }

    /// The decision behind a change; nil where none is given. A source that the node had before is no decision.
    /// What moves does so by the line that says where it stands now, and what is ended by what ends it.
    private func decision(
        of change: Change, _ replacements: [Detail<Node>], _ statements: [Detail<Node>]
    ) -> Node? {
        if change.kind == .upplöst {
            let ids = Set(change.before.map(before.id))
            return fresh(after.departures.filter { ids.contains($0.id) }.compactMap(\.source), change)
        }
        for terms in [replacements, statements + carriers(of: change)] {
            if let source = after.inOrderOfIDs(terms.compactMap(\.source)).first { return source }
        }
        for node in change.after { if let source = reorganisations[node] { return source } }
        if change.facets.contains(.renamed) || change.facets.contains(.newRole) || change.facets.contains(.otherTerms),
            let reviser = fresh(change.after.compactMap(after.reviser), change)
        {
            return reviser
        }
        return fresh(change.after.prefix(1).compactMap { after.traits(of: $0).detail.source }, change)
    }

    /// The first of the documents that none of those before rested on.
    private func fresh(_ sources: [Node], _ change: Change) -> Node? {
        let known = Set(
            change.before.flatMap { [before.traits(of: $0).detail.source, before.reviser(of: $0)] }
                .compactMap(\.self).map(before.id))
        return after.inOrderOfIDs(sources).first { !known.contains(after.id(of: $0)) }
    }

    /// The lines by which those that moved stand where they do.
    private func carriers(of change: Change) -> [Detail<Node>] {
        guard change.facets.contains(.moved), let (old, new) = change.pair, let move = setting.move(old, new) else {
            return []
        }
        let carrier = move.carriers[1]
        return
            (carrier.isInverse
            ? after.statements(of: carrier.relation, to: new) : after.statements(of: carrier.relation, from: new))
            .map(\.detail)
    }
}

extension Change {
    /// The two that are one, where it is about one.
    fileprivate var pair: (Node, Node)? { before.count == 1 && after.count == 1 ? (before[0], after[0]) : nil }
}
