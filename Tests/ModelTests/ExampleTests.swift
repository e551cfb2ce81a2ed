import OrgFormats
import OrgModel
import Testing
import Texts

/// Exempelkommunen is made up, whole, and uses the whole language.
struct ExampleTests {
    private static let folder = "Models/exempelkommunen"

    @Test func `It has the nodes that its page counts`() throws {
        let organisation = try Repository.organisation("exempelkommunen")
        let counts = Dictionary(grouping: organisation.definedNodes) { organisation.kind(of: $0).section }
            .mapValues(\.count)
        #expect(counts == [.units: 57, .posts: 54, .groups: 21, .sources: 31, .matters: 34, .persons: 6])
        #expect(
            try Repository.text("\(Self.folder)/README.md").contains(
                "203 nodes: 57 units, 54 posts, 21 groups, 31 documents, 34 matters, 6 persons"))
    }

    @Test func `Its page tells the lines it has`() throws {
        let organisation = try Repository.organisation("exempelkommunen")
        let statements = Array(organisation.statements)
        let implied = statements.count { $0.detail.isImplied }
        let demanded = statements.count { $0.detail.isDemanded }
        let told =
            "\(statements.count) lines and statements, of \(Set(statements.map(\.relation)).count) relations; "
            + "\(implied) implied, \(demanded) demanded"
        let page = try Repository.text("\(Self.folder)/README.md").split(whereSeparator: \.isWhitespace)
        #expect(page.joined(separator: " ").contains(told), "\(told)")
    }

    @Test func `It uses every relation but one`() throws {
        let organisation = try Repository.organisation("exempelkommunen")
        let unused = Set(Relation.allCases).subtracting(organisation.statements.map(\.relation))
        #expect(unused == [.motsvarar])
    }

    @Test func `It uses every word, every section and every property`() throws {
        let keys = try Self.keys()
        #expect(Word.allCases.map(\.wording.swedish).filter { !keys.contains($0) } == [])
        #expect(Section.allCases.map(\.word.swedish).filter { !keys.contains($0) } == [])
        #expect(Property.allCases.map(\.word.swedish).filter { !keys.contains($0) } == [])
    }

    @Test func `It says that it is made up, and shows its seven flaws`() throws {
        let organisation = try Repository.organisation("exempelkommunen")
        #expect(organisation.name == "Exempelkommunen (påhittad)")
        let municipality = try #require(organisation.node("kommunen"))
        #expect(organisation.value(.not, of: municipality) == "en påhittad kommun")
        #expect(try Repository.text("\(Self.folder)/README.md").contains("Nothing here is real"))
        let texts = try Self.files().map(Repository.text)
        #expect(texts.contains { $0.hasPrefix("# Exempelkommunen finns inte.") })
        let flaws = texts.flatMap { $0.matches(of: /# brist: ([A-Z]+-[0-9]+)/).map { String($0.1) } }
        #expect(flaws.sorted() == ["DBL-01", "GAP-02", "GAP-12", "LG-01", "SAM-02", "UTS-01", "UTS-03"])
    }

    /// The model's files, and those of the proposal that starts from it.
    private static func files() throws -> [String] {
        try [folder, "\(folder)/forslag-2027"].flatMap { folder in
            try Repository.names(in: folder).filter { $0.hasSuffix(".yaml") }.map { "\(folder)/\($0)" }
        }
    }

    /// Every key that the files write, comments apart.
    private static func keys() throws -> Set<String> {
        var keys: Set<String> = []
        for file in try files() {
            for line in try Repository.text(file).split(separator: "\n") {
                let said = line.prefix(upTo: line.firstRange(of: /(^|\s)#/)?.lowerBound ?? line.endIndex)
                for key in said.matches(of: /(?:^\s*(?:- )*|[{,] *)([\p{L} ]+):(?:\s|$)/) {
                    keys.insert(String(key.1))
                }
            }
        }
        return keys
    }
}
