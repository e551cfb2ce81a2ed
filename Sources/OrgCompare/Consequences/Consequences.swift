public import OrgModel

/// What a reorganisation brings with it: whom people answer to, what nobody has got, what points at nothing, and who is
/// touched. Said only where the model after could have told; the rest is unknown.
///
///     let consequences = Consequences(of: comparison)
///     for post in consequences.posts where post.hasNewChief == .yes { print(comparison.before.name(of: post.before!)) }
public struct Consequences: Sendable {
    /// Every post of the employed.
    public let posts: [PostOutcome]
    /// The line of chiefs before and after.
    public let shapeBefore: Shape
    public let shapeAfter: Shape
    /// Tasks, matters and operations that do not stay where they were.
    public let tasks: [TaskOutcome]
    public let losses: [Loss]
    /// Units that a nämnd answered for, and that a company of the municipality has after.
    public let transfers: [CompanyTransfer]
    public let references: [StaleReference]
    /// Who is touched, by unit before.
    public let touched: [Touched]

    /// - Complexity: linear in nodes and statements, but for the depth of units.
    public init(of comparison: Comparison) {
        let counterparts = Counterparts(comparison)
        let staff = [
            Staff(comparison.before, counterparts.setting, 0), Staff(comparison.after, counterparts.setting, 1),
        ]
        posts = PostOutcomes(counterparts: counterparts, staff: staff).all()
        let countsStaff = staff[0].counted.allSatisfy { !counterparts.isUnknown($0, 0) }
        shapeBefore = Shape(staff[0], countsStaff: countsStaff)
        shapeAfter = Shape(staff[1], countsStaff: countsStaff)
        tasks = TaskOutcomes(counterparts: counterparts).all()
        (losses, transfers) = Losses(counterparts: counterparts, staff: staff).all(posts)
        references = StaleReferences(
            counterparts: counterparts, changes: comparison.changes, delta: comparison.delta
        ).all()
        touched = TouchedCounting(counterparts: counterparts, staff: staff).all(posts)
    }

    /// How many have what, summed over posts.
    public func people(_ isCounted: (PostOutcome) -> Bool) -> Headcount {
        posts.filter(isCounted).reduce(Headcount()) { $0 + $1.people }
    }
}
