internal import OrgModel
internal import Texts
internal import Yaml

/// The values of a model: each is nil, or left out, after what is wrong has been noted.
extension ModelReader {
    mutating func text(_ tree: YAMLTree) -> Text? {
        string(tree).map { builder.text($0) }
    }

    mutating func texts(_ tree: YAMLTree) -> [Text] {
        var texts: [Text] = []
        for item in items(tree) {
            if let text = text(item) { texts.append(text) }
        }
        return texts
    }

    /// The headings a group is described under; what the rules know in English too is kept in Swedish.
    mutating func headings(_ tree: YAMLTree) -> [Text] {
        var headings: [Text] = []
        for item in items(tree) {
            if let heading = string(item) { headings.append(builder.text(GroupHeading.word(heading))) }
        }
        return headings
    }

    mutating func sequence(_ tree: YAMLTree) -> [YAMLTree] {
        if tree.isEmpty { return [] }
        guard case .sequence(let items) = tree.content else {
            report(.expected(Wording("en lista", en: "a list"), example: Wording("- { … }", en: "- { … }")), at: tree)
            return []
        }
        return items
    }

    /// Reads a day; nil for `okänt`.
    mutating func day(_ tree: YAMLTree) -> Span? { isUnknown(tree) ? nil : value(of: tree, WrittenValue.day) }

    /// Whether all that stands here is that it is not known.
    private func isUnknown(_ tree: YAMLTree) -> Bool { tree.scalar.flatMap(Answer.init(written:)) == .unknown }

    /// Reads when a period ends; `okänt` is an end that nobody tells.
    mutating func readEnd(_ tree: YAMLTree, of period: inout Period) {
        guard let end = value(of: tree, WrittenValue.end) else { return }
        period.end = end
        if end == nil { period.till = .unknown }
    }

    /// `ja`, or the sections of a document that are cut.
    mutating func excerpt(_ tree: YAMLTree) -> Excerpt {
        if let word = tree.scalar, let answer = Answer(written: word) { return answer == .yes ? .whole : .none }
        let sections = texts(tree)
        return sections.isEmpty ? .none : .sections(sections)
    }

    mutating func answer(_ tree: YAMLTree) -> Answer? { value(of: tree, WrittenValue.answer) }

    mutating func number(_ tree: YAMLTree) -> Int? { value(of: tree, WrittenValue.number) }

    /// `3`, `okänt`, `{ ca: 8 }`, `{ minst: 1, per: förvaltning }`.
    mutating func quantity(_ tree: YAMLTree) -> Quantity? {
        if tree.scalar != nil { return value(of: tree, WrittenValue.quantity) }
        guard let entries = entries(of: tree, in: ModelConstruct.number) else { return nil }
        var precision = Quantity.Precision.unknown
        var amount = 0
        var per: Text?
        for entry in entries {
            switch entry.key {
            case .word(.per): per = text(entry.value)
            case .word(let word):
                guard let number = number(entry.value) else { continue }
                amount = number
                precision = word.precision
            default: break
            }
        }
        if precision == .unknown, per != nil { (precision, amount) = (.exact, 1) }
        return Quantity(precision, amount, per: per)
    }

    /// `12/år`, `varannan vecka`, `{ minst: 12/år }`, `okänt`.
    mutating func frequency(_ tree: YAMLTree) -> Frequency? {
        if tree.scalar != nil { return value(of: tree, WrittenValue.frequency) }
        guard let entries = entries(of: tree, in: ModelConstruct.number) else { return nil }
        var found: Frequency?
        for entry in entries {
            guard case .word(let word) = entry.key else { continue }
            found = value(of: entry.value, WrittenValue.frequency).map {
                Frequency(word.precision, times: $0.times, per: $0.unit)
            }
        }
        return found
    }

    /// A property's value as it is kept.
    mutating func value(of property: Property, _ tree: YAMLTree) -> Text? {
        switch property.shape {
        case .text, .link: if string(tree) == nil { return nil }
        case .answer, .share: break
        case .number, .day: if isUnknown(tree) { return nil }
        }
        return value(of: tree) { text throws(ValueFault) in try WrittenValue.property(property, text) }
            .map { builder.text($0) }
    }

    /// The kind that is written here; one that may stand in the section, where one is given.
    mutating func kind(_ tree: YAMLTree, in section: Section?) -> NodeKind? {
        if string(tree) == nil { return nil }
        return value(of: tree) { text throws(ValueFault) in try WrittenValue.kind(text, in: section) }
    }

    mutating func readStatus(_ tree: YAMLTree, into detail: inout Detail<Text>) {
        let status = value(of: tree, WrittenValue.status)
        detail.isImplied = status == .implied
        detail.isProposed = status == .proposed
    }
}

extension Word {
    /// How exact a number is that stands after the word.
    fileprivate var precision: Quantity.Precision {
        self == .about ? .approximate : self == .atLeast ? .minimum : .maximum
    }
}
