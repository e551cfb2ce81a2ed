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
    /// The two and who is who in them, as what follows from the changes looks it up.
    let setting: Setting

    /// Whether the two are versions of one organisation, as far as can be told: only then is what the one has and the
    /// other lacks a change.
    public var isOfOneOrganisation: Bool { changes.isEmpty || pairing.trustsIDs || pairing.hasCommonGround }

    /// - Complexity: near linear where ids are kept, n log n where all are new.
    public init(
        of before: Organisation, with after: Organisation, _ options: Pairing.Options = Pairing.Options()
    ) {
        self.before = before
        self.after = after
        pairing = Pairing(of: before, with: after, options)
        delta = Delta(pairing, from: before, to: after)
        setting = Setting(before, after, pairing)
        changes = delta.changes(setting)
    }
}
