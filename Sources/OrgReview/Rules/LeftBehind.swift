internal import OrgAudit
internal import OrgCompare
internal import OrgModel
internal import Texts

/// A post without chief, a unit without leader, and what still points at one who is no more.
enum LeftBehind: ComparisonRule {
    static let code = "CMP-03"
    static let verdict = Verdict.lucka
    static let severity = Severity.hög
    static let words = RuleWords(
        name: Wording("kvarlämnat vid omorganisationen", en: "left behind by the reorganisation"),
        rationale: Wording(
            "när någon försvinner ska de som svarade inför den få en ny chef, och det som pekar på den (reglemente, "
                + "delegation, samverkansansvar, fördelning av arbetsmiljöuppgifter) skrivas om",
            en: "when somebody goes, those who answered to them need a new chief, and what points at them (terms of "
                + "reference, delegation, duties of co-operation, the allotment of work environment tasks) needs to be "
                + "rewritten"),
        advice: Wording(
            "skriv vem som är chef och leder efteråt, och besluta om de dokument som pekar fel i samma beslut",
            en: "say who is the chief and who leads after, and adopt the documents that point wrong in one decision"))

    static let examples = [
        ComparedExample(
            """
            enheter:
              ks: { slag: kommunstyrelse }
            befattningar:
              kd: { slag: kommundirektör, chef: ks }
              kanslichef: { slag: chef, chef: kd }
              jurist: { chef: kanslichef }
            """,
            """
            enheter:
              ks: { slag: kommunstyrelse }
            befattningar:
              kd: { slag: kommundirektör, chef: ks }
              jurist: {}
            upphör: [kanslichef]
            """),
        ComparedExample(
            """
            enheter:
              ks: { slag: kommunstyrelse }
            befattningar:
              kd: { slag: kommundirektör, chef: ks }
              kanslichef: { slag: chef, chef: kd }
              jurist: { chef: kanslichef }
            """,
            """
            enheter:
              ks: { slag: kommunstyrelse }
            befattningar:
              kd: { slag: kommundirektör, chef: ks }
              jurist: { chef: kd }
            """, isFlawed: false),
    ]

    static func findings(in context: Review.Context) -> [Finding] {
        losses(.chef, context) + losses(.ledare, context) + references(context)
    }

    // MARK: Without chief or leader

    private static func losses(_ missing: Loss.Missing, _ context: Review.Context) -> [Finding] {
        let losses = context.consequences.losses.filter { $0.missing == missing }
        return [true, false].compactMap { isCertain in
            let some = losses.filter { $0.isCertain == isCertain }
            return some.isEmpty ? nil : finding(of: some, missing, isCertain, context)
        }
    }

    private static func finding(
        of losses: [Loss], _ missing: Loss.Missing, _ isCertain: Bool, _ context: Review.Context
    ) -> Finding {
        let (before, after) = (context.before, context.after)
        let (names, former) = (after.list(losses.map(\.after)), before.list(losses.flatMap(\.former)))
        let message: Wording =
            switch (missing, isCertain) {
            case (.chef, true):
                Wording(
                    "utan chef efteråt: \(names.swedish); före var chefen \(former.swedish)",
                    en: "without a chief after: \(names.english); before the chief was \(former.english)")
            case (.chef, false):
                Wording(
                    "vem som är chef efteråt sägs inte för \(names.swedish); före var det \(former.swedish)",
                    en: "who is the chief after is not said of \(names.english); before it was \(former.english)")
            case (_, true):
                Wording(
                    "ingen leder efteråt: \(names.swedish); före gjorde \(former.swedish) det",
                    en: "led by nobody after: \(names.english); before \(former.english) did it")
            case (_, false):
                Wording(
                    "vem som leder efteråt sägs inte för \(names.swedish); före gjorde \(former.swedish) det",
                    en: "who leads after is not said of \(names.english); before \(former.english) did it")
            }
        return Finding(
            by: self, about: after.subjects(losses.map(\.after)), message, verdict: isCertain ? nil : .upplysning,
            severity: isCertain ? nil : .info,
            on: before.evidence(losses.map(\.before)) + after.evidence(losses.map(\.after)),
            variant: missing.rawValue + (isCertain ? "" : " unsaid"))
    }

    // MARK: What still points

    private struct Pointing: Hashable {
        let pointer: Node
        let isMereName: Bool
    }

    /// One finding of each that points, for what is no more and for what only has another name.
    private static func references(_ context: Review.Context) -> [Finding] {
        let (before, after) = (context.before, context.after)
        let groups = Dictionary(grouping: context.consequences.references) {
            Pointing(pointer: $0.pointerAfter, isMereName: $0.target == .namnbyte)
        }
        return groups.map { pointing, references in
            let (pointer, nodes) = (after.list([pointing.pointer]), before.list(references.map(\.node)))
            let successors = after.list(references.flatMap(\.successors))
            let now =
                references.allSatisfy(\.successors.isEmpty)
                ? Wording("", en: "") : Wording(" (nu \(successors.swedish))", en: " (now \(successors.english))")
            let sorts = sorts(of: references)
            return Finding(
                by: self, about: after.subjects([pointing.pointer]),
                pointing.isMereName
                    ? Wording(
                        "\(pointer.swedish) använder ett gammalt namn: \(nodes.swedish)\(now.swedish)",
                        en: "\(pointer.english) uses an old name: \(nodes.english)\(now.english)")
                    : Wording(
                        "\(pointer.swedish) pekar\(sorts.swedish) på det som inte finns kvar: "
                            + "\(nodes.swedish)\(now.swedish)",
                        en: "\(pointer.english) points\(sorts.english) at what is no more: "
                            + "\(nodes.english)\(now.english)"),
                verdict: .otydlighet, severity: pointing.isMereName ? .låg : .hög,
                on: before.evidence(references.flatMap(\.statements)), variant: pointing.isMereName ? "name" : "")
        }
    }

    /// In what it points, where that is more than its text.
    private static func sorts(of references: [StaleReference]) -> Wording {
        let sorts = Set(references.map(\.sort))
        return switch (sorts.contains(.delegation), sorts.contains(.samverkan)) {
        case (true, true):
            Wording(
                ", också i delegation och samverkansansvar,", en: ", in delegation and duties of co-operation too,")
        case (true, false): Wording(", också i delegation,", en: ", in delegation too,")
        case (false, true): Wording(", också i samverkansansvar,", en: ", in duties of co-operation too,")
        case (false, false): Wording("", en: "")
        }
    }
}
