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
        // What replaces another, with some of a third or after a while, is not that one under a new name.
        let renamed = context.comparison.changes.filter { change in
            change.facets.contains(.renamed)
                && !change.before.flatMap(context.comparison.pairing.links(from:))
                    .contains(where: context.comparison.isReplaced)
        }
        let groups = Dictionary(grouping: renamed) { change(of: $0, context) }
        return groups.map { what, changes in
            let names = names(changes, context)
            let told: (words: Wording, variant: String) =
                switch what {
                case .mere: (Wording("bara namnet är ett annat", en: "only the name is another"), "")
                case .more:
                    (
                        Wording(
                            "både namnet och något mer är ett annat", en: "both the name and something more is another"),
                        "both"
                    )
                case .unsaid:
                    (
                        Wording(
                            "namnet är ett annat, och om något mer är det sägs inte",
                            en: "the name is another, and whether anything more is is not said"), "unsaid"
                    )
                }
            return Finding(
                by: self, about: context.after.subjects(changes.flatMap(\.after)),
                Wording("\(told.words.swedish): \(names.swedish)", en: "\(told.words.english): \(names.english)"),
                on: context.after.evidence(changes.flatMap(\.after)), variant: told.variant)
        }
    }

    /// What else is another of those who have another name.
    private static func change(of change: Change, _ context: Review.Context) -> NameChange {
        if !change.facets.isSubset(of: [.renamed, .otherTerms]) { return .more }
        let links = change.before.flatMap(context.comparison.pairing.links(from:))
        return links.map(context.comparison.nameChange).max() ?? .mere
    }

    /// `'Kommunchef' heter nu 'Kommundirektör'`, each pair once, in the order of the old names.
    private static func names(_ changes: [Change], _ context: Review.Context) -> Wording {
        let pairs = changes.flatMap(\.before).flatMap(context.comparison.pairing.links(from:)).map {
            (context.before.name(of: $0.before), context.after.name(of: $0.after))
        }
        let told = Set(pairs.filter { $0 != $1 }.map { ["'\($0)'", "'\($1)'"] })
            .sorted { $0.lexicographicallyPrecedes($1) }
        return Wording(
            told.map { $0.joined(separator: " heter nu ") }.joined(separator: ", "),
            en: told.map { $0.joined(separator: " is now ") }.joined(separator: ", "))
    }
}
