public import OrgModel

extension Comparison {
    /// What one that was split had under it or to do, and which of its successors has it: the question in a split.
    public struct Half: Sendable {
        /// The part, the post or the matter before, and what it was to the one that was split.
        public let part: Node
        public let relation: Relation
        /// Those of the successors that have it; empty where none is said to.
        public let holders: [Node]
    }

    /// Who of those that one was split into has each of what it had, in the order of ids. What went to others is told
    /// as a change of its own, and what ended too.
    ///
    /// - Complexity: linear in the lines of what was split.
    public func halves(of change: Change) -> [Half] {
        guard [.delad, .omfördelad].contains(change.kind) else { return [] }
        var told: Set<[UInt32]> = []
        return change.before.flatMap { node in setting.heldLines(at: node, 0) }
            .compactMap { part, relation, isInverse -> Half? in
                guard setting.classes.states[setting.number(part, 0)] == .one,
                    told.insert([part.index, UInt32(relation.rawValue)]).inserted
                else { return nil }
                let counterpart = setting.classes.members[1][setting.number(part, 0)][0]
                let ends =
                    isInverse
                    ? after.subjects(of: relation, to: counterpart) : after.objects(of: relation, from: counterpart)
                let holders = ends.filter(change.after.contains)
                return holders.isEmpty && !ends.isEmpty
                    ? nil : Half(part: part, relation: relation, holders: after.inOrderOfIDs(Set(holders)))
            }
            .sorted { (before.id(of: $0.part), $0.relation.rawValue) < (before.id(of: $1.part), $1.relation.rawValue) }
    }
}

extension Setting {
    /// What stands below a node or is done by it: the other end of each such line, and whether the node is its subject.
    fileprivate func heldLines(at node: Node, _ side: Int) -> [(part: Node, relation: Relation, isInverse: Bool)] {
        let organisation = organisations[side]
        return Relation.allCases.flatMap { relation -> [(part: Node, relation: Relation, isInverse: Bool)] in
            let isAbove: (subject: Bool, object: Bool)
            switch relation.above {
            case .subject?: isAbove = (true, false)
            case .object?: isAbove = (false, true)
            // Who does something has it; what regulates or concerns somebody belongs to that one.
            case nil: isAbove = (!relation.isOfDocuments, relation.isOfDocuments)
            }
            if [.ersätter, .innehar].contains(relation) { return [] }
            return (isAbove.subject ? organisation.objects(of: relation, from: node).map { ($0, relation, true) } : [])
                + (isAbove.object ? organisation.subjects(of: relation, to: node).map { ($0, relation, false) } : [])
        }.filter { $0.part != node }
    }
}

extension Relation {
    fileprivate var isOfDocuments: Bool { words.dimension == .dokument }
}
