internal import OrgFacts
internal import OrgModel

/// The two sides of a supervision by law: who supervises, in whose name and under whom, and who answers for what is
/// supervised.
struct Supervision {
    let fact: Fact
    let supervisor: Node
    let object: Node
    /// The organs that answer for what is supervised.
    let owners: [Fact]
    /// What it is run in.
    let places: [Node]
    /// The organs in whose name it is done, where the supervisor is none.
    let principals: [Fact]
    private let context: Audit.Context

    init?(_ fact: Fact, in context: Audit.Context) {
        guard let supervisor = fact.who, let object = fact.whom, fact.isLine else { return nil }
        let fit = context.kind(supervisor).fit
        // Many boards in one word supervise each its own; many inspectors are one office.
        guard !context.isClass(supervisor) || fit == .post || fit == .collective else { return nil }
        self.fact = fact
        self.supervisor = supervisor
        self.object = object
        self.context = context
        let facts = context.facts
        // To do what a matter is a part of, as the supervision itself, is not to run what is supervised.
        let isMatter = context.kind(object).section == .matters
        owners = facts.answerers(for: object).filter { !isMatter || $0.grade.isOwn }
        places = facts.places(of: object).filter { place in
            !isMatter || facts.said(.runs, to: object).contains { $0.who == place }
        }
        let led = facts.leaderships(of: supervisor).compactMap(\.whom)
        principals =
            fit == .organ
            ? []
            : ([supervisor] + led).flatMap(facts.answerers).filter { fact in
                fact.who.map { context.kind($0).isBoard && context.isSingle($0) } ?? false
            }
    }

    /// Whether the organ is itself said to supervise the same.
    func isSupervised(by organ: Node) -> Bool {
        context.facts.watchers(of: object).contains { $0.act == .tillsyn && $0.who == organ && $0.grade.isOwn }
    }

    /// The supervision of the same by a board for conflicts of interest, which is what a municipality has one for.
    var cure: Fact? {
        context.facts.watchers(of: object).first { other in
            guard other.act == .tillsyn, other.isLine, let organ = other.who, organ != supervisor else { return false }
            return context.kind(organ).isBoard && context.isFor(["jäv"], organ)
                && !owners.contains { $0.who == organ }
        }
    }

    /// A post above both sides: whether it is the nearest chief of both, and the steps to it.
    var commonChief: (chief: Node, isNearest: Bool, steps: [Basis])? {
        let (own, other) = (superiors(of: offices), superiors(of: [object] + performers))
        let both = own.compactMap { superior -> (Node, [Basis])? in
            other.first { $0.node == superior.node }.map { (superior.node, superior.steps + $0.steps) }
        }
        // That the leading official is above all is how it should be.
        guard let (chief, steps) = both.first(where: { !context.isLeadingOfficial($0.0) && !context.isClass($0.0) })
        else { return nil }
        let isNearest = nearest(own).contains(chief) && nearest(other).contains(chief)
        return (chief, isNearest, steps)
    }

    /// Those who do the supervising: an organ's förvaltningar, or the supervisor.
    private var offices: [Node] {
        guard context.kind(supervisor).fit == .organ else { return [supervisor] }
        return context.facts.said(.answers, to: supervisor).compactMap(\.who).filter {
            context.kind($0) == .förvaltning && !context.isClass($0)
        }
    }

    private var performers: [Node] {
        context.facts.said(.runs, to: object).filter { $0.act == .utför }.compactMap(\.who)
    }

    private func superiors(of nodes: [Node]) -> [Facts.Superior] {
        nodes.flatMap { node -> [Facts.Superior] in
            let itself = context.kind(node).isEmployedPost ? [Facts.Superior(node: node, steps: [])] : []
            return itself + context.facts.superiors(of: node)
        }.filter { context.kind($0.node).isEmployedPost }
    }

    /// The chiefs at the fewest steps.
    private func nearest(_ superiors: [Facts.Superior]) -> [Node] {
        let least = superiors.map(\.steps.count).filter { $0 > 0 }.min() ?? 0
        return superiors.filter { $0.steps.count <= least }.map(\.node)
    }
}
