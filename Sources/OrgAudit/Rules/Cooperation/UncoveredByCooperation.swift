internal import OrgFacts
internal import OrgModel
internal import Texts

/// A chief whom nobody holds appraisal talks with, or a department without a co-operation group.
enum UncoveredByCooperation: FlawRule {
    static let code = "SAM-03"
    static let verdict = Verdict.lucka
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("lucka i samverkanskedjan", en: "gap in the chain of co-operation"),
        rationale: Wording(
            "samverkan ska nå alla anställda, också cheferna och direktören, och alla förvaltningar, också styrelsens",
            en: "co-operation is to reach all employees, chiefs and director too, and all departments, the board's too"),
        authorities: [Cooperation.levels],
        advice: Wording(
            "skriv vem som håller samtal med cheferna (håller samtal med) och ge varje förvaltning en samverkansgrupp",
            en: "say who holds talks with the chiefs (holds talks with) and give each department a group"))

    static let examples = [
        Example(
            """
            källor: { avtal: { slag: samverkansavtal, uttömmande om: medarbetarsamtalen } }
            befattningar:
              direktör: { slag: kommundirektör }                        # <- finding
              socialchef: { slag: förvaltningschef }
              enhetscheferna: { slag: enhetschef, antal: 20 }
            grupper: { medarbetarsamtalen: { slag: medarbetarsamtal, samverkansansvarig: enhetscheferna } }
            """),
        Example(
            """
            källor: { avtal: { slag: samverkansavtal, uttömmande om: samverkansgrupper } }
            enheter:
              socialförvaltningen: { slag: förvaltning }
              skolförvaltningen: { slag: förvaltning }                  # <- finding
            grupper: { samverkan: { slag: samverkansgrupp, hör till: socialförvaltningen } }
            """),
        Example(
            """
            källor: { avtal: { slag: samverkansavtal, uttömmande om: medarbetarsamtalen } }
            enheter: { ks: { slag: kommunstyrelse } }
            befattningar:
              ordförande: { slag: ordförande, håller samtal med: direktör }
              direktör: { slag: kommundirektör, chef: ks }
              socialchef: { slag: förvaltningschef, chef: direktör }
            grupper: { medarbetarsamtalen: { slag: medarbetarsamtal, samverkansansvarig: direktör } }
            """),
    ]

    static func applicability(in context: Audit.Context) -> Applicability { Cooperation.applicability(context) }

    static func findings(in context: Audit.Context) -> [Finding] {
        [talks(context), groups(context)].compactMap { $0 }
    }

    /// The chiefs for whose appraisal talks nobody answers.
    private static func talks(_ context: Audit.Context) -> Finding? {
        let levels = context.nodes(.medarbetarsamtal)
        guard !levels.isEmpty else { return nil }
        let duties = levels.flatMap { context.facts.said(.samverkansansvar, .leder, .kallar, to: $0) }
        let responsible = duties.compactMap(\.who)
        let uncovered = context.nodes(.kommundirektör, .biträdandeKommundirektör, .förvaltningschef).filter { post in
            let chiefs = context.facts.chiefs(of: post).filter(\.isLine).compactMap(\.who)
            let isLedByOne = chiefs.contains { chief in
                responsible.contains {
                    $0 == chief || context.isClass($0) && isSameSort($0, chief, context)
                }
            }
            return !isLedByOne && context.facts.said(.hållerSamtal, to: post).isEmpty
        }
        guard !uncovered.isEmpty else { return nil }
        return alike(uncovered, in: context) { uncovered in
            let names = context.list(uncovered)
            let first = uncovered.sorted { context.organisation.id(of: $0) < context.organisation.id(of: $1) }
            return finding(
                about: uncovered,
                Wording(
                    "vem som håller medarbetarsamtal med \(names.swedish) sägs inte",
                    en: "who holds appraisal talks with \(names.english) is not said"),
                evidence: first.prefix(1).map(context.evidence)
                    + context.lines(saying: duties).map { context.evidence($0) },
                variant: "talks", inSilenceOf: Silence(.talks, of: levels), in: context)
        }
    }

    /// Whether a class takes in the chief: `chefer` is any of them.
    private static func isSameSort(_ many: Node, _ chief: Node, _ context: Audit.Context) -> Bool {
        context.kind(many) == context.kind(chief)
            || context.kind(many) == .chef && context.kind(chief).isEmployedPost
    }

    /// The departments without a group, where each group is known.
    private static func groups(_ context: Audit.Context) -> Finding? {
        let groups = context.nodes(.samverkansgrupp)
        guard !groups.isEmpty, !groups.contains(where: context.isClass)
        else { return nil }
        let homes = Set(
            groups.flatMap { group in
                Cooperation.homes(of: group, context)
                    + context.measures.doers(.leder, .samverkansansvar, to: group).flatMap {
                        context.measures.targets(.leder, from: $0)
                    }
            })
        let uncovered = context.nodes(.förvaltning).filter { !context.isClass($0) && !homes.contains($0) }
        guard !uncovered.isEmpty else { return nil }
        return alike(uncovered, in: context) { uncovered in
            let names = context.list(uncovered)
            return finding(
                about: uncovered,
                Wording(
                    "\(names.swedish) har ingen samverkansgrupp", en: "\(names.english) has no co-operation group"),
                variant: "groups",
                inSilenceOf: Silence(.forum, reach: .kinds([.samverkansgrupp])), in: context)
        }
    }
}
