import Foundation
import OrgAudit
import OrgModel
import OrgReports
import OrgReview
import Testing
import Texts

@Suite struct `The pages of the rules` {
    private static let pages: [(language: Language, name: String)] = [(.english, "Rules"), (.swedish, "Regler")]

    @Test(arguments: pages)
    func `say what the rules say`(_ language: Language, _ name: String) throws {
        let file = Audited.root.appending(path: "Sources/OrgAudit/OrgAudit.docc/\(name).md")
        let page = MarkdownRenderer.text(
            of: Report(explaining: RuleCatalogue.all + ComparisonRules.all, language: language),
            RenderingOptions(language: language))
        if ProcessInfo.processInfo.environment["STYRGRAF_RECORD"] == "1" {
            try Data(page.utf8).write(to: file, options: .atomic)
        }
        #expect(try String(contentsOf: file, encoding: .utf8) == page)
    }

    @Test func `tell the models of a comparison's rules, before and after`() {
        for rule in ComparisonRules.all {
            let text = TextRenderer.text(
                of: Report(explaining: [rule], language: .english), RenderingOptions(width: 4000))
            #expect(text.contains(rule.code) && text.contains(rule.words.name.english))
            for example in rule.examples {
                for line in (example.before + "\n" + example.after).split(separator: "\n") {
                    #expect(text.contains(line), "\(rule.code)")
                }
            }
        }
    }

    @Test func `tell a rule's words, sources, limits and every line of its examples`() throws {
        for rule in RuleCatalogue.all {
            let text = TextRenderer.text(
                of: Report(explaining: [rule], language: .english), RenderingOptions(width: 4000))
            let words = [rule.code, rule.id, rule.words.name.english, rule.words.rationale.english]
            for word in words + rule.words.authorities.map(\.english) + rule.aliases
                + rule.limits.map(\.meaning.english)
            {
                #expect(text.contains(word), "\(rule.code): \(word)")
            }
            for line in rule.examples.flatMap({ $0.model.split(separator: "\n") }) { #expect(text.contains(line)) }
        }
    }
}
