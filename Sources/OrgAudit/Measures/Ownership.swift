internal import OrgModel

/// What is told of who owns how much.
extension Audit.Context {
    /// Whether the municipality owns all of a company: as is said of it, or as its owners' shares tell; nil where nobody
    /// says.
    func isWhollyOwned(_ company: Node) -> Answer? {
        if let said = organisation.value(.helägt, of: company).flatMap(Answer.init) { return said }
        let shares = lines(.äger, to: company).compactMap { organisation.share(in: organisation.detail(of: $0)) }
        guard let largest = shares.max() else { return nil }
        return largest >= 1 ? .yes : .no
    }
}
