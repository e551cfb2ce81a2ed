internal import OrgFacts
internal import OrgModel
internal import Texts

/// What one of the elected, or a presidium, decides alone without having it delegated: other than the order of meetings,
/// which terms of reference lay down, and what is too urgent to wait for the organ.
enum LoneDecider {
    static func findings(in context: Audit.Context) -> [Finding] {
        let decisions = [Mode.är, .får].flatMap {
            context.said(.beslutar, .antar, .anställer, .avslutarAnställning, mode: $0)
        }.filter { fact in
            fact.grade == .sagt && isAlone(fact.who, context) && isDecided(fact, context)
                && (context.facts.source(of: fact).map { isOfTasks(context.kind($0)) } ?? false)
                && !isUrgent(fact, context) && !isGiven(fact, context)
        }
        return Dictionary(grouping: context.ordered(decisions)) { $0.who }.compactMap { decider, facts in
            guard let decider else { return nil }
            let names = context.list(facts.compactMap(\.whom))
            return InformalDecider.finding(
                about: [decider],
                Wording(
                    "\(context.quoted(decider)) beslutar om \(names.swedish), men är inget organ; att organet har delegerat "
                        + "det sägs inte",
                    en: "\(context.quoted(decider)) decides on \(names.english), but is no organ; that the organ has "
                        + "delegated it is not said"),
                resting: facts, variant: "ensam", in: context)
        }
    }

    private static func isAlone(_ decider: Node?, _ context: Audit.Context) -> Bool {
        guard let decider else { return false }
        if context.kind(decider).isElectedPost { return context.kind(decider) != .lekmannarevisor }
        return context.kind(decider) == .förtroendevalda && !context.isClass(decider)
            && context.facts.said(.sits, from: decider).contains { context.isEnd($0.whom, \.isDecidingOrgan) }
    }

    /// A matter, a norm or an employment of the municipality's; who does it as one of many is another question.
    private static func isDecided(_ fact: Fact, _ context: Audit.Context) -> Bool {
        // Whether the board for crises is to act its chair decides by law (2006:544, chapter 2, section 3).
        let isOfCrisis = fact.whom.map { context.legalClass(of: $0) == "krisledning" } ?? false
        guard context.facts.jointly(fact) == nil, !isOfCrisis else { return false }
        return context.isEnd(fact.whom) { kind in
            switch fact.word {
            case .employs: kind.isEmployedPost && kind != .verkställandeDirektör
            default: kind.section == .matters || norms.contains(kind)
            }
        }
    }

    private static let norms: Set<NodeKind> = [.policy, .riktlinje, .plan, .instruktion, .budget, .måldokument]

    /// A paper that gives tasks, or says how they are done; how an organ meets is told by its own order.
    private static func isOfTasks(_ kind: NodeKind) -> Bool {
        switch kind {
        case .reglemente, .arbetsordning, .delegationsordning, .lag, .bolagsordning, .förbundsordning: false
        // Who begins the work in a crisis another law says.
        case .plan, .budget: false
        default: kind.isBinding && kind.genre?.isOnlyTelling != true
        }
    }

    private static func isUrgent(_ fact: Fact, _ context: Audit.Context) -> Bool {
        context.facts.says(.brådskande, of: fact)
            || fact.whom.map { context.organisation.value(.brådskande, of: $0) == Answer.yes.rawValue } ?? false
    }

    /// Whether it is delegated, in all or in the matter, or done in an organ's name.
    private static func isGiven(_ fact: Fact, _ context: Audit.Context) -> Bool {
        guard let decider = fact.who else { return true }
        if context.facts.owners(of: fact).contains(where: { context.kind($0).fit == .organ }) { return true }
        return context.facts.said(.delegerar, to: decider).contains { delegation in
            let matters = context.facts.matters(of: delegation)
            return matters.isEmpty || fact.whom.map(matters.contains) ?? false
                || fact.word == .employs && matters.contains { context.legalClass(of: $0) == "anställning" }
        }
    }
}
