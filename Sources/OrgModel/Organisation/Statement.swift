/// One statement of an organisation: a typed line from its subject to its object, with what it rests on.
public struct Statement: Sendable {
    /// The statement's number, dense within its organisation.
    package let number: UInt32
    /// Who; nil where the document names the act and no actor.
    public let subject: Node?
    public let relation: Relation
    /// What or whom; nil where the verb stands alone or the document leaves it open.
    public let object: Node?
    public let detail: Detail<Node>
    package let place: Place
}
