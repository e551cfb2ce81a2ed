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
    /// Who employs those who have it, where that is not the municipality itself, and whether it is another.
    public let employersBefore: [Node]
    public let employersAfter: [Node]
    public let hasNewEmployer: Effect
    /// How many have it.
    public let people: Headcount
    /// How sure it is who is who.
    public let confidence: Double

    /// Whether the post is there before and after, and certainly has another chief.
    public var isNewlyLed: Bool { before != nil && after != nil && hasNewChief == .yes }
}

/// Goes through the posts of both organisations.
struct PostOutcomes {
    let counterparts: Counterparts
    let staff: [Staff]
    let employers: Employers

    init(counterparts: Counterparts, staff: [Staff]) {
        self.counterparts = counterparts
        self.staff = staff
        employers = Employers(counterparts: counterparts, staff: staff)
    }

    /// Every post once, by the ids before and then those that are new.
    func all() -> [PostOutcome] {
        var (told, taken): (Set<Node>, [Int: Int]) = ([], [:])
        let known = staff[0].posts.map { post in
            let after = counterpart(of: post, &taken)
            if let after { told.insert(after) }
            return outcome(of: post, after)
        }
        let setting = counterparts.setting
        let new = staff[1].posts.filter { post in
            let number = setting.number(post, 1)
            return !told.contains(post)
                && (setting.classes.members[0][number].isEmpty || setting.classes.states[number] == .alike)
        }
        return known + new.map(outcome(ofNew:))
    }

    /// The one that it is or went into; of like ones the next that nobody has been given.
    ///
    /// - Parameter taken: how many of each class of like ones have been given.
    private func counterpart(of post: Node, _ taken: inout [Int: Int]) -> Node? {
        let successors = counterparts.successors(of: post)
        if counterparts.state(of: post, 0) == .alike {
            let place = taken[counterparts.setting.number(post, 0), default: 0]
            taken[counterparts.setting.number(post, 0)] = place + 1
            return place < successors.count ? successors[place] : nil
        }
        let defined = successors.filter { !counterparts.after.isGhost($0) }
        return defined.first { counterparts.isSame(post, $0) } ?? defined.first
    }

    /// Staff that the model after does not count go with their unit, where that is one unit still.
    private func homes(ofUncounted post: Node) -> [Node] {
        guard counterparts.before.kind(of: post) == .personal, counterparts.isUnknown(post, 0) else { return [] }
        let units = staff[0].units(of: post)
        guard units.count == 1, counterparts.state(of: units[0], 0) == .one else { return [] }
        return counterparts.successors(of: units[0]).filter { !counterparts.after.isGhost($0) }
    }

    private func outcome(of post: Node, with homes: [Node]) -> PostOutcome {
        let (old, new) = (staff[0].chiefs(of: post), staff[1].chiefs(in: homes))
        let unit = staff[0].units(of: post)[0]
        let employer = employers.outcome(
            from: employers.employer(of: post, 0), to: employers.employer(in: homes, 1), post)
        return PostOutcome(
            fate: .kvar, before: post, after: nil, unitsBefore: [unit], unitsAfter: homes, chiefsBefore: old,
            chiefsAfter: new, hasNewChief: counterparts.effect(from: old, to: new, of: post), hasNewUnit: .no,
            employersBefore: employer.before, employersAfter: employer.after, hasNewEmployer: employer.effect,
            people: staff[0].people(of: post),
            confidence: counterparts.setting.classes.confidences[counterparts.setting.number(unit, 0)])
    }

    private func outcome(of post: Node, _ after: Node?) -> PostOutcome {
        if after == nil {
            let homes = homes(ofUncounted: post)
            if !homes.isEmpty { return outcome(of: post, with: homes) }
        }
        let isAlike = counterparts.state(of: post, 0) == .alike
        let (old, new) = (staff[0].chiefs(of: post), after.map { staff[1].chiefs(of: $0) } ?? [])
        let units = (staff[0].units(of: post), after.map { staff[1].units(of: $0) } ?? [])
        let employer = employers.outcome(
            from: employers.employer(of: post, 0), to: after.map { employers.employer(of: $0, 1) } ?? .untold, post)
        let fate: PostOutcome.Fate =
            after != nil ? .kvar : counterparts.isGone(post) ? .upphör : .okänd
        return PostOutcome(
            fate: fate, before: post, after: after, unitsBefore: units.0, unitsAfter: units.1, chiefsBefore: old,
            chiefsAfter: new,
            hasNewChief: after == nil ? .unknown : isAlike ? .no : counterparts.effect(from: old, to: new, of: post),
            hasNewUnit: after == nil
                ? .unknown : isAlike ? .no : counterparts.effectOfUnits(from: units.0, to: units.1, of: post),
            employersBefore: employer.before, employersAfter: employer.after,
            hasNewEmployer: after == nil ? .unknown : isAlike ? .no : employer.effect,
            people: staff[0].people(of: post),
            confidence: counterparts.setting.classes.confidences[counterparts.setting.number(post, 0)])
    }

    private func outcome(ofNew post: Node) -> PostOutcome {
        PostOutcome(
            fate: counterparts.state(of: post, 1) == .new ? .ny : .okänd, before: nil, after: post, unitsBefore: [],
            unitsAfter: staff[1].units(of: post), chiefsBefore: [], chiefsAfter: staff[1].chiefs(of: post),
            hasNewChief: .unknown, hasNewUnit: .unknown, employersBefore: [],
            employersAfter: employers.employer(of: post, 1).nodes, hasNewEmployer: .unknown,
            people: staff[1].people(of: post), confidence: 1)
    }
}
