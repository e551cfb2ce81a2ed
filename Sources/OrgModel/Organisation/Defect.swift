/// Something that is readable but does not fit: what the resolver found, and an audit reports.
public enum Defect: Hashable, Sendable {
    /// Something points at an id that nothing defines; perhaps `suggestion` was meant.
    case unknownNode(Node, suggestion: String?, places: [Place])
    /// One id is defined more than once.
    case duplicateNode(Node, places: [Place])
    /// Lines of one relation run in a circle; the nodes in order, the first not repeated.
    case cycle(Relation, [Node], place: Place)
    /// `upphör` names what the base model does not have.
    case unknownEnding(id: String, place: Place)
}
