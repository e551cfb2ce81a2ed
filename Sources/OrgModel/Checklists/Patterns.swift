package import Texts

/// A description that nodes fit or do not.
package indirect enum NodePattern: Hashable, Sendable {
    /// The node that the list is asked of (`den`).
    case subject
    /// Anyone or anything that is named (`någon`).
    case anyone
    case kind(NodeKind)
    case section(Section)
    /// One of them fits; all of them fit.
    case any([NodePattern])
    case all([NodePattern])
    /// A property has one of the values; none is any value.
    case property(Property, [String])
    /// It has a name, meets at stated times, or is described under a heading.
    case named
    case meets
    case described(Wording)
    /// It stands in the line to such a node.
    case line(DirectedRelation, NodePattern)

    /// Whether the pattern speaks of the node that the list is asked of.
    package var mentionsSubject: Bool {
        switch self {
        case .subject: true
        case .any(let patterns), .all(let patterns): patterns.contains { $0.mentionsSubject }
        case .line(_, let other): other.mentionsSubject
        case .anyone, .kind, .section, .property, .named, .meets, .described: false
        }
    }
}

/// A description that what a model says fits or does not.
package indirect enum FactPattern: Hashable, Sendable {
    case statement(StatementPattern)
    /// There is such a node.
    case node(NodePattern)
    case any([FactPattern])
    case all([FactPattern])

    /// Whether the pattern speaks of the node that the list is asked of.
    package var mentionsSubject: Bool {
        switch self {
        case .statement(let statement): statement.mentionsSubject
        case .node(let node): node.mentionsSubject
        case .any(let facts), .all(let facts): facts.contains { $0.mentionsSubject }
        }
    }
}

/// A description of statements, in the words of the model's own (`vem`, `gör`, `vad`, …); what is not said may be
/// anything.
package struct StatementPattern: Hashable, Sendable {
    package var relations: [DirectedRelation] = []
    package var who: NodePattern?
    package var what: NodePattern?
    package var recipient: NodePattern?
    package var owner: NodePattern?
    package var matter: NodePattern?
    package var levels: [String] = []
    /// Properties of the statement that have one of the values; none is any value.
    package var properties: [Property: [String]] = [:]
    /// It asks for a right: what is done says nothing of it.
    package var isOfRight = false
    /// It says how often.
    package var isFrequent = false

    package init() {}

    /// Whether it asks for more than who does what.
    package var saysMore: Bool {
        matter != nil || isFrequent || !levels.isEmpty || !properties.isEmpty || recipient != nil || owner != nil
    }

    /// Whether the pattern speaks of the node that the list is asked of.
    package var mentionsSubject: Bool {
        [who, what, recipient, owner, matter].contains { $0?.mentionsSubject ?? false }
    }
}
