import Files
import OrgCompare
import OrgFormats
import OrgModel

/// The organisation that a model's text describes.
func organisation(_ model: String) throws -> Organisation { try document("datum: 2026-01-01\n" + model).resolved() }

func document(_ model: String) throws -> Document {
    let text = "organisation: Provköping\n" + model
    return try Document(reading: [InputFile(path: "prov.yaml", bytes: Array(text.utf8))])
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

extension Comparison {
    /// All that is told of it, in ids alone: what no order of files and keys may change.
    var portrait: [String] {
        func all(_ nodes: [Node], _ organisation: Organisation) -> String {
            nodes.map(organisation.id).joined(separator: ", ")
        }
        var lines = pairing.links.map {
            "\(before.id(of: $0.before)) = \(after.id(of: $0.after)) \($0.confidence) \($0.reasons.rawValue)"
        }
        for (fates, own, other) in [(pairing.fates, before, after), (pairing.origins, after, before)] {
            for (node, fate) in fates {
                guard case .unknown(let candidates) = fate else {
                    lines.append("\(own.id(of: node)) \(fate)")
                    continue
                }
                let maybe = candidates.map { "\(other.id(of: $0.node)) \($0.confidence)" }
                lines.append("\(own.id(of: node)) maybe \(maybe)")
            }
        }
        lines += pairing.groups.map {
            "alike: \($0.before.map(before.id).sorted()) \($0.after.map(after.id).sorted())"
        }
        lines.sort()
        // Changes stand in an order of their own.
        return lines
            + changes.map { change in
                """
                \(change.kind) \(change.facets.rawValue) \(all(change.before, before)) -> \(all(change.after, after)) \
                \(change.relation.map { "\($0)" } ?? "") \(all(change.objectsBefore, before)) \
                \(all(change.objectsAfter, after)) from \(change.placeBefore.map(before.id) ?? "-") \
                to \(change.placeAfter.map(after.id) ?? "-") \(change.confidence) \(change.explains)
                """
            }
    }
}
