public import OrgModel

/// Two organisations held against each other: who is who, what differs, and what changed.
///
///     let comparison = Comparison(of: before, with: after)
///     for change in comparison.changes { print(change.kind.rawValue, change.before.map(before.name)) }
public struct Comparison: Sendable {
    public let before: Organisation
    public let after: Organisation
    public let pairing: Pairing
    public let delta: Delta
    public let changes: [Change]

    /// - Complexity: near linear where ids are kept, n log n where all are new.
    public init(
        of before: Organisation, with after: Organisation, _ options: Pairing.Options = Pairing.Options()
    ) {
        self.before = before
        self.after = after
        pairing = Pairing(of: before, with: after, options)
        delta = Delta(pairing, from: before, to: after)
        changes = delta.changes(pairing, from: before, to: after)
    }
}
