public import OrgModel

/// How the people of a unit or a workplace are touched, in numbers: the ground for the assessment of risks and for the
/// negotiation, which come before the decision.
public struct Touched: Sendable {
    /// What may be another for somebody.
    public enum Aspect: String, CaseIterable, Sendable {
        case chef
        case enhet
        case uppgifter
        case apt
        case samverkansgrupp
        case skyddsombud
        case arbetsgivare
    }

    /// How many it is another for, and of how many that is not known.
    public struct Tally: Hashable, Sendable {
        public internal(set) var yes = Headcount()
        public internal(set) var unknown = Headcount()
        /// Whether either model tells it of anyone here.
        public internal(set) var isTold = false

        mutating func add(_ people: Headcount, _ effect: Effect) {
            switch effect {
            // To be without is another thing than to have.
            case .yes, .lost: yes = yes + people
            case .unknown: unknown = unknown + people
            case .no, .untold: break
            }
            if effect != .untold { isTold = true }
        }
    }

    /// The unit before; nil for those of whom no unit is told.
    public let unit: Node?
    /// Those who work there.
    public internal(set) var people = Headcount()
    public internal(set) var tallies: [Aspect: Tally] = [:]
    /// Those whose post ends, and those of whose post nothing is said after.
    public internal(set) var ended = Headcount()
    public internal(set) var notMentioned = Headcount()

    /// Whether anyone is touched, or may be.
    public var isAnyone: Bool {
        !ended.isNobody || !notMentioned.isNobody
            || tallies.values.contains { !$0.yes.isNobody || !$0.unknown.isNobody }
    }

    public func tally(_ aspect: Aspect) -> Tally { tallies[aspect] ?? Tally() }
}

/// Counts who is touched, by where they worked before.
struct TouchedCounting {
    let counterparts: Counterparts
    let staff: [Staff]

    func all(_ posts: [PostOutcome]) -> [Touched] {
        let tasks = [tasks(0), tasks(1)]
        var byUnit: [Node?: Touched] = [:]
        for post in posts {
            guard let before = post.before else { continue }
            let unit = post.unitsBefore.first
            var touched = byUnit[unit] ?? Touched(unit: unit)
            touched.people = touched.people + post.people
            if post.after != nil || post.fate == .kvar {
                for aspect in Touched.Aspect.allCases {
                    let effect = effect(aspect, post, before, post.after, tasks)
                    touched.tallies[aspect, default: .init()].add(post.people, effect)
                }
            } else if post.fate == .upphör {
                touched.ended = touched.ended + post.people
            } else {
                touched.notMentioned = touched.notMentioned + post.people
            }
            byUnit[unit] = touched
        }
        return byUnit.values.sorted { left, right in
            guard let first = left.unit, let second = right.unit else { return left.unit != nil }
            return counterparts.before.precedes(first, second)
        }
    }

    private func effect(
        _ aspect: Touched.Aspect, _ post: PostOutcome, _ before: Node, _ after: Node?, _ tasks: [[Node: Set<Task>]]
    ) -> Effect {
        switch aspect {
        case .chef: return post.hasNewChief
        case .enhet: return post.hasNewUnit
        case .arbetsgivare: return post.hasNewEmployer
        case .uppgifter:
            return effect(from: tasks[0][before] ?? [], to: after.flatMap { tasks[1][$0] } ?? [])
        case .apt, .samverkansgrupp, .skyddsombud:
            if counterparts.state(of: before, 0) == .alike { return .no }
            let forum: Staff.Forum =
                aspect == .apt ? .apt : aspect == .samverkansgrupp ? .samverkansgrupp : .skyddsombud
            let byUnit = staff.contains { $0.tellsAsMany(forum) }
            return counterparts.effect(
                from: staff[0].forums(forum, of: post.unitsBefore, before, byUnit: byUnit),
                to: staff[1].forums(forum, of: post.unitsAfter, after, byUnit: byUnit), of: before,
                isTold: staff[1].tells(of: forum))
        }
    }

    // MARK: Tasks

    /// What somebody does with a class of matters.
    private struct Task: Hashable {
        let relation: Relation
        let matter: Int
    }

    private func effect(from old: Set<Task>, to new: Set<Task>) -> Effect {
        if old.isEmpty, new.isEmpty { return .untold }
        if !new.isSubset(of: old) {
            let isCertain = new.subtracting(old).contains { counterparts.setting.classes.states[$0.matter] != .unknown }
            return isCertain ? .yes : .unknown
        }
        // That a task is not told of is no sign that it is gone, unless what it is about has ended.
        let gone = old.subtracting(new)
        if gone.isEmpty { return .no }
        return gone.contains { counterparts.setting.classes.states[$0.matter] == .gone } ? .yes : .unknown
    }

    private func tasks(_ side: Int) -> [Node: Set<Task>] {
        let organisation = staff[side].organisation
        var tasks: [Node: Set<Task>] = [:]
        for relation in Relation.allCases where relation.isTask || relation == .uppdrag || relation.isDelegation {
            for line in organisation.lines.lines(relation) {
                guard let subject = line.subject else { continue }
                if relation.isTask, let object = line.object {
                    let task = Task(relation: relation, matter: counterparts.setting.number(object, side))
                    tasks[subject, default: []].insert(task)
                }
                let holder = relation.isDelegation ? line.object : subject
                for matter in organisation.detail(of: line).matters {
                    let task = Task(relation: relation, matter: counterparts.setting.number(matter, side))
                    if let holder { tasks[holder, default: []].insert(task) }
                }
            }
        }
        return tasks
    }
}
