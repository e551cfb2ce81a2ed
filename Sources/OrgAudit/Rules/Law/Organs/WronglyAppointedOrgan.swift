internal import OrgFacts
internal import OrgModel
internal import Texts

/// A nämnd that others than fullmäktige appoint.
enum WronglyAppointedOrgan: FlawRule {
    static let code = "KL-03"
    static let verdict = Verdict.fel
    static let severity = Severity.hög
    static let since = InForce.kommunallagen
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
            // A federation's assembly appoints what the federation has.
            let wrong = context.wrongAppointments(of: board) { $0 == .kommunfullmäktige || $0 == .direktion }
            guard !wrong.isEmpty, !context.isOfFederation(board) else { return nil }
            let names = context.list(wrong.compactMap(\.who))
            return finding(
                about: [board],
                Wording(
                    "\(context.quoted(board)) tillsätts av \(names.swedish), inte av fullmäktige",
                    en: "\(context.quoted(board)) is appointed by \(names.english), not by the council"),
                resting: wrong, in: context)
        }
    }
}
