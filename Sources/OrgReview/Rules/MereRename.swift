internal import OrgAudit
internal import OrgCompare
internal import OrgModel
internal import Texts

/// What has another name and is the same, and what has both another name and more to do.
enum MereRename: ComparisonRule {
    static let code = "CMP-07"
    static let verdict = Verdict.upplysning
    static let severity = Severity.info
    static let words = RuleWords(
        name: Wording("namnbyte", en: "rename"),
        rationale: Wording(
            "ett nytt namn är ingen ny organisation; är uppdraget ett annat också är det två saker, som beslutas var "
                + "för sig",
            en: "a new name is no new organisation; where the mandate is another too it is two things, each to be "
                + "decided on"),
        advice: Wording(
            "skriv i beslutet om det bara är namnet som ändras", en: "say in the decision whether only the name changes"
        ))

    static let examples = [
        ComparedExample(
            "befattningar: { kd: { slag: kommundirektör, namn: Kommunchef } }",
            "befattningar: { kd: { slag: kommundirektör, namn: Kommundirektör } }"),
        ComparedExample(
            "befattningar: { kd: { slag: kommundirektör, namn: Kommunchef } }",
            "befattningar: { kd: { slag: kommundirektör, namn: Kommunchef } }", isFlawed: false),
    ]

    static func findings(in context: Review.Context) -> [Finding] {
        let renamed = context.comparison.changes.filter { $0.facets.contains(.renamed) }
        let mere = renamed.filter { $0.facets.isSubset(of: [.renamed, .otherTerms]) }
        return [(mere, true), (renamed.filter { !$0.facets.isSubset(of: [.renamed, .otherTerms]) }, false)].compactMap {
            changes, isMere in
            if changes.isEmpty { return nil }
            let (old, new) = (
                context.before.list(changes.flatMap(\.before)), context.after.list(changes.flatMap(\.after))
            )
            return Finding(
                by: self, about: context.after.subjects(changes.flatMap(\.after)),
                isMere
                    ? Wording(
                        "bara namnet är ett annat: \(old.swedish) heter nu \(new.swedish)",
                        en: "only the name is another: \(old.english) are now \(new.english)")
                    : Wording(
                        "både namnet och något mer är ett annat: \(old.swedish) heter nu \(new.swedish)",
                        en: "both the name and something more is another: \(old.english) are now \(new.english)"),
                on: context.after.evidence(changes.flatMap(\.after)), variant: isMere ? "" : "both")
        }
    }
}
