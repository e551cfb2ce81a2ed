import OrgModel
import Testing
import Texts

/// Words of a kind that are given twice, with what they are given for.
func collisions<Meaning: Hashable>(_ words: [(word: String, meaning: Meaning)]) -> [String] {
    Dictionary(grouping: words, by: \.word).mapValues { Set($0.map(\.meaning)) }.filter { $0.value.count > 1 }
        .map { "\($0.key): \($0.value)" }.sorted()
}

@Suite struct `Kinds of nodes` {
    @Test(arguments: NodeKind.allCases)
    func `a kind has words in both languages`(_ kind: NodeKind) {
        for wording in [kind.words.singular, kind.words.plural] {
            #expect(isPlainWord(wording.swedish))
            #expect(isPlainWord(wording.english))
        }
        #expect(kind.spellings.allSatisfy(isPlainWord))
    }

    @Test(arguments: NodeKind.allCases)
    func `every spelling reads back to its kind, in any case`(_ kind: NodeKind) {
        for spelling in kind.spellings {
            #expect(NodeKind(word: spelling) == kind)
            #expect(NodeKind(word: spelling.uppercased()) == kind)
        }
    }

    @Test func `no word names two kinds`() {
        #expect(collisions(NodeKind.allCases.flatMap { kind in kind.spellings.map { ($0, kind) } }) == [])
    }

    @Test func `no spelling is given twice to one kind`() {
        for kind in NodeKind.allCases {
            let others = kind.words.synonyms
            #expect(Set(others).count == others.count)
            #expect(Set(others).isDisjoint(with: [kind.words.singular.swedish, kind.words.plural.swedish]))
        }
    }

    @Test func `no two kinds are called the same in English`() {
        #expect(collisions(NodeKind.allCases.map { ($0.words.singular.english, $0) }) == [])
    }

    @Test func `no word is the reserved one`() {
        #expect(NodeKind(word: Document.unknownWord) == nil)
        #expect(NodeKind(word: "") == nil)
    }

    @Test(arguments: Section.allCases)
    func `a section's kind for nodes that say none is at home in it`(_ section: Section) {
        #expect(section.defaultKind.section == section)
        #expect(isPlainWord(section.word.swedish) && isPlainWord(section.word.english))
    }
}

@Suite struct `Plain facts` {
    @Test(arguments: Property.allCases)
    func `a property has words in both languages`(_ property: Property) {
        #expect(isPlainWord(property.word.swedish) && isPlainWord(property.word.english))
    }

    @Test func `no word names two properties`() {
        let words = Property.allCases.flatMap { [($0.word.swedish, $0), ($0.word.english, $0)] }
        #expect(collisions(words) == [])
    }
}

@Suite struct `Words of drawings` {
    @Test func `dimensions and spheres have words of their own in both languages`() {
        for language in Language.allCases {
            let dimensions = Dimension.allCases.map { $0.wording[language] }
            let spheres = Sphere.allCases.map { $0.wording[language] }
            #expect(Set(dimensions).count == Dimension.allCases.count)
            #expect(Set(spheres).count == Sphere.allCases.count)
            #expect((dimensions + spheres).allSatisfy { !$0.isEmpty })
        }
    }

    @Test func `a wording answers in the language asked for`() {
        let wording = Wording("nämnd", en: "committee")
        #expect(wording[.swedish] == "nämnd" && wording[.english] == "committee")
    }
}

/// Lower case, composed, no space at the ends, not empty: a word that a reader can find by its lower case in NFC.
func isPlainWord(_ word: String) -> Bool {
    !word.isEmpty && word == word.lowercased() && word.utf8.elementsEqual(word.normalizedToNFC.utf8)
        && word.first != " " && word.last != " "
}
