internal import OrgFacts
internal import OrgModel
internal import Texts

/// A fullmäktigeberedning that is placed under a nämnd.
enum MisplacedDrafting: FlawRule {
    static let code = "KL-05"
    static let verdict = Verdict.fel
    static let severity = Severity.hög
    static let since = InForce.kommunallagen
    static let words = RuleWords(
        name: Wording("fullmäktigeberedning under annan", en: "council drafting committee under another"),
        rationale: Wording(
            "en fullmäktigeberedning inrättas av fullmäktige och bereder det som fullmäktige ska avgöra",
            en: "a council drafting committee is set up by the council and prepares what the council is to decide"),
        authorities: [.kommunallagen("3 kap. 2 §", en: "chapter 3, section 2")],
        advice: Wording("låt beredningen höra till fullmäktige", en: "let the committee belong to the council"))

    static let examples = [
        Example(
            """
            enheter:
              kf: { slag: kommunfullmäktige }
              ks: { slag: kommunstyrelse }
              beredningen:
                slag: fullmäktigeberedning
                del av: ks                              # <- finding
              målberedningen: { slag: fullmäktigeberedning, tillsätts av: kf }
            """)
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        context.nodes(.fullmäktigeberedning).compactMap { committee in
            let placings = context.facts.said(.delAv, .hörTill, from: committee).filter {
                context.isEnd($0.whom, \.isBoard) && context.isFirm([$0])
            }
            let wrong = context.wrongAppointments(of: committee) { $0 == .kommunfullmäktige }
            guard !placings.isEmpty || !wrong.isEmpty else { return nil }
            let names = context.list(placings.compactMap(\.whom) + wrong.compactMap(\.who))
            return finding(
                about: [committee],
                Wording(
                    "\(context.quoted(committee)) hör till eller tillsätts av \(names.swedish), inte av fullmäktige",
                    en:
                        "\(context.quoted(committee)) belongs to or is appointed by \(names.english), not by the council"
                ),
                resting: placings, then: wrong, in: context)
        }
    }
}
