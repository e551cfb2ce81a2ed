internal import OrgModel

/// Free units and organs of one kind under one superior, and how many there are on each side. Where the numbers differ
/// something was merged, split, dissolved or formed there, and likeness of names is no proof of who became whom:
/// "miljönämnden" need not have become "miljö- och byggnadsnämnden".
struct Nests {
    private struct Nest: Hashable {
        let kind: NodeKind
        /// The class of the superior; -1 where it is not known.
        let superior: Int32
    }

    private var counts: [Nest: [Int]] = [:]

    init(_ board: Board, free: [[UInt32]]) {
        for side in 0...1 {
            for node in free[side] {
                guard let nest = Self.nest(of: node, side, board) else { continue }
                counts[nest, default: [0, 0]][side] += 1
            }
        }
    }

    /// Whether nothing about the nests of two nodes, and of what they stand in, forbids their being one.
    func allow(_ before: UInt32, _ after: UInt32, _ likeness: NameLikeness, on board: inout Board) -> Bool {
        guard allowThemselves(before, after, likeness, on: board) else { return false }
        var (left, right) = (before, after)
        // A chief is paired with a chief only if what the one leads may be what the other leads; and so on up.
        for _ in 0..<4 {
            let (above, below) = (board.sides[0].superiors[Int(left)], board.sides[1].superiors[Int(right)])
            guard above >= 0, below >= 0, board.isFree(UInt32(above), 0), board.isFree(UInt32(below), 1) else { break }
            (left, right) = (UInt32(above), UInt32(below))
            guard board.sides[0].families[Int(left)] == board.sides[1].families[Int(right)] else { return false }
            let keys = (board.sides[0].keys[Int(left)], board.sides[1].keys[Int(right)])
            let likeness = board.names.likeness(keys.0, keys.1)
            if likeness == .contradicted || !allowThemselves(left, right, likeness, on: board) { return false }
        }
        return true
    }

    private func allowThemselves(
        _ before: UInt32, _ after: UInt32, _ likeness: NameLikeness, on board: Board
    ) -> Bool {
        let contested = isContested(before, 0, board) || isContested(after, 1, board)
        guard contested else { return true }
        guard likeness >= .form else { return false }
        return !isDepartment(before, 0, board) || hasSameOrgan(before, after, board)
    }

    private func isContested(_ node: UInt32, _ side: Int, _ board: Board) -> Bool {
        guard let nest = Self.nest(of: node, side, board), let counts = counts[nest] else { return false }
        return counts[0] != counts[1]
    }

    private static func nest(of node: UInt32, _ side: Int, _ board: Board) -> Nest? {
        let place = board.sides[side]
        switch place.families[Int(node)] {
        case .organ, .unit: return Nest(kind: place.kinds[Int(node)], superior: board.superior(of: node, side))
        default: return nil
        }
    }

    private func isDepartment(_ node: UInt32, _ side: Int, _ board: Board) -> Bool {
        board.sides[side].kinds[Int(node)] == .förvaltning
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
