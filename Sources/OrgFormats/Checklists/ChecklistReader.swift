internal import OrgModel
internal import Texts
internal import Yaml

/// Reads one checklist.
struct ChecklistReader: TreeReader {
    let path: String
    let lines: SourceLines
    var messages: [Message] = []
    /// What the list says for every question that says nothing else.
    private var standard = Checklist.Item(id: "")

    init(path: String, lines: SourceLines) {
        self.path = path
        self.lines = lines
    }

    /// Whether every key of a text is a word of checklists.
    static func isWritten(_ text: [UInt8]) -> Bool {
        guard let tree = try? YAMLComposer.tree(of: text), !tree.isEmpty else { return false }
        var reader = ChecklistReader(path: "", lines: SourceLines(of: text))
        _ = reader.checklist(tree)
        return !reader.messages.contains { $0.isOfUnknownKey }
    }

    mutating func checklist(_ tree: YAMLTree) -> Checklist? {
        if isMisplaced(tree, wanted: .checklist) { return nil }
        guard let entries = entries(of: tree, in: ChecklistConstruct.list) else { return nil }
        var standard = standard
        var id: String?
        var place = location(tree.mark)
        var title: Wording?
        var source: Wording?
        var documents: [NodeKind] = []
        var questions: YAMLTree?
        for entry in entries {
            guard case .word(let word) = entry.key else { continue }
            switch word {
            case .checklist:
                id = string(entry.value)?.normalizedToNFC
                place = location(entry.value.mark)
            case .title: title = text(entry.value)
            case .source: source = text(entry.value)
            case .documents:
                for item in items(entry.value) {
                    if let kind = kind(item, of: .sources) { documents.append(kind) }
                }
            case .questions: questions = entry.value
            default: readTerm(word, entry.value, into: &standard)
            }
        }
        self.standard = standard
        if id == nil { reportMissing(ChecklistWord.checklist.wording, in: ChecklistConstruct.list, at: tree.mark) }
        guard let questions else {
            reportMissing(ChecklistWord.questions.wording, in: ChecklistConstruct.list, at: tree.mark)
            return nil
        }
        let isGraded = entries.contains { $0.key == .word(.severity) }
        var found: [Read] = []
        for entry in namedEntries(questions, example: ChecklistConstruct.item.example) {
            guard let item = item(entry.name, entry.value) else { continue }
            found.append((item, entry.mark, isGraded || item.severity != standard.severity))
        }
        warnOfSilence(in: found)
        guard let id else { return nil }
        var list = Checklist(
            id: id, title: title ?? Wording(id, en: id), source: source, documents: documents,
            items: found.map(\.item))
        list.place = place
        return list
    }

    // MARK: Questions

    private mutating func item(_ id: String, _ tree: YAMLTree) -> Checklist.Item? {
        guard let entries = entries(of: tree, in: ChecklistConstruct.item) else { return nil }
        var item = Checklist.Item(id: id)
        item.severity = standard.severity
        item.code = standard.code
        item.subject = standard.subject
        item.condition = standard.condition
        item.speakers = standard.speakers
        var asks = false
        var isAnswered = false
        for entry in entries {
            guard case .word(let word) = entry.key else { continue }
            switch word {
            case .question:
                asks = true
                if let question = text(entry.value) { item.question = question }
            case .heading: item.heading = text(entry.value)
            case .source: item.source = text(entry.value)
            case .answer:
                isAnswered = true
                item.answer = facts(entry.value)
            case .part: item.part = facts(entry.value)
            case .yesOrNo: item.isYesOrNo = isYes(entry.value)
            case .which: item.isWhich = isYes(entry.value)
            default: readTerm(word, entry.value, into: &item)
            }
        }
        if !asks { reportMissing(ChecklistWord.question.wording, in: ChecklistConstruct.item, at: tree.mark) }
        if !isAnswered { reportMissing(ChecklistWord.answer.wording, in: ChecklistConstruct.item, at: tree.mark) }
        let mentions = item.answer.mentionsSubject || item.part.mentionsSubject
        if mentions, item.subject == nil {
            report(
                tree.mark, code: "no-subject",
                Wording(
                    "frågan '\(id)' talar om 'den' men säger inte vem den gäller",
                    en: "the question '\(id)' speaks of 'it' but does not say whom it is asked of"),
                help: Wording(
                    "skriv till exempel 'gäller: kommundirektör'",
                    en: "write for instance 'asked of: municipal director'"))
        }
        return item
    }

    private mutating func readTerm(_ word: ChecklistWord, _ value: YAMLTree, into item: inout Checklist.Item) {
        switch word {
        case .askedOf: item.subject = subject(value)
        case .onlyIf: item.condition = facts(value)
        case .severity:
            if let severity = severity(value) { item.severity = severity }
        case .code: item.code = code(value)
        case .dueBy:
            item.speakers = []
            for entry in items(value) {
                if let speaker = speaker(entry) { item.speakers.append(speaker) }
            }
        default: break
        }
    }

    // MARK: Values

    /// A text for both languages, or one for each.
    private mutating func text(_ tree: YAMLTree) -> Wording? {
        guard case .mapping = tree.content else { return string(tree).map { Wording($0, en: $0) } }
        var texts: [ChecklistWord: String] = [:]
        for entry in entries(of: tree, in: ChecklistConstruct.text) ?? [] {
            if case .word(let word) = entry.key { texts[word] = string(entry.value) }
        }
        guard let one = texts[.swedish] ?? texts[.english] else { return nil }
        return Wording(one, en: texts[.english] ?? one)
    }

    /// `ja` or `nej`, as everywhere.
    mutating func isYes(_ tree: YAMLTree) -> Bool { value(of: tree, WrittenValue.answer) == .yes }

    private mutating func severity(_ tree: YAMLTree) -> Severity? {
        let word = tree.scalar?.normalizedToNFC.lowercased() ?? ""
        let found = Severity.allCases.first { $0.rawValue == word || $0.wording.english == word }
        if found == nil {
            report(
                .expected(
                    Wording("hög, medel, låg eller info", en: "high, medium, low or info"),
                    example: Wording("medel", en: "medium")), at: tree)
        }
        return found
    }

    private mutating func code(_ tree: YAMLTree) -> String? {
        guard let code = string(tree)?.normalizedToNFC.uppercased() else { return nil }
        let parts = code.split(separator: "-", omittingEmptySubsequences: false)
        if parts.count == 2, !parts[0].isEmpty, parts[0].allSatisfy(\.isLetter), !parts[1].isEmpty,
            parts[1].allSatisfy({ $0.isASCII && $0.isNumber })
        {
            return code
        }
        report(
            .expected(
                Wording("bokstäver, bindestreck och siffror", en: "letters, a hyphen and digits"),
                example: Wording("DIR-04", en: "DIR-04")), at: tree)
        return nil
    }

    private mutating func speaker(_ tree: YAMLTree) -> Checklist.Speaker? {
        guard case .mapping = tree.content else { return kind(tree, of: .sources).map(Checklist.Speaker.document) }
        guard let entries = entries(of: tree, in: ChecklistConstruct.speaker), let first = entries.first else {
            return nil
        }
        return node(first.value).map(Checklist.Speaker.exhaustive)
    }
}
