internal import OrgModel

/// Weighs two free nodes against each other: how many bits speak for their being one. The same whichever is first.
struct Balance {
    private let weights: Weights
    private let census: Census
    private let surroundings: [[Surroundings?]]

    /// - Complexity: linear in the lines of free nodes.
    init(_ board: Board, _ shelves: Shelves, _ weights: Weights, _ census: Census, free: [[UInt32]]) {
        self.weights = weights
        self.census = census
        surroundings = (0...1).map { side in
            var around = [Surroundings?](repeating: nil, count: board.sides[side].count)
            for node in free[side] {
                around[Int(node)] = Surroundings(of: node, side, on: board, shelves, census)
            }
            return around
        }
    }

    /// What speaks for two nodes being one.
    struct Testimony {
        let bits: Bits
        let likeness: NameLikeness
        let hasLines: Bool
        /// Whether it has more to go by than being alike: a line to a known node, or a name that hardly any other has.
        let isRooted: Bool
    }

    func weigh(_ before: Int, _ after: Int, on board: inout Board) -> Testimony? {
        guard let left = surroundings[0][before], let right = surroundings[1][after] else { return nil }
        let family = board.sides[0].families[before]
        let count = census.families[Int(family.rawValue)]
        let likeness = board.names.likeness(board.sides[0].keys[before], board.sides[1].keys[after])
        var bits = weights.otherID - Bits.log2(count)
        let kinds = (board.sides[0].kinds[before], board.sides[1].kinds[after])
        if kinds.0 != kinds.1 {
            if family == .document, kinds.0 != .dokument, kinds.1 != .dokument { return nil }
            bits += Weights.otherKind
        }
        let frequency = max(census.frequencies[0][before], census.frequencies[1][after])
        let name = weights.name(likeness, frequency: frequency, of: count)
        bits += name
        let (lines, hasLines) = lines(left.known, right.known, count)
        bits += lines
        bits += profile(left, right, most: likeness == .none ? Weights.mostOfProfileUnnamed : Weights.mostOfProfile)
        bits += superiors(before, after, on: &board)
        if !board.trustsIDs, board.idNumbers[0][before] == board.idNumbers[1][after] {
            bits += name < Bits(1) && likeness != .contradicted ? Weights.sameIDWithoutName : Weights.sameID
        }
        let isRare = likeness >= .form && frequency <= 2
        return Testimony(bits: bits, likeness: likeness, hasLines: hasLines, isRooted: hasLines || isRare)
    }

    /// Lines to known nodes: the rarest that both have counts whole, the others half; what one lacks counts against.
    private func lines(_ left: [Surroundings.Known], _ right: [Surroundings.Known], _ count: Int) -> (Bits, Bool) {
        var (i, j) = (0, 0)
        var best = Bits.zero
        var sum = Bits.zero
        var common = 0
        while i < left.count, j < right.count {
            if left[i].line < right[j].line {
                i += 1
            } else if right[j].line < left[i].line {
                j += 1
            } else {
                best = max(best, left[i].bits)
                sum += left[i].bits
                common += 1
                i += 1
                j += 1
            }
        }
        var total = min(best + (sum - best).half, Bits.log2(count) + Weights.mostOfLines)
        let gone = max(left.count, right.count) - common
        if gone > 0 { total += max(Weights.firstLineGone + (gone - 1) * Weights.nextLineGone, Weights.allLinesGone) }
        return (total, common > 0)
    }

    /// What stands over both, and is free on both sides too, speaks against them where its names have nothing in common.
    private func superiors(_ before: Int, _ after: Int, on board: inout Board) -> Bits {
        let (left, right) = (board.sides[0].superiors[before], board.sides[1].superiors[after])
        guard left >= 0, right >= 0, board.isFree(UInt32(left), 0), board.isFree(UInt32(right), 1) else { return .zero }
        let likeness = board.names.likeness(board.sides[0].keys[Int(left)], board.sides[1].keys[Int(right)])
        return likeness > .none ? .zero : weights.name(likeness, frequency: 1, of: 1)
    }

    private func profile(_ left: Surroundings, _ right: Surroundings, most: Bits) -> Bits {
        let alike = Surroundings.common(left.profile, right.profile).count
        let unlike = left.profile.count + right.profile.count - 2 * alike
        var bits = alike * Weights.neighbourAlike + unlike * Weights.neighbourUnlike
        if alike > 0, unlike == 0 { bits += Weights.allNeighboursAlike }
        bits = min(most, max(Bits.zero - Weights.mostOfProfile, bits))
        var named = Bits.zero
        for neighbour in Surroundings.common(left.named, right.named) {
            let words = Int(UInt32(truncatingIfNeeded: neighbour))
            named += Weights.neighbourNamed + (census.rarity[words]).half
        }
        return bits + min(named, Weights.mostOfNamed)
    }
}
