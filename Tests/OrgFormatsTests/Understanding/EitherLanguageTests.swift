import OrgFormats
import OrgModel
import Testing
import Texts

@Suite struct `Words in either language` {
    @Test func `the whole language is written`() {
        let keys = WholeLanguage.sketch.keys
        #expect(keys.isSuperset(of: Word.allCases.map(\.wording)))
        #expect(keys.isSuperset(of: Section.allCases.map(\.word)))
        #expect(keys.isSuperset(of: Property.allCases.map(\.word)))
        #expect(keys.isSuperset(of: Relation.allCases.flatMap { [$0.words.forward, $0.words.inverse] }))
    }

    @Test func `English words give the same organisation as Swedish ones`() throws {
        let swedish = CanonicalDump(try WrittenModel(WholeLanguage.sketch.written(in: .swedish)).organisation())
        let english = CanonicalDump(try WrittenModel(WholeLanguage.sketch.written(in: .english)).organisation())
        #expect(swedish.statements.count > 280)
        #expect(swedish.nodes.count > 15)
        #expect(english.heading == swedish.heading)
        #expect(english.nodes == swedish.nodes)
        #expect(english.statements == swedish.statements)
        #expect(english.defects == swedish.defects)
        #expect(english.acceptances == swedish.acceptances)
    }

    @Test(arguments: Relation.allCases)
    func `inverse words give the same statement as forward words, from a node and from a statement`(
        _ relation: Relation
    ) throws {
        let words = relation.words
        let nodes = "ärenden: { fråga: {} }\n"
        func statements(_ text: String) throws -> [String] {
            CanonicalDump(try WrittenModel(nodes + text).organisation()).statements
        }
        for word in [words.forward.swedish, words.forward.english] + words.forwardSynonyms {
            let onNode = "enheter: { a: { \(word): b }, b: {} }\n"
            #expect(try statements(onNode) == ["a \(relation) b"], "\(word)")
            let stated = "enheter: { a: {}, b: {} }\nutsagor: [{ vem: a, gör: \(word), vad: b }]\n"
            #expect(try statements(stated) == ["a \(relation) b"], "\(word)")
        }
        for word in [words.inverse.swedish, words.inverse.english] + words.inverseSynonyms {
            let onNode = "enheter: { a: {}, b: { \(word): a } }\n"
            #expect(try statements(onNode) == ["a \(relation) b"], "\(word)")
            let stated = "enheter: { a: {}, b: {} }\nutsagor: [{ vem: b, gör: \(word), vad: a }]\n"
            #expect(try statements(stated) == ["a \(relation) b"], "\(word)")
        }
    }

    @Test(arguments: ModelConstruct.allCases)
    func `no two words of one construct collide`(_ construct: ModelConstruct) {
        var words: [(word: String, meaning: String)] = construct.words.flatMap { word in
            [word.wording.swedish, word.wording.english].map { ($0, "word \(word)") }
        }
        if construct.takesSections {
            words += Section.allCases.flatMap { section in
                [section.word.swedish, section.word.english].map { ($0, "section \(section)") }
            }
        }
        words += construct.properties.flatMap { property in
            [property.word.swedish, property.word.english].map { ($0, "property \(property)") }
        }
        if construct.takesRelations { words += DirectedRelation.byWord.map { ($0.key, "relation \($0.value)") } }
        let meanings = Dictionary(grouping: words, by: \.word).mapValues { Set($0.map(\.meaning)) }
        #expect(meanings.filter { $0.value.count > 1 } == [:])
    }

    @Test(arguments: Word.allCases)
    func `a word has a form in both languages and stands somewhere`(_ word: Word) {
        for form in [word.wording.swedish, word.wording.english] {
            #expect(!form.isEmpty && form == form.lowercased() && form.utf8.elementsEqual(form.normalizedToNFC.utf8))
        }
        #expect(ModelConstruct.allCases.contains { $0.words.contains(word) })
    }

    @Test func `words are written in any case, and composed or not`() throws {
        let model = WrittenModel(
            "ENHETER: { ks: { SLAG: Na\u{308}mnd, Ha\u{30A}ller Samtal: kf }, kf: {} }\nKa\u{308}lla: kf\n")
        let organisation = try model.organisation()
        #expect(organisation.node("ks").map(organisation.kind) == .nämnd)
        #expect(organisation.statement(0).relation == .hållerSamtal)
    }

    @Test func `every wording of a construct is there in both languages`() {
        for language in Language.allCases {
            #expect(Set(ModelConstruct.allCases.map { $0.wording[language] }).count == ModelConstruct.allCases.count)
        }
    }
}
