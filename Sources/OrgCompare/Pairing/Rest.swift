internal import OrgModel
internal import Texts

/// What is to be said of nodes that nothing was paired with. Absence alone is no removal: of the removals that a
/// prototype claimed from absence, five in a hundred were wrong with ids kept and 34 with two hands.
struct Rest {
    private let board: Board
    private let children: [[UInt32: [UInt32]]]
    private let candidates: [[UInt32: [Fate.Candidate]]]
    /// Free nodes by what they stand under and their family.
    private var niches: [[Niche: Int]] = [[:], [:]]
    private var fates: [[UInt32: Fate]]

    private struct Niche: Hashable {
        let superior: Int32
        let family: Family
    }

    init(_ board: Board, unclaimed: [(before: UInt32, after: UInt32, confidence: Double)]) {
        self.board = board
        children = [board.children(0), board.children(1)]
        candidates = Self.candidates(unclaimed, board)
        fates = board.settled
        for side in 0...1 {
            for node in board.free(side) {
                guard let niche = niche(of: node, side) else { continue }
                niches[side][niche, default: 0] += 1
            }
        }
    }

    /// The fate of every node of a side that is in no class, groups of like ones apart.
    mutating func fates(_ side: Int, without grouped: Set<UInt32>) -> [UInt32: Fate] {
        for node in board.free(side) where !grouped.contains(node) { settle(node, side) }
        return fates[side].filter { !grouped.contains($0.key) }
    }

    /// Climbs to the first superior whose fate is known and comes back down, so that depth costs no stack.
    private mutating func settle(_ node: UInt32, _ side: Int) {
        var chain: [UInt32] = []
        var inChain: Set<UInt32> = []
        var next = node
        while board.isFree(next, side), fates[side][next] == nil, inChain.insert(next).inserted {
            chain.append(next)
            let superior = board.sides[side].superiors[Int(next)]
            if superior < 0 { break }
            next = UInt32(superior)
        }
        for node in chain.reversed() { fates[side][node] = fate(of: node, side) }
    }

    private func fate(of node: UInt32, _ side: Int) -> Fate {
        let unknown = Fate.unknown(candidates[side][node] ?? [])
        let gone = side == 0 ? Fate.dissolved : .new
        if board.isEndingSaid(node, side) { return gone }
        let isOutOfTime = board.isOutOfTime(node, side)
        // What is unclear of one whose first day is said is not whether it was there before.
        let isUncertain =
            board.sides[side].replacesUnknown(node) || board.sides[side].isUnclear(node) && !isOutOfTime
        guard candidates[side][node]?.isEmpty != false, !isUncertain else { return unknown }
        // Of two hands the one has a word for a matter that the other has not: that it has a day makes it no new one.
        let isWord = !board.trustsIDs && board.sides[side].families[Int(node)].isWhatItIsCalled
        if isOutOfTime, !isWord, !mayHaveBecome(node, side) { return gone }
        if board.sides[side].families[Int(node)].isThereUntold { return board.isLater(node, side) ? gone : unknown }
        guard board.trustsIDs, !livesOn(node, side) else { return unknown }
        let superior = home(of: node, side)
        if superior >= 0, board.classes[side][Int(superior)] < 0 {
            return fates[side][UInt32(superior)] == gone ? gone : unknown
        }
        guard let niche = niche(of: node, side) else { return unknown }
        return niches[1 - side][niche] == nil ? gone : unknown
    }

    /// What a node stands under; a group goes its own way though the fate of who leads it is not known.
    private func home(of node: UInt32, _ side: Int) -> Int32 {
        let place = board.sides[side]
        var superior = place.superiors[Int(node)]
        if place.families[Int(node)].isOfPosts { return superior }
        var seen: Set<Int32> = []
        while superior >= 0, board.isFree(UInt32(superior), side), place.families[Int(superior)].isOfPosts,
            seen.insert(superior).inserted
        {
            superior = place.superiors[Int(superior)]
        }
        return superior
    }

