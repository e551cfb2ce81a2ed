internal import OrgModel

/// Rounds of evidence: what is surest is paired first and becomes evidence for what stands beside it.
struct Rounds {
    /// How sure a pair must be in each round; the last goes on until it finds nothing. What is surest comes first, for
    /// what is wrong early draws more after it. Less than 0.9 is not claimed: on 100 generated organisations seven in
    /// ten such claims were right where all ids were new, and leaving them out cost one pair in a thousand.
    private static let thresholds = [0.995, 0.97, 0.97, 0.95, 0.95]
    static let least = 0.9

    private let weights: Weights
    private let census: Census
    /// What was weighed and not claimed in the last round: who may be whom.
    private(set) var unclaimed: [(before: UInt32, after: UInt32, confidence: Double)] = []

    init(_ board: Board) {
        weights = Weights(board)
        census = Census(board)
    }

    /// - Parameter isFirst: whether the surest are still to be found.
    mutating func run(on board: inout Board, isFirst: Bool) {
        for threshold in isFirst ? Self.thresholds : [] { _ = round(threshold, on: &board) }
        while round(Self.least, on: &board) > 0 {}
    }

    /// One round; returns how many pairs it made.
    private mutating func round(_ threshold: Double, on board: inout Board) -> Int {
        let free = [board.free(0), board.free(1)]
        unclaimed = []
        if free[0].isEmpty || free[1].isEmpty { return 0 }
        let shelves = Shelves(board, free: free)
        let balance = Balance(board, shelves, weights, census, free: free)
        var weighed: [(before: UInt32, after: UInt32, bits: Bits)] = []
        var testimonies: [Balance.Testimony] = []
        for pair in shelves.candidates(board) {
            let (before, after) = (UInt32(pair >> 32), UInt32(truncatingIfNeeded: pair))
            guard let testimony = balance.weigh(Int(before), Int(after), on: &board) else { continue }
            weighed.append((before, after, testimony.bits))
            testimonies.append(testimony)
        }
        let confidences = Scaling.confidences(weighed)
        let nests = Nests(board, free: free)
        var accepted: [Int] = []
        for (index, confidence) in confidences.enumerated() {
            let (before, after, _) = weighed[index]
            let testimony = testimonies[index]
            if confidence >= threshold, testimony.isRooted, nests.allow(before, after, testimony.likeness, on: &board) {
                accepted.append(index)
            } else if confidence >= 0.05 {
                unclaimed.append((before, after, min(confidence, Self.least)))
            }
        }
        // Only now, so that what one pair allows another does not hang on their order.
        for index in accepted {
            board.pair(weighed[index].before, weighed[index].after, confidences[index], testimonies[index].reasons)
        }
        return accepted.count
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
