import Files
import OrgCompare
import OrgFormats
import OrgModel

/// The organisation that a model's text describes.
func organisation(_ model: String) throws -> Organisation {
    let text = "organisation: Provköping\ndatum: 2026-01-01\n" + model
    return try Document(reading: [InputFile(path: "prov.yaml", bytes: Array(text.utf8))]).resolved()
}

extension Organisation {
    func named(_ id: String) throws -> Node {
        struct NoSuchNode: Error {}
        guard let node = node(id) else { throw NoSuchNode() }
        return node
    }
}

extension Pairing {
    /// The pairs as ids, "before = after", sorted.
    func ids(_ before: Organisation, _ after: Organisation) -> [String] {
        links.map { "\(before.id(of: $0.before)) = \(after.id(of: $0.after))" }.sorted()
    }
}

extension Comparison {
    /// The changes as lines of kind and ids: "flyttad: park -> park".
    var lines: [String] {
        changes.map { change in
            let old = change.before.map(before.id).joined(separator: ", ")
            let new = change.after.map(after.id).joined(separator: ", ")
            return "\(change.kind.rawValue): \(old) -> \(new)"
        }.sorted()
    }
}
