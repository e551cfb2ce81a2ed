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

    /// The lines by which a group is somebody's: from it, and to it.
    private static let outgoing: [Relation] = [
        .uppdrag, .rapporterar, .stödjer, .råder, .föredrar, .informerar, .delAv, .hörTill, .delges, .chef, .anmäler,
    ]
    private static let incoming: [Relation] = [
        .utser, .tillsätter, .leder, .lederPolitiskt, .kallar, .ansvarar, .har, .gerMål, .delegerar, .beställer,
    ]
    private static let work: [Relation] = [
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
        let lines = groups.flatMap { group in work.flatMap { Array(context.lines($0, from: group)) } }
        return finding(
            about: groups,
            Wording(
                "\(names.swedish) har uppgifter, men vem som beställer, leder och får resultatet sägs inte",
                en: "\(names.english) have work to do, but who commissions, leads and is given the result is not said"
            ),
            on: context.ordered(lines), parties: .none, in: context)
    }

    private static func isStray(_ group: Node, _ context: Audit.Context) -> Bool {
        let tasks = work.flatMap { Array(context.lines($0, from: group)) }
        guard !tasks.isEmpty,
            tasks.allSatisfy({ context.measures.detail(of: $0).recipients.isEmpty }),
            !tasks.compactMap(\.object).contains(where: { context.kind($0).isDecidingOrgan }),
            outgoing.allSatisfy({ context.lines($0, fromOrOfKind: group).isEmpty }),
            incoming.allSatisfy({ context.lines($0, toOrToKind: group).isEmpty }),
            context.measures.heads(of: group).isEmpty
        else { return false }
        return ([group] + tasks.compactMap(\.object)).contains(where: context.coverage.reaches)
    }
}
