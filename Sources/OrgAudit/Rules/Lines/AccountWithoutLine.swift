internal import OrgFacts
internal import OrgModel
internal import Texts

/// One answers for a thing that another carries out, and no line runs between the two.
enum AccountWithoutLine: FlawRule {
    static let code = "DBL-04"
    static let aliases = ["PKS-01"]
    static let verdict = Verdict.otydlighet
    static let severity = Severity.hög
    static let words = RuleWords(
        name: Wording("ansvar utan linje", en: "responsibility without a line"),
        rationale: Wording(
            "den som svarar för något men inte kan styra den som utför det har ett ansvar utan befogenhet",
            en: "whoever answers for a thing without a line to the one who carries it "
                + "out has a duty without powers"),
        advice: Wording(
            "ge den ansvariga en linje till utföraren (chef, uppdrag) eller flytta ansvaret dit linjen går",
            en: "give the one who answers a line to the one who carries it out (chief, mandate), "
                + "or move the duty to where the line runs"))

    static let examples = [
        Example(
            """
            källor: { policy: { slag: policy, uttömmande om: [ekonomichef, planeringschef] } }
            befattningar: { ekonomichef: { slag: chef }, planeringschef: { slag: chef } }
            ärenden: { investeringarna: {} }
            ansvar:
              - { för: investeringarna, har: ekonomichef }                  # <- finding
              - { för: investeringarna, roll: verkställer, har: planeringschef }
            """),
        Example(
            """
            källor: { policy: { slag: policy, uttömmande om: [ekonomichef, planeringschef] } }
            befattningar:
              ekonomichef: { slag: chef, chef för: planeringschef }
              planeringschef: { slag: chef }
            ärenden: { investeringarna: {} }
            ansvar:
              - { för: investeringarna, har: ekonomichef }
              - { för: investeringarna, roll: verkställer, har: planeringschef }
            """),
        Example(
            """
            # No source claims to tell the lines: that none is written says nothing.
            befattningar: { ekonomichef: { slag: chef }, planeringschef: { slag: chef } }
            ärenden: { investeringarna: {} }
            ansvar:
              - { för: investeringarna, har: ekonomichef }
              - { för: investeringarna, roll: verkställer, har: planeringschef }
            """),
    ]

    private struct Pair: Hashable {
        let accountable: Node
        let performer: Node
    }

    static func findings(in context: Audit.Context) -> [Finding] {
        var pairs: [Pair: (accounts: [Fact], works: [Fact])] = [:]
        for account in context.said(.ansvarar) {
            guard let accountable = account.who, let object = account.whom,
                // Whoever leads it leads it where it is run.
                !context.facts.said(.leder, from: accountable).contains(where: { $0.whom == object })
            else { continue }
            let others = context.measures.doers(.ansvarar, to: object)
            for work in context.facts.said(.verkställer, .utför, to: object) {
                guard let performer = work.who, isParted(accountable, performer, others, context)
                else { continue }
                let pair = Pair(accountable: accountable, performer: performer)
                pairs[pair, default: ([], [])].accounts.append(account)
                pairs[pair, default: ([], [])].works.append(work)
            }
        }
        return pairs.map { pair, facts in
            let objects = facts.accounts.compactMap(\.whom)
            let matters = context.list(objects)
            let ends = [pair.accountable, pair.performer] + objects
            let (one, other) = (context.quoted(pair.accountable), context.quoted(pair.performer))
            return finding(
                about: [pair.accountable, pair.performer],
                Wording(
                    "\(one) ansvarar för \(matters.swedish), som \(other) genomför; ingen linje går mellan dem",
                    en: "\(one) is responsible for \(matters.english), which \(other) carries out; "
                        + "no line runs between them"),
                resting: facts.accounts, then: facts.works,
                inSilenceOf: Silence(.command, of: ends, reach: .scope), in: context)
        }
    }

    /// Whether neither can command the other, nor anybody else who answers for the thing the performer.
    private static func isParted(
        _ accountable: Node, _ performer: Node, _ others: [Node], _ context: Audit.Context
    ) -> Bool {
        func sways(_ upper: Node, _ lower: Node) -> Bool { context.measures.isAbove(upper, lower, through: .sway) }
        let kind = context.kind(performer)
        guard accountable != performer, kind.sphere != .external, kind.section == .posts || kind.section == .units,
            context.kind(accountable).sphere != .external, !context.isGhost(accountable), !context.isGhost(performer)
        else { return false }
        // The director is under the board by law; and what is under all of a kind may be under this one.
        let isDirector = context.kind(performer) == .kommundirektör && context.kind(accountable) == .kommunstyrelse
        let isUnderKind = context.measures.nodesAbove(performer, through: .sway).contains { upper in
            context.isClass(upper) && context.kind(upper) == context.kind(accountable)
        }
        return !isDirector && !isUnderKind && !sways(performer, accountable)
            && !others.contains { sways($0, performer) }
    }
}
