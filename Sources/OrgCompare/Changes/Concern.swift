package import OrgModel

/// What a reader of what is not known asks about, the first first: who leads and decides, then who works there, what they
/// do, and what else one of the models happens to name.
public enum Concern: Int, Comparable, Sendable {
    /// Organs, units, companies and chiefs.
    case structure
    /// Other posts, groups and meetings.
    case posts
    /// Matters and operations.
    case tasks
    /// Sources, persons, inhabitants, counts of staff.
    case surroundings

    package init(_ kind: NodeKind) {
        self =
            switch Family(kind) {
            case _ where kind == .verksamhet: .tasks
            case .organ, .company, .unit, .chief: .structure
            case _ where kind == .personal: .surroundings
            case .electedPost, .post, .group, .meeting: .posts
            case .matter: .tasks
            case .municipality, .outside, .person, .document, .ghost: .surroundings
            }
    }

    public static func < (left: Concern, right: Concern) -> Bool { left.rawValue < right.rawValue }
}

extension Comparison {
    /// What a change is about: the gravest of its nodes.
    public func concern(of change: Change) -> Concern {
        (change.before.map { Concern(before.kind(of: $0)) } + change.after.map { Concern(after.kind(of: $0)) }).min()
            ?? .surroundings
    }
}
