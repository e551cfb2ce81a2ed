internal import OrgModel

/// The document that a change rests on: where the successor says whom it replaces, else where what came says it comes
/// from, else what a reorganisation that concerns the nodes gives.
struct Decisions {
    private let after: Organisation
    private let before: Organisation
    /// The source of each reorganisation by the nodes it concerns.
    private var reorganisations: [Node: Node] = [:]

    init(_ setting: Setting) {
        before = setting.organisations[0]
        after = setting.organisations[1]
        for node in after.nodes where after.kind(of: node) == .omorganisation {
            guard let source = after.traits(of: node).detail.source else { continue }
            for relation in [Relation.avser, .påverkar] {
                for other in after.objects(of: relation, from: node) where reorganisations[other] == nil {
                    reorganisations[other] = source
                }
            }
        }
    }

    /// The decision behind a change; nil where none is given. A source that the node had before is no decision.
    func decision(of change: Change) -> Node? {
        for node in change.after {
            let declared = after.statements(of: .ersätter, from: node).compactMap(\.detail.source)
            if let source = declared.first { return source }
        }
        for number in change.statementsAfter {
            if let source = after.statement(number).detail.source { return source }
        }
        for node in change.after { if let source = reorganisations[node] { return source } }
        guard let node = change.after.first, let source = after.traits(of: node).detail.source else { return nil }
        let known = Set(change.before.compactMap { before.traits(of: $0).detail.source }.map(before.id))
        return known.contains(after.id(of: source)) ? nil : source
    }
}
