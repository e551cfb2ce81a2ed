internal import OrgFacts
internal import OrgModel
internal import Texts

/// An utskott that is two nämnder's, or appointed by neither its nämnd nor fullmäktige.
enum StrayCommittee: FlawRule {
    static let code = "KL-04"
    static let verdict = Verdict.fel
    static let severity = Severity.hög
    static let since = InForce.kommunallagen
    static let words = RuleWords(
        name: Wording("utskott utan en egen nämnd", en: "sub-committee without one committee of its own"),
        rationale: Wording(
            "ett utskott hör till en nämnd, och nämnden väljer det bland sina egna ledamöter och ersättare",
            en: "a sub-committee belongs to one committee, which chooses it among its own members and substitutes"),
        authorities: [
            .kommunallagen("3 kap. 5 § och 6 kap. 41–42 §§", en: "chapter 3, section 5 and chapter 6, sections 41–42")
        ],
        advice: Wording("låt utskottet höra till en nämnd", en: "let the sub-committee belong to one committee"))

    static let examples = [
        Example(
            """
            enheter:
              ks: { slag: kommunstyrelse }
              socialnämnden: { slag: nämnd }
              utskottet:
                slag: utskott
                del av: [ks, socialnämnden]               # <- finding
              au: { slag: utskott, del av: ks, tillsätts av: ks }
            """)
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        context.nodes(.utskott).filter(context.isSingle).compactMap { part in
            let placings = context.facts.said(.delAv, .hörTill, from: part).filter {
                context.isEnd($0.whom, \.isBoard) && context.isFirm([$0])
            }
            let wrong = context.wrongAppointments(of: part) { $0.isBoard || $0 == .kommunfullmäktige }
            guard Set(placings.map(\.whom)).count > 1 || !wrong.isEmpty else { return nil }
            let names = context.list(placings.compactMap(\.whom) + wrong.compactMap(\.who))
            return finding(
                about: [part],
                Wording(
                    "\(context.quoted(part)) hör till eller tillsätts av \(names.swedish), och inte av en enda nämnd",
                    en: "\(context.quoted(part)) belongs to or is appointed by \(names.english), not by one committee"),
                resting: wrong.isEmpty ? placings : wrong, in: context)
        }
    }
}
