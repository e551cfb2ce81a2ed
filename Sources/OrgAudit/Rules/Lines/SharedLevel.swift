internal import OrgModel

/// One thing that two hold with the same word for how high their responsibility goes, and no line between them.
enum SharedLevel: Rule {
    static let code = "DBL-03"
    static let aliases = ["PKS-01"]
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("delat ansvar på samma nivå", en: "responsibility shared at one level"),
        rationale: Wording(
            "när två har samma övergripande ansvar för samma sak kan båda vänta på den andra, och ingen kan ställas till svars",
            en: "when two hold the same overall responsibility for the same thing each may wait for the other, "
                + "and neither can be held to account"),
        advice: Wording(
            "säg vad var och en svarar för (om), eller att de gör det tillsammans",
            en: "say what each answers for (om), or that they do it jointly (tillsammans)"))

    static let examples = [
        Example(
            """
            befattningar: { direktör: {}, ekonomichef: {} }
            ärenden: { budgeten: { klass: budget } }
            ansvar:
              - { för: budgeten, nivå: övergripande, har: [direktör, ekonomichef] }   # <- finding
            """),
        Example(
            """
            befattningar: { direktör: {}, ekonomichef: {} }
            ärenden: { budgeten: { klass: budget }, ramen: {}, uppföljningen: {} }
            ansvar:
              - { för: budgeten, nivå: övergripande, om: ramen, har: direktör }
              - { för: budgeten, nivå: övergripande, om: uppföljningen, har: ekonomichef }
              - { för: ramen, nivå: övergripande, tillsammans: [direktör, ekonomichef] }
              - { för: uppföljningen, har: [direktör, ekonomichef] }
            """),
    ]

    /// The relations in which a level word divides the whole from its parts.
    private static let relations: [Relation] = [
        .ansvarar, .budgetansvar, .arbetsmiljöansvar, .verksamhetsansvar, .leder, .samordnar, .säkrar,
    ]

    private struct Share: Hashable {
        let object: Node
        let relation: Relation
        let level: String
    }

    static func findings(in context: Audit.Context) -> [Finding] {
        var shares: [Share: [Line]] = [:]
        for line in relations.flatMap(context.lines) {
            guard let object = line.object, line.subject != nil, let level = context.measures.level(of: line),
                context.measures.detail(of: line).matters.isEmpty, context.measures.detail(of: line).joint == 0
            else { continue }
            shares[Share(object: object, relation: line.relation, level: level), default: []].append(line)
        }
        return shares.compactMap { share, lines in
            let holders = Set(lines.compactMap(\.subject))
            guard holders.count > 1 else { return nil }
            let (names, phrase) = (context.list(holders), share.relation.words.phrase)
            return finding(
                about: [share.object],
                Wording(
                    "\(names.swedish) \(phrase.swedish) \(context.quoted(share.object)), alla med nivån "
                        + "'\(share.level)'; gränsen mellan dem sägs inte",
                    en: "\(names.english) each: '\(phrase.english)' \(context.quoted(share.object)), at the level "
                        + "'\(share.level)'; the boundary between them is not said"),
                on: context.ordered(lines), severity: isGrave(share.object, context) ? .hög : nil,
                variant: share.relation.words.forward.swedish, in: context)
        }
    }

    /// Money and operations are where it costs most.
    private static func isGrave(_ node: Node, _ context: Audit.Context) -> Bool {
        let kind = context.kind(node)
        return kind == .budget || kind == .verksamhet || kind == .förvaltning
            || context.organisation.value(.klass, of: node)?.lowercased() == "budget"
    }
}
