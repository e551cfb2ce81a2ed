internal import OrgModel
public import Texts

/// A place in a model where keys stand, with the keys that may stand there.
public enum Context: CaseIterable, KeyContext, Sendable {
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

    /// What a message calls the place.
    public var wording: Wording {
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

    /// The structural words that may stand here, sections apart.
    public var words: [Word] {
        let terms: [Word] = [
            .source, .status, .demanded, .unclear, .from, .till, .of, .recipient, .level, .regarding, .consulting,
            .before, .after, .often, .count, .holds, .acting,
        ]
        return switch self {
        case .model:
            [
                .organisation, .date, .basedOn, .ends, .source, .responsibilities, .statements, .accepted, .views,
                .limits,
            ]
        case .node:
            [
                .kind, .name, .count, .from, .till, .vacant, .meetings, .described, .source, .status, .demanded,
                .unclear,
            ]
        case .line: [.what, .who, .jointly] + terms
        case .statement: [.who, .does, .what, .jointly] + terms
        case .responsibility: [.forWhat, .role, .has, .jointly] + terms
        case .acceptance: [.rule, .node, .decision, .reason, .till]
        case .number: [.about, .atLeast, .atMost, .per]
        case .view: [.kinds, .lines, .under, .around, .depth]
        }
    }

    /// Whether sections, relations and properties may stand here.
    public var takesSections: Bool { self == .model }
    public var takesRelations: Bool { self == .node }
    public var takesProperties: Bool {
        switch self {
        case .node, .line, .statement, .responsibility, .view: true
        case .model, .acceptance, .number: false
        }
    }

    /// What a key means here; nil where no such word is known.
    func key(_ written: String) -> Key? {
        let word = written.lowercased()
        if let found = Self.tables[self]?[word] { return found }
        if takesProperties, let found = Property(word: word) { return .property(found) }
        if takesRelations, let found = DirectedRelation(word: word) { return .relation(found) }
        return nil
    }

    /// The structural words and sections of each context; properties and relations have tables of their own.
    private static let tables: [Context: [String: Key]] = Dictionary(
        uniqueKeysWithValues: allCases.map { context in
            let words = context.words.map { ($0.wording, Key.word($0)) }
            let sections = context.takesSections ? Section.allCases.map { ($0.word, Key.section($0)) } : []
            let entries = (words + sections).flatMap { [($0.0.swedish, $0.1), ($0.0.english, $0.1)] }
            return (context, Dictionary(entries, uniquingKeysWith: { first, _ in first }))
        })

    /// Every key that may stand here, in lower case.
    package var keys: [String] {
        func both(_ wording: Wording) -> [String] { [wording.swedish, wording.english] }
        var keys = words.flatMap { both($0.wording) }
        if takesSections { keys += Section.allCases.flatMap { both($0.word) } }
        if takesProperties { keys += Property.allCases.flatMap { both($0.word) } }
        if takesRelations { keys += DirectedRelation.byWord.keys }
        return keys
    }
}

extension Context {
    /// Whether a key may stand with nothing after it: a part of the model that is still to be written.
    func mayBeEmpty(_ key: Key) -> Bool {
        switch key {
        case .section, .word(.responsibilities), .word(.statements), .word(.accepted), .word(.views), .word(.limits):
            self == .model
        default: false
        }
    }

    /// Whether `okänt` is an answer where the key stands.
    func takesUnknown(_ key: Key) -> Bool {
        switch key {
        case .relation, .word(.count), .word(.till), .word(.meetings), .word(.often), .word(.who), .word(.has),
            .word(.vacant):
            true
        case .property(let property): property.shape == .answer
        default: false
        }
    }

    /// Whether several values may stand in a list after the key.
    func takesList(_ key: Key) -> Bool {
        switch key {
        case .relation, .word(.who), .word(.what), .word(.jointly), .word(.has), .word(.forWhat), .word(.regarding),
            .word(.consulting), .word(.before), .word(.after), .word(.described), .word(.ends), .word(.kinds),
            .word(.lines):
            true
        default: false
        }
    }

    var isListPlace: Bool { self == .line }

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
