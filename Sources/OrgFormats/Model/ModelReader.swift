internal import OrgModel
internal import Texts
internal import Yaml

/// Reads one file of the model language into a document. Every error is noted and reading goes on, so that one run
/// tells them all.
struct ModelReader: TreeReader {
    let path: String
    let lines: SourceLines
    /// The place of the file's first byte.
    private let base: Place
    var builder: DocumentBuilder
    var messages: [Message] = []
    /// The file's own `källa`, which a statement rests on unless it says otherwise.
    var source: Text?

    init(path: String, lines: SourceLines, base: Place, builder: DocumentBuilder) {
        self.path = path
        self.lines = lines
        self.base = base
        self.builder = builder
    }

    // MARK: The model

    mutating func readModel(_ tree: YAMLTree) {
        if isMisplaced(tree, wanted: .model) { return }
        guard let entries = entries(of: tree, in: ModelConstruct.model) else { return }
        for entry in entries where entry.key == .word(.source) { source = text(entry.value) }
        for entry in entries {
            switch entry.key {
            case .word(let word): readModelWord(word, entry)
            case .section(let section): readSection(section, entry.value)
            case .property, .relation: break
            }
        }
    }

    private mutating func readModelWord(_ word: Word, _ entry: TreeEntry<Key>) {
        switch word {
        case .organisation:
            if let name = string(entry.value) { builder.setName(name, at: place(entry.value)) }
        case .date:
            // Of a day that is told vaguely the last counts: what has begun or ended by then.
            if let day = day(entry.value) { builder.setDate(day.last, at: place(entry.value)) }
        case .basedOn:
            if let path = string(entry.value) { builder.setBase(path, at: place(entry.value)) }
        case .ends:
            for item in items(entry.value) {
                if let id = text(item) { builder.end(id, at: place(item), source: source) }
            }
        case .responsibilities:
            for item in sequence(entry.value) { readResponsibility(item) }
        case .statements:
            for item in sequence(entry.value) { readStatement(item) }
        case .accepted:
            for item in sequence(entry.value) { readAcceptance(item) }
        case .views:
            for view in entry.value.isEmpty ? [] : namedEntries(entry.value) {
                readView(view.name, at: view.mark, view.value)
            }
        case .limits: readLimits(entry.value)
        default: break
        }
    }

    private mutating func readSection(_ section: Section, _ tree: YAMLTree) {
        if tree.isEmpty { return }
        for node in namedEntries(tree) { readNode(node.name, at: node.mark, node.value, in: section) }
    }

    private mutating func readAcceptance(_ tree: YAMLTree) {
        let before = messages.count
        guard let entries = entries(of: tree, in: ModelConstruct.acceptance) else { return }
        var acceptance = Document.Acceptance(at: place(tree))
        for entry in entries {
            switch entry.key {
            case .word(.rule): acceptance.rule = text(entry.value) ?? .none
            case .word(.node): acceptance.node = text(entry.value) ?? .none
            case .word(.decision): acceptance.decision = text(entry.value) ?? .none
            case .word(.reason): acceptance.reason = text(entry.value) ?? .none
            case .word(.till): readEnd(entry.value, of: &acceptance.period)
            default: break
            }
        }
        reportNeeds(of: .acceptance, among: entries, at: tree.mark, since: before)
        builder.accept(acceptance)
    }

    /// The entries of a mapping whose keys are the model's own ids.
    mutating func namedEntries(_ tree: YAMLTree) -> [(name: String, mark: YAMLTree.Mark, value: YAMLTree)] {
        namedEntries(tree, example: ModelConstruct.node.example)
    }

    func place(_ tree: YAMLTree) -> Place { place(of: tree.mark) }

    func place(of mark: YAMLTree.Mark) -> Place { Place(offset: base.offset + UInt32(lines.offset(of: mark))) }
}
