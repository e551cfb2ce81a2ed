public import Texts

/// What a kind is called, in models and in what is said of them.
public struct NodeKindWords: Sendable {
    /// One of the kind, and many.
    public let singular: Wording
    public let plural: Wording
    /// Where such nodes are defined.
    public let section: Section
    /// Whose side they are on.
    public let sphere: Sphere
    /// Other Swedish words a model may write for the kind, lower case.
    public let synonyms: [String]

    init(
        _ singular: String, _ plural: String, en: String, _ enPlural: String,
        _ section: Section, _ sphere: Sphere, or synonyms: [String] = []
    ) {
        self.singular = Wording(singular, en: en)
        self.plural = Wording(plural, en: enPlural)
        self.section = section
        self.sphere = sphere
        self.synonyms = synonyms
    }

    /// The words of a kind of matter.
    static func matter(
        _ singular: String, _ plural: String, en: String, _ enPlural: String, or synonyms: [String] = []
    ) -> Self {
        Self(singular, plural, en: en, enPlural, .matters, .matter, or: synonyms)
    }

    /// The words of a kind of document.
    static func document(
        _ singular: String, _ plural: String, en: String, _ enPlural: String, or synonyms: [String] = []
    ) -> Self {
        Self(singular, plural, en: en, enPlural, .sources, .document, or: synonyms)
    }
}

extension NodeKind {
    /// The kind's words, section and side.
    public var words: NodeKindWords { Self.table[Int(rawValue)] }

    /// The side of the organisation that the kind belongs to.
    public var sphere: Sphere { Self.table[Int(rawValue)].sphere }

    /// The section of a model file where nodes of the kind are defined.
    public var section: Section { Self.table[Int(rawValue)].section }

    /// A pattern for documents to come: what it says is of no organisation.
    package var isTemplate: Bool { self == .mall }

    private static let table = allCases.map(\.row)

    /// Every word a model may write for a kind: singular, plural and synonyms, lower case, Swedish before English.
    public var spellings: [String] {
        [words.singular.swedish, words.plural.swedish] + words.synonyms
            + [words.singular.english, words.plural.english]
    }

    /// The kind that `word` names, in singular, plural or as a synonym; case does not matter.
    public init?(word: String) {
        guard let kind = Self.byWord[word.lowercased()] else { return nil }
        self = kind
    }

    /// The kind that a name means where no node is called so: the words of the kind, and all of them at once as one says
    /// it of those that there are (`nämnderna`, `bolagen`).
    package init?(meantBy name: String) {
        guard let kind = Self(word: name) ?? Self.byDefinite[name.lowercased()] else { return nil }
        self = kind
    }

    private static let byDefinite: [String: NodeKind] = {
        var table: [String: NodeKind] = [:]
        for kind in allCases {
            let plural = kind.words.plural.swedish
            for ending in ["na", "en", "a"] where table[plural + ending] == nil { table[plural + ending] = kind }
        }
        return table
    }()

    private static let byWord: [String: NodeKind] = {
        var table: [String: NodeKind] = [:]
        for kind in allCases {
            for word in kind.spellings where table[word] == nil { table[word] = kind }
        }
        return table
    }()
}
