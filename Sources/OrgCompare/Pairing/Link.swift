public import OrgModel

/// That a node before and a node after are one, or that the one went into the other.
public struct Link: Hashable, Sendable {
    public let before: Node
    public let after: Node
    /// How sure it is, from 0 to 1; what is written in a model or a pairs file is 1.
    public let confidence: Double
    /// What it rests on.
    public let reasons: Reasons

    /// Whether somebody wrote it down, in a model or in a pairs file.
    public var isDeclared: Bool { !reasons.isDisjoint(with: [.pairsFile, .declared]) }

    /// What speaks for two nodes being one.
    public struct Reasons: OptionSet, Hashable, Sendable {
        public let rawValue: UInt16

        public init(rawValue: UInt16) { self.rawValue = rawValue }

        /// A pairs file says so.
        public static let pairsFile = Reasons(rawValue: 1 << 0)
        /// One id in both models, whose ids mean the same.
        public static let id = Reasons(rawValue: 1 << 1)
        /// A model says that the one replaces the other (`ersätter`).
        public static let declared = Reasons(rawValue: 1 << 2)
        /// A municipality has one of the kind.
        public static let onlyOfItsKind = Reasons(rawValue: 1 << 3)
        /// One kind, one name and one place among the others, which no other has.
        public static let samePlace = Reasons(rawValue: 1 << 4)
        public static let sameName = Reasons(rawValue: 1 << 5)
        public static let likeName = Reasons(rawValue: 1 << 6)
        /// Lines to the same nodes.
        public static let sameLines = Reasons(rawValue: 1 << 7)
        /// What one had under it stands under the other: a merge or a split.
        public static let content = Reasons(rawValue: 1 << 8)
    }

    init(_ before: Node, _ after: Node, confidence: Double, _ reasons: Reasons) {
        self.before = before
        self.after = after
        self.confidence = confidence
        self.reasons = reasons
    }
}
