internal import OrgFacts
internal import OrgModel
internal import Texts

/// A nämnd that others than fullmäktige appoint.
enum WronglyAppointedOrgan: FlawRule {
    static let code = "KL-03"
    static let verdict = Verdict.fel
    static let severity = Severity.hög
    static let since = InForce.kommunallagen
    static let earlier: EarlierLaw? = .kommunallagen1991(
        "3 kap. 3–4 §§", en: "chapter 3, sections 3–4", since: 2004,
        .page(
            "P. Lillieh, Kommunalrätt",
            "http://docplayer.se/116682349-Kommunalratt-vad-ar-kommunalratt-vad-ar-en-kommun-peter-lillieh-"
                + "bestammelser-om-bade-kommunernas-och-landstingens-verksamhet.html"))
    static let words = RuleWords(
        name: Wording("nämnd tillsatt av fel organ", en: "committee appointed by the wrong organ"),
        rationale: Wording(
            "fullmäktige tillsätter nämnderna och bestämmer deras verksamhetsområden",
            en: "the council appoints the committees and sets their fields"),
        authorities: [
            .kommunallagen("3 kap. 4 § och 6 kap. 2 §", en: "chapter 3, section 4 and chapter 6, section 2")
        ],
        advice: Wording("låt fullmäktige tillsätta nämnden", en: "let the council appoint the committee"))

    static let examples = [
        Example(
            """
            enheter:
              kf: { slag: kommunfullmäktige }
              ks: { slag: kommunstyrelse, tillsätts av: kf }
              kulturnämnden:
                slag: nämnd
                tillsätts av: ks                      # <- finding
              socialnämnden: { slag: nämnd, tillsätts av: kf }
            """)
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        context.nodes(.nämnd).compactMap { board in
            let own = appointments(of: board, context)
            let wrong = own.isEmpty ? twins(of: board, context).flatMap { appointments(of: $0, context) } : own
            guard !wrong.isEmpty, !context.isOfFederation(board), !own.isEmpty || !isAppointed(board, context) else {
                return nil
            }
            let names = context.list(wrong.compactMap(\.who))
            return finding(
                about: [board],
                Wording(
                    "\(context.quoted(board)) tillsätts av \(names.swedish), inte av fullmäktige",
                    en: "\(context.quoted(board)) is appointed by \(names.english), not by the council"),
                resting: wrong,
                then: own.isEmpty ? sameness(of: board, context) : [],
                in: context)
        }
    }

    private static func appointments(of organ: Node, _ context: Audit.Context) -> [Fact] {
        // A federation's assembly appoints what the federation has.
        context.wrongAppointments(of: organ) { $0 == .kommunfullmäktige || $0 == .direktion }
    }

    /// Whether it is said how the committee itself gets its members.
    private static func isAppointed(_ board: Node, _ context: Audit.Context) -> Bool {
        [Mode.är, .krav, .öppet].contains { !context.facts.said(.tillsätter, .utser, mode: $0, to: board).isEmpty }
    }

    /// The part of another committee that is said to be this one too: its members are whom that one chose.
    private static func twins(of board: Node, _ context: Audit.Context) -> [Node] {
        let same = sameness(of: board, context).flatMap { [$0.who, $0.whom].compactMap(\.self) }
        return Set(same).sorted().filter { context.kind($0) == .utskott && context.isSingle($0) }
    }

    private static func sameness(of board: Node, _ context: Audit.Context) -> [Fact] {
        context.facts.said(.motsvarar, .innehar).filter { [$0.who, $0.whom].contains(board) }
    }
}
