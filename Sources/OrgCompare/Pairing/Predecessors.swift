package import OrgModel

extension Organisation {
    /// Nodes that it does not define and that nothing in it names but `ersätter`.
    ///
    /// - Complexity: linear in defects.
    package var replacedAlone: Set<Node> {
        Set(
            defects.compactMap { defect -> Node? in
                if case .unknownPredecessor(let node, _) = defect { return node }
                guard case .unknownNode(let node, _, let places) = defect,
                    places.count == Set(statements(of: .ersätter, to: node).map(\.place)).count
                else { return nil }
                return node
            })
    }

    /// Those of them that one of the others has, by id or by name, there still or ended: what was replaced stands in the
    /// model before, and is no fault of the one after.
    ///
    /// - Complexity: linear in defects, and in the nodes of the others where there are any.
    package func predecessors(in others: [Organisation]) -> Set<Node> {
        let replaced = replacedAlone
        if replaced.isEmpty { return [] }
        let called = others.reduce(into: Set<String>()) { $0.formUnion($1.allCalled) }
        var found = replaced.filter { called.contains(id(of: $0)) }
        if found.count == replaced.count { return found }
        let forms = Dictionary(grouping: called, by: NameKey.spelled)
        for node in replaced.subtracting(found) {
            // Nothing replaces itself under another form of its name.
            let own = Set(subjects(of: .ersätter, to: node).flatMap { [id(of: $0), name(of: $0)] })
            if forms[NameKey.spelled(id(of: node))]?.contains(where: { !own.contains($0) }) == true {
                found.insert(node)
            }
        }
        return found
    }

    /// Every id and name of what it tells of.
    private var allCalled: Set<String> {
        let defined = nodes.filter { presence(of: $0) == .defined }
        return Set(defined.map(id) + defined.map(name) + departures.flatMap { [$0.id, $0.name] })
    }
}
