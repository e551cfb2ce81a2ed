internal import OrgModel
internal import Texts
internal import Yaml

/// Descriptions of facts and of nodes.
extension ChecklistReader {
    /// One fact, or a list of which one is enough.
    mutating func facts(_ tree: YAMLTree) -> FactPattern {
        var facts: [FactPattern] = []
        for item in items(tree) {
            if let fact = fact(item) { facts.append(fact) }
        }
        return facts.count == 1 ? facts[0] : .any(facts)
    }

    private mutating func fact(_ tree: YAMLTree) -> FactPattern? {
        guard let entries = entries(of: tree, in: ChecklistConstruct.fact) else { return nil }
        if let all = entries.first(where: { $0.key == .word(.all) }) {
            onlyOne(all, of: entries)
            var facts: [FactPattern] = []
            for item in items(all.value) { facts.append(self.facts(item)) }
            return .all(facts)
        }
        if let exists = entries.first(where: { $0.key == .word(.exists) }) {
            onlyOne(exists, of: entries)
            return node(exists.value).map(FactPattern.node)
        }
        return statement(entries, at: tree).map(FactPattern.statement)
    }

    /// `finns` and `alla` stand alone.
    private mutating func onlyOne(
        _ entry: TreeEntry<ChecklistConstruct.Key>, of entries: [TreeEntry<ChecklistConstruct.Key>]
    ) {
        guard let other = entries.first(where: { $0.key != entry.key }) else { return }
        report(
            other.mark, code: "misplaced-word",
            Wording(
                "'\(other.written)' kan inte stå bredvid '\(entry.written)'",
                en: "'\(other.written)' cannot stand beside '\(entry.written)'"),
            help: Wording("skriv två fakta i en lista", en: "write two facts in a list"))
    }

    private mutating func statement(
        _ entries: [TreeEntry<ChecklistConstruct.Key>], at tree: YAMLTree
    ) -> StatementPattern? {
        var pattern = StatementPattern()
        var saysWhat = false
        for entry in entries {
            if case .property(let property) = entry.key { pattern.properties[property] = wanted(entry.value) }
            guard case .word(let word) = entry.key else { continue }
            switch word {
            case .does:
                saysWhat = true
                for item in items(entry.value) {
                    if let relation = verb(item) { pattern.relations.append(relation) }
                }
            case .who: pattern.who = node(entry.value)
            case .what: pattern.what = node(entry.value)
            case .recipient: pattern.recipient = node(entry.value)
            case .owner: pattern.owner = node(entry.value)
            case .matter: pattern.matter = node(entry.value)
            case .level: pattern.levels = values(entry.value)
            case .often: pattern.isFrequent = isAnything(entry.value)
            case .may: pattern.isOfRight = isYes(entry.value)
            default: break
            }
        }
        if !saysWhat { reportMissing(ChecklistWord.does.wording, in: ChecklistConstruct.fact, at: tree.mark) }
        return pattern.relations.isEmpty ? nil : pattern
    }

    // MARK: Nodes

    /// A word, a description, or a list of which one is enough.
    mutating func node(_ tree: YAMLTree) -> NodePattern? {
        switch tree.content {
        case .sequence(let items):
            var patterns: [NodePattern] = []
            for item in items {
                if let pattern = node(item) { patterns.append(pattern) }
            }
            return .any(patterns)
        case .mapping: return description(tree)
        case .scalar: return named(tree)
        }
    }

    private mutating func description(_ tree: YAMLTree) -> NodePattern? {
        guard let entries = entries(of: tree, in: ChecklistConstruct.node) else { return nil }
        var conditions: [NodePattern] = []
        for entry in entries {
            switch entry.key {
            case .word(.kind):
                if let pattern = node(entry.value) { conditions.append(pattern) }
            case .word(.described):
                for heading in values(entry.value).map(GroupHeading.word) {
                    conditions.append(.described(Wording(heading, en: heading)))
                }
            case .word(.name):
                if isAnything(entry.value) { conditions.append(.named) }
            case .word(.meetings):
                if isAnything(entry.value) { conditions.append(.meets) }
            case .word: break
            case .property(let property): conditions.append(.property(property, wanted(entry.value)))
            case .relation(let relation):
                if let other = node(entry.value) { conditions.append(.line(relation, other)) }
            }
        }
        return conditions.count == 1 ? conditions[0] : .all(conditions)
    }

    private mutating func named(_ tree: YAMLTree) -> NodePattern? {
        guard let written = string(tree)?.normalizedToNFC else { return nil }
        let word = written.lowercased()
        if ChecklistWord.subject.contains(word) { return .subject }
        if ChecklistWord.anyone.contains(word) { return .anyone }
        // A section before the kinds in it: `befattningar` are all of them, `befattning` those of no other kind.
        if let section = Section.allCases.first(where: { $0.word.swedish == word || $0.word.english == word }) {
            return .section(section)
        }
        return kind(tree, of: nil).map(NodePattern.kind)
    }

    /// The kind that is written here; of a section where one is given.
    mutating func kind(_ tree: YAMLTree, of section: Section?) -> NodeKind? {
        guard let written = string(tree)?.normalizedToNFC else { return nil }
        let kinds = NodeKind.allCases.filter { section == nil || $0.words.section == section }
        if let kind = NodeKind(word: written), kinds.contains(kind) { return kind }
        let meant = Spelling.nearest(to: written, among: kinds.flatMap(\.spellings))
        let hint = Spelling.hint(meant)
        let known = kinds.prefix(8).map(\.words.singular).joined(separator: ", ")
        report(
            tree.mark, code: "unknown-kind",
            Wording(
                "inget slag heter '\(written)'\(hint)", en: "no kind is called '\(written)'\(hint)"),
            help: meant == nil
                ? Wording(
                    "slag är till exempel \(known); alla står i Models/README.md",
                    en: "kinds are for instance \(known); Models/README.md has them all") : nil)
        return nil
    }

    /// The values that will do; none where `något` will.
    private mutating func wanted(_ tree: YAMLTree) -> [String] {
        let values = values(tree)
        return values.contains { ChecklistWord.anyone.contains($0) } ? [] : values.map(MatterClass.word)
    }

    private mutating func values(_ tree: YAMLTree) -> [String] {
        var values: [String] = []
        for item in items(tree) {
            if let value = string(item) { values.append(value.normalizedToNFC.lowercased()) }
        }
        return values
    }

    /// `något`: that it is said at all.
    private mutating func isAnything(_ tree: YAMLTree) -> Bool {
        if let word = tree.scalar?.normalizedToNFC.lowercased(), ChecklistWord.anyone.contains(word) { return true }
        report(
            .expected(
                Wording("ordet något", en: "the word anything"), example: Wording("något", en: "anything")), at: tree)
        return false
    }
}
