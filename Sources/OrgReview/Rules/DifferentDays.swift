internal import OrgAudit
internal import OrgCompare
internal import OrgModel
internal import Texts

/// The elected and the employed organisation change on different days: between them a third state holds.
enum DifferentDays: ComparisonRule {
    static let code = "CMP-06"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.hög
    static let words = RuleWords(
        name: Wording("olika ikraftträdande", en: "different days of coming into force"),
        rationale: Wording(
            "ändras den politiska organisationen en dag och tjänstepersonernas en annan, gäller däremellan en tredje "
                + "organisation, som någon måste ha tänkt igenom",
            en: "where the elected organisation changes on one day and the employed on another, a third organisation "
                + "holds in between, which somebody must have thought through"),
        advice: Wording(
            "låt båda gälla från samma dag, eller granska läget däremellan med --as-of",
            en: "let both hold from one day, or audit the state in between with --as-of"))

    static let examples = [
        ComparedExample(
            "enheter: { kf: { slag: kommunfullmäktige } }",
            """
            enheter:
              kf: { slag: kommunfullmäktige }
              kulturnämnden: { slag: nämnd, tillsätts av: kf, från: 2027-01-01 }
              kulturförvaltningen: { slag: förvaltning, hör till: kulturnämnden, från: 2027-07-01 }
            """),
        ComparedExample(
            "enheter: { kf: { slag: kommunfullmäktige } }",
            """
            enheter:
              kf: { slag: kommunfullmäktige }
              kulturnämnden: { slag: nämnd, tillsätts av: kf, från: 2027-01-01 }
              kulturförvaltningen: { slag: förvaltning, hör till: kulturnämnden, från: 2027-01-01 }
            """, isFlawed: false),
    ]

    static func findings(in context: Review.Context) -> [Finding] {
        let after = context.after
        var days: [Bool: [Day: [Node]]] = [:]
        for node in new(in: context) {
            guard let day = after.traits(of: node).detail.period.from else { continue }
            let kind = after.kind(of: node)
            if kind.isDecidingOrgan {
                days[true, default: [:]][day, default: []].append(node)
            } else if kind.sphere == .employed {
                days[false, default: [:]][day, default: []].append(node)
            }
        }
        guard let elected = days[true], let employed = days[false], Set(elected.keys) != Set(employed.keys) else {
            return []
        }
        func list(_ days: Dictionary<Day, [Node]>.Keys) -> String {
            days.sorted().map(\.description).joined(separator: ", ")
        }
        let (first, second) = (list(elected.keys), list(employed.keys))
        let nodes = [elected, employed].flatMap { days in days.keys.sorted().flatMap { days[$0] ?? [] } }
        return [
            Finding(
                by: self, about: after.subjects(nodes),
                Wording(
                    "den politiska organisationen ändras \(first) och tjänstepersonernas \(second)",
                    en: "the elected organisation changes on \(first) and the employed on \(second)"),
                on: after.evidence(nodes))
        ]
    }

    /// Nodes that came, or of which the period is another than it was.
    private static func new(in context: Review.Context) -> [Node] {
        context.after.nodes.filter { node in
            guard context.after.presence(of: node) == .defined else { return false }
            let from = context.after.traits(of: node).detail.period.from
            return context.comparison.pairing.links(to: node).allSatisfy {
                context.before.traits(of: $0.before).detail.period.from != from
            }
        }
    }
}
