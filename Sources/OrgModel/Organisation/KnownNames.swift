internal import Texts

/// What the nodes of an organisation go by, for finding those that a person meant.
struct KnownNames {
    private let columns: Organisation.Columns
    private let document: Document
    private let defined: [Int]
    /// The nodes that a wanted text is the id, the name or the abbreviation of, but for capitals.
    private var named: [String: [Int]]
    /// The ids, and the names beside them, made ready when the first text is held against them.
    private var ids: Lexicon?
    private var names: Lexicon?
    private static let kinds = Lexicon(NodeKind.allCases.flatMap(\.spellings))
    /// How many texts more are held against every id: each costs as much as there are nodes.
    private var guesses = 100

    /// - Complexity: linear in the nodes, and in the texts that are wanted.
    init(_ columns: Organisation.Columns, _ document: Document, _ traits: [Traits<Node>], wanted: [String]) {
        self.columns = columns
        self.document = document
        if wanted.isEmpty {
            (defined, named) = ([], [:])
            return
        }
        defined = columns.ids.indices.filter { columns.presences[$0] == .defined }
        var named = Dictionary(wanted.map { (Self.plain($0), [Int]()) }, uniquingKeysWith: { one, _ in one })
        for node in defined {
            var texts = [columns.ids[node]]
            if !columns.names[node].isNone { texts.append(columns.names[node]) }
            for value in traits[Int(columns.traits[node])].detail.values where value.property == .förkortning {
                texts.append(value.value)
            }
            for text in Set(texts.map { document.texts[$0].lowercased() }) where named[text] != nil {
                named[text]?.append(node)
            }
        }
        self.named = named
    }

    private static func plain(_ written: String) -> String {
        written.asSeen.split(separator: " ").joined(separator: " ").lowercased()
    }

    /// The id that was probably meant: of the node that is called so, has an id like it, or is the only one of the
    /// kind that is called so.
    mutating func meant(by written: String) -> String? {
        let seen = Self.plain(written)
        if let found = named[seen], let first = found.first { return found.count == 1 ? id(first) : nil }
        guard guesses > 0, !defined.isEmpty else { return nil }
        guesses -= 1
        return nearest(to: seen)
    }

    private mutating func nearest(to seen: String) -> String? {
        let ids = ids ?? Lexicon(defined.map(id))
        self.ids = ids
        if let near = ids.nearest(to: seen) { return near }
        if let kind = Self.kinds.nearest(to: seen).flatMap(NodeKind.init(word:)), let node = only(kind) {
            return id(Int(node.index))
        }
        let names = names ?? Lexicon(called.map { document.texts[columns.names[$0]] })
        self.names = names
        guard let near = names.nearest(to: seen) else { return nil }
        return called.filter { document.texts[columns.names[$0]] == near }.map(id).min()
    }

    /// The nodes that have a name beside their id.
    private var called: [Int] { defined.filter { !columns.names[$0].isNone } }

    /// The node of a kind, where there is just one.
    func only(_ kind: NodeKind) -> Node? {
        let nodes = defined.filter { columns.kinds[$0] == kind }
        return nodes.count == 1 ? Node(UInt32(nodes[0])) : nil
    }

    private func id(_ node: Int) -> String { document.texts[columns.ids[node]] }
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
