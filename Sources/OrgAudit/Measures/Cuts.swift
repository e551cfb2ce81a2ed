internal import OrgModel
internal import Texts

/// Where the copies at hand are cut (`utdrag`): a document, some sections of it, or what is told on a line. Silence there
/// is nobody's.
struct Cuts: Sendable {
    private let documents: Set<Node>
    private let sections: [Node: [String]]
    private let organisation: Organisation
    /// Whether anything is cut at all.
    let isAnything: Bool

    init(_ organisation: Organisation) {
        var documents: Set<Node> = []
        var sections: [Node: [String]] = [:]
        for node in organisation.nodes where organisation.hasTraits(node) {
            switch organisation.traits(of: node).detail.excerpt {
            case .none: break
            case .whole: documents.insert(node)
            case .sections(let some): sections[node] = some.map { organisation.texts[$0].lowercased() }
            }
        }
        self.documents = documents
        self.sections = sections
        self.organisation = organisation
        isAnything =
            !documents.isEmpty || !sections.isEmpty
            || organisation.eachDetail { $0.excerpt != .none }.contains(true)
    }

    /// Whether what a line or a node tells is told in a text that is cut.
    func reach(_ detail: Detail<Node>) -> Bool {
        if detail.excerpt == .whole { return true }
        guard let source = detail.source else { return false }
        if documents.contains(source) { return true }
        let section = organisation.texts[detail.section].lowercased()
        return sections[source, default: []].contains { cut in
            section == cut || section.hasPrefix(cut) && !(section.dropFirst(cut.count).first?.isNumber ?? false)
        }
    }

    /// Whether all that is told of a node is told in texts that are cut.
    func silence(_ node: Node) -> Bool {
        if documents.contains(node) { return true }
        let own = organisation.traits(of: node).detail
        if own.excerpt == .whole || own.source != nil { return reach(own) }
        let lines = organisation.lines.lines(at: node)
        return !lines.isEmpty && lines.allSatisfy { reach(organisation.detail(of: $0)) }
    }
}
