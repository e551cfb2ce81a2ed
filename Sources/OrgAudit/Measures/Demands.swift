package import OrgModel

extension Measures {
    /// The nodes that are defined and only demanded, in the model's order.
    package var demandedNodes: [Node] { absent.filter { standings[Int($0.index)] == .demanded } }
}
