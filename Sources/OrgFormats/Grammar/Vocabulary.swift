internal import OrgModel
internal import Texts

/// The keys that may stand in a construct, in the tables' order, each with all its spellings, what stands after it and
/// what it means: what the schema and the language page are made from.
///
/// What a spelling stands for is asked of the reader's own lookup, so the schema and the page cannot differ from it.
struct Vocabulary {
    /// One key: everything that can be written for it, Swedish before English.
    struct Row {
        let key: Key
        let spellings: [String]
        let shape: Shape
        let meaning: Wording
    }

    let rows: [Row]

    init(of construct: ModelConstruct) {
        func row(_ key: Key, _ spellings: [String], _ shape: Shape, _ meaning: Wording) -> Row {
            Row(
                key: key, spellings: spellings.unique().filter { construct.key($0) == key }, shape: shape,
                meaning: meaning)
        }
        func both(_ word: Wording) -> [String] { [word.swedish, word.english] }
        var rows = construct.slots.map { row(.word($0.word), both($0.word.wording), $0.shape, $0.meaning) }
        if construct.takesSections {
            rows += Section.allCases.map { row(.section($0), both($0.word), .nodes($0), $0.meaning) }
        }
        rows += construct.properties.map { row(.property($0), both($0.word), $0.shape.shape, $0.meaning) }
        if construct.takesRelations {
            let (one, other) = (Wording("noden", en: "the node"), Wording("det som anges", en: "what is named"))
            rows += DirectedRelation.all.map {
                row(.relation($0), $0.spellings, .lines, $0.meaning(from: one, to: other))
            }
        }
        self.rows = rows
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
            "\(subject) \(phrase) \(object) (\(dimension))",
            en: "\(subject) \(phrase) \(object) (\(dimension))")
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
