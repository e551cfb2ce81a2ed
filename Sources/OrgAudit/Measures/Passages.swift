internal import OrgFacts
internal import OrgModel
internal import Texts

extension Audit.Context {
    /// A section of a document, in which something is told.
    struct Passage: Hashable {
        let source: Node
        let section: String
    }

    func section(of fact: Fact) -> Passage? { facts.detail(of: fact).flatMap(place) }
    func section(of node: Node) -> Passage? { place(of: organisation.traits(of: node).detail) }

    private func place(of detail: Detail<Node>) -> Passage? {
        let section = organisation.texts[detail.section].lowercased()
        guard let source = detail.source, !section.isEmpty else { return nil }
        return Passage(source: source, section: section)
    }
}
