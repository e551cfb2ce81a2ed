internal import OrgModel

/// The line that places a node: an organ where it is appointed or part of, a förvaltning at its nämnd, a unit in its
/// whole, a chief at what it leads, another post at its chief, a group at who leads it, a matter at its owner, a
/// document at what it regulates.
enum Carrier {
    /// Relations that place nodes of a family, the first that a node has counts. True where the node is the object.
    static func relations(of family: Family) -> [(relation: Relation, isInverse: Bool)] {
        switch family {
        case .organ: [(.delAv, false), (.hörTill, false), (.tillsätter, true)]
        case .company: [(.delAv, false), (.äger, true), (.ägarstyr, true), (.hörTill, false)]
        case .unit: [(.delAv, false), (.bedrivsI, false), (.hörTill, false)]
        case .chief: [(.leder, false), (.hörTill, false), (.chef, false)]
        case .electedPost: [(.lederPolitiskt, false), (.leder, false), (.delAv, false), (.ingår, false)]
        case .post: [(.chef, false), (.hörTill, false), (.delAv, false), (.leder, false)]
        case .person: [(.innehar, false)]
        case .group: [(.leder, true), (.delAv, false), (.hörTill, false)]
        case .meeting: [(.delAv, false), (.hörTill, false), (.samverkansansvar, true), (.leder, true)]
        case .matter: [(.delAv, false), (.hörTill, false), (.beslutar, true), (.ansvarar, true)]
        case .document: [(.reglerar, false), (.avser, false), (.antar, true)]
        case .municipality, .outside, .ghost: []
        }
    }

    /// Whether nodes of the family belong to what a line of the label places them under, and do not move from it: a
    /// chair to its nämnd, a workplace meeting to its unit.
    static func isOwned(_ family: Family, by label: UInt8) -> Bool {
        switch family {
        case .electedPost, .chief, .group, .meeting, .document:
            relations(of: family).prefix(1).contains { Side.label($0.relation, isInverse: $0.isInverse) == label }
        default: false
        }
    }

    /// The superior of every node, by the first carrier it has; of several on one carrier an organ or a unit before a
    /// group, then the first in id order.
    static func superiors(in organisation: Organisation) -> [Int32] {
        organisation.nodes.map { node in
            for (relation, isInverse) in relations(of: Family(organisation.kind(of: node))) {
                let ends =
                    isInverse
                    ? organisation.subjects(of: relation, to: node) : organisation.objects(of: relation, from: node)
                // Who leads a group does not stand under it.
                let isOfPosts = Family(organisation.kind(of: node)).isOfPosts
                let others = ends.filter { other in
                    let family = Family(organisation.kind(of: other))
                    return other != node
                        && !(isOfPosts && relation == .leder && (family == .group || family == .meeting))
                }
                if others.count == 1 { return Int32(others[0].index) }
                let first = others.min { left, right in
                    let families = [left, right].map { Family(organisation.kind(of: $0)).rawValue }
                    return (families[0], organisation.id(of: left)) < (families[1], organisation.id(of: right))
                }
                if let first { return Int32(first.index) }
            }
            return -1
        }
    }
}
