internal import OrgFacts
internal import OrgModel

/// Whether two have one thing between them, or each has its own of it: the one question of all rules of clashes.
extension Audit.Context {
    /// Whether each of two that have a thing has it for itself: their terms say so; one statement deals it out to them;
    /// there is one of the thing for each; or they are many of a sort and one of these. What is all of it is nobody's
    /// part, unless one statement deals it out.
    func areEachTheirOwn(_ one: Fact, _ other: Fact, holder end: FactEnd = .who, in all: [Fact]) -> Bool {
        guard let first = one[end], let second = other[end], first != second else { return false }
        let thing = one[end == .who ? .whom : .who]
        let extents = [one, other].map(facts.extent)
        if extents[0] != extents[1], extents.contains(.whole) { return false }
        if areDealtOut(one, other, holder: end, in: all) {
            // Two or three by name have the whole of it together, whatever statement says it.
            return !extents.contains(.whole) || isClass(first) || isClass(second)
        }
        return extents.contains(.own) || isOneForEach(thing, first, second)
            || areManyOfOneSort(first, second, isLevelled: facts.level(of: one) != nil)
    }

    /// Whether one statement names the two with others, or many by one word, or of many things, or a board of the
    /// municipality's and a company's: each of them has it for itself ("varje nämnd", "den chef som"), there and wherever
    /// else it is said of them. Two and no more are two.
    ///
    /// - Complexity: where one statement says it of all, as good as none; else linear in the facts.
    func areDealtOut(_ one: Fact, _ other: Fact, holder end: FactEnd = .who, in all: [Fact]) -> Bool {
        guard let first = one[end], let second = other[end] else { return false }
        if isOneSaying(one, other) { return deals(one, first, second, holder: end, in: all) }
        return all.contains { fact in
            fact[end] == first && fact != one
                && all.contains { $0[end] == second && isOneSaying(fact, $0) }
                && deals(fact, first, second, holder: end, in: all)
        }
    }

    /// Whether a statement that names two deals a thing out to them.
    private func deals(
        _ fact: Fact, _ one: Node, _ other: Node, holder end: FactEnd, in all: [Fact]
    ) -> Bool {
        let thing = fact[end == .who ? .whom : .who]
        if thing.map(isClass) ?? false || (kind(one).sphere == .company) != (kind(other).sphere == .company) {
            return true
        }
        // Many at one level are many at that level: a word for how high it goes says nothing of whose it is.
        if facts.level(of: fact) == nil, isClass(one) || isClass(other) { return true }
        return all.contains { third in
            third[end] != one && third[end] != other && third[end] != nil && isOneSaying(third, fact)
        }
    }

    /// Whether there is one of the thing for each organ ("en per nämnd"): the one's is not the other's.
    private func isOneForEach(_ thing: Node?, _ one: Node, _ other: Node) -> Bool {
        guard let thing, organisation.quantity(of: thing)?.per != nil else { return false }
        return kind(one).isDecidingOrgan && kind(other).isDecidingOrgan
    }

    /// Many of a sort and one of it, or many chiefs and many where a word of level stands; boards, of which many are named
    /// by one word: each in its own field.
    private func areManyOfOneSort(_ one: Node, _ other: Node, isLevelled: Bool) -> Bool {
        let many = [one, other].filter(isClass)
        guard many.count > (isLevelled ? 1 : 0) else { return false }
        let areOne = kind(one) == kind(other) && (!isLevelled || kind(one).leadsOthers)
        return areOne || kind(one).isBoard && kind(other).isBoard
    }
}
