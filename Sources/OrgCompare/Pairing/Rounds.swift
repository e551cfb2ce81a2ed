internal import OrgModel

/// Rounds of evidence: what is surest is paired first and becomes evidence for what stands beside it.
struct Rounds {
    /// How sure a pair must be in each round; the last goes on until it finds nothing. What is surest comes first, for
    /// what is wrong early draws more after it. Less than `Weights.least(_:_:)` is not claimed.
    private static let thresholds = [0.995, 0.97, 0.97, 0.95, 0.95]

    private let weights: Weights
    private let census: Census
    /// What two of unlike names must have in common; nil where lines alone may tell who is who.
    private let anchors: Anchors?
    /// What was weighed and not claimed in the last round: who may be whom.
    private(set) var unclaimed: [(before: UInt32, after: UInt32, confidence: Double)] = []
    /// The last round's, which the next may go by.
    private var last: Weighing?

    init(_ board: Board, _ rates: Rates) {
        weights = Weights(board, rates)
        census = board.census
        anchors = Anchors(board)
    }

    /// - Parameter isFirst: whether the surest are still to be found.
    mutating func run(on board: inout Board, isFirst: Bool) {
        for threshold in isFirst ? Self.thresholds : [] { _ = round(threshold, on: &board) }
        while round(0, on: &board) > 0 {}
    }

    /// One round; returns how many pairs it made.
    private mutating func round(_ threshold: Double, on board: inout Board) -> Int {
        // What was weighed stands until somebody is paired.
        if last?.links != board.links.count { last = weighing(on: &board) }
        unclaimed = []
        guard let last else { return 0 }
        var accepted: [Pair] = []
        for pair in last.pairs {
            let likeness = pair.testimony.likeness
            let isTold =
                (likeness > .none && !(anchors != nil && board.areNumbered(pair.before, pair.after))
                    || anchors?.hold(pair.before, pair.after, board) != false)
                && anchors?.allow(pair.before, pair.after, likeness, board) != false
            let family = board.sides[0].families[Int(pair.before)]
            if isTold, pair.isRooted, pair.confidence >= max(threshold, weights.least(family, likeness)),
                last.nests.allow(pair.before, pair.after, pair.testimony.likeness, on: &board)
            {
                accepted.append(pair)
            } else if pair.confidence >= 0.05 {
                let most = isTold ? weights.least : likeness > .none ? Anchors.most : Anchors.mostOfUnlike
                unclaimed.append((pair.before, pair.after, min(pair.confidence, most)))
            }
        }
        // Only now, so that what one pair allows another does not hang on their order.
        for pair in accepted { board.pair(pair.before, pair.after, pair.confidence, pair.testimony.reasons) }
        return accepted.count
    }

    /// Free nodes held against each other, where so many links were made before.
    private struct Weighing {
        let links: Int
        let nests: Nests
        let pairs: [Pair]
    }

    private func weighing(on board: inout Board) -> Weighing? {
        let free = [board.free(0), board.free(1)]
        if free[0].isEmpty || free[1].isEmpty { return nil }
        let shelves = Shelves(board, free: free)
        let nests = Nests(board, free: free)
        let balance = Balance(board, shelves, weights, census, nests, free: free)
        let vicinity = Vicinity(board, free: free)
        var pairs = weighed(shelves.candidates(board), balance, vicinity, on: &board)
        support(&pairs, vicinity, board)
        return Weighing(links: board.links.count, nests: nests, pairs: pairs)
    }

    /// Two free nodes that were held against each other.
    private struct Pair {
        let before: UInt32
        let after: UInt32
        let testimony: Balance.Testimony
        var support = Bits.zero
        var confidence = 0.0

        var key: UInt64 { UInt64(before) << 32 | UInt64(after) }

        /// Whether it has more to go by than being alike; what holds together among free nodes alone must be surer.
        var isRooted: Bool {
            testimony.root == .known
                || (testimony.root == .name && support > .zero || support > Bits(3)) && confidence >= 0.98
        }
    }

    /// Candidates, those beside them where they may be one, and so on.
    private func weighed(
        _ candidates: [UInt64], _ balance: Balance, _ vicinity: Vicinity, on board: inout Board
    ) -> [Pair] {
        var pairs: [Pair] = []
        var next = candidates
        var known = Set(next)
        while !next.isEmpty {
            var beside: [UInt64] = []
            for key in next {
                let (before, after) = (UInt32(key >> 32), UInt32(truncatingIfNeeded: key))
                guard let testimony = balance.weigh(Int(before), Int(after), on: &board) else { continue }
                pairs.append(Pair(before: before, after: after, testimony: testimony))
                guard testimony.bits > Weights.nothing else { continue }
                vicinity.forEachPair(beside: before, after, board) { pair in
                    if known.insert(pair).inserted { beside.append(pair) }
                }
            }
            next = beside.sorted()
        }
        return pairs
    }

    /// Gives each pair its confidence: by what speaks for it, and then by what speaks for those beside it. Only once, so
    /// that two do not talk each other into it.
    private func support(_ pairs: inout [Pair], _ vicinity: Vicinity, _ board: Board) {
        let scaling = Scaling(pairs.map { ($0.before, $0.after) }, board.sides.map(\.count))
        func confidences() -> [Double] { scaling.confidences(pairs.map { $0.testimony.bits + $0.support }) }
        let own = Dictionary(uniqueKeysWithValues: zip(pairs.map(\.key), confidences()))
        for index in pairs.indices {
            pairs[index].support = vicinity.support(of: pairs[index].before, pairs[index].after, board, census) {
                own[$0] ?? 0
            }
        }
        for (index, confidence) in confidences().enumerated() {
            pairs[index].confidence = confidence * pairs[index].testimony.certainty
        }
    }
}

extension Balance.Testimony {
    fileprivate var reasons: Link.Reasons {
        var reasons: Link.Reasons = hasLines ? .sameLines : []
        if likeness == .same { reasons.insert(.sameName) }
        if likeness == .form || likeness == .strong || likeness == .weak { reasons.insert(.likeName) }
        return reasons
    }
}
