public import OrgModel

/// What a reorganisation does to a post: whether it stays, where it works and whom it answers to.
public struct PostOutcome: Sendable {
    /// What became of the post itself.
    public enum Fate: String, CaseIterable, Sendable {
        case kvar
        case ny
        case upphör
        case okänd
    }

    public let fate: Fate
    /// The post in either organisation.
    public let before: Node?
    public let after: Node?
    /// Where it works.
    public let unitsBefore: [Node]
    public let unitsAfter: [Node]
    /// Who its chief is: as said of it, else who leads where it works.
    public let chiefsBefore: [Node]
    public let chiefsAfter: [Node]
    /// Whether it has another chief, and another unit.
    public let hasNewChief: Effect
    public let hasNewUnit: Effect
    /// How many have it.
    public let people: Headcount
    /// How sure it is who is who.
    public let confidence: Double
}

/// Goes through the posts of both organisations.
struct PostOutcomes {
    let counterparts: Counterparts
    let staff: [Staff]

    /// Every post once, by the ids before and then those that are new.
    func all() -> [PostOutcome] {
        var told: Set<Node> = []
        var outcomes: [PostOutcome] = []
        for post in staff[0].posts {
            let after = counterpart(of: post, besides: told)
            if let after { told.insert(after) }
            outcomes.append(outcome(of: post, after))
        }
        for post in staff[1].posts
        where !told.contains(post)
            && counterparts.setting.classes.members[0][
                counterparts.setting.number(post, 1)
            ].isEmpty
        {
            outcomes.append(outcome(ofNew: post))
        }
        return outcomes
    }

    /// The one that it is or went into; of like ones one that nobody has been given.
    private func counterpart(of post: Node, besides told: Set<Node>) -> Node? {
        let successors = counterparts.successors(of: post).filter { !counterparts.after.isGhost($0) }
        if counterparts.state(of: post, 0) == .alike { return successors.first { !told.contains($0) } }
        return successors.first { counterparts.isSame(post, $0) } ?? successors.min(by: counterparts.after.precedes)
    }

    private func outcome(of post: Node, _ after: Node?) -> PostOutcome {
        let isAlike = counterparts.state(of: post, 0) == .alike
        let (old, new) = (staff[0].chiefs(of: post), after.map { staff[1].chiefs(of: $0) } ?? [])
        let units = (staff[0].units(of: post), after.map { staff[1].units(of: $0) } ?? [])
        let fate: PostOutcome.Fate =
            after != nil ? .kvar : counterparts.isGone(post) ? .upphör : .okänd
        return PostOutcome(
            fate: fate, before: post, after: after, unitsBefore: units.0, unitsAfter: units.1, chiefsBefore: old,
            chiefsAfter: new,
            hasNewChief: after == nil ? .unknown : isAlike ? .no : counterparts.effect(from: old, to: new),
            hasNewUnit: after == nil ? .unknown : isAlike ? .no : counterparts.effect(from: units.0, to: units.1),
            people: staff[0].people(of: post),
            confidence: counterparts.setting.classes.confidences[counterparts.setting.number(post, 0)])
    }

    private func outcome(ofNew post: Node) -> PostOutcome {
        PostOutcome(
            fate: counterparts.isUnknown(post, 1) ? .okänd : .ny, before: nil, after: post, unitsBefore: [],
            unitsAfter: staff[1].units(of: post), chiefsBefore: [], chiefsAfter: staff[1].chiefs(of: post),
            hasNewChief: .unknown, hasNewUnit: .unknown, people: staff[1].people(of: post), confidence: 1)
    }
}
