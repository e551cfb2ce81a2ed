package import OrgModel
package import Texts

/// A construct of the model language. What may stand in it is told by its slots; besides them a model takes sections,
/// a node relations, and most take properties.
package enum ModelConstruct: CaseIterable, Construct, Sendable {
    case model
    case node
    /// A line written with terms: `leder: { vad: …, källa: … }`.
    case line
    /// An entry of `utsagor`.
    case statement
    /// An entry of `ansvar`.
    case responsibility
    /// An entry of `godtas`.
    case acceptance
    /// A number with terms: `{ minst: 1, per: förvaltning }`.
    case number
    /// An entry of `vyer`.
    case view

    /// What a message calls it.
    package var wording: Wording {
        switch self {
        case .model: Wording("en modell", en: "a model")
        case .node: Wording("en nod", en: "a node")
        case .line: Wording("en linje", en: "a line")
        case .statement: Wording("en utsaga", en: "a statement")
        case .responsibility: Wording("ett ansvar", en: "a responsibility")
        case .acceptance: Wording("ett godtagande", en: "an acceptance")
        case .number: Wording("ett antal", en: "a number")
        case .view: Wording("en vy", en: "a view")
        }
    }

    /// A line that is right here.
    var example: Wording {
        switch self {
        case .model: Wording("organisation: Exempelkommunen", en: "organization: Exempelkommunen")
        case .node: Wording("ks: { slag: kommunstyrelse }", en: "ks: { kind: executive board }")
        case .line:
            Wording(
                "leder: { vad: förvaltningen, källa: policy §2 }",
                en: "leads: { what: the department, source: policy §2 }"
            )
        case .statement:
            Wording("{ vem: ks, gör: beslutar, vad: budget }", en: "{ who: ks, does: decides, what: budget }")
        case .responsibility:
            Wording(
                "{ för: budget, roll: ansvarar, har: ks }", en: "{ for: budget, duty: is responsible for, held by: ks }"
            )
        case .acceptance:
            Wording("{ regel: DBL-02, nod: chefen, skäl: … }", en: "{ rule: DBL-02, node: the chief, reason: … }")
        case .number: Wording("{ minst: 1, per: förvaltning }", en: "{ at least: 1, each: department }")
        case .view: Wording("{ slag: [nämnd], linjer: [uppdrag] }", en: "{ kinds: [committee], lines: [mandate] }")
        }
    }

    /// Whether sections and relations may stand here, and which properties.
    package var takesSections: Bool { self == .model }
    package var takesRelations: Bool { self == .node }
    package var properties: [Property] {
        switch self {
        case .node, .line, .statement, .responsibility: Property.allCases
        case .view: [.titel]
        case .model, .acceptance, .number: []
        }
    }

    var isListPlace: Bool { self == .line }

    /// The structural words that may stand here, sections apart.
    package var words: [Word] { slots.map(\.word) }

    /// What must be there: of each group, one.
    var needs: [[Word]] {
        let either = slots.filter { $0.need == .oneOf }.map(\.word)
        return slots.filter { $0.need == .needed }.map { [$0.word] } + (either.isEmpty ? [] : [either])
    }

    // MARK: Keys

    /// What a key means here; nil where no such word is known.
    func key(_ written: String) -> Key? {
        let word = written.lowercased()
        if let found = Self.tables[self]?[word] { return found }
        if let found = Property(word: word), properties.contains(found) { return .property(found) }
        if takesRelations, let found = DirectedRelation(word: word) { return .relation(found) }
        return nil
    }

    /// The structural words and sections of each construct; properties and relations have tables of their own.
    private static let tables: [ModelConstruct: [String: Key]] = Dictionary(
        uniqueKeysWithValues: allCases.map { construct in
            let words = construct.words.map { ($0.wording, Key.word($0)) }
            let sections = construct.takesSections ? Section.allCases.map { ($0.word, Key.section($0)) } : []
            let keys = (words + sections).flatMap { [($0.0.swedish, $0.1), ($0.0.english, $0.1)] }
            return (construct, Dictionary(keys, uniquingKeysWith: { first, _ in first }))
        })

    /// What stands after a key.
    func shape(of key: Key) -> Shape? {
        switch key {
        case .word(let word): slots.first { $0.word == word }?.shape
        case .section(let section): .nodes(section)
        case .property(let property): property.shape.shape
        case .relation: .lines
        }
    }

    /// Every key that may stand here, in lower case.
    package var keys: [String] {
        func both(_ wording: Wording) -> [String] { [wording.swedish, wording.english] }
        var keys = words.flatMap { both($0.wording) }
        if takesSections { keys += Section.allCases.flatMap { both($0.word) } }
        keys += properties.flatMap { both($0.word) }
        if takesRelations { keys += DirectedRelation.byWord.keys }
        return keys
    }

    /// The keys that a message lists: sections and structural words.
    var listedKeys: [Wording] {
        (takesSections ? Section.allCases.map(\.word) : []) + words.map(\.wording)
    }

    /// Where all of them stand.
    var reference: Wording {
        let heading =
            switch self {
            case .model: "The model"
            case .node: "A node"
            case .line, .statement, .responsibility: "A line with terms, a statement, a responsibility"
            case .acceptance: "An acceptance"
            case .number: "A number"
            case .view: "A view"
            }
        return Listing.page(heading)
    }
}

/// What a key stands for.
enum Key: Hashable, Sendable {
    case word(Word)
    case section(Section)
    case property(Property)
    case relation(DirectedRelation)
}
