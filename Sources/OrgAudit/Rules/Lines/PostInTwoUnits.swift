internal import OrgFacts
internal import OrgModel
internal import Texts

/// The head of DBL-07 about posts: one that has its place in two units, of which nobody says who is its chief.
enum PostInTwoUnits {
    static func findings(in context: Audit.Context) -> [Finding] {
        context.nodes(where: { $0.isEmployedPost && !$0.isCollective }).compactMap { post in
            let places = places(of: post, context)
            guard isTwo(places, of: post, context),
                !context.facts.chiefs(of: post).contains(where: { $0.isLine && $0.who != nil }),
                context.facts.arbiters(of: post).isEmpty
            else { return nil }
            let names = context.list(places.map(\.unit))
            return DividedChain.finding(
                about: [post],
                Wording(
                    "\(context.quoted(post)) har sin plats i \(names.swedish); vem som är chef sägs inte",
                    en: "\(context.quoted(post)) has its place in \(names.english); who is the chief is not said"),
                resting: places.map(\.fact), in: context)
        }
    }

    private struct Place {
        let unit: Node
        let fact: Fact
    }

    private static func places(of post: Node, _ context: Audit.Context) -> [Place] {
        let facts = context.facts
        let own = facts.said(.hörTill, .delAv, from: post).map { ($0.whom, $0) }
        let had = facts.said(.har, to: post).map { ($0.who, $0) }
        return (own + had).compactMap { unit, fact in
            guard let unit, fact.grade == .sagt, context.kind(unit).fit == .unit, !context.isGhost(unit) else {
                return nil
            }
            return Place(unit: unit, fact: fact)
        }
    }

    /// Two units apart, neither of them within the other. Many of a kind, of whom all that is said is in what units they
    /// are, may be some here and some there.
    private static func isTwo(_ places: [Place], of post: Node, _ context: Audit.Context) -> Bool {
        places.contains { one in
            places.contains { other in
                one.unit != other.unit && !isWithin(one.unit, other.unit, context)
                    && !isWithin(other.unit, one.unit, context)
                    && (!context.isClass(post) || one.fact.act != other.fact.act)
            }
        }
    }

    private static func isWithin(_ part: Node, _ whole: Node, _ context: Audit.Context) -> Bool {
        context.measures.nodesAbove(part, through: .parts).contains(whole)
    }
}
