import Testing
import Texts

@Suite struct `A text read from the sources` {
    @Test func `is said with the texts that are put into it`() {
        let source = #"""
            tell(Wording("en \(isOld ? "gammal" : "ny") \(f("nod", [a]))", en: "a \(Wording("hund", en: "dog"))"), at: "x")
            """#
        let sayings = SourceText(source).sayings
        func texts(in language: Language?) -> [String] { sayings.filter { $0.language == language }.map(\.text) }
        #expect(texts(in: .swedish).sorted() == ["en … …", "gammal", "hund", "nod", "ny"])
        #expect(texts(in: .english).sorted() == ["a …", "dog"])
        #expect(sayings.first { $0.text == "a …" }?.insertions == [#"Wording("hund", en: "dog")"#])
    }
}
