internal import OrgFacts
internal import OrgModel
internal import Texts

/// The head of DBL-03 about the money of one unit, which two at different levels hold and no word tells apart.
enum SharedBudget {
    static func findings(in context: Audit.Context) -> [Finding] {
        let budgets = context.said(.budgetansvar).filter { fact in
            fact.isBetweenTwo && SharedLevel.isWhole(fact, context) && context.facts.level(of: fact) == nil
                && context.isEnd(fact.who) { $0.isEmployedPost }
        }
        return Dictionary(grouping: budgets) { $0.whom }.compactMap { object, facts in
            guard let object, !context.isClass(object), context.areTwo(facts, \.who) else { return nil }
            let holders = facts.compactMap(\.who)
            let isTold = ([object] + holders).contains { node in !context.facts.arbiters(of: node).isEmpty }
            guard !isTold, holders.allSatisfy({ !context.isClass($0) }), context.manned(facts).count == facts.count
            else {
                return nil
            }
            let names = context.list(holders)
            return SharedLevel.finding(
                about: [object],
                Wording(
                    "\(names.swedish) har var för sig budgetansvaret för \(context.quoted(object)); vem av dem som avgör sägs inte",
                    en:
                        "\(names.english) each hold the budget of \(context.quoted(object)); which of them decides is not said"
                ),
                resting: context.ordered(facts), variant: "budget", in: context)
        }
    }
}
