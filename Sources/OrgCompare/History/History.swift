public import OrgModel

/// Versions of one organisation in the order of time: what changed in each step, what changed from the first to the
/// last, and what changed and came back on the way, which the two ends do not show.
///
///     let history = History(of: [january, february, march])
///     for step in history.steps { print(step.changes.count) }
public struct History: Sendable {
    /// From each version to the next.
    public let steps: [Comparison]
    /// From the first version to the last.
    public let whole: Comparison
    public let restorations: [Restoration]

    /// Whether anything changed in any step.
    public var hasChanges: Bool { steps.contains { !$0.changes.isEmpty } || !whole.changes.isEmpty }

    /// The versions, in order.
    public var versions: [Organisation] { [whole.before] + steps.map(\.after) }

    /// - Parameters:
    ///   - versions: two or more.
    ///   - options: what is known of who is who in two of the versions, by number.
    public init(of versions: [Organisation], options: (Int, Int) -> Pairing.Options = { _, _ in .init() }) {
        self.init(of: versions, options: options) { _, _, _ in }
    }

    /// - Parameter paired: told who is who in two of the versions that are compared, by number, as soon as that is known.
    package init(
        of versions: [Organisation], options: (Int, Int) -> Pairing.Options, paired: (Int, Int, Pairing) -> Void
    ) {
        precondition(versions.count > 1)
        let last = versions.count - 1
        func compared(_ from: Int, _ to: Int) -> Comparison {
            Comparison(of: versions[from], with: versions[to], options(from, to)) { paired(from, to, $0) }
        }
        let whole = compared(0, last)
        self.whole = whole
        let steps = last == 1 ? [whole] : (0..<last).map { compared($0, $0 + 1) }
        self.steps = steps
        restorations = Restorations(versions, steps).found { from, to in
            from == 0 && to == last
                ? whole.pairing : Pairing(of: versions[from], with: versions[to], options(from, to))
        }
    }
}

/// What was otherwise for a while: a node that was gone and is back, or that is called, is or stands as it did.
public struct Restoration: Hashable, Sendable {
    /// What came back.
    public enum What: String, CaseIterable, Sendable {
        case nod
        case namn
        case slag
        case plats
    }

    public let what: What
    /// The version in which it was last as it is again, and the one in which it is so again, by number.
    public let from: Int
    public let to: Int
    /// The node in these two.
    public let before: Node
    public let after: Node
}
