public import Texts

/// What a relation is called from either side, how a sentence says it, and what dimension it belongs to.
public struct RelationWords: Sendable {
    /// Which end of a line stands above the other in the order of command or belonging.
    public enum End: Sendable {
        case subject
        case object
    }

    /// The dimension; only lines of one dimension are ever compared.
    public let dimension: Dimension
    /// The end that stands above, or nil where neither does.
    public let above: End?
    /// The word written on the subject, and on the object.
    public let forward: Wording
    public let inverse: Wording
    /// Other words a model may write, from the subject's and the object's side.
    public let forwardSynonyms: [String]
    public let inverseSynonyms: [String]
    /// The verb phrase of a plain sentence with the subject first: "svarar inför".
    public let phrase: Wording

    init(
        _ dimension: Dimension, above: End?,
        _ forward: String, en forwardEnglish: String, or forwardSynonyms: [String] = [],
        orEn forwardEnglishSynonyms: [String] = [],
        inverse: String, inverseEn inverseEnglish: String, inverseOr inverseSynonyms: [String] = [],
        inverseOrEn inverseEnglishSynonyms: [String] = [],
        says phrase: String, saysEn englishPhrase: String
    ) {
        self.dimension = dimension
        self.above = above
        self.forward = Wording(forward, en: forwardEnglish)
        self.inverse = Wording(inverse, en: inverseEnglish)
        self.forwardSynonyms = forwardSynonyms + forwardEnglishSynonyms
        self.inverseSynonyms = inverseSynonyms + inverseEnglishSynonyms
        self.phrase = Wording(phrase, en: englishPhrase)
    }
}

/// A relation as a model writes it: from the subject's side or the object's.
public struct DirectedRelation: Hashable, Sendable {
    public let relation: Relation
    /// True when the word stands on the object: `leds av` is `leder`, inverse.
    public let isInverse: Bool

    public init(_ relation: Relation, isInverse: Bool = false) {
        self.relation = relation
        self.isInverse = isInverse
    }

    /// The relation that `word` names, Swedish or English; case does not matter.
    public init?(word: String) {
        guard let found = Self.byWord[word.lowercased()] else { return nil }
        self = found
    }

    /// Every word that names a relation, with what it names.
    public static let byWord: [String: DirectedRelation] = {
        var table: [String: DirectedRelation] = [:]
        func add(_ word: String, _ relation: Relation, _ isInverse: Bool) {
            if table[word] == nil { table[word] = DirectedRelation(relation, isInverse: isInverse) }
        }
        for relation in Relation.allCases {
            let words = relation.words
            for word in [words.forward.swedish, words.forward.english] + words.forwardSynonyms {
                add(word, relation, false)
            }
            for word in [words.inverse.swedish, words.inverse.english] + words.inverseSynonyms {
                add(word, relation, true)
            }
        }
        return table
    }()
}
