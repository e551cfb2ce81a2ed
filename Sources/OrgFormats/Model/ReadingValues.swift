internal import OrgModel
internal import Texts
internal import Yaml

/// Single values: each returns nil after noting what is wrong.
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
            reportWrongType(tree, expected: Wording("en lista", en: "a list"), example: "- { … }")
            return []
        }
        return items
    }

    mutating func day(_ tree: YAMLTree) -> Day? {
        guard let text = tree.scalar, let day = Day(text) else {
            let meant = tree.scalar.flatMap(Day.init(meantBy:))?.description
            reportWrongType(tree, expected: Wording("en dag", en: "a day"), example: meant ?? "2024-11-20")
            return nil
        }
        return day
    }

    mutating func end(_ tree: YAMLTree) -> Period.End {
        if let word = tree.scalar, Answer(written: word) == .unknown { return .unknown }
        return day(tree).map(Period.End.day) ?? .open
    }

    mutating func answer(_ tree: YAMLTree) -> Answer? {
        guard let word = tree.scalar, let answer = Answer(written: word) else {
            reportWrongType(
                tree, expected: Wording("ja, nej eller okänt", en: "yes, no or unknown"),
                example: Wording("ja", en: "yes"))
            return nil
        }
        return answer
    }

    mutating func number(_ tree: YAMLTree) -> Int? {
        guard let text = tree.scalar, let number = Int(text), (0...100_000_000).contains(number) else {
            reportWrongType(
                tree, expected: Wording("ett helt tal, 0 eller större", en: "a whole number, 0 or more"),
                example: tree.scalar.flatMap { Frequency.count($0.lowercased()) }.map { String(max($0, 0)) } ?? "8")
            return nil
        }
        return number
    }

    /// `3`, `okänt`, `{ ca: 8 }`, `{ minst: 1, per: förvaltning }`.
    mutating func quantity(_ tree: YAMLTree) -> Quantity? {
        if let word = tree.scalar {
            if Answer(written: word) == .unknown { return Quantity(.unknown) }
            return number(tree).map { Quantity(.exact, $0) }
        }
        guard let entries = entries(of: tree, in: Context.number) else { return nil }
        var precision = Quantity.Precision.unknown
        var amount = 0
        var per: Text?
        for entry in entries {
            switch entry.key {
            case .word(.per): per = text(entry.value)
            case .word(let word):
                guard let number = number(entry.value) else { continue }
                amount = number
                precision = word == .about ? .approximate : word == .atLeast ? .minimum : .maximum
            default: break
            }
        }
        if precision == .unknown, per != nil { (precision, amount) = (.exact, 1) }
        return Quantity(precision, amount, per: per)
    }

    /// `12/år`, `varannan vecka`, `{ minst: 12/år }`, `okänt`.
    mutating func frequency(_ tree: YAMLTree) -> Frequency? {
        if let word = tree.scalar { return times(word, nil, tree) }
        guard let entries = entries(of: tree, in: Context.number) else { return nil }
        var found: Frequency?
        for case .word(let word) in entries.map(\.key) {
            guard let value = entries.first(where: { $0.key == .word(word) })?.value, let text = value.scalar else {
                continue
            }
            found = times(text, word == .about ? .approximate : word == .atLeast ? .minimum : .maximum, value)
        }
        return found
    }

    private mutating func times(
        _ written: String, _ precision: Quantity.Precision?, _ tree: YAMLTree
    ) -> Frequency? {
        if let heard = Frequency(written: written) {
            return precision.map { Frequency($0, times: heard.times, per: heard.unit) } ?? heard
        }
        let isVague = Frequency.isVague(written)
        reportWrongType(
            tree,
            expected: Wording(
                "gånger per vecka, månad, kvartal, halvår, år eller mandatperiod",
                en: "times per week, month, quarter, half-year, year or term"),
            example: Wording("12/år", en: "12/year"),
            help: isVague
                ? Wording(
                    "det är ingen frekvens: skriv 'okänt', och orden i 'not'",
                    en: "that is no frequency: write 'unknown', and the words in 'note'") : nil)
        return nil
    }

    /// A property's value as it is kept, or nil where it must not be.
    mutating func value(of property: Property, _ tree: YAMLTree) -> Text? {
        switch property.shape {
        case .text where property == .klass: return string(tree).map { builder.text(MatterClass.word($0)) }
        case .text: return text(tree)
        case .answer: return answer(tree).map { builder.text($0.rawValue) }
        case .number: return number(tree).map { builder.text(String($0)) }
        case .day: return day(tree).map { builder.text($0.description) }
        case .link:
            guard let link = string(tree) else { return nil }
            if Link.isSafe(link) { return builder.text(link) }
            report(
                tree.mark, .note, code: "dropped-link",
                Wording("länken '\(link.prefix(60))' utelämnas", en: "the link '\(link.prefix(60))' is left out"),
                help: Wording(
                    "en länk börjar med https:, http: eller mailto:, eller är en relativ sökväg",
                    en: "a link begins with https:, http: or mailto:, or is a relative path"))
            return nil
        }
    }
}

/// What may be linked to from a drawing.
enum Link {
    /// Whether a link leads to a page, an address or a file beside the drawing, and never runs anything.
    static func isSafe(_ link: String) -> Bool {
        let plain = link.unicodeScalars.allSatisfy {
            $0.value > 0x20 && $0.value != 0x7F && !$0.turnsText
        }
        // A browser reads a backslash as a slash: `/\` would lead to another host, as `//` does.
        guard plain, !link.isEmpty, !link.contains("\\") else { return false }
        guard let colon = link.firstIndex(of: ":") else { return !link.hasPrefix("//") }
        if let slash = link.firstIndex(where: { "/?#".contains($0) }), slash < colon { return !link.hasPrefix("//") }
        return ["http", "https", "mailto"].contains(link[..<colon].lowercased())
    }
}

extension Answer {
    /// Swedish or English, as people write them.
    init?(written: String) {
        switch written.normalizedToNFC.lowercased() {
        case "ja", "yes", "true": self = .yes
        case "nej", "no", "false": self = .no
        case "okänt", "okänd", "unknown": self = .unknown
        default: return nil
        }
    }
}
