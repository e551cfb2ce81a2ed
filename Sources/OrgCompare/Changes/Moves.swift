internal import OrgModel

extension Setting {
    /// Where a pair stood and stands, and the lines that say so.
    struct Move {
        let from: Node
        let to: Node
        /// By side.
        let carriers: [Carrier.Line]
    }

    /// What a node stands under by each of the lines that can place it, in the order in which they count.
    private func places(_ node: Node, _ side: Int) -> [(carrier: Carrier.Line, ends: [Node])] {
        let organisation = organisations[side]
        return Carrier.lines(of: family(node, side)).compactMap { carrier in
            let ends = organisation.inOrderOfIDs(
                (carrier.isInverse
                    ? organisation.subjects(of: carrier.relation, to: node)
                    : organisation.objects(of: carrier.relation, from: node)).filter {
                        $0 != node && !(carrier.relation == .leder && isGroup($0, side) && family(node, side).isOfPosts)
                    })
            return ends.isEmpty ? nil : (carrier, ends)
        }
    }

    /// From where to where a pair has moved; nil where it stands as it did. A post whose unit has a new chief has not
    /// moved, nor who leads what it led and more besides. Places are held against each other by one sort of line: that
    /// a model tells a post's unit and the other its chief is no move, nor that a document which regulates nobody any
    /// longer was adopted by somebody. A group does not stand under who leads it.
    func move(_ before: Node, _ after: Node) -> Move? {
        if [.document, .person].contains(family(before, 0)) { return nil }
        let (old, new) = (places(before, 0), places(after, 1))
        guard let first = old.first, let last = new.first else { return nil }
        let common = old.lazy.compactMap { place in new.first { $0.carrier == place.carrier }.map { (place, $0) } }
            .first
        guard let (from, to) = common ?? (areAlike(first.ends, last.ends) ? (first, last) : nil) else { return nil }
        if isGroup(before, 0), from.carrier.isInverse || to.carrier.isInverse { return nil }
        let numbers = (from.ends.map { number($0, 0) }, to.ends.map { number($0, 1) })
        guard Set(numbers.0).isDisjoint(with: numbers.1) else { return nil }
        if family(before, 0) == .post, let oldHome = home(before, 0), oldHome == home(after, 1) { return nil }
        func place(_ ends: [Node], _ node: Node, _ side: Int) -> Node {
            superior(node, side).flatMap { ends.contains($0) ? $0 : nil } ?? ends[0]
        }
        return Move(
            from: place(from.ends, before, 0), to: place(to.ends, after, 1), carriers: [from.carrier, to.carrier])
    }

    private func isGroup(_ node: Node, _ side: Int) -> Bool { [.group, .meeting].contains(family(node, side)) }

    /// Whether both places are of people, or both of what people work in.
    private func areAlike(_ before: [Node], _ after: [Node]) -> Bool {
        family(before[0], 0).isOfPosts == family(after[0], 1).isOfPosts
    }
}

extension Carrier {
    /// A sort of line that places a node, and at which end the node stands.
    struct Line: Hashable {
        let relation: Relation
        /// Whether the node is the object.
        let isInverse: Bool
    }

    /// The same as lines.
    static func lines(of family: Family) -> [Line] {
        relations(of: family).map { Line(relation: $0.relation, isInverse: $0.isInverse) }
    }
}
