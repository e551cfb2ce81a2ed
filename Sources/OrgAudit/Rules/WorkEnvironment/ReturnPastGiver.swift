internal import OrgFacts
internal import OrgModel
internal import Texts

/// Work-environment tasks that are handed back to another than whoever allotted them.
enum ReturnPastGiver: FlawRule {
    static let code = "AM-04"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.hög
    static let words = RuleWords(
        name: Wording("arbetsmiljöuppgift tillbaka till fel", en: "task handed back to another"),
        rationale: Wording(
            "en uppgift som inte kan fullgöras går tillbaka till den som fördelade den; går den till någon annan tror var och en "
                + "att den ligger hos den andre",
            en:
                "a task that cannot be done goes back to whoever allotted it; where it goes to another each believes that the "
                + "other has it"),
        authorities: [
            .page(
                "frågor och svar om fördelning av arbetsmiljöuppgifter (SKR)",
                "https://skr.se/arbetsgivarekollektivavtal/arbetsmiljo/fragorochsvar/fragorochsvararbetsmiljo/"
                    + "fordelningavarbetsmiljouppgifter.10329.html")
        ],
        advice: Wording(
            "låt uppgiften gå tillbaka till den som fördelade den", en: "let the task go back to whoever allotted it"))

    static let examples = [
        Example(
            """
            enheter: { nämnden: { slag: nämnd } }
            befattningar:
              direktören: { slag: kommundirektör }
              kontorschefen:
                slag: förvaltningschef
                arbetsmiljöuppgifter från: nämnden
                återlämnar till: direktören                       # <- finding
            """),
        Example(
            """
            # From two, and back to one of them.
            befattningar:
              chefen: { slag: avdelningschef }
              samordnaren: { slag: chef }
              förmannen: { slag: enhetschef, arbetsmiljöuppgifter från: [chefen, samordnaren], returnerar till: samordnaren }   # <- finding
            """),
        Example(
            """
            # To the giver; to many of whom the giver is one; and where nobody is said to have allotted any.
            befattningar:
              chefen: { slag: avdelningschef, fördelar arbetsmiljöuppgifter till: [förmannen, vakten], får tillbaka från: förmannen }
              chefer: { slag: avdelningschef, antal: okänt, får tillbaka från: [vakten, ombudet] }
              förmannen: { slag: enhetschef }
              vakten: { slag: enhetschef }
              ombudet: { slag: befattning }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        let returns = [Mode.är, .får].flatMap { context.said(.återlämnar, mode: $0) }.filter {
            $0.grade.isOwn && $0.isBetweenTwo
        }
        return Dictionary(grouping: returns) { $0.who }.compactMap { post, returns in
            guard let post else { return nil }
            let gifts = context.facts.said(.fördelarArbetsmiljö, to: post).filter { $0.grade.isOwn && $0.who != nil }
            let (givers, receivers) = (gifts.compactMap(\.who), returns.compactMap(\.whom))
            let wrong = returns.filter { fact in !givers.contains { isOne(fact.whom, $0, context) } }
            let left = gifts.filter { gift in !receivers.contains { isOne(gift.who, $0, context) } }
            guard !givers.isEmpty, !wrong.isEmpty || !left.isEmpty else { return nil }
            let (from, to) = (context.list(givers), context.list(receivers))
            return finding(
                about: [post],
                Wording(
                    "\(context.quoted(post)) får arbetsmiljöuppgifter från \(from.swedish) men lämnar tillbaka dem till "
                        + to.swedish,
                    en:
                        "\(context.quoted(post)) gets work-environment tasks from \(from.english) but hands them back to "
                        + to.english),
                resting: context.ordered(wrong.isEmpty ? returns : wrong),
                then: context.ordered(left.isEmpty ? gifts : left),
                in: context)
        }
    }

    /// Whether the two are one, or one of many of a kind.
    private static func isOne(_ node: Node?, _ other: Node, _ context: Audit.Context) -> Bool {
        guard let node else { return false }
        return node == other
            || context.kind(node) == context.kind(other) && (context.isClass(node) || context.isClass(other))
            || context.organisation.isAnyOfKind(node) || context.organisation.isAnyOfKind(other)
    }
}
