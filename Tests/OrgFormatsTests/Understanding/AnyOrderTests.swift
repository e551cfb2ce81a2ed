import OrgFormats
import OrgModel
import Testing
import Texts

@Suite struct `Models in any order` {
    static let plain = try? CanonicalDump(WrittenModel(WholeLanguage.sketch.written(in: .swedish)).organisation())

    @Test(arguments: 1...20 as ClosedRange<UInt64>)
    func `entries and lists in another order give the same organisation`(_ seed: UInt64) throws {
        var dice = Dice(seed: seed)
        let shuffled = WholeLanguage.sketch.shuffled(by: &dice).written(in: .swedish)
        #expect(shuffled != WholeLanguage.sketch.written(in: .swedish))
        let dump = CanonicalDump(try WrittenModel(shuffled).organisation())
        let plain = try #require(Self.plain)
        #expect(dump.statements == plain.statements)
        #expect(dump.nodes == plain.nodes)
        #expect(dump == plain)
    }

    @Test(arguments: 1...10 as ClosedRange<UInt64>)
    func `a model split into a folder of files is the same organisation`(_ seed: UInt64) throws {
        var dice = Dice(seed: seed)
        let parts = WholeLanguage.sketch.split(into: 4, by: &dice).map { $0.written(in: .swedish) }
        let model = WrittenModel(files: parts.enumerated().map { ("\($0).yaml", $1) }.shuffled(using: &dice))
        let dump = CanonicalDump(try model.organisation())
        let plain = try #require(Self.plain)
        #expect(dump.statements == plain.statements)
        #expect(dump == plain)
    }

    @Test func `files given in any order are the same document`() throws {
        var dice = Dice(seed: 7)
        let parts = WholeLanguage.sketch.split(into: 4, by: &dice).map { $0.written(in: .swedish) }
        let files = parts.enumerated().map { (path: "\($0).yaml", text: $1) }
        let orders = try (0..<6).map { _ in
            let organisation = try WrittenModel(files: files.shuffled(using: &dice)).organisation()
            return organisation.nodes.map(organisation.id) + organisation.warnings.map(\.told)
        }
        #expect(Set(orders).count == 1)
    }

    @Test func `a word that differs makes another organisation`() throws {
        let text = WholeLanguage.sketch.written(in: .swedish)
        let plain = try #require(Self.plain)
        for (word, other) in [
            ("ytterst", "operativt"), ("2025-02", "2025-01"), ("12/år", "11/år"), ("\"7\"", "\"8\""),
        ] {
            let changed = CanonicalDump(try WrittenModel(text.replacing(word, with: other)).organisation())
            #expect(changed != plain, "\(word)")
        }
    }

    @Test func `a circle is the same circle in any order`() throws {
        let lines = ["a: { chef: b }", "b: { chef: c }", "c: { chef: a }", "d: { chef: a }"]
        var dice = Dice(seed: 3)
        let dumps = try (0..<10).map { _ in
            let text = "befattningar: { \(lines.shuffled(using: &dice).joined(separator: ", ")) }\n"
            return CanonicalDump(try WrittenModel(text).organisation()).defects
        }
        #expect(Set(dumps) == [["cycle chef a -> b -> c"]])
    }
}
