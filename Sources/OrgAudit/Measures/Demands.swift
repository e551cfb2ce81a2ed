package import OrgModel

extension Measures {
    /// The nodes that are defined and only demanded, in the model's order.
    package var demandedNodes: [Node] { absent.filter { standings[Int($0.index)] == .demanded } }

    /// The nodes of which a document says that they have to be, are not, or may be.
    package var spokenOf: [Node] {
        absent.filter { node in standings[Int(node.index)].map { $0 != .holds } ?? false }
    }
}
