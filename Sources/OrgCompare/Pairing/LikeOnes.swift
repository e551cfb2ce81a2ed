public import OrgModel

/// Nodes that cannot be told apart by kind, name and lines: so many before and so many after, and no claim of who is
/// who. Kept as a group, never multiplied out.
public struct LikeOnes: Hashable, Sendable {
    public let before: [Node]
    public let after: [Node]
}
