internal import Graphs

extension Organisation {
    /// The adjacency of every relation that has a line.
    static func lines(of columns: Columns) -> [Lines?] {
        var counts = [Int](repeating: 0, count: Relation.allCases.count)
        for relation in columns.relations { counts[Int(relation.rawValue)] += 1 }
        return Relation.allCases.map { relation in
            let count = counts[Int(relation.rawValue)]
            guard count > 0 else { return nil }
            var subjects: [UInt32] = []
            var objects: [UInt32] = []
            var statements: [UInt32] = []
            subjects.reserveCapacity(count)
            objects.reserveCapacity(count)
            statements.reserveCapacity(count)
            for index in columns.relations.indices where columns.relations[index] == relation {
                let (subject, object) = (columns.subjects[index], columns.objects[index])
                guard !Node(subject).isPlaceholder, !Node(object).isPlaceholder else { continue }
                subjects.append(subject)
                objects.append(object)
                statements.append(UInt32(index))
            }
            return Lines(
                nodeCount: columns.ids.count, subjects: subjects, objects: objects, statements: statements)
        }
    }
}

extension [Lines?] {
    /// A circle for every group of nodes that stand above themselves in one relation.
    func cycles(_ columns: Organisation.Columns) -> [Defect] {
        Relation.allCases.filter { $0.words.above != nil }.flatMap { relation -> [Defect] in
            guard let lines = self[Int(relation.rawValue)] else { return [] }
            let components = lines.forward.stronglyConnectedComponents()
            return components.cyclic.compactMap { component in
                guard let cycle = lines.forward.cycle(in: component, of: components), cycle.count > 1,
                    let arc = lines.forward.arcs(of: cycle[0]).first(where: { $0.target == cycle[1] })
                else { return nil }
                let place = columns.places[Int(lines.statements[Int(arc.ordinal)])]
                return .cycle(relation, cycle.dropLast().map(Node.init), place: place)
            }
        }
    }
}
