internal import OrgModel

/// Pairs what a municipality has one of: its council, its board, its director.
enum Law {
    static func pair(on board: inout Board) {
        for kind in NodeKind.ones {
            let found = board.sides.map { side in
                side.nodes.filter { side.kinds[Int($0)] == kind && side.families[Int($0)] != .ghost }
            }
            guard found[0].count == 1, found[1].count == 1, board.isFree(found[0][0], 0), board.isFree(found[1][0], 1)
            else { continue }
            board.pair(found[0][0], found[1][0], 0.99, .onlyOfItsKind)
        }
        pairKindsUsedAsNodes(on: &board)
    }

    /// A kind used as a node ("nämnder") means any of the kind on either side.
    private static func pairKindsUsedAsNodes(on board: inout Board) {
        var byKind: [NodeKind: UInt32] = [:]
        for node in board.sides[0].nodes where board.sides[0].organisation.isAnyOfKind(Node(node)) {
            byKind[board.sides[0].kinds[Int(node)]] = node
        }
        for node in board.sides[1].nodes where board.sides[1].organisation.isAnyOfKind(Node(node)) {
            guard let other = byKind[board.sides[1].kinds[Int(node)]], board.isFree(other, 0), board.isFree(node, 1)
            else { continue }
            board.pair(other, node, 1, .onlyOfItsKind)
        }
    }
}
