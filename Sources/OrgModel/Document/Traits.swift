package import Texts

/// What a node says of itself beyond its kind and name. Most posts of an extract have none, so traits are stored
/// apart and shared; `Reference` is as for `Detail`.
public struct Traits<Reference: Hashable & Sendable>: Hashable, Sendable {
    /// The document that speaks of the node and its section, whether it is said or implied, its period and properties.
    public var detail = Detail<Reference>()
    /// How many there are; nil is one.
    public var quantity: Quantity?
    /// Whether the post stands empty.
    public var vacant = Answer.no
    /// How often a group meets.
    public var meetings: Frequency?
    /// The headings under which a group is described (`beskriven`).
    package var headings: [Text] = []

    package init() {}

    package func resolved<Found: Hashable & Sendable>(_ detail: Detail<Found>) -> Traits<Found> {
        var found = Traits<Found>()
        found.detail = detail
        found.quantity = quantity
        found.vacant = vacant
        found.meetings = meetings
        found.headings = headings
        return found
    }
}
