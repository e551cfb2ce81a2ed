internal import OrgFacts
internal import OrgModel
internal import Texts

/// A managing director whose chief, or employer, is not the company's own board.
enum CommandedManagingDirector: FlawRule {
    static let code = "KL-37"
    static let verdict = Verdict.fel
    static let severity = Severity.hög
    static let words = RuleWords(
        name: Wording("vd under annan än styrelsen", en: "managing director under another than the board"),
        rationale: Wording(
            "bolagets styrelse tillsätter och avsätter den verkställande direktören och är den som direktören "
                + "lyder under; kommunen styr som ägare, genom styrelsen",
            en: "the company's board hires and dismisses the managing director, who answers to it; the municipality "
                + "governs as owner, through the board"),
        authorities: [
            .page(
                "sobona.se",
                "https://sobona.se/medlemmar-och-branscher/styrelseuppdrag/"
                    + "din-roll-som-ledamot-i-ett-kommunalt-eller-regionalt-agt-bolag/agarstyrning-av-kommunala-bolag")
        ],
        advice: Wording(
            "låt chefslinjen gå till bolagets styrelse och kommunens vilja gå genom ägardirektiv och stämma",
            en: "let the line go to the company's board, and the owner's will by directive and general meeting"))

    static let examples = [
        Example(
            """
            enheter: { bolaget: { slag: bolag } }
            befattningar:
              kommundirektör: { slag: kommundirektör }
              vd:
                slag: vd
                leder: bolaget
                chef: kommundirektör                    # <- finding
            """),
        Example(
            """
            enheter:
              bolaget: { slag: bolag }
              styrelsen: { slag: bolagsstyrelse, del av: bolaget, anställer: { vad: vd, i samråd: kommundirektör } }
            befattningar:
              kommundirektör: { slag: kommundirektör }
              vd: { slag: vd, leder: bolaget, chef: styrelsen }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        context.nodes(.verkställandeDirektör).compactMap { director in
            let facts = context.facts
            let chiefs = facts.chiefs(of: director).filter { $0.isLine && isOutside($0.who, context) }
            let hirers = facts.said(.anställer, .avslutarAnställning, .utser, .tillsätter, to: director).filter {
                isOutside($0.who, context)
            }
            let all = chiefs + hirers
            guard !all.isEmpty else { return nil }
            let names = context.list(all.compactMap(\.who))
            return finding(
                about: [director],
                Wording(
                    "\(names.swedish) är chef för eller tillsätter \(context.quoted(director)), "
                        + "i stället för bolagets styrelse",
                    en: "\(names.english) is the chief of or hires \(context.quoted(director)), "
                        + "instead of the company's board"),
                resting: all, verdict: context.verdict(all), in: context)
        }
    }

    /// Somebody of the municipality's own, not of the company's.
    private static func isOutside(_ node: Node?, _ context: Audit.Context) -> Bool {
        guard let node else { return false }
        let kind = context.kind(node)
        return kind.isEmployedPost && kind != .verkställandeDirektör && kind.sphere == .employed
            || kind.isBoard || kind.isManagementGroup
    }
}
