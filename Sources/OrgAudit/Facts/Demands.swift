package import OrgModel

/// What the sources demand (`krav`): not a fact, but somebody has to see to it.
extension Measures {
    static func isDemand(_ detail: Detail<Node>, of organisation: Organisation, on date: Day) -> Bool {
        detail.isDemanded && detail.holds == .yes && detail.period.contains(date)
            && detail.source.map { organisation.kind(of: $0) != .mall } ?? true
    }

    /// The lines of a relation that a document demands on the day; a template demands nothing.
    package func demands(_ relation: Relation) -> [Line] { demanded.filter { $0.relation == relation } }

    /// The nodes that are defined and only demanded, in the model's order.
    package var demandedNodes: [Node] {
        organisation.nodes.filter { node in
            organisation.columns.presences[Int(node.index)] == .defined
                && Self.isDemand(organisation.traits(of: node).detail, of: organisation, on: date)
        }
    }
}

/// What the sources say is not so.
extension Measures {
    /// The lines of a relation that a document says do not hold (`gäller: nej`) on the day.
    package func denials(_ relation: Relation) -> [Line] {
        organisation.columns.relations.indices.filter { number in
            let detail = organisation.details[Int(organisation.columns.details[number])]
            return organisation.columns.relations[number] == relation && detail.holds == .no && !detail.isDemanded
                && detail.period.contains(date)
                && detail.source.map { organisation.kind(of: $0) != .mall } ?? true
        }.map { Line(organisation, $0) }
    }
}
