internal import OrgFacts
internal import OrgModel
internal import Texts

/// When a chief and a principal are two that may part, and what is said of who decides then.
extension SplitLine {
    /// Whether it is said that the chief has no say in the matters of the mandate.
    static func isDenied(_ command: Fact, _ mandate: Fact, _ node: Node, _ context: Audit.Context) -> Bool {
        let matters = context.facts.matters(of: mandate)
        guard let chief = command.who, !matters.isEmpty else { return false }
        return [FactWord.equips, .commands, .delegates, .decides].contains { word in
            context.facts.said(word, .nej, from: chief).contains { denial in
                denial.whom.map(matters.contains) ?? false
                    || denial.whom == node && Set(context.facts.matters(of: denial)).isSuperset(of: matters)
            }
        }
    }

    /// Whether a chief and a principal are two, neither above the other. Styrelsen stands above its director by law.
    static func isSplit(
        _ command: Fact, _ mandate: Fact, of node: Node, _ context: Audit.Context
    ) -> Bool {
        guard let chief = command.who, let principal = mandate.whom, chief != principal,
            command.makesTwo(with: mandate)
        else { return false }
        if context.kind(chief) == .kommundirektör, context.kind(principal) == .kommunstyrelse { return false }
        // The board is the director's own by law, whichever boards the department works for.
        if context.kind(node) == .kommundirektör, context.kind(chief) == .kommunstyrelse, !mandate.grade.isOwn {
            return false
        }
        if isKeptOut(chief, of: mandate, context) || areApart(command, mandate, context) { return false }
        return !context.facts.isAbove(chief, principal) && !context.facts.isAbove(principal, chief)
    }

    /// Whether each is of matters of its own.
    static func areApart(_ command: Fact, _ mandate: Fact, _ context: Audit.Context) -> Bool {
        let (mine, theirs) = (context.facts.matters(of: command), Set(context.facts.matters(of: mandate)))
        return !mine.isEmpty && !theirs.isEmpty && theirs.isDisjoint(with: mine)
    }

    /// Whether a document says that the chief does not direct what the mandate is about.
    static func isKeptOut(_ chief: Node, of mandate: Fact, _ context: Audit.Context) -> Bool {
        let matters = context.facts.matters(of: mandate)
        let denied = context.facts.said(.gerMål, .chef, .beslutar, mode: .nej, from: chief)
        return !matters.isEmpty
            && denied.contains { denial in
                let about = context.facts.matters(of: denial) + [denial.whom].compactMap(\.self)
                return matters.allSatisfy(about.contains)
            }
    }

    /// To whom some answer, each to its own.
    static func principals(_ each: [[Node]], _ context: Audit.Context) -> Wording {
        let all = context.list(each.flatMap(\.self))
        let sets = each.map(Set.init)
        if Set(sets).count == 1 { return Wording("inför \(all.swedish)", en: "to \(all.english)") }
        let isOne = sets.allSatisfy { $0.count == 1 }
        return isOne
            ? Wording("var och en inför en av \(all.swedish)", en: "each to one of \(all.english)")
            : Wording("var och en inför en eller flera av \(all.swedish)", en: "each to one or more of \(all.english)")
    }

    /// How much of what two may part about somebody decides.
    enum Reach: Hashable {
        case whole
        /// One of the two decides, on a condition.
        case onCondition
        /// Somebody decides, of some matters.
        case ofMatters
    }

    /// What all that is said of who decides covers, some of it being said.
    static func reach(of arbiters: [Fact], _ pairs: [(Fact, Fact)], _ context: Audit.Context) -> Reach {
        let parties = parties(of: pairs)
        let unconditional = arbiters.filter { fact in
            context.facts.value(.villkor, of: fact) == nil || !(fact.who.map(parties.contains) ?? false)
        }
        if unconditional.isEmpty, !arbiters.isEmpty { return .onCondition }
        // Each of the two decides what is its own, or one decides all that the mandate is of.
        let matters = unconditional.map { Set(context.facts.matters(of: $0)) }
        let mandated = Set(pairs.flatMap { context.facts.matters(of: $0.1) })
        let isAll =
            matters.contains { $0.isEmpty || !mandated.isEmpty && $0.isSuperset(of: mandated) }
            || Set(unconditional.compactMap(\.who)).intersection(parties).count > 1
        return isAll ? .whole : .ofMatters
    }

    private static func parties(of pairs: [(Fact, Fact)]) -> Set<Node> {
        Set(pairs.flatMap { [$0.0.who, $0.1.whom] }.compactMap(\.self))
    }

    /// What says who decides, for the node, its kind or what it leads. Who stands under it cannot, nor can the two that
    /// part, where each of them is to.
    static func arbiters(for node: Node, _ pairs: [(Fact, Fact)], in context: Audit.Context) -> [Fact] {
        let led = context.facts.said(.leder, from: node).compactMap(\.whom)
        let said = ([node] + led).flatMap { context.facts.arbiters(of: $0) }.filter { fact in
            fact.who.map { $0 != node && !context.facts.isAbove(node, $0) } ?? false
        }
        let parties = parties(of: pairs)
        let each = said.filter { fact in
            fact.who.map(parties.contains) ?? false && context.facts.matters(of: fact).isEmpty
                && context.facts.value(.villkor, of: fact) == nil
        }
        return Set(each.compactMap(\.who)).count > 1 ? said.filter { !each.contains($0) } : said
    }
}
