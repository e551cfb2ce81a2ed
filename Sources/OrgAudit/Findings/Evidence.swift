package import OrgModel
public import Texts

/// One piece of what a finding rests on: what is said, in which section of which document, and where in the model.
public struct Evidence: Hashable, Sendable {
    /// The statement as a sentence, or the name of the node that something is missing from.
    public let text: Wording
    /// The document's title and the section of it, where the model gives them.
    public let source: String?
    public let section: String?
    /// The place in the model.
    public let location: Location?
    /// Implied by the document rather than said, and unclear in it.
    public let isImplied: Bool
    public let isUnclear: Bool
}

extension Evidence {
    /// A line of an organisation.
    package init(_ line: Line, in organisation: Organisation) {
        self.init(
            organisation.sentence(line) { Self.quoted($0, in: organisation) }, organisation.detail(of: line),
            at: organisation.place(of: line), in: organisation)
    }

    /// A node, where what speaks is that something is not said of it.
    package init(_ node: Node, in organisation: Organisation) {
        let (name, detail) = (Self.quoted(node, in: organisation), organisation.traits(of: node).detail)
        let modality = Modality(detail)
        let text =
            modality.standing == .denied ? [name, modality.ofNode].compactMap(\.self).joined(separator: " ") : name
        self.init(text, detail, at: organisation.place(of: node), in: organisation)
    }

    /// What stands at a place of an organisation's model.
    fileprivate init(_ text: Wording, _ detail: Detail<Node>, at place: Place, in organisation: Organisation) {
        let section = organisation.texts[detail.section]
        self.init(
            text: text, source: detail.source.map { organisation.value(.titel, of: $0) ?? organisation.name(of: $0) },
            section: section.isEmpty ? nil : section, location: organisation.location(of: place),
            isImplied: detail.isImplied, isUnclear: !detail.unclear.isNone)
    }

    private static func quoted(_ node: Node, in organisation: Organisation) -> Wording {
        let name = "'\(organisation.name(of: node))'"
        return Wording(name, en: name)
    }
}

extension Audit.Context {
    /// A line as evidence.
    func evidence(_ line: Line) -> Evidence { Evidence(line, in: organisation) }

    /// A node as evidence, where what speaks is that something is not said of it.
    func evidence(_ node: Node) -> Evidence { Evidence(node, in: organisation) }

    /// A place in the model that is no line and no node's definition.
    func evidence(_ text: Wording, at place: Place) -> Evidence {
        Evidence(text, Detail(), at: place, in: organisation)
    }
}
