import Foundation
import OrgAudit
import OrgModel
import Testing
import Texts

@Suite struct `The catalogue of rules` {
    @Test func `lists every file of a rule, and nothing else`() throws {
        let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../Sources/OrgAudit/Rules").resolvingSymlinksInPath()
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        let written = files.compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }.filter { file in
            (try? String(contentsOf: file, encoding: .utf8))?.contains(/enum \w+: (Flaw|Question)?Rule[ ,]/) ?? false
        }
        let names = written.map { $0.deletingPathExtension().lastPathComponent }.sorted()
        #expect(names == RuleCatalogue.all.map { String(describing: $0) }.sorted())
    }

    @Test func `keeps a family together, in the order of its codes`() {
        let codes = RuleCatalogue.all.map { $0.code }
        let families = codes.map { String($0.prefix { $0 != "-" }) }
        let inOrder = families.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        #expect(codes == inOrder.flatMap { family in codes.filter { $0.hasPrefix(family + "-") }.sorted() })
    }

    @Test func `gives every code, id and name to one rule`() {
        // An alias may name several: PKS-01 is three flaws at once.
        let words = RuleCatalogue.all.flatMap { [$0.code, $0.id, $0.words.name.swedish] }
        #expect(Set(words).count == words.count)
        #expect(RuleCatalogue.all.allSatisfy { $0.code.wholeMatch(of: /[A-Z]+-[0-9]{2}/) != nil })
    }

    @Test func `speaks both languages, tidily`() {
        for rule in RuleCatalogue.all {
            let wordings = [rule.words.name, rule.words.rationale, rule.words.advice] + rule.words.authorities
            for text in (wordings + rule.limits.map { $0.meaning }).flatMap({ [$0.swedish, $0.english] }) {
                #expect(!text.isEmpty && !text.hasSuffix(".") && !text.contains("[M]"), "\(rule.code): \(text)")
                #expect(text.first?.isUppercase == false || text.hasPrefix("The "), "\(rule.code): \(text)")
            }
            #expect(rule.words.name.swedish != rule.words.name.english)
        }
    }

    @Test func `finds a rule by code, alias, id and name, and a family by its letters`() {
        for word in ["DBL-02", "dir-01", "split-line", "delad linje utan konfliktregel"] {
            #expect(RuleCatalogue.rules(named: word).map { $0.code } == ["DBL-02"])
        }
        #expect(RuleCatalogue.rules(named: "dbl").count > 1)
        #expect(RuleCatalogue.rules(named: "XYZ").isEmpty)
    }
}
