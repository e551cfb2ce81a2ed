internal import OrgFacts
internal import OrgModel
internal import Texts

/// A level of co-operation that nobody known answers for, or another than the chief of just that part.
enum WrongCooperationChief: FlawRule {
    static let code = "SAM-02"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("fel eller okänd ansvarig för samverkan", en: "wrong or unknown chief of co-operation"),
        rationale: Wording(
            "samverkan följer beslutsordningen: på varje nivå är den ansvarig som leder och beslutar där",
            en:
                "co-operation follows the order of decisions: at each level whoever leads and decides there answers for it"
        ),
        authorities: [Cooperation.levels],
        advice: Wording(
            "låt den chef som leder just den delen vara samverkansansvarig, och skriv vilken befattning det är",
            en: "let the chief of just that part answer for it, and say which post that is"))

    static let examples = [
        Example(
            """
            enheter: { tekniska förvaltningen: { slag: förvaltning } }
            befattningar:
              teknisk chef: { slag: förvaltningschef, leder: tekniska förvaltningen }
              hr-chef: { slag: chef }
            grupper:
              samverkan teknik:
                slag: samverkansgrupp
                hör till: tekniska förvaltningen
                samverkansansvarig: hr-chef           # <- finding
            """),
        Example(
            """
            befattningar: { platsledningen: { slag: befattningskollektiv, otydligt: vilka det är sägs inte } }
            grupper:
              arbetsplatsträffar:
                slag: apt
                samverkansansvarig: platsledningen    # <- finding
            """),
        Example(
            """
            källor: { avtal: { slag: samverkansavtal, uttömmande om: [fös, samverkansgrupper] } }
            enheter: { tekniska förvaltningen: { slag: förvaltning } }
            befattningar:
              direktör: { slag: kommundirektör }
              teknisk chef: { slag: förvaltningschef, leder: tekniska förvaltningen, chef: direktör }
            grupper:
              fös: { slag: fös }                      # <- finding
              samverkan: { slag: samverkansgrupp, hör till: tekniska förvaltningen, samverkansansvarig: teknisk chef }
              träffar: { slag: apt, antal: { per: förvaltning }, samverkansansvarig: direktör }   # <- finding
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        let groups =
            Cooperation.groups(context)
            + context.dividedKinds(.responsible) { $0.section == .groups && $0.sphere == .cooperation }
        return groups.compactMap { wrong($0, context) ?? missing($0, context) } + unknown(groups, context)
            + ForumOfAnother.findings(in: context)
    }

    /// Another answers for the group than who leads its part, or the whole.
    private static func wrong(_ group: Node, _ context: Audit.Context) -> Finding? {
        let duties = context.facts.said(.samverkansansvar, to: group).filter { duty in
            duty.who.map { !context.isGhost($0) && !isUndefined($0, context) } ?? false
        }
        let responsible = duties.compactMap(\.who)
        let homes = context.measures.wholes(of: group) + context.measures.doers(.har, to: group)
        let leads = (homes + counted(by: group, context)).filter { context.kind($0).section == .units }
            .flatMap { context.facts.said(.leder, to: $0) }.filter { context.isEnd($0.who, \.isEmployedPost) }
        let demands = context.facts.said(.samverkansansvar, mode: .krav, to: group).filter { demand in
            demand.who != nil && demand.whom == group
        }
        let rules = leads.isEmpty ? demands : leads
        let right = rules.compactMap(\.who)
        guard !responsible.isEmpty, !right.isEmpty else { return nil }
        let fits = responsible.contains { post in
            right.contains {
                $0 == post || context.kind($0) == context.kind(post) && (context.isClass($0) || context.isClass(post))
            }
        }
        guard !fits else { return nil }
        let (now, should) = (context.list(responsible), context.list(right))
        return finding(
            about: [group],
            Wording(
                "\(now.swedish) är samverkansansvarig för \(context.quoted(group)), men \(should.swedish) ska vara det",
                en:
                    "\(now.english) answers for co-operation in \(context.quoted(group)), but \(should.english) ought to"
            ),
            resting: duties, then: rules, in: context)
    }

    /// One group for each förvaltning: all of them are its homes.
    private static func counted(by group: Node, _ context: Audit.Context) -> [Node] {
        guard let per = context.organisation.traits(of: group).quantity?.per else { return [] }
        let word = context.organisation.texts[per]
        if let node = context.organisation.node(word), context.measures.stands(node) { return [node] }
        return NodeKind(word: word).map { context.nodes($0) } ?? []
    }

    /// Nobody answers for the group, in a document that is to tell it all, or one that names the duty and not whose.
    private static func missing(_ group: Node, _ context: Audit.Context) -> Finding? {
        let facts = context.facts
        // A forum that is said to be another, as the committee that a group is, has that one's.
        let same = context.measures.targets(.motsvarar, from: group) + context.measures.doers(.motsvarar, to: group)
        let isKnown =
            ([group] + same).contains { !facts.said(.samverkansansvar, .leder, .kallar, .ordförande, to: $0).isEmpty }
            || !facts.said(.samverkansansvar, mode: .krav, to: group).isEmpty
        let open = facts.said(.samverkansansvar, mode: .öppet, to: group)
        guard !isKnown, !hasChief(group, context) else { return nil }
        return finding(
            about: [group],
            Wording(
                "vem som är samverkansansvarig för \(context.quoted(group)) sägs inte",
                en: "who answers for co-operation in \(context.quoted(group)) is not said"),
            resting: open, verdict: .lucka,
            inSilenceOf: Silence(.responsible, isOwed: !open.isEmpty), in: context)
    }

    /// Talks and workplace meetings are between a chief and those below: a chief who is said to be a party answers for them.
    private static func hasChief(_ group: Node, _ context: Audit.Context) -> Bool {
        guard context.kind(group) == .medarbetarsamtal || context.kind(group) == .apt else { return false }
        return context.facts.said(.ledamot, .deltar, to: group).contains { fact in
            fact.who.map { context.kind($0).leadsOthers || !context.facts.commanded(by: $0).isEmpty } ?? false
        }
    }

    /// Those who answer for a level and of whom nobody knows who they are: each said once.
    private static func unknown(_ groups: [Node], _ context: Audit.Context) -> [Finding] {
        let duties = groups.flatMap { context.facts.said(.samverkansansvar, to: $0) }
        let roles = Set(duties.compactMap(\.who)).filter { isUndefined($0, context) }
        return roles.map { role in
            let own = duties.filter { $0.who == role }
            let names = context.list(own.compactMap(\.whom))
            return finding(
                about: [role],
                Wording(
                    "\(context.quoted(role)) är samverkansansvarig för \(names.swedish), men vem det är sägs inte",
                    en:
                        "\(context.quoted(role)) answers for co-operation in \(names.english), but who that is is not said"
                ),
                resting: own, verdict: .lucka, in: context)
        }
    }

    /// A collective that nobody is said to be of, or a body the source is unclear about.
    private static func isUndefined(_ role: Node, _ context: Audit.Context) -> Bool {
        guard context.kind(role) == .befattningskollektiv || context.kind(role) == .oklartOrgan else { return false }
        let isUnclear = context.facts.said(.otydligt, to: role).contains { $0.ground.first == .node(role) }
        return isUnclear && context.facts.said(.ledamot, .ordförande, to: role).isEmpty
    }
}
