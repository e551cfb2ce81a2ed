internal import OrgModel

/// What the lines of two free nodes to known nodes say: those that both have, those that go to another, and those that
/// one of them lacks.
struct LineEvidence {
    private(set) var common = 0
    /// How many go to another node than the other's do, where each has one of the sort.
    private var turned = 0
    private var lacking = 0
    /// Whether one of them belongs to a known node, and the other to another, known or not: what the one belongs to has
    /// its counterpart elsewhere.
    private var isAnothers = false
    /// Whether each is the only free one of its family that belongs to what both belong to.
    private var isOnlyOfOwner = false
    /// How sure it is that what both belong to is one, and the surest that both have a line to.
    private var owner = 1.0
    private var surest = 0.0
    private var best = Bits.zero
    private var sum = Bits.zero

    init(_ left: Surroundings, _ right: Surroundings, of family: Family) {
        var (i, j) = (0, 0)
        while i < left.known.count || j < right.known.count {
            if j == right.known.count || i < left.known.count && left.known[i].line < right.known[j].line {
                miss(left.known[i].label, left, right, family)
                i += 1
            } else if i == left.known.count || right.known[j].line < left.known[i].line {
                miss(right.known[j].label, right, left, family)
                j += 1
            } else {
                best = max(best, left.known[i].bits)
                sum += left.known[i].bits
                common += 1
                surest = max(surest, left.known[i].certainty)
                if Carrier.isOwned(family, by: left.known[i].label) {
                    owner = min(owner, left.known[i].isShared ? Weights.sharedOwner : left.known[i].certainty)
                    if left.known[i].isAlone, right.known[j].isAlone { isOnlyOfOwner = true }
                }
                i += 1
                j += 1
            }
        }
    }

    /// How sure it is that the lines which both have go to the same: nobody is who he was if what he belongs to is not
    /// what it was; of other lines one is enough. With it .9904 of two hands' claims were right, without it .9898.
    var certainty: Double { common == 0 ? 1 : min(owner, surest) }

    private mutating func miss(_ label: UInt8, _ own: Surroundings, _ other: Surroundings, _ family: Family) {
        guard own.count(label) == 1, other.count(label) == 1 else {
            lacking += 1
            return
        }
        turned += 1
        if Carrier.isOwned(family, by: label) { isAnothers = true }
    }

    /// The rarest line that both have counts whole, the others half.
    /// - Parameter count: how many there are of the family.
    func bits(_ weights: Weights, of count: Int) -> Bits {
        var bits = min(best + (sum - best).half, Bits.log2(count) + Weights.mostOfLines)
        if turned + lacking > 0 {
            let first = turned > 0 ? Weights.firstLineTurned : weights.firstLineLacking
            bits += max(first + (turned + lacking - 1) * Weights.nextLineGone, Weights.allLinesGone)
        }
        if isOnlyOfOwner { bits += Weights.onlyOfOwner }
        return isAnothers ? min(bits, Weights.belongsToAnother) : bits
    }
}
