internal import OrgModel
internal import Texts
internal import Yaml

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

    /// The entries of a mapping whose keys the construct knows; the others are reported.
    mutating func entries<Form: Construct>(of tree: YAMLTree, in construct: Form) -> [TreeEntry<Form.Key>]? {
        guard case .mapping(let pairs) = tree.content else {
            report(
                tree.mark, code: "wrong-type",
                Wording(
                    "\(construct.wording) skrivs med ord och värden, inte \(tree.description)",
                    en: "\(construct.wording) is written as words and values, not \(tree.description)"),
                help: Wording(
                    "skriv till exempel '\(construct.example)'",
                    en: "write for instance '\(construct.example)'"))
            return nil
        }
        // No more than the construct has words, so that looking through them costs less than remembering them.
        var seen: [(key: Form.Key, word: String, mark: YAMLTree.Mark)] = []
        var entries: [TreeEntry<Form.Key>] = []
        seen.reserveCapacity(min(pairs.count, 16))
        entries.reserveCapacity(min(pairs.count, 16))
        var skipped = 0
        for (index, (keyTree, value)) in pairs.enumerated() where index >= skipped {
            guard let written = keyTree.scalar?.normalizedToNFC else {
                reportCollectionKey(keyTree.mark)
                continue
            }
            guard let key = construct.key(written) else {
                let strays = pairs[index...].prefix { $0.value.isEmpty && !construct.knows($0.key) }
                skipped = index + max(strays.count, 1)
                let before = index > 0 ? pairs[index - 1] : nil
                if !reportStrays(strays.map(\.key), after: before, in: construct, at: tree) {
                    reportUnknownWord(written, keyTree, value, in: construct)
                    skipped = index + 1
                }
                continue
            }
            if let first = seen.first(where: { $0.key == key }) {
                reportDuplicate(written, at: keyTree.mark, first: first.mark, as: first.word)
                continue
            }
            seen.append((key, written, keyTree.mark))
            let shape = construct.shape(of: key)
            if value.isEmpty, shape?.mayBeEmpty != true {
                reportEmpty(written, shape, value)
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
                    "här väntas namn med innehåll, inte \(tree.description)",
                    en: "names with contents are expected here, not \(tree.description)"),
                help: Wording(
                    "skriv till exempel '\(example)'", en: "write for instance '\(example)'"))
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

    /// The value that a text holds; nil after noting what is wrong.
    mutating func value<Value>(of tree: YAMLTree, _ read: (String) throws(ValueFault) -> Value) -> Value? {
        do throws(ValueFault) {
            return try read(tree.scalar ?? "")
        } catch {
            report(error, at: tree)
            return nil
        }
    }

    /// The verb or line word that stands here, from either side.
    mutating func verb(_ tree: YAMLTree) -> DirectedRelation? {
        string(tree) == nil ? nil : value(of: tree, WrittenValue.verb)
    }
}

extension Construct {
    /// Whether a key is a word here.
    func knows(_ tree: YAMLTree) -> Bool { tree.scalar.map { key($0.normalizedToNFC) != nil } ?? false }
}
