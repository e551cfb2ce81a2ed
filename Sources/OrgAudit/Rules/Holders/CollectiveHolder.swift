internal import OrgFacts
internal import OrgModel
internal import Texts

/// A group or a collective that answers for something as one.
enum CollectiveHolder: FlawRule {
    static let code = "DBL-05"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("kollektivt ansvar", en: "collective responsibility"),
        rationale: Wording(
            "när en grupp svarar för något svarar ingen: det behövs någon som "
                + "sammankallar, avgör och ställs till svars",
            en:
                "when a group answers for a thing nobody does: somebody has to convene "
                + "it, decide and be held to account"
        ),
        advice: Wording(
            "lägg ansvaret på en post, eller säg vem som leder eller sammankallar "
                + "gruppen (leds av, sammankallas av)",
            en: "lay the duty on a post, or say who leads or convenes the group (led by, convened by)"))

    static let examples = [
        Example(
            """
            befattningar: { direktör: { slag: kommundirektör }, socialcheferna: { slag: befattningskollektiv } }
            enheter: { it: { slag: verksamhet } }
            grupper:
              ledningsgruppen: { slag: ledningsgrupp, leds av: direktör }
              styrgruppen: { slag: styrgrupp }
              it-styrgruppen: { slag: styrgrupp, följer upp: it }              # <- finding
            ärenden: { avtalet: {}, analysen: {}, projektet: {} }
            ansvar:
              - { för: avtalet, nivå: övergripande, har: socialcheferna }      # <- finding
              - { för: analysen, har: ledningsgruppen }                        # <- finding
              - { för: projektet, har: styrgruppen }                           # <- finding
            """),
        Example(
            """
            befattningar:
              direktör: { slag: kommundirektör }
              enhetschefer: { slag: enhetschef, antal: 12 }
              medarbetare: { slag: personal, antal: 600 }
            grupper: { ledningsgruppen: { slag: ledningsgrupp, ingår: direktör } }
            ärenden: { analysen: {}, schemat: {} }
            ansvar:
              - { för: analysen, har: direktör }
              - { för: schemat, har: [enhetschefer, medarbetare] }             # each their own
            utsagor:
              - { vem: ledningsgruppen, gör: bereder, vad: analysen }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        let groups = context.nodes(where: {
            $0 == .befattningskollektiv || $0 == .politiskGrupp || $0.isManagementGroup
        })
        return groups.compactMap { group in
            let heads = context.measures.heads(of: group) + chiefs(by: group, context) + appointers(of: group, context)
            // What a head of the group answers for too has somebody.
            // To follow up is a steering group's own duty.
            let acts: [Act] = context.kind(group) == .styrgrupp ? [.ansvarar, .följerUpp] : [.ansvarar]
            let duties = context.facts.said(acts, from: group).filter { duty in
                duty.whom.map { Set(heads).isDisjoint(with: context.measures.doers(duty.act, to: $0)) } ?? false
            }
            guard !duties.isEmpty else { return nil }
            // Many chiefs may each answer for their own: only what is said to be the whole's cannot be each one's.
            let isWhole =
                context.kind(group).isManagementGroup || duties.contains { context.facts.level(of: $0) != nil }
            let matters = context.list(duties.compactMap(\.whom))
            let tail =
                heads.isEmpty
                ? Wording("vem som leder eller sammankallar sägs inte", en: "who leads or convenes is not said")
                : Wording("ingen post svarar", en: "no post does")
            let isDuty = duties.contains { $0.act == .ansvarar }
            let verb =
                isDuty
                ? Wording("ansvarar som grupp för", en: "answers as a group for")
                : Wording("följer som grupp upp", en: "follows up as a group")
            return finding(
                about: [group],
                Wording(
                    "\(context.quoted(group)) \(verb.swedish) \(matters.swedish); \(tail.swedish)",
                    en: "\(context.quoted(group)) \(verb.english) \(matters.english); \(tail.english)"),
                resting: duties, severity: heads.isEmpty && isWhole ? nil : .låg, in: context)
        }
    }

    /// Who leads a management group by its nature: the leader of the unit whose it is.
    static func chiefs(by group: Node, _ context: Audit.Context) -> [Node] {
        switch context.kind(group) {
        case .ledningsgrupp, .kommunledningsgrupp, .ledningsforum: break
        default: return []
        }
        return context.measures.targets(.hörTill, .delAv, from: group).flatMap { unit in
            context.measures.doers(.leder, to: unit).filter { context.kind($0).isEmployedPost }
        }
    }

    /// Who leads what has appointed the group, and is told by it.
    private static func appointers(of group: Node, _ context: Audit.Context) -> [Node] {
        guard context.kind(group).isManagementGroup else { return [] }
        return context.measures.doers(.utser, .tillsätter, to: group).flatMap { context.measures.heads(of: $0) }
    }
}
