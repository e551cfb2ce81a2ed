internal import OrgModel
internal import Texts
internal import Yaml

/// A place in a file where keys stand, with the keys that may stand there.
protocol KeyContext {
    associatedtype Key: Hashable
    /// What a message calls the place, and a line that is right there.
    var wording: Wording { get }
    var example: Wording { get }
    /// Every key that may stand here, in lower case, and those that a message lists.
    var keys: [String] { get }
    var listedKeys: [Wording] { get }
    /// Where the keys that a message does not list are told.
    var reference: Wording { get }
    /// What a key means here; nil where no such word is known.
    func key(_ written: String) -> Key?
    /// Whether nothing may follow a key, whether `okänt` may, and whether a list may.
    func mayBeEmpty(_ key: Key) -> Bool
    func takesUnknown(_ key: Key) -> Bool
    func takesList(_ key: Key) -> Bool
    /// Whether words with values may stand here in the place of a list.
    var isListPlace: Bool { get }
}

extension KeyContext {
    func mayBeEmpty(_ key: Key) -> Bool { false }
    func takesUnknown(_ key: Key) -> Bool { false }
    func takesList(_ key: Key) -> Bool { false }
    var isListPlace: Bool { false }
}

/// A key that is known where it stands, and its value.
struct TreeEntry<Key: Hashable> {
    let key: Key
    let written: String
    let mark: YAMLTree.Mark
    let value: YAMLTree
}

/// Reads a tree. Every error is noted and reading goes on, so that one run tells them all.
protocol TreeReader {
    var path: String { get }
    /// The text that the tree was read from.
    var lines: SourceLines { get }
    var messages: [Message] { get set }
}

extension TreeReader {
    // MARK: Keys

    /// The entries of a mapping whose keys the context knows; the others are reported.
    mutating func entries<Place: KeyContext>(of tree: YAMLTree, in context: Place) -> [TreeEntry<Place.Key>]? {
        guard case .mapping(let pairs) = tree.content else {
            report(
                tree.mark, code: "wrong-type",
                Wording(
                    "\(context.wording.swedish) skrivs med ord och värden, inte \(tree.description.swedish)",
                    en: "\(context.wording.english) is written as words and values, not \(tree.description.english)"),
                help: Wording(
                    "skriv till exempel '\(context.example.swedish)'",
                    en: "write for instance '\(context.example.english)'"))
            return nil
        }
        var seen: [Place.Key: YAMLTree.Mark] = [:]
        var entries: [TreeEntry<Place.Key>] = []
        var skipped = 0
        for (index, (keyTree, value)) in pairs.enumerated() where index >= skipped {
            guard let written = keyTree.scalar?.normalizedToNFC else {
                reportCollectionKey(keyTree.mark)
                continue
            }
            guard let key = context.key(written) else {
                let strays = pairs[index...].prefix { $0.value.isEmpty && !context.knows($0.key) }
                skipped = index + max(strays.count, 1)
                let before = index > 0 ? pairs[index - 1] : nil
                if !reportStrays(strays.map(\.key), after: before, in: context, at: tree) {
                    reportUnknownWord(written, keyTree, value, in: context)
                    skipped = index + 1
                }
                continue
            }
            if let first = seen[key] {
                reportDuplicate(written, at: keyTree.mark, first: first)
                continue
            }
            seen[key] = keyTree.mark
            if value.isEmpty, !context.mayBeEmpty(key) {
                reportEmpty(written, key, value, in: context)
                continue
            }
            entries.append(TreeEntry(key: key, written: written, mark: keyTree.mark, value: value))
        }
        return entries
    }

    /// The entries of a mapping whose keys are names that the file gives.
    mutating func namedEntries(
        _ tree: YAMLTree, example: Wording
    ) -> [(name: String, mark: YAMLTree.Mark, value: YAMLTree)] {
        guard case .mapping(let pairs) = tree.content else {
            report(
                tree.mark, code: "wrong-type",
                Wording(
                    "här väntas namn med innehåll, inte \(tree.description.swedish)",
                    en: "names with contents are expected here, not \(tree.description.english)"),
                help: Wording(
                    "skriv till exempel '\(example.swedish)'", en: "write for instance '\(example.english)'"))
            return []
        }
        var seen: [String: YAMLTree.Mark] = [:]
        var entries: [(name: String, mark: YAMLTree.Mark, value: YAMLTree)] = []
        for (key, value) in pairs {
            guard let name = key.scalar?.normalizedToNFC else {
                reportCollectionKey(key.mark)
                continue
            }
            if let first = seen[name] {
                reportDuplicate(name, at: key.mark, first: first)
                continue
            }
            seen[name] = key.mark
            if key.isPlain, reportBracketInName(name, at: key.mark) { continue }
            entries.append((name, key.mark, value))
        }
        return entries
    }

    // MARK: Values

    mutating func string(_ tree: YAMLTree) -> String? {
        guard let text = tree.scalar, !tree.isEmpty else {
            reportNoText(tree)
            return nil
        }
        return text
    }

    /// One value, or a list of them.
    func items(_ tree: YAMLTree) -> [YAMLTree] {
        if case .sequence(let items) = tree.content { return items }
        return [tree]
    }

    /// The verb or line word that stands here, from either side.
    mutating func verb(_ tree: YAMLTree) -> DirectedRelation? {
        guard let written = string(tree)?.normalizedToNFC else { return nil }
        if let relation = DirectedRelation(word: written) { return relation }
        let meant = NearWords.verb(written) ?? Spelling.nearest(to: written, among: DirectedRelation.byWord.keys)
        let hint = Spelling.hint(meant)
        reportUnknown(
            written, at: tree.mark, code: "unknown-verb",
            Wording(
                "inget verb heter '\(written.brief)'\(hint.swedish)",
                en: "no verb is called '\(written.brief)'\(hint.english)"),
            help: meant == nil ? Listing.verbs : nil)
        return nil
    }
}

extension KeyContext {
    /// Whether a key is a word here.
    func knows(_ tree: YAMLTree) -> Bool { tree.scalar.map { key($0.normalizedToNFC) != nil } ?? false }
}
