internal import OrgModel

/// Facts in columns, fourteen bytes each: what more a fact says stands in the shared detail of its statement.
struct FactColumns {
    private(set) var acts: [Act] = []
    private(set) var whos: [Node] = []
    private(set) var whoms: [Node] = []
    /// A statement's number, or a node's.
    private(set) var grounds: [UInt32] = []
    private(set) var strengths: [Strength] = []

    /// Grade, mode and what sort of ground it is, in one byte.
    struct Strength {
        private let bits: UInt8

        init(_ grade: Grade, _ mode: Mode, isOfNode: Bool) {
            bits = grade.rawValue | mode.rawValue << 2 | (isOfNode ? 0x80 : 0)
        }

        var grade: Grade { Grade.allCases[Int(bits & 3)] }
        var mode: Mode { Mode.allCases[Int(bits >> 2 & 7)] }
        var isOfNode: Bool { bits & 0x80 != 0 }
    }

    var count: Int { acts.count }

    mutating func reserve(_ count: Int) {
        acts.reserveCapacity(count)
        whos.reserveCapacity(count)
        whoms.reserveCapacity(count)
        grounds.reserveCapacity(count)
        strengths.reserveCapacity(count)
    }

    mutating func add(_ act: Act, _ who: Node, _ whom: Node, _ grade: Grade, _ mode: Mode, on basis: Basis) {
        acts.append(act)
        whos.append(who)
        whoms.append(whom)
        switch basis {
        case .statement(let number):
            grounds.append(number)
            strengths.append(Strength(grade, mode, isOfNode: false))
        case .node(let node):
            grounds.append(node.index)
            strengths.append(Strength(grade, mode, isOfNode: true))
        }
    }

    /// The same facts in an order given by their places.
    func ordered(_ places: [UInt32]) -> FactColumns {
        var columns = FactColumns()
        columns.acts = places.map { acts[Int($0)] }
        columns.whos = places.map { whos[Int($0)] }
        columns.whoms = places.map { whoms[Int($0)] }
        columns.grounds = places.map { grounds[Int($0)] }
        columns.strengths = places.map { strengths[Int($0)] }
        return columns
    }

    /// The fact at a place, with other ends where it is said of many and asked of one.
    func fact(at place: Int, who: Node? = nil, whom: Node? = nil) -> Fact {
        func named(_ node: Node) -> Node? { node.isPlaceholder ? nil : node }
        let strength = strengths[place]
        let ground = grounds[place]
        return Fact(
            acts[place], who ?? named(whos[place]), whom ?? named(whoms[place]), strength.mode,
            on: Ground(strength.grade, strength.isOfNode ? .node(Node(ground)) : .statement(ground)))
    }
}
