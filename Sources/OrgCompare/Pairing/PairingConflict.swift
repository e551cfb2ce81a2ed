public import OrgModel

/// Something that a person said of who is who, and that does not hold together; what ranks higher was followed.
public enum PairingConflict: Hashable, Sendable {
    /// A pairs file names an id that the model does not have.
    case unknownID(String, Version)
    /// A pairs file says two things of one node.
    case saidTwice(String, Version)
    /// `ersätter` names a predecessor that is in neither model and has not ended in either.
    case unknownPredecessor(node: Node, Version, id: String)
    /// A declared predecessor is of a family that the node cannot have come from.
    case unlikePredecessor(before: Node, after: Node)
    /// Several are each said to have taken over all of one: no split, and none of them is followed.
    case claimedWhole(Node, Version, by: [Node])
    /// What is declared goes against an id or a pairs file, which counts.
    case overruled(before: Node, after: Node)

    /// Which of the two organisations.
    public enum Version: Hashable, Sendable {
        case before
        case after
    }
}

extension Board {
    /// The conflicts that are of these two: what was replaced when the model before was written stands in an older one.
    var conflictsOfNow: [PairingConflict] {
        conflicts.filter { conflict in
            guard case .unknownPredecessor(let node, let version, let id) = conflict else { return true }
            return version == .after
                && !counterparts(of: node.index, 1).contains { other in
                    sides[0].organisation.predecessors(of: Node(other)).contains { NameKey.isOneName($0, id) }
                }
        }
    }
}
