package import OrgModel

extension Organisation {
    /// Nodes that it does not define, that nothing in it names but `ersätter`, and that one of the others has: what was
    /// replaced stands in the model before, and is no fault of the one after.
    ///
    /// - Complexity: linear in defects.
    package func predecessors(in others: [Organisation]) -> Set<Node> {
        var found: Set<Node> = []
        for case .unknownNode(let node, _, let places) in defects {
            let id = id(of: node)
            let isThere = others.contains { other in
                other.node(id).map { other.presence(of: $0) == .defined } == true
            }
            if isThere, places.count == Set(statements(of: .ersätter, to: node).map(\.place)).count {
                found.insert(node)
            }
        }
        return found
    }
}
