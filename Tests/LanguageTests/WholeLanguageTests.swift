import OrgModel
import Testing
import Texts

@Suite struct `Each language is whole` {
    private let swedish: Speech
    private let english: Speech

    init() throws {
        swedish = try .all(in: .swedish)
        english = try .all(in: .english)
    }

    @Test func `every message is read, in both languages`() {
        #expect(swedish.sayings.count > 2_000)
        #expect(english.sayings.count > 1_500)
    }

    @Test func `a word of both languages is on the list of those that are spelled alike`() {
        let others = english.words
        let faults = swedish.words.filter { !SharedWords.all.union(Names.all).contains($0.key) }.compactMap {
            word, saying in
            others[word].map { "'\(word)' is said in Swedish in \(saying), and in English in \($0)" }
        }
        #expect(faults.isEmpty, told(faults))
    }

    @Test func `the list has no words that nobody needs`() {
        let (ours, others) = (swedish.words, english.words)
        #expect(SharedWords.all.union(Names.all).filter { ours[$0] == nil || others[$0] == nil } == [])
    }

    @Test func `no English text has a Swedish letter or a Swedish word`() {
        let faults = english.words.compactMap { word, saying in
            word.contains { "åäöé".contains($0) } || StopWords.swedish.contains(word) ? "'\(word)' in \(saying)" : nil
        }
        #expect(faults.isEmpty, told(faults))
    }

    @Test func `no Swedish text has an English word`() {
        let faults = swedish.words.compactMap { word, saying in
            StopWords.english.subtracting(Names.all).contains(word) ? "'\(word)' in \(saying)" : nil
        }
        #expect(faults.isEmpty, told(faults))
    }

    /// A Swedish text that puts in `….english`, or the other way.
    @Test func `what is put into a text is of its language`() {
        for (speech, other) in [(english, ".swedish"), (swedish, ".english")] {
            let faults = speech.sayings.filter { $0.insertions.contains { $0.contains(other) } }.map(\.description)
            #expect(faults.isEmpty, told(faults))
        }
    }

    @Test func `no sentence is said in one language only`() throws {
        let faults = try Speech.unspoken().map(\.description)
        #expect(faults.isEmpty, told(faults))
    }

    private func told(_ faults: [String]) -> Comment {
        Comment(rawValue: "\n" + faults.sorted().joined(separator: "\n"))
    }
}
