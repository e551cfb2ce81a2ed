internal import OrgFacts
internal import OrgModel
internal import Texts

/// A group with work to do and no line to anybody who decides.
enum StrayGroup: FlawRule {
    static let code = "GAP-09"
    static let verdict = Verdict.lucka
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("grupp utan linje", en: "group without a line"),
        rationale: Wording(
            "en grupp som ingen har beställt något av och som inte rapporterar "
                + "till någon får inte sina frågor avgjorda",
            en: "a group that nobody commissions and that reports to nobody does not "
                + "get its questions decided"),
        advice: Wording(
            "säg vem som ger gruppen uppdrag, vem den rapporterar till och vem som leder den "
                + "(uppdrag, rapporterar till, leds av)",
            en:
                "say who gives the group its mandate, to whom it reports and who leads "
                + "it (mandate from, gives account to, led by)"
        ))

    static let examples = [
        Example(
            """
            källor: { policy: { slag: policy, uttömmande om: [styrgruppen, rådgruppen] } }
            grupper:
              styrgruppen: { slag: styrgrupp, ansvarar för: underlaget }              # <- finding
              rådgruppen: { slag: arbetsgrupp, ansvarar för: underlaget, rapporterar till: direktör }
            befattningar: { direktör: { slag: kommundirektör } }
            ärenden: { underlaget: {} }
            """),
        Example(
            """
            # Nothing claims to tell the group's lines, and the other has no work that anybody tells of.
            källor: { policy: { slag: policy, uttömmande om: [nätverket] } }
            grupper:
              styrgruppen: { slag: styrgrupp, ansvarar för: underlaget }
              nätverket: { slag: grupp }
            ärenden: { underlaget: {} }
            """),
    ]

    /// The acts by which a group is somebody's: from it, and to it.
    private static let outgoing: [Act] = [
        .svararInför, .redovisar, .stödjer, .råder, .föredrar, .informerar, .delAv, .hörTill, .delger, .anmäler,
    ]
    private static let incoming: [Act] = [
        .utser, .tillsätter, .leder, .lederPolitiskt, .kallar, .ansvarar, .har, .gerMål, .delegerar, .beställer, .chef,
    ]
    private static let work: [Act] = [
        .ansvarar, .beslutar, .bereder, .lederBeredning, .tarFramUnderlag, .sammanställer, .utarbetar, .föreslår,
        .verkställer, .följerUpp, .samordnar, .leder,
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        let groups = context.nodes(.styrgrupp, .ledningsgrupp, .kommunledningsgrupp, .arbetsgrupp, .grupp)
        let stray = groups.filter { isStray($0, context) }
        // Groups of one kind are set up in one sentence: it is said once.
        return Dictionary(grouping: stray) { context.kind($0) }.values.map { groups in
            alike(groups, in: context) { told(of: $0, context) }
        }
    }

    private static func told(of groups: [Node], _ context: Audit.Context) -> Finding {
        let names = context.list(groups)
        var tasks: [Node: [Node]] = [:]
        for group in groups { tasks[group] = [group] + context.facts.said(work, from: group).compactMap(\.whom) }
        return finding(
            about: groups,
            Wording(
                "\(names.swedish) har uppgifter, men vem som beställer, leder och får resultatet sägs inte",
                en: "\(names.english) have work to do, but who commissions, leads and is given the result is not said"
            ),
            resting: groups.flatMap { context.facts.said(work, from: $0) }, parties: .none,
            inSilenceOf: Silence(.mandate, each: tasks, reach: .scope), in: context)
    }

    private static func isStray(_ group: Node, _ context: Audit.Context) -> Bool {
        let facts = context.facts
        let tasks = facts.said(work, from: group)
        guard !tasks.isEmpty, tasks.allSatisfy({ facts.recipients(of: $0).isEmpty }),
            !tasks.compactMap(\.whom).contains(where: { context.kind($0).isDecidingOrgan }),
            facts.said(outgoing, from: group).isEmpty, facts.said(incoming, to: group).isEmpty,
            context.measures.heads(of: group).isEmpty
        else { return false }
        return true
    }
}
