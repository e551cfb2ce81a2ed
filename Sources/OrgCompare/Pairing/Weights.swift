/// What each piece of evidence counts, in bits. They began as those of a prototype, and were set here on some 100 generated
/// organisations with reorganisations of known truth; other such are measured by `Scripts/bench`. What a weight moved
/// stands beside it, in right pairs of those claimed and found pairs of those there are.
struct Weights {
    /// Another kind of the same family.
    static let otherKind = Bits(-3)
    /// Neither is the other: the one is gone, the other new.
    static let nothing = Bits(-8.6)
    /// The first line to a known node that the other has to another instead; what it lacks altogether says less where
    /// lines were left out. Lines move together, so the next ones count less, and all at least `allLinesGone`.
    static let firstLineTurned = Bits(-4)
    static let nextLineGone = Bits(-1)
    static let allLinesGone = Bits(-7)
    /// The most that lines may say where one belongs to another: a workplace meeting does not move to another unit.
    static let belongsToAnother = Bits(-9)
    /// For the only one that belongs to what both belong to: a unit with one workplace meeting keeps it, whatever it is
    /// called. Without it .8985 of two hands' pairs were found, with it .9046, and no more were wrong.
    static let onlyOfOwner = Bits(2)
    /// How far lines that are kept may outweigh the prior.
    static let mostOfLines = Bits(3)
    /// Free nodes around, alike in relation and family, and how far these and unlike ones go. Without them the
    /// prototype found 72 in a hundred of two hands' pairs, with them 83.
    static let neighbourAlike = Bits(0.6)
    static let mostOfProfile = Bits(4)
    static let leastOfProfile = Bits(-6)
    /// The most where the names have nothing in common: a new unit has a chief and staff as the old one had.
    static let mostOfProfileUnnamed = Bits.zero
    /// A free node around that has the same name as one around the other, and how much all of them count.
    static let neighbourNamed = Bits(0.7)
    static let mostOfNamed = Bits(4)
    /// How much of what neighbours who may be one would say if they were, in tenths, and the most of it. With
    /// three tenths .9868 and .9046 of two hands' pairs, with five .9841 and .9171; where a fifth was renamed 52 wrong
    /// pairs in 15,000, with four 66.
    static let tenthsOfSupport = 3
    static let mostOfSupport = Bits(6)
    /// A name that none had before for one that none has after, and one that another had: who is renamed hardly gets
    /// the name of somebody else. Without it .989 and .867 of two hands' pairs, with it .990 and .882.
    static let newName = Bits(1)
    static let takenName = Bits(-2.5)
    /// How sure it is at most that the chief or the meeting of what several became, or went into one, is that of one of
    /// them: of 70 such pairs 18 were wrong.
    static let sharedOwner = 0.85
    /// The most that a unit's one leader says against it: one in sixteen or so has another.
    static let leastOfLeaders = Bits(-4)
    /// In a nest that has more after than before, or the reverse: where it has fewer. Elsewhere it is how many are over.
    /// With all of it .9874 and .9093 of two hands' pairs, with six tenths (and claims from 0.95) .9919 and .8983; where
    /// a fifth was renamed .9976 and .9837, .9978 and .9852.
    static let fewerInNest = Bits(0.8)
    static let mostOfNest = Bits(3.6)
    static let tenthsOfNest = 6
    /// One id where ids are trusted, but made from a name that others have.
    static let trustedID = Bits(4)
    /// One id where ids are not trusted: more where the names say nothing.
    static let sameID = Bits(0.5)
    static let sameIDWithoutName = Bits(1.5)

    private let rates: Rates
    /// What it says against two nodes that ids are trusted and theirs differ: the rarer new ids are, the more.
    let otherID: Bits

    init(_ board: Board, _ rates: Rates) {
        self.rates = rates
        guard board.trustsIDs else {
            otherID = .zero
            return
        }
        let lost = (0...1).map { side in
            max(1, board.free(side).count) * 1024 / max(1, board.sides[side].count)
        }
        otherID = Bits.log2(max(1, lost.min() ?? 1)) - Bits(10)
    }

