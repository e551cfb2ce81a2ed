internal import OrgFacts
internal import OrgModel
internal import Texts

/// Work-environment tasks that come from another line than the operations, or from two.
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
            # From the boards and from the director, each for itself, and no mandate told.
            enheter: { nämnderna: { slag: nämnd, antal: okänt } }
            befattningar:
              direktör: { slag: kommundirektör }
              förvaltningschefer:
                slag: förvaltningschef
                antal: okänt
                arbetsmiljöuppgifter från: [nämnderna, direktör]      # <- finding
            """),
        Example(
            """
            enheter: { ks: { slag: kommunstyrelse }, socialnämnden: { slag: nämnd } }
            befattningar:
              direktör: { slag: kommundirektör, chef: ks }
              socialchef: { slag: förvaltningschef, uppdrag: socialnämnden, arbetsmiljöuppgifter från: socialnämnden }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] { others(in: context) + twoGivers(in: context) }

    /// Two who each allot all of it to one post, and neither is above the other: what one may take back the other gave.
    private static func twoGivers(in context: Audit.Context) -> [Finding] {
        let gifts = context.said(.fördelarArbetsmiljö).filter { gift in
            gift.grade.isOwn && context.facts.matters(of: gift).isEmpty && context.facts.level(of: gift) == nil
                && context.facts.jointly(gift) == nil && context.isEnd(gift.whom, \.leadsOthers)
        }
        return Dictionary(grouping: context.ordered(gifts)) { $0.whom }.compactMap { post, gifts in
            guard let post, gifts.count > 1, context.facts.arbiters(of: post).allSatisfy({ $0.who == nil }) else {
                return nil
            }
            let parted = gifts.filter { one in
                gifts.contains { other in
                    one.makesTwo(with: other) && isApart(one.who, other.who, context)
                }
            }
            guard parted.count > 1 else { return nil }
            let givers = context.list(parted.compactMap(\.who))
            return finding(
                about: [post],
                Wording(
                    "\(context.quoted(post)) får arbetsmiljöuppgifter från \(givers.swedish), var för sig; vad som kommer "
                        + "från vem, och till vem en uppgift lämnas tillbaka, sägs inte",
                    en:
                        "\(context.quoted(post)) gets work-environment tasks from \(givers.english), each on its own; what "
                        + "comes from whom, and to whom a task is handed back, is not said"),
                resting: parted, variant: "två", in: context)
        }
    }

    /// Whether two are of different sorts, and neither stands above the other: boards of a sort each have their own, and
    /// so have chiefs of a sort. The director is the executive board's.
    private static func isApart(_ one: Node?, _ other: Node?, _ context: Audit.Context) -> Bool {
        guard let one, let other, one != other else { return false }
        let kinds = Set([context.kind(one), context.kind(other)])
        if kinds.count == 1 || kinds == [.kommunstyrelse, .kommundirektör] { return false }
        if kinds.allSatisfy(\.isDecidingOrgan) { return false }
        return !context.facts.isAbove(one, other) && !context.facts.isAbove(other, one)
    }

    private static func others(in context: Audit.Context) -> [Finding] {
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
