internal import OrgModel
internal import Texts
internal import Yaml

/// The nodes of a section: kind, name, traits, and the lines written on them.
extension ModelReader {
    mutating func readNode(_ name: String, at mark: YAMLTree.Mark, _ tree: YAMLTree, in section: Section) {
        guard let id = id(name, at: mark) else { return }
        var kind = section.defaultKind
        var title = Text.none
        var traits = Traits<Text>()
        var said: Document.Said = []
        var lines: [(DirectedRelation, YAMLTree)] = []
        for entry in tree.isEmpty ? [] : entries(of: tree, in: ModelConstruct.node) ?? [] {
            switch entry.key {
            case .word(.kind):
                kind = self.kind(entry.value, in: section) ?? kind
                said.insert(.kind)
            case .word(.name): title = nodeName(entry.value)
            case .word(let word):
                readTrait(word, entry.value, into: &traits)
                said.formUnion(Self.said(word))
            case .property(let property):
                if let value = value(of: property, entry.value) { traits.detail.values.append(.init(property, value)) }
            case .relation(let relation): lines.append((relation, entry.value))
            case .section: break
            }
        }
        check(traits.detail, at: mark)
        traits.detail.values.sort { $0.property.rawValue < $1.property.rawValue }
        traits.detail.source = traits.detail.source ?? source
        builder.addNode(id, kind, name: title, traits: traits, said: said, at: place(of: mark))
        for (relation, value) in lines { readLine(relation, of: id, value, from: traits.detail.source) }
    }

    /// A node's id; `okänt` is reserved, and a name of nothing but spaces is none.
    private mutating func id(_ name: String, at mark: YAMLTree.Mark) -> Text? {
        if name.isBlank {
            report(
                mark, code: "bad-id", Wording("en nod har inget namn", en: "a node has no name"),
                help: Wording("skriv till exempel 'ks: { … }'", en: "write for instance 'ks: { … }'"))
            return nil
        }
        if Document.isUnknown(name) {
            report(
                mark, code: "bad-id",
                Wording("'\(name)' är ett reserverat ord", en: "'\(name)' is a reserved word"),
                help: Wording("ge noden ett annat id", en: "give the node another id"))
            return nil
        }
        return builder.text(name)
    }

    /// A node's `namn`; one of which nothing is seen is none, and is told.
    private mutating func nodeName(_ tree: YAMLTree) -> Text {
        guard let name = string(tree) else { return .none }
        if name.isEmpty || !name.isBlank { return builder.text(name) }
        report(
            tree.mark, .warning, code: "blank-name",
            Wording("namnet är bara mellanslag; id:t används", en: "the name is nothing but spaces; the id is used"),
            help: Wording("skriv ett namn, eller ta bort 'namn'", en: "write a name, or drop 'name'"))
        return .none
    }

    private mutating func readTrait(_ word: Word, _ value: YAMLTree, into traits: inout Traits<Text>) {
        switch word {
        case .count: traits.quantity = quantity(value)
        case .vacant: traits.vacant = answer(value) ?? .no
        case .meetings: traits.meetings = frequency(value)
        case .described: traits.headings = headings(value)
        default: readTerm(word, value, into: &traits.detail)
        }
    }

    /// What a word on a node speaks of, where an after-model may say it anew.
    private static func said(_ word: Word) -> Document.Said {
        switch word {
        case .count: .quantity
        case .vacant: .vacant
        case .meetings: .meetings
        case .described: .headings
        case .source: .source
        case .status: .status
        case .demanded: .demanded
        case .permitted: .permitted
        case .unclear: .unclear
        case .shortcoming: .shortcoming
        case .gravity: .gravity
        case .excerpt: .excerpt
        case .from: .from
        case .till: .till
        default: []
        }
    }

    /// Reports what a node or a statement says that does not go together.
    mutating func check(_ detail: Detail<Text>, at mark: YAMLTree.Mark) {
        if let text = detail.period.reversal {
            report(mark, code: "reversed-period", text, help: Period.reversalHelp)
        }
        if detail.gravity != nil, detail.shortcomings.isEmpty {
            report(
                mark, .warning, code: "severity-of-nothing",
                Wording("'allvar' står utan 'brist'", en: "'severity' stands without 'shortcoming'"),
                help: Wording(
                    "skriv vad källan säger är fel: 'brist: …'",
                    en: "write what the source says is wrong: 'shortcoming: …'"))
        }
    }
}
