internal import OrgFacts
internal import OrgModel
internal import Texts

/// The head of a nämnd's förvaltning who sits in that nämnd.
enum SeatedChief: FlawRule {
    static let code = "KL-14"
    static let verdict = Verdict.fel
    static let severity = Severity.hög
    static let since = InForce.kommunallagen
    static let words = RuleWords(
        name: Wording("förvaltningschef i sin egen nämnd", en: "head of department on the own committee"),
        rationale: Wording(
            "den som är chef för en förvaltning i en nämnds område får inte väljas till ledamot eller ersättare i nämnden",
            en: "the head of a department in a committee's field may not be elected to that committee"),
        authorities: [.kommunallagen("7 kap. 3 § andra stycket", en: "chapter 7, section 3, second paragraph")],
        advice: Wording("lämna det ena uppdraget", en: "leave one of the two"))

    static let examples = [
        Example(
            """
            enheter:
              socialnämnden: { slag: nämnd }
              kulturnämnden: { slag: nämnd }
              socialkontoret: { slag: förvaltning, hör till: socialnämnden }
            befattningar: { socialchef: { slag: förvaltningschef, leder: socialkontoret } }
            personer:
              p1:
                innehar: socialchef
                ingår i: socialnämnden                # <- finding
              p2: { ingår i: socialnämnden }
            """),
        Example(
            """
            enheter:
              socialnämnden: { slag: nämnd }
              kulturnämnden: { slag: nämnd }
              socialkontoret: { slag: förvaltning, hör till: socialnämnden }
            befattningar: { socialchef: { slag: förvaltningschef, leder: socialkontoret } }
            personer: { p1: { innehar: socialchef, ingår i: kulturnämnden } }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        context.nodes(.person).compactMap { person in
            let facts = context.facts
            let departments = facts.holdings(of: person).compactMap(\.whom)
                .flatMap { facts.said(.leder, from: $0) }.compactMap(\.whom)
                .filter { context.kind($0) == .förvaltning }
            // Whom the department works for, in whatever words.
            let boards = Set(departments.flatMap { facts.principals(of: $0) }.filter(\.isLine).compactMap(\.whom))
            let seats = facts.seats(of: person).filter { seat in
                seat.whom.map { boards.contains($0) && context.kind($0).isBoard } ?? false
            }
            guard !seats.isEmpty else { return nil }
            let names = context.list(seats.compactMap(\.whom))
            return finding(
                about: [person],
                Wording(
                    "\(context.quoted(person)) leder en förvaltning under \(names.swedish) och sitter där",
                    en: "\(context.quoted(person)) leads a department under \(names.english) and sits there"),
                resting: seats, verdict: context.verdict(seats), in: context)
        }
    }
}
