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
    public var isOfOneOrganisation: Bool { changes.isEmpty || pairing.isOfOneOrganisation }

    /// - Complexity: near linear where ids are kept, n log n where all are new.
    public init(
        of before: Organisation, with after: Organisation, _ options: Pairing.Options = Pairing.Options()
    ) {
        self.init(of: before, with: after, options) { _ in }
    }

    /// - Parameter paired: told who is who as soon as that is known, before what changed is.
    init(
        of before: Organisation, with after: Organisation, _ options: Pairing.Options, paired: (Pairing) -> Void
    ) {
        self.before = before
        self.after = after
        pairing = Pairing(of: before, with: after, options)
        paired(pairing)
        delta = Delta(pairing, from: before, to: after)
        setting = Setting(before, after, pairing)
        changes = delta.changes(setting)
    }
}
