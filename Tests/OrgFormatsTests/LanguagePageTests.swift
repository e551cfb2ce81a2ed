import Files
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
        if Repository.records { try Data(filled.utf8).write(to: Self.page, options: .atomic) }
        #expect(try String(contentsOf: Self.page, encoding: .utf8) == filled)
    }

    @Test func `Every example on the page is read, and the complete ones without a word of blame`() throws {
        let examples = try Self.examples
        let complete = examples.filter { $0.contains(/^organisation:/.anchorsMatchLineEndings()) }
        #expect(complete.count >= 5)
        for example in examples {
            let file = InputFile(path: "README.md.yaml", bytes: Array(example.utf8))
            let document = try Document(reading: [file])
            guard complete.contains(example) else { continue }
            #expect(document.notes.isEmpty, "\(example)")
            let organisation = document.resolved()
            #expect(organisation.warnings.isEmpty, "\(example)")
            #expect(organisation.nodeCount > 0)
        }
    }

    @Test func `The page names every folder of models`() throws {
        let page = try String(contentsOf: Self.page, encoding: .utf8)
        let folders = Set(try Repository.models().compactMap { $0.split(separator: "/").first })
        #expect(folders.count >= 5)
        for folder in folders {
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
