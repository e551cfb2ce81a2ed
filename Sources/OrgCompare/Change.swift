public import OrgModel

/// What became of a node between two organisations.
public enum Change: Hashable, Sendable {
    case added(Node)
    case removed(Node)
}
