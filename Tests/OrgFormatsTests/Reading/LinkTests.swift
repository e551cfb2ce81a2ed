import OrgFormats
import OrgModel
import Testing
import Texts

@Suite struct `Links` {
    /// The link a model with `link` keeps, and what is said of it.
    private func kept(_ link: String) throws -> (link: String?, notes: [Message]) {
        let document = try WrittenModel("källor:\n  p: { länk: \"\(link)\" }\n").document()
        let notes = document.notes
        let organisation = document.resolved()
        let node = try #require(organisation.node("p"))
        return (organisation.value(.länk, of: node), notes)
    }

    @Test(arguments: [
        "https://exempel.se/policy.pdf?a=1&b=2#s", "http://exempel.se", "HTTPS://EXEMPEL.SE",
        "mailto:kansliet@exempel.se",
        "policy.pdf", "../dokument/policy.pdf", "/dokument", "#avsnitt", "dokument/a:b.pdf", "?a=b:c", "åäö.pdf",
    ])
    func `a page, an address and a file beside are kept`(_ link: String) throws {
        let (found, notes) = try kept(link)
        #expect(found == link)
        #expect(notes.isEmpty)
    }

    @Test(arguments: [
        "javascript:alert(1)", "JavaScript:alert(1)", "JAVASCRIPT:alert(1)", " javascript:alert(1)",
        "java\\tscript:alert(1)", "java\\nscript:alert(1)", "\\u0001javascript:alert(1)",
        "data:text/html,<script>x</script>",
        "vbscript:x", "file:///etc/passwd", "//ond.se/x", "ftp://exempel.se", "blob:x", "a b", "\\u202Ehttps://x.se",
        "tel:112", "x:y", ":", "", "\\u007Fa", "javascript\\u200E:alert(1)", "\\\\\\\\ond.se\\\\x", "/\\\\ond.se",
    ])
    func `any other link is dropped, and said so`(_ link: String) throws {
        let (found, notes) = try kept(link)
        #expect(found == nil)
        #expect(notes.map(\.code) == ["dropped-link"])
        let note = try #require(notes.first)
        #expect(note.level == .note)
        #expect(note.location?.description == "m.yaml:2:14")
        #expect(note.text.swedish.hasSuffix("utelämnas") && note.text.english.hasSuffix("is left out"))
        #expect((note.help?.swedish == "ett mellanslag i en länk skrivs %20") == (link == "a b"))
    }
}
