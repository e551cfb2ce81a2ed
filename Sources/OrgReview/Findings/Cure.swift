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
    /// The group of like ones that a node before is in.
    private let groups: [Node: Int]

    /// - Parameter measures: of the organisation after.
    init(_ comparison: Comparison, by measures: Measures) {
        self.comparison = comparison
        self.measures = measures
        groups = Dictionary(
            comparison.pairing.groups.enumerated().flatMap { number, group in group.before.map { ($0, number) } },
            uniquingKeysWith: { first, _ in first })
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
        // An empty post is not filled by going on under another name.
        if alive.contains(where: isEmptyPost), !alive.filter(isEmptyPost).flatMap(self.successors).allSatisfy(isHeld) {
            return false
        }
        if finding.verdict == .lucka {
            return successors.allSatisfy { measures.coverage.isExhaustive(about: $0) || newlyTold.contains($0) }
        }
        // A fault takes all its parties: one line that goes to others now is enough.
        return finding.parts.allSatisfy { part in
            let parties = part.parties.compactMap(Party.init)
            return successors.allSatisfy { node in
                parties.isEmpty ? newlyTold.contains(node) : parties.contains { hasLeft($0, node) }
            }
        }
    }

    /// Whether nobody is said to hold the post before.
    private func isEmptyPost(_ node: Node) -> Bool {
        comparison.before.lines.lines(.innehar, .denied).contains { $0.subject == nil && $0.object == node }
    }

    private func isHeld(_ post: Node) -> Bool { !measures.lines(.innehar, to: post).isEmpty }

    private func isUnknown(_ node: Node) -> Bool {
        if case .unknown = comparison.pairing.fates[node] { return true }
        return false
    }

    private func successors(_ node: Node) -> [Node] {
        let links = comparison.pairing.links(from: node)
        if !links.isEmpty { return links.map(\.after) }
        return groups[node].map { comparison.pairing.groups[$0].after } ?? []
    }

    private func isKept(_ node: Node) -> Bool {
        comparison.pairing.trustsIDs
            && successors(node).contains { comparison.after.id(of: $0) == comparison.before.id(of: node) }
    }

    /// Whether the model tells lines of the sort at a node, and not the one that it had.
    private func hasLeft(_ party: Party, _ node: Node) -> Bool {
        let ends =
            measures.lines(party.relation, from: node).map { $0.object }
            + measures.lines(party.relation, to: node).map {
                $0.subject
            }
        let others = Set(ends.compactMap(\.self).map(comparison.after.id))
        return !others.isEmpty && party.ids.isDisjoint(with: others)
    }
}

/// What a party of a fault says, as a baseline writes it: `chef > kd`, `tn uppdrag < c: budget`.
private struct Party {
    let relation: Relation
    /// Who stands at its ends, as far as the party tells.
    let ids: Set<String>

    init?(_ text: String) {
        guard let mark = text.firstRange(of: " > ") ?? text.firstRange(of: " < ") else { return nil }
        let head = text[..<mark.lowerBound]
        let named = Relation.allCases.map { ($0, $0.words.forward.swedish) }
            .filter { head == $0.1 || head.hasSuffix(" " + $0.1) }
        // The longest: `leder politiskt` is not `leder`.
        guard let (relation, word) = named.max(by: { $0.1.count < $1.1.count }) else { return nil }
        self.relation = relation
        let tail = String(text[mark.upperBound...])
        let end = tail.firstRange(of: ": ").map { String(tail[..<$0.lowerBound]) } ?? tail
        let start = head.dropLast(word.count).dropLast()
        ids = start.isEmpty ? [end, tail] : [end, tail, String(start)]
    }
}
