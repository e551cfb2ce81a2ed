internal import OrgFacts
internal import OrgModel
internal import Texts

/// A department without a management group where each is to have one.
enum DepartmentWithoutGroup: FlawRule {
    static let code = "LG-02"
    static let verdict = Verdict.lucka
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("förvaltning utan ledningsgrupp", en: "department without a management group"),
        rationale: Wording(
            "där det är sagt att varje förvaltning har en ledningsgrupp saknar den som står utan ett led i ledningen",
            en: "where each department is said to have a management group, one without lacks a link of the leadership"),
        advice: Wording(
            "inrätta gruppen, eller skriv att förvaltningen inte behöver någon",
            en: "set up the group, or say that the department needs none"))

    static let examples = [
        Example(
            """
            enheter:
              socialförvaltningen: { slag: förvaltning }
              skolförvaltningen: { slag: förvaltning }   # <- finding
            grupper: { socialledningen: { slag: ledningsgrupp, hör till: socialförvaltningen } }
            utsagor: [{ vem: förvaltning, gör: har, vad: ledningsgrupp, krav: ja }]
            """),
        Example(
            """
            enheter: { socialförvaltningen: { slag: förvaltning }, skolförvaltningen: { slag: förvaltning } }
            grupper: { socialledningen: { slag: ledningsgrupp, hör till: socialförvaltningen } }
            """),
        Example(
            """
            källor: { policy: { slag: policy, uttömmande om: ledningsgrupper } }
            enheter: { socialförvaltningen: { slag: förvaltning }, skolförvaltningen: { slag: förvaltning } }
            befattningar: { kommundirektör: { slag: kommundirektör } }
            grupper: { ledningen: { slag: ledningsgrupp, leds av: kommundirektör } }
            """),
    ]

    static func applicability(in context: Audit.Context) -> Applicability {
        let groups = context.nodes(.ledningsgrupp).filter { !context.isClass($0) }
        guard !groups.isEmpty else {
            return .notAssessable(
                Wording("ingen enskild ledningsgrupp är känd", en: "no single management group is known"))
        }
        return .assessable
    }

    private static func isDemanded(_ context: Audit.Context) -> Bool {
        context.facts.said(.har, mode: .krav).contains { context.isEnd($0.whom) { $0 == .ledningsgrupp } }
    }

    static func findings(in context: Audit.Context) -> [Finding] {
        let covered = Set(context.nodes(.ledningsgrupp, .kommunledningsgrupp).flatMap { homes(of: $0, context) })
        let departments = context.nodes(.förvaltning).filter { !context.isClass($0) }
        let uncovered = departments.filter { !covered.contains($0) }
        let isDemanded = isDemanded(context)
        // Where nothing demands it, it is a gap only beside departments that have one.
        guard !uncovered.isEmpty, isDemanded || uncovered.count < departments.count else { return [] }
        let told = alike(uncovered, in: context) { units in
            let names = context.list(units)
            return finding(
                about: units,
                Wording(
                    "\(names.swedish) har ingen ledningsgrupp, "
                        + (isDemanded ? "fast varje förvaltning ska ha en" : "som andra förvaltningar har"),
                    en: "\(names.english): no management group, "
                        + (isDemanded ? "though each department is to have one" : "which other departments have")),
                inSilenceOf: Silence(.group, reach: .kinds([.ledningsgrupp]), isOwed: isDemanded), in: context)
        }
        return [told]
    }

    /// What a group is of: where it is placed, what it leads, who has it, and what its own leader leads.
    private static func homes(of group: Node, _ context: Audit.Context) -> [Node] {
        let measures = context.measures
        let heads = measures.doers(.leder, .kallar, to: group)
        return measures.targets(.hörTill, .delAv, .leder, from: group) + measures.doers(.har, to: group)
            + heads.flatMap { measures.targets(.leder, from: $0) }
    }
}
