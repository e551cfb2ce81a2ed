internal import OrgModel
internal import Texts

/// A unit that belongs under one board while another answers for its operations.
enum DividedChain: FlawRule {
    static let code = "DBL-07"
    static let verdict = Verdict.otydlighet
    static let severity = Severity.medel
    static let since = InForce.kommunallagen
    static let words = RuleWords(
        name: Wording("verksamhet under två organ", en: "operation under two boards"),
        rationale: Wording(
            "varje nämnd ansvarar för verksamheten inom sitt område; hör enheten "
                + "till ett annat organ kan ingen styra den helt",
            en: "each committee answers for the operations in its field; "
                + "if the unit belongs to another board, neither can govern it"),
        authorities: [.kommunallagen("6 kap. 6–7 §§", en: "chapter 6, sections 6–7")],
        advice: Wording(
            "låt enheten höra till det organ som ansvarar för verksamheten, eller "
                + "skriv vem som beställer av vem (beställer)",
            en: "let the unit belong to the board that answers for the operations, "
                + "or say who commissions it from whom (commissions)"))

    static let examples = [
        Example(
            """
            enheter:
              socialnämnden: { slag: nämnd, verksamhetsansvar för: boendet }   # <- finding
              tekniska nämnden: { slag: nämnd }
              tekniska förvaltningen: { slag: förvaltning, hör till: tekniska nämnden }
              boendet: { slag: enhet, del av: tekniska förvaltningen }
              revision: { slag: revision, granskar: nämnd }
            """),
        Example(
            """
            enheter:
              socialnämnden:
                slag: nämnd
                verksamhetsansvar för: [socialförvaltningen, boendet, köket]
                beställer: köket
              tekniska nämnden: { slag: nämnd }
              tekniska förvaltningen: { slag: förvaltning, hör till: tekniska nämnden }
              socialförvaltningen: { slag: förvaltning, hör till: socialnämnden }
              boendet: { slag: enhet, del av: socialförvaltningen }
              köket: { slag: enhet, del av: tekniska förvaltningen }
            """),
    ]

    static func findings(in context: Audit.Context) -> [Finding] {
        context.nodes(where: { $0.section == .units && $0.sphere == .employed }).compactMap { unit in
            let lines = context.ordered(context.lines(.verksamhetsansvar, to: unit)).filter { line in
                line.subject.map { context.kind($0).isBoard } ?? false
            }
            let homes = context.measures.nodesAbove(unit, through: LineSet([.delAv, .hörTill, .bedrivsI]))
                .filter { context.kind($0).isBoard && context.measures.stands($0) }
            let responsible = Set(lines.compactMap(\.subject))
            guard !responsible.isEmpty, !homes.isEmpty, responsible.isDisjoint(with: homes),
                !(responsible.union(homes)).contains(where: context.isClass),
                context.lines(.beställer, to: unit).isEmpty
            else { return nil }
            let supervises = responsible.contains { board in
                context.measures.targets(.tillsyn, from: board).contains { seen in
                    homes.contains(seen)
                        || homes.contains { home in
                            context.measures.isAbove(home, seen, through: LineSet([.delAv, .hörTill, .bedrivsI]))
                        }
                }
            }
            let (one, other) = (context.list(homes), context.list(responsible))
            return finding(
                about: [unit],
                Wording(
                    "\(context.quoted(unit)) hör till \(one.swedish), men \(other.swedish) "
                        + "ansvarar för verksamheten",
                    en:
                        "\(context.quoted(unit)) belongs to \(one.english), but "
                        + "\(other.english) answer for its operations"
                ),
                on: lines, severity: supervises ? .hög : nil, in: context)
        }
    }
}
