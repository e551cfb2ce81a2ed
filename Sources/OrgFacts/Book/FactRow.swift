internal import OrgModel

/// A fact as it is kept, in sixteen bytes: what more it says stands in the shared detail of its statement.
struct FactRow {
    let act: Act
    let grade: Grade
    let mode: Mode
    /// Whether a node says it of itself, and no statement does.
    private let isOfNode: Bool
    /// The two ends, placeholders among them.
    let who: Node
    let whom: Node
    /// A statement's number, or a node's.
    private let ground: UInt32

    init(_ act: Act, _ who: Node, _ whom: Node, _ grade: Grade, _ mode: Mode, on basis: Basis) {
        self.act = act
        self.who = who
        self.whom = whom
        self.grade = grade
        self.mode = mode
        switch basis {
        case .statement(let number): (isOfNode, ground) = (false, number)
        case .node(let node): (isOfNode, ground) = (true, node.index)
        }
    }

    /// Whether it names nobody, or nothing, at one end.
    var isNameless: Bool { who.isPlaceholder || whom.isPlaceholder }

    /// The fact, with other ends where it is said of many and asked of one.
    func fact(who: Node? = nil, whom: Node? = nil) -> Fact {
        func named(_ node: Node) -> Node? { node.isPlaceholder ? nil : node }
        return Fact(
            act, who ?? named(self.who), whom ?? named(self.whom), mode,
            on: Ground(grade, isOfNode ? .node(Node(ground)) : .statement(ground)))
    }
}
