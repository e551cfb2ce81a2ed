public import Texts

/// Something that is readable but does not fit: what the resolver found, and an audit reports.
public enum Defect: Hashable, Sendable {
    /// Something points at an id that nothing defines; perhaps `suggestion` was meant.
    case unknownNode(Node, suggestion: String?, places: [Place])
    /// Something is said to be replaced that nothing defines. In a model that stands on its own that is no slip: what is
    /// replaced is no more, and stands in the model before.
    case unknownPredecessor(Node, places: [Place])
    /// One id is defined more than once.
    case duplicateNode(Node, places: [Place])
    /// Lines of one relation run in a circle; the nodes in order, the first not repeated.
    case cycle(Relation, [Node], place: Place)
    /// `upphör` names what the base model does not have.
    case unknownEnding(id: String, place: Place)
    /// A kind is named that the model has one of: perhaps that node is meant.
    case kindForNode(written: String, meant: Node, places: [Place])
    /// Ids that differ in nothing but capitals.
    case caseTwins([Node])
    /// A finding is accepted (`godtas`) for a node that the model does not have.
    case unknownAccepted(id: String, suggestion: String?, place: Place)
}
