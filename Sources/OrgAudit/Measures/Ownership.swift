internal import OrgModel

/// What is told of who owns how much.
extension Audit.Context {
    /// Whether the municipality owns all of a company: as is said of it, or as its owners' shares tell; nil where nobody
    /// says.
    func isWhollyOwned(_ company: Node) -> Answer? {
        if let said = organisation.value(.helägt, of: company).flatMap(Answer.init) { return said }
        let owned = lines(.äger, to: company).compactMap { line in
            organisation.share(in: organisation.detail(of: line)).map { (share: $0, owner: line.subject) }
        }
        guard let largest = owned.max(by: { $0.share < $1.share }) else { return nil }
        if largest.share < 1 { return .no }
        // What a company owns is owned as the company is: one that is said to be owned in part owns no whole.
        let isParts = largest.owner.map { organisation.value(.helägt, of: $0) == Answer.no.rawValue } ?? false
        return isParts ? .no : .yes
    }

    /// The document that a node itself is told in.
    func teller(of node: Node) -> Node? { organisation.traits(of: node).detail.source }
}
