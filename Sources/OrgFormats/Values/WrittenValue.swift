internal import OrgModel
internal import Texts

/// Single values as people write them. Each is read from a text, so that every format of documents reads them alike.
enum WrittenValue {
    /// A day, or as much of one as a document tells: `2021`, `2021-10`, `våren 2026`.
    static func day(_ text: String) throws(ValueFault) -> Span {
        if let span = Span(written: text) { return span }
        let meant = Day(meantBy: text)?.description
        throw .expected(
            Wording("en dag", en: "a day"), example: Wording(meant ?? "2024-11-20", en: meant ?? "2024-11-20"),
            help: meant == nil
                ? Wording(
                    "skriv till exempel '2024-11-20', '2024-11', '2024' eller 'våren 2024'",
                    en: "write for instance '2024-11-20', '2024-11', '2024' or 'spring 2024'") : nil)
    }

    /// The last day of a period; nil for `okänt`.
    static func end(_ text: String) throws(ValueFault) -> Span? {
        if Answer(written: text) == .unknown { return nil }
        return try day(text)
    }

    static func severity(_ text: String) throws(ValueFault) -> Severity {
        let word = text.normalizedToNFC.lowercased()
        if let known = Severity.spellings.first(where: { $0.word == word }) { return known.severity }
        throw .expected(
            Wording("hög, medel, låg eller info", en: "high, medium, low or info"),
            example: Wording("medel", en: "medium"))
    }

    /// Of how much of what is named; a number has a word of its own.
    static func scope(_ text: String) throws(ValueFault) -> Scope {
        let word = text.normalizedToNFC.lowercased()
        if let known = scopeWords.first(where: { $0.word == word }) { return known.scope }
        throw .expected(
            Wording("alla, några, inte alla, en del eller övriga", en: "all, some, not all, a part or the rest"),
            example: Wording("inte alla", en: "not all"),
            help: Int(text) == nil
                ? nil
                : Wording("ett antal skrivs 'antal: \(text.brief)'", en: "a number is written 'count: \(text.brief)'"))
    }

    static let scopeWords: [(word: String, scope: Scope)] = [
        ("alla", .all), ("samtliga", .all), ("hela", .all), ("några", .some), ("vissa", .some), ("somliga", .some),
        ("inte alla", .notAll), ("de flesta", .notAll), ("flertalet", .notAll), ("merparten", .notAll),
        ("en del", .part), ("del av", .part), ("delar av", .part), ("övriga", .rest), ("de övriga", .rest),
        ("resten", .rest), ("all", .all), ("the whole", .all), ("some", .some), ("certain", .some),
        ("not all", .notAll), ("most", .notAll), ("a part", .part), ("part of", .part), ("parts of", .part),
        ("the rest", .rest), ("the others", .rest),
    ]

    static func answer(_ text: String) throws(ValueFault) -> Answer {
        if let answer = Answer(written: text) { return answer }
        throw .expected(
            Wording("ja, nej eller okänt", en: "yes, no or unknown"), example: Wording("ja", en: "yes"))
    }

    static func number(_ text: String) throws(ValueFault) -> Int {
        if let number = Int(text), (0...100_000_000).contains(number) { return number }
        let meant = Frequency.count(text.lowercased()).map { String(max($0, 0)) } ?? "8"
        throw .expected(
            Wording("ett helt tal, 0 eller större", en: "a whole number, 0 or more"),
            example: Wording(meant, en: meant))
    }

    /// `3` or `okänt`.
    static func quantity(_ text: String) throws(ValueFault) -> Quantity {
        if Answer(written: text) == .unknown { return Quantity(.unknown) }
        return Quantity(.exact, try number(text))
    }

    /// `12/år`, `varannan vecka`, `okänt`.
    static func frequency(_ text: String) throws(ValueFault) -> Frequency {
        if let heard = Frequency(written: text) { return heard }
        throw .expected(
            Wording(
                "gånger per vecka, månad, kvartal, halvår, år eller mandatperiod",
                en: "times per week, month, quarter, half-year, year or term"),
            example: Wording("12/år", en: "12/year"),
            help: Frequency.isVague(text)
                ? Wording(
                    "det är ingen frekvens: skriv 'okänt', och orden i 'not'",
                    en: "that is no frequency: write 'unknown', and the words in 'note'") : nil)
    }

    /// How a source says something: outright, by taking it for granted, or as a proposal.
    enum Status { case said, implied, proposed }

    static func status(_ text: String) throws(ValueFault) -> Status {
        let word = text.normalizedToNFC.lowercased()
        if let known = statusWords.first(where: { $0.word == word }) { return known.status }
        throw .expected(
            Wording("sagt, underförstått eller föreslaget", en: "said, implied or proposed"),
            example: Wording("underförstått", en: "implied"))
    }

    static let statusWords: [(word: String, status: Status)] = [
        ("sagt", .said), ("underförstått", .implied), ("föreslaget", .proposed), ("sagd", .said),
        ("underförstådd", .implied), ("föreslagen", .proposed), ("föreslås", .proposed), ("förslag", .proposed),
        ("said", .said), ("implied", .implied), ("proposed", .proposed), ("proposal", .proposed),
    ]

