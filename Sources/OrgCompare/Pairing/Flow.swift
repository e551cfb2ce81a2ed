internal import OrgModel

/// What may have become of units that nothing was paired with, as far as numbers tell: where like posts are gone from one
/// and as many have come to another under the same superior, the one may have gone into the other. That is too little to
/// pair them, and enough never to call the one dissolved or new.
struct Flow {
    private let board: Board
    /// How many posts of each name each unit has, its chief's staff among them, by side and unit.
    private let crews: [[UInt32: [UInt32: Int]]]

    /// - Complexity: linear in nodes, and for each free unit in those beside it.
    static func candidates(_ board: Board) -> [(before: UInt32, after: UInt32, confidence: Double)] {
        let flow = Flow(board)
        return flow.targets(0).map { ($0.node, $0.target, $0.share) }
            + flow.targets(1).map { ($0.target, $0.node, $0.share) }
    }

    private init(_ board: Board) {
        self.board = board
        crews = (0...1).map { side in
            let place = board.sides[side]
            var crews: [UInt32: [UInt32: Int]] = [:]
            for post in place.nodes where place.families[Int(post)] == .post {
                guard let unit = Restructuring.home(of: post, side, board) else { continue }
                crews[unit, default: [:]][place.keys[Int(post)], default: 0] += 1
            }
            return crews
        }
    }

    /// Free units of a side with those on the other that have got as many like posts as they had.
    private func targets(_ side: Int) -> [(node: UInt32, target: UInt32, share: Double)] {
        var beside: [Int32: [UInt32]] = [:]
        for unit in board.sides[1 - side].nodes where Restructuring.isUnit(unit, 1 - side, board) {
            let superior = board.superior(of: unit, 1 - side)
            if superior >= 0 { beside[superior, default: []].append(unit) }
        }
        return board.free(side).flatMap { node -> [(node: UInt32, target: UInt32, share: Double)] in
            guard Restructuring.isUnit(node, side, board), let crew = crews[side][node] else { return [] }
            let superior = board.superior(of: node, side)
            let found = (superior < 0 ? [] : beside[superior] ?? []).filter { hasGot(crew, $0, side) }
            return found.count > Self.most ? [] : found.map { (node, $0, 0.5 / Double(found.count)) }
        }
    }

    /// Where more than so many may be meant nothing is said.
    private static let most = 3

    /// Whether a unit has so many more posts of each name than what it is paired with; one that is free has come with
    /// all of its own.
    private func hasGot(_ crew: [UInt32: Int], _ unit: UInt32, _ side: Int) -> Bool {
        let now = crews[1 - side][unit] ?? [:]
        let before = board.counterparts(of: unit, 1 - side).compactMap { crews[side][$0] }
        return crew.allSatisfy { name, count in
            (now[name] ?? 0) - before.reduce(0) { $0 + ($1[name] ?? 0) } >= count
        }
    }
}
