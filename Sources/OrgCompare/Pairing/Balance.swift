internal import OrgModel

/// Weighs two free nodes against each other: how many bits speak for their being one. The same whichever is first.
struct Balance {
    let weights: Weights
    private let census: Census
    private let shelves: Shelves
    private let nests: Nests
    private let surroundings: [[Surroundings?]]
    /// Whether matters, operations, documents and persons are never paired by lines alone, where two hands' models
    /// tell who replaced whom.
    private let mustBeNamed: Bool

    /// - Complexity: linear in the lines of free nodes.
    init(_ board: Board, _ shelves: Shelves, _ weights: Weights, _ census: Census, _ nests: Nests, free: [[UInt32]]) {
        self.weights = weights
        self.census = census
        self.shelves = shelves
        self.nests = nests
        mustBeNamed = Anchors(board) != nil
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
        /// How sure what it goes by is.
        let certainty: Double
        /// What it has to go by beyond being alike; nil for nothing.
        let root: Root?

        enum Root {
            /// A line to a known node, or a name that no other has.
            case known
            /// A name that no other free node has, and the same things around it.
            case name
        }
    }

    func weigh(_ before: Int, _ after: Int, on board: inout Board) -> Testimony? {
        guard let left = surroundings[0][before], let right = surroundings[1][after] else { return nil }
        let family = board.sides[0].families[before]
        let count = census.families[Int(family.rawValue)]
        let likeness = board.names.likeness(board.sides[0].keys[before], board.sides[1].keys[after])
        let kinds = (board.sides[0].kinds[before], board.sides[1].kinds[after])
        if likeness <= .none, mustBeNamed,
            family.isWhatItIsCalled || [kinds.0, kinds.1].contains(where: { $0 == .verksamhet || $0 == .personal })
        {
            return nil
        }
        var bits = Bits.zero - Bits.log2(count)
        if kinds.0 != kinds.1 {
            if family == .document, kinds.0 != .dokument, kinds.1 != .dokument { return nil }
            bits += Weights.otherKind
        }
        let name = name(before, after, likeness, of: count, on: board)
        bits += name + id(before, after, likeness, name, on: board)
        let lines = LineEvidence(left, right, of: family)
        bits += lines.bits(weights, of: count)
        let around = profile(
            left, right, most: likeness == .none ? Weights.mostOfProfileUnnamed : Weights.mostOfProfile)
        bits += around + superiors(before, after, on: &board)
        bits = bits - nests.doubt(before, after, on: board)
        if family == .unit, likeness < .form { bits += leaders(left, right, on: board) }
        let isOwn = likeness >= .form && max(census.frequencies[0][before], census.frequencies[1][after]) == 1
        let isLast =
            likeness == .same && around > .zero && isLastOfName(before, 0, board) && isLastOfName(after, 1, board)
        return Testimony(
            bits: bits, likeness: likeness, hasLines: lines.common > 0, certainty: isOwn ? 1 : lines.certainty,
            root: lines.common > 0 || isOwn ? .known : isLast ? .name : nil)
    }

    private func isLastOfName(_ node: Int, _ side: Int, _ board: Board) -> Bool {
        let name = Shelves.Name(family: board.sides[side].families[node], key: board.sides[side].keys[node])
        return shelves.byName[name]?.allSatisfy { $0.count == 1 } == true
    }

    private func name(
        _ before: Int, _ after: Int, _ likeness: NameLikeness, of count: Int, on board: Board
    ) -> Bits {
        let hasWording = likeness == .form && board.hasSameWording(before, after)
        let bits = weights.name(
            likeness, frequency: max(census.frequencies[0][before], census.frequencies[1][after]),
            wording: hasWording ? max(census.wordings[0][before], census.wordings[1][after]) : 2, of: count)
        guard likeness < .form, likeness != .contradicted else { return bits }
        let manner = board.manner(before, after)
        if manner < .zero { return bits + manner }
        switch (census.isUnknownAcross(before, 0), census.isUnknownAcross(after, 1)) {
        case (true, true): return bits + Weights.newName
        case (false, false): return bits + Weights.takenName
        default: return bits
        }
    }

    private func id(_ before: Int, _ after: Int, _ likeness: NameLikeness, _ name: Bits, on board: Board) -> Bits {
        switch (board.trustsIDs, board.idNumbers[0][before] == board.idNumbers[1][after]) {
        case (true, true): Weights.trustedID
        case (true, false): weights.otherID
        case (false, true):
            name < Bits(1) && likeness != .contradicted ? Weights.sameIDWithoutName : Weights.sameID
        case (false, false): .zero
        }
    }

    /// What stands over both, and is free on both sides too, speaks against them where its names have nothing in common.
    private func superiors(_ before: Int, _ after: Int, on board: inout Board) -> Bits {
        let (left, right) = (board.sides[0].superiors[before], board.sides[1].superiors[after])
        guard left >= 0, right >= 0, board.isFree(UInt32(left), 0), board.isFree(UInt32(right), 1) else { return .zero }
        let likeness = board.names.likeness(board.sides[0].keys[Int(left)], board.sides[1].keys[Int(right)])
        return likeness > .none ? .zero : weights.name(likeness, frequency: 1, wording: 1, of: 1)
    }

    /// A unit goes with its one leader: what speaks against these being one, in how they are called and whom they have
    /// around them, speaks against their units, as far as a unit keeps its leader.
    private func leaders(_ left: Surroundings, _ right: Surroundings, on board: Board) -> Bits {
        guard let (before, after) = left.leader.flatMap({ one in right.leader.map { (one, $0) } }),
            let mine = surroundings[0][before], let other = surroundings[1][after]
        else { return .zero }
        let alike = Surroundings.common(mine.profile, other.profile).count
        let unlike = mine.profile.count + other.profile.count - 2 * alike
        return max(Weights.leastOfLeaders, board.manner(before, after) + unlike * weights.neighbourUnlike)
    }

    private func profile(_ left: Surroundings, _ right: Surroundings, most: Bits) -> Bits {
        let alike = Surroundings.common(left.profile, right.profile).count
        let unlike = left.profile.count + right.profile.count - 2 * alike
        let sorts = alike * Weights.neighbourAlike + unlike * weights.neighbourUnlike
        var named = Bits.zero
        for neighbour in Surroundings.common(left.named, right.named) {
            let words = Int(UInt32(truncatingIfNeeded: neighbour))
            named += Weights.neighbourNamed + (census.rarity[words]).half
        }
        return min(most, max(Weights.leastOfProfile, sorts)) + min(named, Weights.mostOfNamed)
    }
}
