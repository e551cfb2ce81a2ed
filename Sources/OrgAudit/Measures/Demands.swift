package import OrgModel

/// What the sources demand (`krav`), and what they say is not so.
extension Measures {
    /// The lines of a relation that a document demands on the day: not so, but somebody has to see to it.
    package func demands(_ relation: Relation) -> [Line] { index.lines(relation, .demanded) }

    /// The nodes that are defined and only demanded, in the model's order.
    package var demandedNodes: [Node] { absent.filter { standings[Int($0.index)] == .demanded } }

    /// The nodes of which a document says that they have to be, are not, or may be.
    package var spokenOf: [Node] {
        absent.filter { node in standings[Int(node.index)].map { $0 != .holds } ?? false }
    }

    /// The lines of a relation that a document says do not hold (`gäller: nej`) on the day.
    package func denials(_ relation: Relation) -> [Line] { index.lines(relation, .denied) }
}
