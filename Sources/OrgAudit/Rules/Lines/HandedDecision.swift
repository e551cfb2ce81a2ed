internal import OrgFacts
internal import OrgModel
internal import Texts

/// One matter that one decides and that another has been given the power over, by a third: a part of `SharedLevel`.
enum HandedDecision {
    static func findings(in context: Audit.Context) -> [Finding] {
        let given = context.said(.beslutar).filter { $0.grade == .buret && isPlain($0, context) }
        return Dictionary(grouping: given) { $0.whom }.compactMap { matter, given in
            guard let matter, context.kind(matter).section == .matters, context.facts.arbiters(of: matter).isEmpty
            else { return nil }
            let own = context.facts.said(.beslutar, to: matter).filter { fact in
                fact.grade.isOwn && isPlain(fact, context) && !context.isEnd(fact.who) { $0 == .kommunfullmäktige }
            }
            let pairs = own.flatMap { one in
                given.compactMap { clash(one, $0, over: matter, context) ? (own: one, given: $0) : nil }
            }
            guard let first = pairs.first, let decider = first.own.who else { return nil }
            let deciders = pairs.filter { $0.own.who == decider }.map(\.given)
            let (takers, givers) = (
                context.list(deciders.compactMap(\.who)),
                context.list(deciders.flatMap { handing($0, matter, context) }.compactMap(\.who))
            )
            return SharedLevel.finding(
                about: [matter],
                Wording(
                    "\(context.quoted(decider)) beslutar om \(context.quoted(matter)), som \(givers.swedish) har delegerat till "
                        + "\(takers.swedish); vem av dem som avgör sägs inte",
                    en:
                        "\(context.quoted(decider)) decides on \(context.quoted(matter)), which \(givers.english) has delegated "
                        + "to \(takers.english); which of them decides is not said"),
                resting: [first.own], then: deciders, variant: "delegerat", in: context)
        }
    }

    /// Of the whole matter, by one of their own who may decide.
    private static func isPlain(_ fact: Fact, _ context: Audit.Context) -> Bool {
        guard let decider = fact.who, context.isSingle(decider) else { return false }
        let kind = context.kind(decider)
        return (kind.isDecidingOrgan || kind.isEmployedPost || kind.isElectedPost)
            && SharedLevel.isWhole(fact, context) && context.facts.level(of: fact) == nil
    }

    /// Who handed over what somebody decides by delegation.
    private static func handing(_ given: Fact, _ matter: Node, _ context: Audit.Context) -> [Fact] {
        guard let taker = given.who else { return [] }
        return context.facts.said(.delegerar, .vidaredelegerar, to: taker).filter {
            $0.ground.first == given.ground.first
        }
    }

    private static func clash(_ own: Fact, _ given: Fact, over matter: Node, _ context: Audit.Context) -> Bool {
        guard let decider = own.who, let taker = given.who, decider != taker, !context.areParted(own, given),
            !context.isDeputy(own, for: given), !context.isDeputy(given, for: own)
        else { return false }
        let givers = handing(given, matter, context).compactMap(\.who)
        let isTheirs = givers.contains { giver in
            giver == decider || context.isDelegated(matter, to: decider, by: giver)
                || context.facts.places(of: decider).contains(giver)
        }
        // What one of the two has handed on to the other is one power.
        let isHandedOn =
            context.isDelegated(matter, to: decider, by: taker) || context.isDelegated(matter, to: taker, by: decider)
        return !givers.isEmpty && !isTheirs && !isHandedOn && !SharedDecision.isOver(decider, taker, context)
            && !SharedDecision.isOver(taker, decider, context)
    }
}
