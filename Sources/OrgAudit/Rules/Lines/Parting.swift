internal import OrgFacts
internal import OrgModel

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

    /// Whether all that is said of who decides leaves it to one of the two, on a condition.
    static func isPartly(_ arbiters: [Fact], _ pairs: [(Fact, Fact)], _ context: Audit.Context) -> Bool {
        let parties = Set(pairs.flatMap { [$0.0.who, $0.1.whom] }.compactMap(\.self))
        return !arbiters.isEmpty
            && arbiters.allSatisfy { fact in
                context.facts.value(.villkor, of: fact) != nil && fact.who.map(parties.contains) ?? false
            }
    }

    /// What says who decides, for the node, its kind or what it leads.
    static func arbiters(for node: Node, in context: Audit.Context) -> [Fact] {
        let led = context.facts.said(.leder, from: node).compactMap(\.whom)
        return ([node] + led).flatMap { context.facts.arbiters(of: $0) }.filter { $0.who != nil }
    }
}
