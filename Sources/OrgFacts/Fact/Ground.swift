package import OrgModel

/// One way in which a fact is known: what it rests on, all of it needed.
package struct Ground: Hashable, Comparable, Sendable {
    package let grade: Grade
    /// What says the thing itself: it is shown first, and its terms are the fact's.
    package let first: Basis
    /// What makes it a thing of these ends: who leads the unit, where the operation is run.
    package let others: [Basis]

    init(_ grade: Grade, _ first: Basis, _ others: [Basis] = []) {
        self.grade = grade
        self.first = first
        self.others = others
    }

    package var all: [Basis] { [first] + others }

    /// Surer ones first, then those of fewer steps, then in the order of the model.
    package static func < (left: Ground, right: Ground) -> Bool {
        if left.grade != right.grade { return left.grade < right.grade }
        if left.others.count != right.others.count { return left.others.count < right.others.count }
        if left.first != right.first { return left.first < right.first }
        return left.others.lexicographicallyPrecedes(right.others)
    }
}

/// What a document says in one place: a statement, by its number, or what a node says of itself.
package enum Basis: Hashable, Comparable, Sendable {
    case statement(UInt32)
    case node(Node)
}
