internal import OrgModel
internal import Texts

/// A unit, a group or a process with more than one leader, or with none in a document that is to tell it.
enum SharedLead: FlawRule {
    static let code = "DBL-06"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let words = RuleWords(
        name: Wording("delad ledning", en: "shared lead"),
        rationale: Wording(
            "leder två samma sak utan att det är sagt hur, avgör ingen när de är oense",
            en: "if two lead one thing and how is not said, nobody decides when they disagree"),
        advice: Wording(
            "utse en som leder, eller skriv att ledarskapet är delat och vem som "
                + "avgör (delat ledarskap, konflikt avgörs av)",
            en:
                "name one who leads, or declare the leadership shared and who decides "
                + "(shared leadership, conflicts decided by)"
        ))

    static let examples = [
        Example(
            """
            befattningar: { ekonomichef: { slag: chef }, hr-chef: { slag: chef }, platschef: { slag: chef } }
            enheter: { verkstaden: { leds av: [ekonomichef, hr-chef] } }             # <- finding
            ärenden:
              beredningen: { slag: process, leds av: { tillsammans: [ekonomichef, hr-chef] } }  # <- finding
            """),
        Example(
            """
            källor:
              policy: { slag: policy, uttömmande om: [rådet, planeringen] }
            grupper:
              rådet: { slag: grupp }                                                 # <- finding
            ärenden:
              planeringen: { slag: process, leds av: ekonomichef }
            befattningar: { ekonomichef: { slag: chef } }
            """),
        Example(
            """
            befattningar:
              ekonomichef: { slag: chef }
              hr-chef: { slag: chef }
              enhetschefer: { slag: enhetschef, antal: 3 }
            enheter:
              biblioteket: { delat ledarskap: ja, leds av: [ekonomichef, hr-chef] }
              kontoren: { antal: 3, leds av: [enhetschefer, hr-chef] }
            ärenden:
              planeringen:
                slag: process
                leds av: [{ vem: ekonomichef, om: ramen }, { vem: hr-chef, om: bemanningen }]
              beredningen:
                slag: process
                leds av: [{ vem: ekonomichef, nivå: ytterst }, { vem: hr-chef, nivå: till vardags }]
              ramen: {}
              bemanningen: {}
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        let led = context.nodes(where: { kind in
            kind == .process || kind.isManagementGroup
                || kind.section == .units && (kind.sphere == .employed || kind.sphere == .company)
        })
        return led.filter { !context.isClass($0) }.compactMap { node in
            let lines = context.ordered(context.lines(.leder, to: node).filter { $0.subject != nil })
            if lines.isEmpty { return leaderless(node, context) }
            // Elected leadership and an official's are two things.
            let leaders = Set(lines.compactMap(\.subject)).filter { context.kind($0).sphere != .political }
            guard leaders.count > 1, !isSettled(node, lines, context) else { return nil }
            let names = context.list(leaders)
            return finding(
                about: [node],
                Wording(
                    "\(context.quoted(node)) leds av \(names.swedish); vem av dem som avgör sägs inte",
                    en: "\(context.quoted(node)) is led by \(names.english); which of them "
                        + "decides is not said"),
                on: lines, in: context)
        }
    }

    /// Groups and processes; that a unit has no leader, and that a group answers without one, are flaws of their own.
    private static func leaderless(_ node: Node, _ context: Audit.Context) -> Finding? {
        guard context.kind(node).section != .units, context.measures.heads(of: node).isEmpty,
            context.lines(.ansvarar, from: node).isEmpty, context.coverage.isExhaustive(about: node)
        else { return nil }
        return finding(
            about: [node],
            Wording(
                "vem som leder \(context.quoted(node)) sägs inte, fast dokumentet ska vara uttömmande om det",
                en: "who leads \(context.quoted(node)) is not said, in a document that is to tell it all"),
            verdict: .lucka, variant: "ingen", in: context)
    }

    /// Whether the document says how they share, or another rule says that they do at one level.
    private static func isSettled(_ node: Node, _ lines: [Line], _ context: Audit.Context) -> Bool {
        let measures = context.measures
        let yes = Answer.yes.rawValue
        if context.organisation.value(.delatLedarskap, of: node) == yes { return true }
        if lines.allSatisfy({ measures.value(.delatLedarskap, of: $0) == yes }) { return true }
        if lines.contains(where: { !measures.detail(of: $0).matters.isEmpty }) { return true }
        if lines.allSatisfy({ measures.level(of: $0) != nil }) { return true }
        let leaders = lines.compactMap(\.subject)
        let isRanked = leaders.contains { first in
            leaders.allSatisfy { $0 == first || measures.isAbove(first, $0, through: .chiefs) }
        }
        return isRanked || !measures.targets(.konfliktAvgörsAv, from: node).isEmpty
    }
}