    /// Less than this is not claimed. On 100 generated organisations seven in ten claims below 0.9 were right where all
    /// ids were new, and leaving them out cost one pair in a thousand; of two hands' claims nine in ten between 0.93 and
    /// 0.95, and fewer below.
    var least: Double { rates.isNoisy ? 0.93 : 0.9 }

    /// How sure two nodes must be by how they are called. Where names change, what has nothing of its name is as often gone
    /// and another come in its place, and what is called as all of its sort are goes by its lines alone. Of two hands'
    /// claims of chiefs of one name between 0.95 and 0.97 nearly nine in ten were right, of units that have nothing of
    /// their name the same; meetings and matters called alike were right from 0.87 on, without a miss in two hundred.
    func least(_ family: Family, _ likeness: NameLikeness) -> Double {
        if rates.isNoisy { return leastOfTwoHands(family, likeness) }
        guard rates.isRenamed else { return least }
        switch (family, likeness) {
        case (.unit, .none), (.chief, .none), (.chief, .weak): return 0.96
        case (.chief, .same), (.post, .same), (.meeting, .same): return 0.93
        default: return least
        }
    }

    private func leastOfTwoHands(_ family: Family, _ likeness: NameLikeness) -> Double {
        switch (family, likeness) {
        case (.unit, .none), (.chief, .same): 0.97
        case (.unit, .same), (.chief, .none), (.chief, .weak), (.chief, .form), (.chief, .strong): 0.96
        case (.post, .same), (.meeting, .same): 0.95
        case (.meeting, _): 0.87
        case (.matter, .form), (.matter, .strong): 0.85
        default: least
        }
    }

    /// The first line to a known node that the other has none like.
    var firstLineLacking: Bits { rates.isNoisy ? Bits(-2) : Bits(-4) }
    /// A free node around that the other has none like.
    var neighbourUnlike: Bits { rates.isNoisy ? Bits(-1.2) : Bits(-3) }

    /// What the names of two nodes say.
    /// - Parameters:
    ///   - frequency: how many of the family have the key, on the side that has more.
    ///   - wording: how many of the family have the words, whatever the head.
    ///   - count: how many there are of the family, on the side that has more.
    func name(_ likeness: NameLikeness, frequency: Int, wording: Int, of count: Int) -> Bits {
        let rate = Bits.log2(rates.renaming) - Bits(10)
        switch likeness {
        case .same: return Bits.log2(1024 - rates.renaming) - Bits(10) + Bits.log2(count) - Bits.log2(frequency)
        case .form:
            let chance = max(Bits.log2(wording) - Bits.log2(count), Bits(-7.97))
            return rates.isWholesale ? Bits(3) : rate + Bits(-1.15) - chance
        case .strong:
            let chance = count > 100 ? Bits(-5.64) : Bits(1) - Bits.log2(count)
            return rates.isWholesale ? Bits(3) : rate + Bits(-1.15) - chance
        case .weak: return rates.isWholesale ? Bits(1) : rate + Bits(-2) - Bits(-4.06)
        case .none: return unlike
        case .contradicted: return unlike - Bits(rates.isWholesale ? 2 : 4)
        }
    }

    /// What names say that have nothing in common. Where few are renamed a new name in an old place is more often a new
    /// unit than the chance of renaming tells, since units are formed there too: with it .9989 of claims were right where
    /// all ids were new, without it .9985, and none the worse where a fifth was renamed.
    var unlike: Bits {
        let rate = Bits.log2(rates.renaming) - Bits(10)
        if rates.isWholesale { return rate - Bits(-0.15) }
        let rarity = min(Bits.zero, rate - Bits(-2.32))
        return rate + Bits(-1.59) + Bits(sixtyFourths: rarity.sixtyFourths * 8 / 10)
    }
}
