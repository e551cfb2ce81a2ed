internal import OrgFacts
internal import OrgModel
internal import Texts

/// A chief who decides for a department and a co-operation group above and below, but none at that level.
enum UnmirroredLevel: FlawRule {
    static let code = "SAM-06"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("beslutsnivå utan samverkansforum", en: "level of decision without co-operation"),
        rationale: Wording(
            "samverkan ska motsvara beslutsordningen: där en chef beslutar på delegation ska det finnas ett forum "
                + "att samverka i före beslutet",
            en: "co-operation is to mirror the order of decisions: where a chief decides by delegation there is to be "
                + "a forum to co-operate in before the decision"),
        authorities: [Cooperation.levels],
        advice: Wording(
            "inrätta ett forum på nivån, eller skriv i vilket forum chefens beslut samverkas",
            en: "set up a forum at the level, or say in which forum the chief's decisions are handled"))

    static let examples = [
        Example(
            """
            källor: { avtal: { slag: samverkansavtal, uttömmande om: samverkansgrupper } }
            enheter:
              nämnden: { slag: nämnd }
              förvaltningen: { slag: förvaltning, hör till: nämnden }
              vården: { slag: avdelning, del av: förvaltningen }
              skolan: { slag: avdelning, del av: förvaltningen }
            befattningar:
              vårdchef: { slag: avdelningschef, leder: vården, delegation från: nämnden }
              skolchef: { slag: avdelningschef, leder: skolan, delegation från: nämnden }   # <- finding
            grupper:
              samverkan: { slag: samverkansgrupp, hör till: förvaltningen }
              samverkan vård: { slag: samverkansgrupp, hör till: vården }
            """),
        Example(
            """
            enheter: { nämnden: { slag: nämnd }, vården: { slag: avdelning } }
            befattningar: { vårdchef: { slag: avdelningschef, leder: vården, delegation från: nämnden } }
            """),
    ]

    static func applicability(in context: Audit.Context) -> Applicability { Cooperation.applicability(context) }

    static func findings(in context: Audit.Context) -> [Finding] {
        let homes = Set(context.nodes(.samverkansgrupp).flatMap { Cooperation.homes(of: $0, context) })
        // A level is one where a sister part has a forum of its own: departments are SAM-03's.
        let levels = Set(homes.map(context.kind)).intersection([.avdelning])
        return context.nodes(where: { levels.contains($0) }).compactMap { unit in
            guard !context.isClass(unit), !homes.contains(unit) else { return nil }
            let chiefs = context.measures.doers(.leder, to: unit)
            let powers = chiefs.flatMap { context.facts.said(.delegerar, .vidaredelegerar, to: $0) }
            guard !powers.isEmpty else { return nil }
            let names = context.list(powers.compactMap(\.whom))
            return finding(
                about: [unit],
                Wording(
                    "\(names.swedish) beslutar på delegation för \(context.quoted(unit)), som inget samverkansforum har",
                    en: "\(names.english) decides by delegation for \(context.quoted(unit)), which has no forum"),
                resting: powers,
                inSilenceOf: Silence(.forum, reach: .kinds([.samverkansgrupp])), in: context)
        }
    }
}
