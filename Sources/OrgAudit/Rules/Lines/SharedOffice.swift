internal import OrgFacts
internal import OrgModel
internal import Texts

/// One förvaltning of several boards. The law asks for no office of one's own; who decides about its chief and its money
/// has to be known.
enum SharedOffice {
    /// Whether it is said that it is shared, or who of the boards decides about whoever leads it.
    static func isSaid(of unit: Node, _ homes: [Fact], _ boards: [Fact], _ context: Audit.Context) -> Bool {
        guard context.kind(unit) == .förvaltning else { return false }
        let all = homes + boards
        let organs = Set(all.flatMap { [$0.who, $0.whom] }.compactMap(\.self).filter { context.kind($0).isBoard })
        if context.organisation.value(.delatLedarskap, of: unit) == Answer.yes.rawValue { return true }
        if organs.count > 1, !boards.isEmpty, context.isJoint(boards) { return true }
        return context.facts.leaders(of: unit).contains { leadership in
            guard leadership.act == .leder, let leader = leadership.who else { return false }
            // The director is employed by the board, by law.
            let isDirectors =
                context.kind(leader) == .kommundirektör && organs.contains { context.kind($0) == .kommunstyrelse }
            return isDirectors
                || context.facts.said(.chef, to: leader).contains { $0.who.map(organs.contains) ?? false }
                || isToldApart(leader, organs, context)
        }
    }

    /// Whether the leader answers to each of several boards in matters of its own.
    private static func isToldApart(_ leader: Node, _ organs: Set<Node>, _ context: Audit.Context) -> Bool {
        let scoped = context.facts.said(.svararInför, from: leader).filter { !context.facts.matters(of: $0).isEmpty }
        return Set(scoped.compactMap(\.whom)).intersection(organs).count > 1
    }

    /// A förvaltning where what several boards answer for is run, or that works for them, and that is said to be none
    /// of theirs.
    static func finding(of unit: Node, _ homes: [Fact], _ context: Audit.Context) -> Finding? {
        let facts = context.facts
        guard context.kind(unit) == .förvaltning, homes.isEmpty,
            facts.said(.budgetansvar, to: unit).isEmpty || facts.chiefs(of: unit).isEmpty
        else { return nil }
        let carried = facts.principals(of: unit).filter { $0.isLine && !$0.grade.isOwn && isBoard($0.whom, context) }
        let worked = facts.said(.bereder, .verkställer, from: unit).map { fact in
            (fact: fact, boards: (facts.recipients(of: fact) + facts.owners(of: fact)).filter { isBoard($0, context) })
        }
        let run = carried.compactMap(\.whom)
        let (boards, grounds) =
            Set(run).count > 1 && Set(carried.map(\.ground.first)).count > 1
            ? (run, carried) : (worked.flatMap(\.boards), worked.filter { !$0.boards.isEmpty }.map(\.fact))
        guard Set(boards).count > 1 else { return nil }
        let names = context.list(boards)
        return DividedChain.finding(
            about: [unit],
            Wording(
                "\(context.quoted(unit)) arbetar åt \(names.swedish); vem av dem som bestämmer över chefen och pengarna "
                    + "sägs inte",
                en:
                    "\(context.quoted(unit)) works for \(names.english); which of them decides about its chief and its money "
                    + "is not said"),
            resting: grounds, severity: DividedChain.supervises(boards, boards, context) ? .hög : nil, in: context)
    }

    private static func isBoard(_ node: Node?, _ context: Audit.Context) -> Bool {
        node.map { context.kind($0).isBoard && context.isSingle($0) } ?? false
    }
}
