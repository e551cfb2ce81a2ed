internal import Graphs

extension LineIndex {
    /// A circle for every group of nodes that stand above themselves in one relation.
    func cycles(_ columns: Organisation.Columns) -> [Defect] {
        Relation.allCases.filter { $0.above != nil }.flatMap { relation -> [Defect] in
            let lines = statements(relation).filter { $0.subject != nil && $0.object != nil }
                .sorted { $0.number < $1.number }
            if lines.isEmpty { return [] }
            let graph = Digraph(
                nodeCount: columns.ids.count, sources: lines.compactMap { $0.subject?.index },
                targets: lines.compactMap { $0.object?.index })
            let components = graph.stronglyConnectedComponents()
            return components.cyclic.compactMap { component in
                guard let cycle = graph.cycle(in: component, of: components), cycle.count > 1,
                    let arc = graph.arcs(of: cycle[0]).first(where: { $0.target == cycle[1] })
                else { return nil }
                let place = columns.places[Int(lines[Int(arc.ordinal)].number)]
                return .cycle(relation, cycle.dropLast().map(Node.init), place: place)
            }
        }
    }
}
