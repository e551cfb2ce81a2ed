internal import OrgModel

/// What is told of who owns how much.
extension Audit.Context {
    /// Whether the municipality owns all of a company: as is said of it, or as its owners' shares tell; nil where nobody
    /// says.
    func isWhollyOwned(_ company: Node) -> Answer? {
        if let said = organisation.value(.helägt, of: company).flatMap(Answer.init) { return said }
        let shares = lines(.äger, to: company).compactMap { measures.value(.andel, of: $0).flatMap(Self.part) }
        guard let largest = shares.max() else { return nil }
        return largest >= 1 ? .yes : .no
    }

    /// `60 %` and `1/3` as a part of one; nil of what is not known.
    private static func part(_ share: String) -> Double? {
        let parts = share.split(separator: "/").compactMap { Double($0) }
        if parts.count == 2 { return parts[0] / parts[1] }
        return share.split(separator: " ").first.flatMap { Double($0) }.map { $0 / 100 }
    }
}