    /// Where somebody else may have come instead; nil under a superior that is itself not paired.
    private func niche(of node: UInt32, _ side: Int) -> Niche? {
        let superior = home(of: node, side)
        let family = board.sides[side].families[Int(node)]
        if superior < 0 { return Niche(superior: -1, family: family) }
        let known = board.classes[side][Int(superior)]
        return known < 0 ? nil : Niche(superior: known, family: family)
    }

    /// Whether something that stood under the node, or answered to its chief, stands under another now. What stands
    /// nowhere tells of no successor.
    private func livesOn(_ node: UInt32, _ side: Int) -> Bool {
        guard let under = children[side][node] else { return false }
        return under.contains { child in
            isPlaced(child, side)
                || board.sides[side].families[Int(child)] == .chief
                    && (children[side][child] ?? []).contains { isPlaced($0, side) }
        }
    }

    /// Whether something that stands under the node stands on the other side under one of whom nothing is known, which
    /// may be the node.
    private func mayHaveBecome(_ node: UInt32, _ side: Int) -> Bool {
        (children[side][node] ?? []).contains { child in
            board.counterparts(of: child, side).contains { counterpart in
                let superior = board.sides[1 - side].superiors[Int(counterpart)]
                return superior >= 0 && board.isFree(UInt32(superior), 1 - side)
            }
        }
    }

    /// Whether what a node is paired with stands under something.
    private func isPlaced(_ node: UInt32, _ side: Int) -> Bool {
        let number = board.classes[side][Int(node)]
        guard number >= 0 else { return false }
        return board.members[1 - side][Int(number)].contains { board.sides[1 - side].superiors[Int($0)] >= 0 }
    }

    private static func candidates(
        _ unclaimed: [(before: UInt32, after: UInt32, confidence: Double)], _ board: Board
    ) -> [[UInt32: [Fate.Candidate]]] {
        var found: [[UInt32: [Fate.Candidate]]] = [[:], [:]]
        for (before, after, confidence) in unclaimed {
            found[0][before, default: []].append(.init(Node(after), confidence))
            found[1][after, default: []].append(.init(Node(before), confidence))
        }
        return [1, 0].map { side in
            let other = board.sides[side].organisation
            return found[1 - side].mapValues { all in
                Array(
                    all.sorted { ($1.confidence, other.id(of: $0.node)) < ($0.confidence, other.id(of: $1.node)) }
                        .prefix(3))
            }
        }
    }
}

extension Board {
    /// Whether the other model lets the node end (`upphör`); its author had the word for a successor and did not use it.
    func isEndingSaid(_ node: UInt32, _ side: Int) -> Bool {
        trustsIDs && sides[1 - side].organisation.ending(of: sides[side].organisation.id(of: Node(node))) != nil
    }

    /// Whether the node's own period tells that it was not there on the day of the other model.
    func isOutOfTime(_ node: UInt32, _ side: Int) -> Bool {
        guard let day = sides[1 - side].organisation.date else { return false }
        return !sides[side].organisation.traits(of: Node(node)).detail.period.contains(day)
    }

    /// Whether a document bears a day that the other model's day comes before: there it cannot be.
    func isLater(_ node: UInt32, _ side: Int) -> Bool {
        guard let day = sides[1 - side].organisation.date,
            let written = sides[side].organisation.value(.datum, of: Node(node))
        else { return false }
        return day.description < written && written.prefix(4).allSatisfy(\.isWholeNumber)
    }

    /// Takes what is said to end out of the game.
    mutating func settleEndings() {
        for side in 0...1 where trustsIDs && sides[1 - side].organisation.hasEndings {
            for node in free(side) where isEndingSaid(node, side) {
                settle(node, side, as: side == 0 ? .dissolved : .new)
            }
        }
    }

    /// Free nodes of one colour, where there are some on both sides and more than one on either.
    func groupsOfLikeOnes() -> [LikeOnes] {
        Colours(of: self, rounds: 4).classes.values
            .filter { !$0.0.isEmpty && !$0.1.isEmpty && $0.0.count + $0.1.count > 2 }
            .map { LikeOnes(before: $0.0.map(Node.init), after: $0.1.map(Node.init)) }
            .sorted { $0.before[0] < $1.before[0] }
    }
}
