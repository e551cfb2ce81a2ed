internal import OrgModel
internal import Texts

/// The keys that may stand in a context, in the tables' order, each with all its spellings and what it means.
///
/// What a spelling stands for is asked of the reader's own lookup, so the schema and the page cannot differ from it.
struct Vocabulary {
    /// One key: everything that can be written for it, Swedish before English.
    struct Entry {
        let key: Key
        let spellings: [String]
        let meaning: Wording
    }

    let entries: [Entry]

    init(of context: Context) {
        entries = Self.keys(of: context).map { key in
            let spellings = key.spellings.unique().filter { context.key($0) == key }
            return Entry(key: key, spellings: spellings, meaning: key.meaning(in: context))
        }
    }

    private static func keys(of context: Context) -> [Key] {
        var keys = context.words.map(Key.word)
        if context.takesSections { keys += Section.allCases.map(Key.section) }
        if context.takesProperties { keys += Property.allCases.map(Key.property) }
        if context.takesRelations { keys += DirectedRelation.all.map(Key.relation) }
        return keys
    }
}

extension Key {
    /// The word, its synonyms, its English alias.
    fileprivate var spellings: [String] {
        switch self {
        case .word(let word): [word.wording.swedish, word.wording.english]
        case .section(let section): [section.word.swedish, section.word.english]
        case .property(let property): [property.word.swedish, property.word.english]
        case .relation(let relation): relation.spellings
        }
    }

    fileprivate func meaning(in context: Context) -> Wording {
        switch self {
        case .word(let word): word.meaning(in: context)
        case .section(let section): section.meaning
        case .property(let property): property.meaning
        case .relation(let relation):
            relation.meaning(from: Wording("noden", en: "the node"), to: Wording("det som anges", en: "what is named"))
        }
    }
}

extension DirectedRelation {
    /// Every relation from both of its sides.
    static var all: [DirectedRelation] {
        Relation.allCases.flatMap { [DirectedRelation($0), DirectedRelation($0, isInverse: true)] }
    }

    /// The word, its synonyms, its English alias.
    var spellings: [String] {
        let words = relation.words
        return isInverse
            ? [words.inverse.swedish] + words.inverseSynonyms + [words.inverse.english]
            : [words.forward.swedish] + words.forwardSynonyms + [words.forward.english]
    }

    /// A plain sentence of what the word says when it stands between `one` and `other`.
    func meaning(from one: Wording, to other: Wording) -> Wording {
        let phrase = relation.words.phrase
        let (subject, object) = isInverse ? (other, one) : (one, other)
        let dimension = relation.words.dimension.wording
        return Wording(
            "\(subject.swedish) \(phrase.swedish) \(object.swedish) (\(dimension.swedish))",
            en: "\(subject.english) \(phrase.english) \(object.english) (\(dimension.english))")
    }
}

extension Section {
    /// What the section holds.
    var meaning: Wording {
        switch self {
        case .sources:
            Wording("dokumenten som modellen vilar på", en: "the documents that the model rests on")
        case .units:
            Wording("organ, förvaltningar, bolag, enheter och parter", en: "organs, departments, companies, parties")
        case .persons:
            Wording("vilka som innehar poster, helst utan namn", en: "who hold posts, preferably without names")
        case .posts:
            Wording("befattningar och förtroendeposter", en: "posts, employed and elected")
        case .groups:
            Wording("ledningsgrupper, forum och samverkan", en: "management groups, forums and co-operation")
        case .matters:
            Wording("vad som beslutas, bereds och svaras för", en: "what is decided, prepared and answered for")
        }
    }
}

extension Sequence where Element: Hashable {
    /// The elements, each the first time only.
    func unique() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
