public import OrgModel

/// What became of a node, as a picture of both states marks it. Nodes are those of the picture's organisation.
public struct NodeMark: Hashable, Sendable {
    /// Whether it is in both states, in one, or another by now.
    public enum Fate: Hashable, Sendable {
        case stays
        case new
        case ended
        /// It is not mentioned after, and nothing says what happened.
        case notSaidAfter
        /// It was not mentioned before, and nothing says where it came from.
        case notSaidBefore
        /// It went into others.
        case became([Node], Restructuring)
        /// It took over from others; it may have been one of them itself.
        case came(from: [Node], Restructuring)
    }

    /// How several became one, one several, or several others.
    public enum Restructuring: Hashable, Sendable {
        case merged
        case split
        /// Which became which is not said.
        case reshaped
    }

    public internal(set) var fate: Fate
    /// What it was called, where that was something else.
    public internal(set) var formerName: String?
    /// What it was, where that was something else.
    public internal(set) var formerKind: NodeKind?
    /// Where it stood, where that was somewhere else.
    public internal(set) var formerPlace: Node?
    /// Who its chefs are, where they were others.
    public internal(set) var newChiefs: [Node]

    init(_ fate: Fate) {
        self.fate = fate
        newChiefs = []
    }

    /// Whether it is in the state after.
    public var isAfter: Bool {
        switch fate {
        case .stays, .new, .notSaidBefore, .came: true
        case .ended, .notSaidAfter, .became: false
        }
    }

    /// Whether there is nothing to mark.
    var isEmpty: Bool { self == NodeMark(.stays) }
}

/// What became of a line between two nodes of a picture.
public enum LineMark: Hashable, Sendable {
    case new
    case ended
    /// It placed what stands elsewhere by now.
    case formerPlace
    /// From what took over to what it took over from.
    case replaces
}
