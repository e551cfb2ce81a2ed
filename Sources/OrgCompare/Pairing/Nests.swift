internal import OrgModel

/// Free units and organs of one kind under one superior, and how many there are on each side. Where the numbers differ
/// something was merged, split, dissolved or formed there, and likeness of names is no proof of who became whom:
/// "miljönämnden" need not have become "miljö- och byggnadsnämnden". What goes on under it and beside it is.
struct Nests {
    private struct Nest: Hashable {
        let family: Family
        /// The class of the superior; -1 where it is not known.
        let superior: Int32
    }

    private var counts: [Nest: [Int]] = [:]
    /// What it says against a free node being one on the other side that its nest has another number there, by side and
    /// node.
    private var rates: [[Bits]]

    init(_ board: Board, free: [[UInt32]]) {
        rates = board.sides.map { [Bits](repeating: .zero, count: $0.count) }
        for side in 0...1 {
            for node in free[side] {
                guard let nest = Self.nest(of: node, side, board) else { continue }
                counts[nest, default: [0, 0]][side] += 1
            }
        }
        for side in 0...1 {
            for node in free[side] { rates[side][Int(node)] = rate(node, side, board) }
        }
    }

    /// Whether nothing about the nests of two nodes, and of what they belong to, forbids their being one.
    func allow(_ before: UInt32, _ after: UInt32, _ likeness: NameLikeness, on board: inout Board) -> Bool {
        guard allowThemselves(before, after, likeness, on: board) else { return false }
        if likeness < .form, board.standInReshaped(before, after) { return false }
        // A chief is paired with a chief only if what the one leads may be what the other leads.
        switch board.sides[0].families[Int(before)] {
        case .chief, .electedPost, .document, .group, .meeting: break
        default: return true
        }
        let (above, below) = (board.sides[0].superiors[Int(before)], board.sides[1].superiors[Int(after)])
        guard above >= 0, below >= 0, board.isFree(UInt32(above), 0), board.isFree(UInt32(below), 1) else {
            return true
        }
        guard board.sides[0].families[Int(above)] == board.sides[1].families[Int(below)] else { return false }
        let named = board.names.likeness(board.sides[0].keys[Int(above)], board.sides[1].keys[Int(below)])
        return named != .contradicted && allowThemselves(UInt32(above), UInt32(below), named, on: board)
    }

    private func allowThemselves(
        _ before: UInt32, _ after: UInt32, _ likeness: NameLikeness, on board: Board
    ) -> Bool {
        let isDepartment = isDepartment(before, 0, board)
        guard isDepartment || board.sides[0].families[Int(before)] == .organ,
            isContested(before, 0, board) || isContested(after, 1, board)
        else { return true }
        if hasSameContent(before, after, board) { return true }
        guard likeness >= .form else { return false }
        return !isDepartment || hasSameOrgan(before, after, board) || likeness == .same && isAlone(before, after, board)
    }

    /// Whether most of what has lines to either, but for what stands over them, is known to be one, and at least two are.
    private func hasSameContent(_ before: UInt32, _ after: UInt32, _ board: Board) -> Bool {
        let around = [(before, 0), (after, 1)].map { node, side in
            let above = board.sides[side].superiors[Int(node)]
            return Set(
                board.sides[side].lines(of: node).filter { Int32($0.other) != above }.compactMap { line in
                    let number = board.classes[side][Int(line.other)]
                    return number < 0 ? nil : UInt64(line.label) << 32 | UInt64(number)
                })
        }
        let common = around[0].intersection(around[1]).count
        return common >= 2 && common * 2 > max(around[0].count, around[1].count)
    }

    /// How much speaks against two nodes being one because of the nests that they and what they belong to lie in: where
    /// more are before than after, or the reverse, one that is gone or new is nothing rare.
    func doubt(_ before: Int, _ after: Int, on board: Board) -> Bits {
        var (left, right) = (UInt32(before), UInt32(after))
        var doubt = rates[0][before] + rates[1][after]
        for _ in 0..<4 {
            let (above, below) = (board.sides[0].superiors[Int(left)], board.sides[1].superiors[Int(right)])
            guard above >= 0, below >= 0, board.isFree(UInt32(above), 0), board.isFree(UInt32(below), 1) else { break }
            (left, right) = (UInt32(above), UInt32(below))
            doubt = max(doubt, rates[0][Int(left)] + rates[1][Int(right)])
        }
        return doubt
    }

    private func rate(_ node: UInt32, _ side: Int, _ board: Board) -> Bits {
        guard let nest = Self.nest(of: node, side, board), let counts = counts[nest], counts[0] != counts[1] else {
            return .zero
        }
        let (own, other) = (counts[side], counts[1 - side])
        if own < other { return Weights.fewerInNest }
        // Against one in twenty elsewhere.
        let rate = max(.zero, min(Weights.mostOfNest, Bits.log2((own - other) * 20) - Bits.log2(own)))
        return Bits(sixtyFourths: rate.sixtyFourths * Weights.tenthsOfNest / 10)
    }

    private func isContested(_ node: UInt32, _ side: Int, _ board: Board) -> Bool {
        guard let nest = Self.nest(of: node, side, board), let counts = counts[nest] else { return false }
        return counts[0] != counts[1]
    }

    private static func nest(of node: UInt32, _ side: Int, _ board: Board) -> Nest? {
        let place = board.sides[side]
        switch place.families[Int(node)] {
        case .organ, .unit: return Nest(family: place.families[Int(node)], superior: board.superior(of: node, side))
        default: return nil
        }
    }

    private func isDepartment(_ node: UInt32, _ side: Int, _ board: Board) -> Bool {
        board.sides[side].kinds[Int(node)] == .förvaltning
    }

    /// Whether one of the two has no organ, and nothing is said against the other's.
    private func isAlone(_ before: UInt32, _ after: UInt32, _ board: Board) -> Bool {
        board.sides[0].superiors[Int(before)] < 0 || board.sides[1].superiors[Int(after)] < 0
    }

    /// Whether the two stand under one organ, or under none.
    private func hasSameOrgan(_ before: UInt32, _ after: UInt32, _ board: Board) -> Bool {
        let hasNone = board.sides[0].superiors[Int(before)] < 0 && board.sides[1].superiors[Int(after)] < 0
        let (left, right) = (board.superior(of: before, 0), board.superior(of: after, 1))
        return hasNone || left >= 0 && left == right
    }
}

extension Board {
    /// The class of what a node stands under; -1 where that is not known.
    func superior(of node: UInt32, _ side: Int) -> Int32 {
        let superior = sides[side].superiors[Int(node)]
        return superior < 0 ? -1 : max(-1, classes[side][Int(superior)])
    }
}
