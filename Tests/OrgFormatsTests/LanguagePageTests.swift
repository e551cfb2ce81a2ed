import Foundation
import OrgFormats
import OrgModel
import Testing

/// `Models/README.md` says what the tables say, and its examples work.
struct LanguagePageTests {
    private static let page = Repository.file("Models/README.md")

    @Test func `The page's tables are the ones the words make`() throws {
        let page = try String(contentsOf: Self.page, encoding: .utf8)
        for name in LanguagePage.tableNames {
            #expect(page.contains("<!-- table: \(name) -->\n"), "the page has no table '\(name)'")
        }
        let filled = LanguagePage.filled(page)
        if Repository.records { try Data(filled.utf8).write(to: Self.page) }
        #expect(try String(contentsOf: Self.page, encoding: .utf8) == filled)
    }

    @Test func `Every complete model on the page is read without a word of blame`() throws {
        let models = try Self.examples.filter { $0.contains("organisation:") }
        #expect(models.count >= 5)
        for model in models {
            let file = InputFile(path: "README.md.yaml", bytes: Array(model.utf8))
            let document = try Document(reading: [file])
            #expect(document.notes.isEmpty, "\(model)")
            let organisation = document.resolved()
            #expect(organisation.warnings.isEmpty, "\(model)")
            #expect(organisation.nodeCount > 0)
        }
    }

    @Test func `The page names every folder of models`() throws {
        let page = try String(contentsOf: Self.page, encoding: .utf8)
        for model in try Repository.models() {
            let folder = model.deletingLastPathComponent().lastPathComponent
            #expect(page.contains("(\(folder)/"), "the page does not name '\(folder)'")
        }
    }

    /// What stands in the page's blocks of YAML.
    private static var examples: [String] {
        get throws {
            try String(contentsOf: page, encoding: .utf8).components(separatedBy: "```yaml\n").dropFirst().map {
                String($0.prefix(upTo: $0.firstRange(of: "```")?.lowerBound ?? $0.endIndex))
            }
        }
    }
}
