internal import OrgAudit
internal import OrgCompare
internal import OrgModel
internal import Texts

/// Whether a finding that an audit after does not make is cured. That is good news drawn from silence, so it is said only
/// where the model after could have told.
struct Cure {
    private let comparison: Comparison
    private let measures: Measures
    /// Nodes after of which something is said that was not said before.
    private let newlyTold: Set<Node>

    init(_ comparison: Comparison, today: Day) {
        self.comparison = comparison
        measures = Measures(of: comparison.after, today: today)
        newlyTold = Set(
            comparison.delta.statementsIn.flatMap { number in
                let statement = comparison.after.statement(number)
                return [statement.subject, statement.object].compactMap(\.self)
            })
    }

    /// - Parameter finding: of the organisation before.
    func isCertain(of finding: Finding) -> Bool {
        let nodes = finding.subjects.map(\.node)
        if nodes.contains(where: isUnknown) { return false }
        let alive = nodes.filter { comparison.pairing.fates[$0] != .dissolved }
        // What has ended has no flaws, and what was taken out of a model whose ids are kept is no longer so.
        if alive.allSatisfy(isKept) { return !nodes.isEmpty || comparison.pairing.trustsIDs }
        let successors = alive.flatMap(successors)
        if finding.verdict == .lucka {
            return successors.allSatisfy { measures.coverage.isExhaustive(about: $0) || newlyTold.contains($0) }
        }
        let relations = Set(finding.parts.flatMap(\.parties).compactMap(Relation.init(ofParty:)))
        return successors.allSatisfy { node in
            relations.isEmpty ? newlyTold.contains(node) : relations.allSatisfy { isTold($0, of: node) }
        }
    }

    private func isUnknown(_ node: Node) -> Bool {
        if case .unknown = comparison.pairing.fates[node] { return true }
        return false
    }

    private func successors(_ node: Node) -> [Node] {
        let links = comparison.pairing.links(from: node)
        if !links.isEmpty { return links.map(\.after) }
        return comparison.pairing.groups.first { $0.before.contains(node) }?.after ?? []
    }

    private func isKept(_ node: Node) -> Bool {
        comparison.pairing.trustsIDs
            && successors(node).contains { comparison.after.id(of: $0) == comparison.before.id(of: node) }
    }

    private func isTold(_ relation: Relation, of node: Node) -> Bool {
        !measures.lines(relation, from: node).isEmpty || !measures.lines(relation, to: node).isEmpty
    }
}

extension Relation {
    /// The relation that a party of a fault names: `chef > kd`, `tn uppdrag < c`.
    init?(ofParty party: String) {
        guard let mark = party.firstRange(of: " > ") ?? party.firstRange(of: " < ") else { return nil }
        let head = party[..<mark.lowerBound]
        let found = Self.allCases.filter { relation in
            let word = relation.words.forward.swedish
            return head == word || head.hasSuffix(" " + word)
        }
        // The longest: `leder politiskt` is not `leder`.
        guard let longest = found.max(by: { $0.words.forward.swedish.count < $1.words.forward.swedish.count }) else {
            return nil
        }
        self = longest
    }
}
