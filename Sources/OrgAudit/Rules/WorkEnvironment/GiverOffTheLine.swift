internal import OrgFacts
internal import OrgModel
internal import Texts

/// Work-environment tasks that come from another line than the operations.
enum GiverOffTheLine: FlawRule {
    static let code = "AM-03"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("arbetsmiljö vid sidan av verksamheten", en: "work environment beside the operations"),
        rationale: Wording(
            "uppgifterna ska följa verksamhetsansvaret: nämnden fördelar till sin förvaltningschef, inte någon annans",
            en: "the tasks are to follow the operations: a committee allots to its own head of department"),
        authorities: [
            .page(
                "frågor och svar om fördelning av arbetsmiljöuppgifter (SKR)",
                "https://skr.se/arbetsgivarekollektivavtal/arbetsmiljo/fragorochsvar/fragorochsvararbetsmiljo/"
                    + "fordelningavarbetsmiljouppgifter.10329.html")
        ],
        advice: Wording(
            "låt den nämnd som har verksamheten fördela uppgifterna",
            en: "let the committee that has the operations allot the tasks"))

    static let examples = [
        Example(
            """
            enheter: { ks: { slag: kommunstyrelse }, socialnämnden: { slag: nämnd } }
            befattningar:
              direktör: { slag: kommundirektör, chef: ks }
              socialchef:
                slag: förvaltningschef
                chef: direktör
                uppdrag: socialnämnden
                arbetsmiljöuppgifter från: direktör   # <- finding
            """),
        Example(
            """
            enheter: { ks: { slag: kommunstyrelse }, socialnämnden: { slag: nämnd } }
            befattningar:
              direktör: { slag: kommundirektör, chef: ks }
              socialchef: { slag: förvaltningschef, uppdrag: socialnämnden, arbetsmiljöuppgifter från: socialnämnden }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        context.nodes(.förvaltningschef).compactMap { post in
            let mandates = BrokenWorkEnvironmentChain.boards(of: post, context)
            let boards = Set(mandates.compactMap(\.whom))
            let gifts = context.facts.said(.fördelarArbetsmiljö, to: post)
            let givers = Set(gifts.compactMap(\.who))
            guard !boards.isEmpty, !givers.isEmpty else { return nil }
            // One giver at each step: another beside the right one leaves the task in two hands.
            let follows = givers.allSatisfy { giver in
                boards.contains {
                    $0 == giver || context.kind($0) == context.kind(giver)
                        || context.measures.isAbove($0, giver, through: .principals)
                }
            }
            guard !follows else { return nil }
            let (from, right) = (context.list(givers), context.list(boards))
            return finding(
                about: [post],
                Wording(
                    "\(context.quoted(post)) får arbetsmiljöuppgifter från \(from.swedish), men verksamheten hör till "
                        + right.swedish,
                    en: "\(context.quoted(post)) gets work-environment tasks from \(from.english), but the operations "
                        + "belong to \(right.english)"),
                resting: gifts, then: mandates, in: context)
        }
    }
}
