internal import OrgFacts
internal import OrgModel
internal import Texts

/// The head of SAM-02 about a matter that is handled in the forum of another than the chief who decides it.
enum ForumOfAnother {
    static func findings(in context: Audit.Context) -> [Finding] {
        let handled = context.said(.yttrarSig, .samverkar, .samråder, .bereder).filter { fact in
            fact.grade.isOwn && fact.who.map { isForum($0, context) } ?? false
        }
        let byPair = handled.flatMap { fact in
            matters(of: fact, context).map { (matter: $0, fact: fact) }
        }
        return Dictionary(grouping: byPair) { $0.matter }.compactMap { matter, all in
            let facts = all.map(\.fact)
            let deciders = context.facts.said(.beslutar, to: matter).filter { $0.isLine }
            let forums = facts.compactMap(\.who).eachOnce
            let heads = forums.flatMap { context.facts.said(.samverkansansvar, .leder, to: $0) }.filter {
                $0.grade.isOwn
            }
            // The chief who decides bears it, sits there, or is one of many who do; what a board decides its officials handle.
            let posts = deciders.compactMap(\.who)
            guard !posts.isEmpty, !heads.isEmpty, posts.allSatisfy({ isChief($0, context) }),
                heads.allSatisfy({ context.isEnd($0.who) { $0.isEmployedPost } }),
                !posts.contains(where: { isThere($0, forums, heads, context) })
            else { return nil }
            let (who, place, head) = (context.list(posts), context.list(forums), context.list(heads.compactMap(\.who)))
            return WrongCooperationChief.finding(
                about: forums,
                Wording(
                    "\(context.quoted(matter)) beslutas av \(who.swedish) men behandlas i \(place.swedish), som \(head.swedish) "
                        + "svarar för",
                    en:
                        "\(context.quoted(matter)) is decided by \(who.english) but handled in \(place.english), for which "
                        + "\(head.english) answers"),
                resting: context.ordered(facts), then: deciders + heads, variant: context.organisation.id(of: matter),
                in: context)
        }
    }

    private static func isForum(_ node: Node, _ context: Audit.Context) -> Bool {
        context.kind(node) == .fös || context.kind(node) == .samverkansgrupp
    }

    private static func isChief(_ node: Node, _ context: Audit.Context) -> Bool {
        context.kind(node).leadsOthers && !context.isClass(node)
    }

    private static func matters(of fact: Fact, _ context: Audit.Context) -> [Node] {
        let own = context.isEnd(fact.whom) { $0.section == .matters } ? [fact.whom].compactMap(\.self) : []
        return own + context.facts.matters(of: fact)
    }

    /// Whether the chief takes part: bears the forum, sits in it, or is of many of a kind that do.
    private static func isThere(_ post: Node, _ forums: [Node], _ heads: [Fact], _ context: Audit.Context) -> Bool {
        let present =
            heads.compactMap(\.who)
            + forums.flatMap { context.facts.said(.ledamot, .ordförande, .deltar, .kallar, to: $0) }.compactMap(\.who)
        return present.contains { node in
            node == post || context.isClass(node) && context.kind(node).leadsOthers
        }
    }
}