    // MARK: Words of the language

    /// A kind; one that may stand in the section, where one is given.
    static func kind(_ text: String, in section: Section?) throws(ValueFault) -> NodeKind {
        let written = text.normalizedToNFC
        guard let kind = NodeKind(word: written) else { throw unknownKind(written, in: section) }
        guard let section, kind.section != section else { return kind }
        throw ValueFault(
            code: "wrong-section",
            Wording(
                "'\(written)' hör inte hemma under '\(section.word)'",
                en: "'\(written)' is not at home under '\(section.word)'"),
            help: Wording("flytta noden till '\(kind.section.word)'", en: "move the node to '\(kind.section.word)'"))
    }

    private static func unknownKind(_ written: String, in section: Section?) -> ValueFault {
        let kinds = NodeKind.allCases.filter { section == nil || $0.section == section }
        let meant =
            NearWords.kind(written) ?? Spelling.nearest(to: written, among: kinds.flatMap(\.spellings))
            ?? Spelling.nearest(to: written, among: NodeKind.allCases.flatMap(\.spellings))
        let hint = Spelling.hint(meant)
        return .unknown(
            written, code: "unknown-kind",
            Wording("inget slag heter '\(written.brief)'\(hint)", en: "no kind is called '\(written.brief)'\(hint)"),
            help: meant == nil ? Listing.kinds(of: section) : nil)
    }

    /// The verb or line word, from either side.
    static func verb(_ text: String) throws(ValueFault) -> DirectedRelation {
        let written = text.normalizedToNFC
        if let relation = DirectedRelation(word: written) { return relation }
        let meant = NearWords.verb(written) ?? Spelling.nearest(to: written, among: DirectedRelation.byWord.keys)
        let hint = Spelling.hint(meant)
        throw .unknown(
            written, code: "unknown-verb",
            Wording("inget verb heter '\(written.brief)'\(hint)", en: "no verb is called '\(written.brief)'\(hint)"),
            help: meant == nil ? Listing.verbs : nil)
    }

    /// A property's value as it is kept.
    static func property(_ property: Property, _ text: String) throws(ValueFault) -> String {
        switch property.shape {
        case .text: return property == .klass ? MatterClass.word(text) : text
        case .answer: return try answer(text).rawValue
        case .number: return String(try number(text))
        case .day: return try day(text).wording.swedish
        case .link: return try link(text)
        case .share: return try share(text)
        }
    }

    /// `60 %`, `33,3`, `1/3`, `okänt`; kept as it is read, in per cent or as a fraction.
    private static func share(_ text: String) throws(ValueFault) -> String {
        if Answer(written: text) == .unknown { return Answer.unknown.rawValue }
        let fault = ValueFault.expected(
            Wording("en andel, högst 100 %", en: "a share, at most 100 %"), example: Wording("60 %", en: "60 %"))
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        if parts.count == 2 {
            guard let part = Int(parts[0]), let whole = Int(parts[1]), part > 0, part <= whole else { throw fault }
            return "\(part)/\(whole)"
        }
        let number = String(text.filter { $0 != " " && $0 != "%" }.map { $0 == "," ? "." : $0 })
        guard text.count(where: { $0 == "%" }) < 2, number.allSatisfy({ $0.isNumber && $0.isASCII || $0 == "." }),
            let share = Double(number), share <= 100
        else { throw fault }
        return "\(number) %"
    }

    /// A link that may be followed from a drawing; another is left out, and that is told.
    private static func link(_ text: String) throws(ValueFault) -> String {
        if Link.isSafe(text) { return text }
        let hasSpace = Link.isSafe(text.replacing(" ", with: "%20"))
        throw ValueFault(
            .note, code: "dropped-link",
            Wording("länken '\(text.prefix(60))' utelämnas", en: "the link '\(text.prefix(60))' is left out"),
            help: hasSpace
                ? Wording("ett mellanslag i en länk skrivs %20", en: "a space in a link is written %20")
                : Wording(
                    "en länk börjar med https:, http: eller mailto:, eller är en relativ sökväg",
                    en: "a link begins with https:, http: or mailto:, or is a relative path"))
    }
}

extension Severity {
    /// The words for each, in Swedish and English.
    static var spellings: [(word: String, severity: Severity)] {
        let all = allCases.reversed()
        return (all.map { ($0.rawValue, $0) } + all.map { ($0.wording.english, $0) }).reduce(into: []) { known, one in
            if !known.contains(where: { $0.word == one.0 }) { known.append((word: one.0, severity: one.1)) }
        }
    }
}

extension Answer {
    /// The words for each, in Swedish and English, as people write them.
    static let words: [(word: String, answer: Answer)] = [
        ("ja", .yes), ("nej", .no), ("okänt", .unknown), ("okänd", .unknown), ("yes", .yes), ("no", .no),
        ("unknown", .unknown),
    ]

    init?(written: String) {
        let word = written.normalizedToNFC.lowercased()
        // As YAML says it.
        let known = Self.words.first { $0.word == word }?.answer ?? ["true": .yes, "false": .no][word]
        guard let known else { return nil }
        self = known
    }
}
