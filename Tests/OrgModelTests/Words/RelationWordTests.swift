import OrgModel
import Testing
import Texts

@Suite struct `Words of relations` {
    static func forward(_ relation: Relation) -> [String] {
        let words = relation.words
        return [words.forward.swedish, words.forward.english] + words.forwardSynonyms
    }

    static func inverse(_ relation: Relation) -> [String] {
        let words = relation.words
        return [words.inverse.swedish, words.inverse.english] + words.inverseSynonyms
    }

    @Test(arguments: Relation.allCases)
    func `a relation has words from both sides in both languages`(_ relation: Relation) {
        #expect((Self.forward(relation) + Self.inverse(relation)).allSatisfy(isPlainWord))
        for language in Language.allCases { #expect(isPlainWord(relation.words.phrase[language])) }
    }

    @Test(arguments: Relation.allCases)
    func `every word reads back to its relation and its side, in any case`(_ relation: Relation) {
        for word in Self.forward(relation) {
            #expect(DirectedRelation(word: word) == DirectedRelation(relation))
            #expect(DirectedRelation(word: word.uppercased()) == DirectedRelation(relation))
        }
        for word in Self.inverse(relation) {
            #expect(DirectedRelation(word: word) == DirectedRelation(relation, isInverse: true))
        }
    }

    @Test func `no word names two relations, or both sides of one`() {
        let words = Relation.allCases.flatMap { relation in
            Self.forward(relation).map { ($0, DirectedRelation(relation)) }
                + Self.inverse(relation).map { ($0, DirectedRelation(relation, isInverse: true)) }
        }
        #expect(collisions(words) == [])
    }

    @Test func `no synonym is given twice to one relation`() {
        for relation in Relation.allCases {
            let synonyms = relation.words.forwardSynonyms + relation.words.inverseSynonyms
            let heads = [relation.words.forward.swedish, relation.words.inverse.swedish]
            #expect(Set(synonyms).count == synonyms.count)
            #expect(Set(synonyms).isDisjoint(with: heads))
        }
    }

    @Test func `the table holds every word and no other`() {
        let words = Relation.allCases.flatMap { Self.forward($0) + Self.inverse($0) }
        #expect(Set(DirectedRelation.byWord.keys) == Set(words))
    }

    @Test func `no two relations say the same sentence`() {
        for language in Language.allCases {
            #expect(collisions(Relation.allCases.map { ($0.words.phrase[language], $0) }) == [])
        }
    }

    @Test func `an unknown word is none`() {
        #expect(DirectedRelation(word: "äger inte") == nil)
        #expect(DirectedRelation(word: "") == nil)
    }

    /// Uppsikt commands nobody (KL 6:1), and neither does examination; these are never confused with command.
    @Test(arguments: [Dimension.uppsikt, .granskning, .samverkan, .stöd, .struktur, .dokument, .konflikt, .verb])
    func `what does not command says so`(_ dimension: Dimension) {
        #expect(!dimension.commands)
    }

    @Test(arguments: [
        (Relation.chef, Dimension.chef, RelationWords.End?.some(.object)), (.uppdrag, .uppdrag, .some(.object)),
        (.tillsätter, .struktur, .some(.subject)), (.leder, .ledning, .some(.subject)),
        (.hörTill, .struktur, .some(.object)),
        (.uppsikt, .uppsikt, .none), (.granskar, .granskning, .none), (.innehar, .struktur, .none),
        (.ingår, .struktur, .some(.object)), (.äger, .ägarstyrning, .some(.subject)),
    ])
    func `a line stands in its dimension with its upper end`(
        _ relation: Relation, _ dimension: Dimension, _ above: RelationWords.End?
    ) {
        #expect(relation.words.dimension == dimension)
        #expect(relation.words.above == above)
    }

    @Test func `every dimension has a relation`() {
        #expect(Set(Relation.allCases.map(\.words.dimension)) == Set(Dimension.allCases))
    }
}
