internal import OrgFacts
internal import OrgModel
internal import Texts

/// A managing director whose chief, or employer, is not the company's own board.
enum CommandedManagingDirector: FlawRule {
    static let code = "KL-37"
    static let verdict = Verdict.fel
    static let severity = Severity.hög
    static let grading: Wording? = Wording(
        "medel där en anställd ger uppdrag, utan att vara chef",
        en: "medium where an employee gives tasks, being no chief")
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
            enheter: { bolaget: { slag: bolag }, vattenbolaget: { slag: bolag } }
            befattningar:
              kommundirektör: { slag: kommundirektör }
              vd:
                slag: vd
                leder: bolaget
                chef: kommundirektör                    # <- finding
              ekonomichef: { slag: chef, ger uppdrag till: vattenbolaget }   # <- finding
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

    static func findings(in context: Audit.Context) -> [Finding] { commanded(context) + tasked(context) }

    /// Companies and their directors whom somebody employed by the municipality gives tasks: the owner does, by directives.
    private static func tasked(_ context: Audit.Context) -> [Finding] {
        let mandates = [Mode.är, .får].flatMap { context.said(.svararInför, mode: $0) }.filter { fact in
            fact.grade.isOwn && context.facts.isMandate(fact)
                && context.isEnd(fact.who) { [.verkställandeDirektör, .bolag, .moderbolag].contains($0) }
                && context.isEnd(fact.whom) { kind in
                    kind.isEmployedPost && kind != .verkställandeDirektör || kind.isManagementGroup
                }
                // Within a company its own people may.
                && !(fact.whom.map { isOfCompany($0, context) } ?? true)
        }
        return Dictionary(grouping: context.ordered(mandates)) { $0.whom }.compactMap { giver, facts in
            guard let giver else { return nil }
            let takers = context.list(facts.compactMap(\.who))
            return finding(
                about: facts.compactMap(\.who),
                Wording(
                    "\(context.quoted(giver)) ger \(takers.swedish) uppdrag; kommunen styr bolaget som ägare, genom direktiv "
                        + "och stämma, och en anställd är inte ägaren",
                    en:
                        "\(context.quoted(giver)) gives \(takers.english) tasks; the municipality governs the company as its "
                        + "owner, by directive and general meeting, and an employee is not the owner"),
                resting: facts, verdict: .otydlighet, severity: .medel,
                variant: "uppdrag " + context.organisation.id(of: giver), in: context)
        }
    }

    private static func isOfCompany(_ post: Node, _ context: Audit.Context) -> Bool {
        context.facts.places(of: post).contains { context.kind($0).fit == .company }
            || context.facts.superiors(of: post).contains { context.kind($0.node) == .verkställandeDirektör }
            || context.jointly(heldWith: post).contains { context.kind($0.post) == .verkställandeDirektör }
    }

    private static func commanded(_ context: Audit.Context) -> [Finding] {
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
