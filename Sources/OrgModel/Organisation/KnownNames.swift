/// What the nodes of an organisation go by, for finding the one that a person meant.
struct KnownNames {
    private let columns: Organisation.Columns
    private let document: Document
    private let traits: [Traits<Node>]

    init(_ columns: Organisation.Columns, _ document: Document, _ traits: [Traits<Node>]) {
        self.columns = columns
        self.document = document
        self.traits = traits
    }

    /// The id that was probably meant: of the node that is called so, has an id like it, or is the only one of the
    /// kind that is called so.
    /// - Complexity: linear in the nodes.
    func meant(by written: String) -> String? {
        let seen = written.asSeen.split(separator: " ").joined(separator: " ").lowercased()
        let nodes = defined
        let named = nodes.filter { node in
            id(node).lowercased() == seen || document.texts[columns.names[node]].lowercased() == seen
                || abbreviation(node)?.lowercased() == seen
        }
        if let first = named.first { return named.count == 1 ? id(first) : nil }
        if let near = Spelling.nearest(to: seen, among: nodes.lazy.map(id)) { return near }
        let words = NodeKind.allCases.flatMap(\.spellings)
        if let kind = Spelling.nearest(to: seen, among: words).flatMap(NodeKind.init(word:)), let node = only(kind) {
            return id(Int(node.index))
        }
        let names = nodes.filter { !columns.names[$0].isNone }
        guard let near = Spelling.nearest(to: seen, among: names.lazy.map { document.texts[columns.names[$0]] }) else {
            return nil
        }
        return names.filter { document.texts[columns.names[$0]] == near }.map(id).min()
    }

    /// The node of a kind, where there is just one.
    func only(_ kind: NodeKind) -> Node? {
        let nodes = defined.filter { columns.kinds[$0] == kind }
        return nodes.count == 1 ? Node(UInt32(nodes[0])) : nil
    }

    private var defined: [Int] { columns.ids.indices.filter { columns.presences[$0] == .defined } }

    private func id(_ node: Int) -> String { document.texts[columns.ids[node]] }

    private func abbreviation(_ node: Int) -> String? {
        let fact = traits[Int(columns.traits[node])].detail.facts.first { $0.property == .förkortning }
        return fact.map { document.texts[$0.value] }
    }
}

extension NodeKind {
    /// Whether a municipality has one of it, so that nobody means any of them.
    var isOneInAMunicipality: Bool {
        switch self {
        case .kommunfullmäktige, .kommunstyrelse, .kommundirektör: true
        default: false
        }
    }
}
