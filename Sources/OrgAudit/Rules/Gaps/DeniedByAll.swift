internal import OrgFacts
internal import OrgModel
internal import Texts

/// The head of GAP-13 about a task that each who is named is said not to have, and nobody is said to.
enum DeniedByAll {
    private static let having: [Act] = [.ansvarar, .verksamhetsansvar, .utför, .verkställer, .samordnar, .säkrar]

    static func findings(in context: Audit.Context) -> [Finding] {
        let denied = context.facts.said(having, mode: .nej).filter { fact in
            fact.grade.isOwn && fact.isBetweenTwo
                && context.isEnd(fact.whom) { $0.fit == .matter || $0.fit == .operation }
                && (context.facts.source(of: fact).map { context.kind($0).isBinding } ?? true)
        }
        return Dictionary(grouping: context.shown(denied)) { $0.whom }.compactMap { matter, facts in
            // What a forum is said not to take over stays with whoever has it.
            guard let matter, Set(facts.map(\.who)).count > 1,
                facts.contains(where: { fact in context.isEnd(fact.who) { $0.section != .groups } })
            else { return nil }
            let isHeld = Mode.allCases.filter { $0 != .nej }.contains { mode in
                [FactWord.accounts, .runs, .executes, .leads, .decides].contains {
                    !context.facts.said($0, mode, to: matter).isEmpty
                }
            }
            guard !isHeld else { return nil }
            let names = context.list(facts.compactMap(\.who))
            return UnheldTask.finding(
                about: [matter],
                Wording(
                    "\(names.swedish) sägs inte ha \(context.quoted(matter)), och ingen annan sägs ha det",
                    en: "\(names.english) are said not to have \(context.quoted(matter)), and nobody else is said to"),
                resting: context.ordered(facts), parties: .none, variant: "ingen", in: context)
        }
    }
}
