import OrgFormats
import OrgModel
import Texts
import Yaml

/// A model told over again: every node has a new id and name, every map and list another order, and what stood in one
/// file stands in three. Nothing that an audit may go by is touched: a law, which is known by its name alone, keeps it.
struct Renaming {
    private var ids: [String: String] = [:]
    private var chance: SplitMix
    private var keepsNames = false

    /// - Parameter models: the trees of every file that may name the same nodes, an after-model's base among them.
    init(of models: [YAMLTree], seed: UInt64) {
        chance = SplitMix(state: seed)
        let written = models.flatMap(\.pairs).filter { Section(written: $0.key) != nil }.flatMap(\.value.pairs)
        let known = Set(written.filter { !$0.value.isLaw }.compactMap { $0.key.scalar?.nfc })
        // In no order that has to do with the old one.
        let numbers = (1...max(1, known.count)).shuffled(using: &chance)
        ids = Dictionary(uniqueKeysWithValues: zip(known.sorted(), numbers.map { "n\($0)" }))
    }

    /// The new id of a node; what no model defines keeps its own.
    func id(_ old: String) -> String { ids[old.nfc] ?? old }

    /// The file's contents as three files.
    mutating func files(_ tree: YAMLTree) -> [String] {
        var parts = [[String]](repeating: [], count: 3)
        for (key, value) in tree.pairs.shuffled(using: &chance) {
            guard let word = key.scalar?.lowercased() else { continue }
            if Section(written: key) != nil {
                let nodes = value.pairs.shuffled(using: &chance).map { "\(quoted(id($0.scalar ?? ""))): \(node($1))" }
                for (part, some) in split(nodes) { parts[part].append("\(quoted(word)): { \(some) }") }
            } else if [Word.responsibilities, .statements, .accepted].contains(where: { $0.means(word) }) {
                let items = value.items.shuffled(using: &chance).map { written($0, as: .terms) }
                for (part, some) in split(items) { parts[part].append("\(quoted(word)): [ \(some) ]") }
            } else if Word.source.means(word) {
                for part in parts.indices { parts[part].append("\(quoted(word)): \(written(value, as: .source))") }
            } else {
                let isAboutNodes = Word.ends.means(word) || Word.views.means(word)
                parts[0].append("\(quoted(word)): \(written(value, as: isAboutNodes ? .nodes : .plain))")
            }
        }
        return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") }
    }

    /// What a value is made of.
    private enum Sort {
        /// Ids, kinds, or lines with terms.
        case nodes
        /// Words and values.
        case terms
        case source
        case plain
    }

    private mutating func split(_ written: [String]) -> [(Int, String)] {
        var parts = [[String]](repeating: [], count: 3)
        for text in written { parts[Int.random(in: 0..<3, using: &chance)].append(text) }
        return parts.enumerated().filter { !$0.element.isEmpty }.map { ($0.offset, $0.element.joined(separator: ", ")) }
    }

    private mutating func node(_ tree: YAMLTree) -> String {
        keepsNames = tree.isLaw
        defer { keepsNames = false }
        return tree.isEmpty ? "{}" : written(tree, as: .terms)
    }

    private mutating func written(_ tree: YAMLTree, as sort: Sort) -> String {
        switch tree.content {
        case .sequence(let items):
            return "[" + items.shuffled(using: &chance).map { written($0, as: sort) }.joined(separator: ", ") + "]"
        case .mapping(let pairs):
            let entries = pairs.shuffled(using: &chance).map { key, value in
                "\(quoted(key.scalar ?? "")): \(written(value, under: (key.scalar ?? "").lowercased()))"
            }
            return "{" + entries.joined(separator: ", ") + "}"
        case .scalar(let text, _):
            if tree.isEmpty { return "null" }
            return switch sort {
            case .nodes: quoted(id(text))
            case .source: quoted(source(text))
            case .terms, .plain: quoted(text)
            }
        }
    }

    private mutating func written(_ value: YAMLTree, under word: String) -> String {
        if Word.source.means(word) { return written(value, as: .source) }
        if !keepsNames, Word.name.means(word) || Property(word: word) == .titel || Property(word: word) == .förkortning
        {
            return quoted("Namn \(Int.random(in: 1...999_999, using: &chance))")
        }
        let naming: [Word] = [
            .who, .what, .jointly, .forWhat, .has, .of, .recipient, .regarding, .consulting, .before, .after, .node,
            .per, .under, .around,
        ]
        let isNaming =
            naming.contains { $0.means(word) } || Property(word: word) == nil && DirectedRelation(word: word) != nil
        return written(value, as: isNaming ? .nodes : .plain)
    }

    /// `policy §2`: the longest id that the text begins with, and the section.
    private func source(_ text: String) -> String {
        let text = text.nfc
        let known = ids.keys.filter { text == $0 || text.hasPrefix($0 + " ") || text.hasPrefix($0 + ",") }
        guard let longest = known.max(by: { $0.count < $1.count }) else { return text }
        return id(longest) + text.dropFirst(longest.count)
    }

    private func quoted(_ text: String) -> String {
        let escaped = text.unicodeScalars.map { scalar in
            switch scalar {
            case "\"": "\\\""
            case "\\": "\\\\"
            case "\n": "\\n"
            case "\t": "\\t"
            default: String(scalar)
            }
        }
        return "\"" + escaped.joined() + "\""
    }
}

extension Word {
    fileprivate func means(_ word: String) -> Bool { word == wording.swedish || word == wording.english }
}

extension Section {
    fileprivate init?(written key: YAMLTree) {
        let word = key.scalar?.nfc.lowercased()
        guard let found = Section.allCases.first(where: { $0.word.swedish == word || $0.word.english == word }) else {
            return nil
        }
        self = found
    }
}

extension YAMLTree {
    fileprivate var isLaw: Bool {
        pairs.contains { key, value in
            key.scalar?.lowercased() == Word.kind.wording.swedish && value.scalar.flatMap(NodeKind.init(word:)) == .lag
        }
    }

    fileprivate var pairs: [(key: YAMLTree, value: YAMLTree)] {
        if case .mapping(let pairs) = content { return pairs }
        return []
    }

    fileprivate var items: [YAMLTree] {
        if case .sequence(let items) = content { return items }
        return []
    }
}

extension String {
    fileprivate var nfc: String { normalizedToNFC }
}

/// Chance that falls the same way every time.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
