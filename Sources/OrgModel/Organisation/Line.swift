/// What a document says of a line or a node: that it is so, that it has to be, that it is not, or none of them.
///
/// What is proposed is that before it is anything else: a proposal that demands or permits is not decided.
package enum Standing: UInt8, CaseIterable, Sendable {
    case holds
    /// Demanded (`krav`), and not so yet.
    case demanded
    /// Said not to be so (`gäller: nej`).
    case denied
    /// Left open (`gäller: okänt`).
    case open
    /// Proposed (`status: föreslaget`), and not decided.
    case proposed
    /// Permitted (`får`), and not said to be done.
    case permitted

    init(_ detail: Detail<some Hashable & Sendable>) {
        switch (detail.holds, detail.isDemanded, detail.isProposed) {
        case (.yes, _, true): self = .proposed
        case (.yes, true, false): self = .demanded
        case (.yes, false, false): self = detail.isPermitted ? .permitted : .holds
        case (.no, false, false): self = .denied
        case (.no, _, _), (.unknown, _, _): self = .open
        }
    }
}

/// A statement light enough to pass about: who stands how to whom. What more it says is asked of its organisation:
/// `detail(of:)`, `level(of:)`.
package struct Line: Hashable, Sendable {
    /// The statement's number, dense within its organisation.
    package let number: UInt32
    @usableFromInline let from: Node
    @usableFromInline let to: Node
    package let relation: Relation
    package let standing: Standing
    /// Implied by the source rather than said in it.
    package let isImplied: Bool

    init(_ number: UInt32, from: Node, _ relation: Relation, to: Node, _ terms: Terms) {
        self.number = number
        self.from = from
        self.to = to
        self.relation = relation
        standing = terms.standing
        isImplied = terms.isImplied
    }

    /// What a line takes along of its detail.
    struct Terms {
        let standing: Standing
        let isImplied: Bool

        init(_ detail: Detail<Node>) {
            standing = Standing(detail)
            isImplied = detail.isImplied
        }
    }

    /// Who; nil where the document names nobody.
    @inlinable package var subject: Node? { from.isPlaceholder ? nil : from }
    /// What or whom; nil where the document names nothing.
    @inlinable package var object: Node? { to.isPlaceholder ? nil : to }
    /// Whether the document names the act and leaves the actor out (`okänt`).
    package var isSubjectUnknown: Bool { from == .unknown }
    package var isObjectUnknown: Bool { to == .unknown }

    /// The upper and the lower end, where the relation has them.
    package var upper: Node? { relation.above.flatMap { $0 == .subject ? subject : object } }
    package var lower: Node? { relation.above.flatMap { $0 == .subject ? object : subject } }

    /// Lines of one organisation are the same where their numbers are.
    package static func == (left: Line, right: Line) -> Bool { left.number == right.number }
    package func hash(into hasher: inout Hasher) { hasher.combine(number) }
}
