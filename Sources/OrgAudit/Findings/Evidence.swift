internal import OrgModel
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

extension Audit.Context {
    /// A line as evidence.
    func evidence(_ line: Line) -> Evidence {
        let unknown = Wording("(okänt)", en: "(not said)")
        func name(_ node: Node?) -> Wording { node.map { Wording(quoted($0), en: quoted($0)) } ?? unknown }
        let (subject, object, phrase) = (name(line.subject), name(line.object), line.relation.words.phrase)
        let isAlone = line.object == nil && !line.isObjectUnknown
        let said = isAlone ? [subject, phrase] : [subject, phrase, object]
        return evidence(
            said.joined(separator: " "), organisation.detail(of: line), at: organisation.place(of: line))
    }

    /// A node as evidence, where what speaks is that something is not said of it.
    func evidence(_ node: Node) -> Evidence {
        evidence(
            Wording(quoted(node), en: quoted(node)), organisation.traits(of: node).detail,
            at: organisation.place(of: node))
    }

    /// A place in the model that is no line and no node's definition.
    func evidence(_ text: Wording, at place: Place) -> Evidence { evidence(text, Detail(), at: place) }

    private func evidence(_ text: Wording, _ detail: Detail<Node>, at place: Place) -> Evidence {
        let section = organisation.texts[detail.section]
        return Evidence(
            text: text, source: detail.source.map { organisation.value(.titel, of: $0) ?? organisation.name(of: $0) },
            section: section.isEmpty ? nil : section, location: locator.locate(place), isImplied: detail.isImplied,
            isUnclear: !detail.unclear.isNone)
    }
}
