/// What each piece of evidence counts, in bits. They come from a prototype that was tuned on 100 generated organisations
/// with reorganisations of known truth; what moved its figures stands beside each. What these weights come to here is
/// printed by `Scripts/bench`.
struct Weights {
    /// Another kind of the same family.
    static let otherKind = Bits(-3)
    /// Neither is the other: the one is gone, the other new.
    static let nothing = Bits(-8.6)
    /// The first line to a known node that the other lacks. Lines move together, so the next ones count less, and all
    /// at least `allLinesGone`. With -1.5 for the first, the prototype found four in a hundred fewer of two hands' pairs.
    static let firstLineGone = Bits(-4)
    static let nextLineGone = Bits(-1)
    static let allLinesGone = Bits(-7)
    /// How far lines that are kept may outweigh the prior.
    static let mostOfLines = Bits(3)
    /// Free nodes around: alike, unlike and all alike in relation and family; never more than `mostOfProfile`. Without
    /// it the prototype found 72 in a hundred of two hands' pairs, with it 83.
    static let neighbourAlike = Bits(0.6)
    static let neighbourUnlike = Bits(-1.2)
    static let allNeighboursAlike = Bits(1)
    static let mostOfProfile = Bits(4)
    /// The most where the names have nothing in common: a new unit has a chief and staff as the old one had.
    static let mostOfProfileUnnamed = Bits.zero
    /// A free node around that has the same name as one around the other, and how much all of them count.
    static let neighbourNamed = Bits(0.7)
    static let mostOfNamed = Bits(6)
    /// One id where ids are not trusted: more where the names say nothing.
    static let sameID = Bits(0.5)
    static let sameIDWithoutName = Bits(1.5)

    /// The rate of renaming, in 1,024ths: how many nodes have another name after. Makes one lone changed name a doubt,
    /// and changed names where all are changed a matter of course.
    let renaming: Int

    /// What it says against two nodes that ids are trusted and theirs differ: the rarer new ids are, the more.
    let otherID: Bits

    /// From the names that only one side knows, the side that knows fewer such: six tenths of their share, at least
    /// 0.02 and at most 0.95.
    init(_ board: Board) {
        let keys = board.sides.map { Set($0.keys) }
        func share(_ one: Set<UInt32>, _ other: Set<UInt32>) -> Int {
            one.isEmpty ? 0 : one.subtracting(other).count * 1024 / one.count
        }
        let least = min(share(keys[0], keys[1]), share(keys[1], keys[0]))
        renaming = min(973, max(20, least * 6 / 10))
        guard board.trustsIDs else {
            otherID = .zero
            return
        }
        let lost = (0...1).map { side in
            max(1, board.free(side).count) * 1024 / max(1, board.sides[side].count)
        }
        otherID = Bits.log2(max(1, lost.min() ?? 1)) - Bits(10)
    }

    /// What the names of two nodes say.
    /// - Parameters:
    ///   - frequency: how many of the family have the key, on the side that has more.
    ///   - count: how many there are of the family, on the side that has more.
    func name(_ likeness: NameLikeness, frequency: Int, of count: Int) -> Bits {
        // Over 0.6 names are new throughout, and being unlike says nothing.
        let isWholesale = renaming > 614
        let rate = Bits.log2(renaming) - Bits(10)
        switch likeness {
        case .same: return Bits.log2(1024 - renaming) - Bits(10) + Bits.log2(count) - Bits.log2(frequency)
        case .form:
            let chance = count > 250 ? Bits(-7.97) : Bits.zero - Bits.log2(count)
            return isWholesale ? Bits(3) : rate + Bits(-1.15) - chance
        case .strong:
            let chance = count > 100 ? Bits(-5.64) : Bits(1) - Bits.log2(count)
            return isWholesale ? Bits(3) : rate + Bits(-1.15) - chance
        case .weak: return isWholesale ? Bits(1) : rate + Bits(-2) - Bits(-4.06)
        case .none: return isWholesale ? rate - Bits(-0.15) : rate + Bits(-1.74) - Bits(-0.15)
        case .contradicted: return name(.none, frequency: 1, of: 1) - Bits(2)
        }
    }
}
