internal import OrgModel

/// What is written of who is who: the pairs file, trusted ids, and `ersätter`, in that order of weight.
struct Declarations {
    private let ids: [[String: UInt32]]

    init(_ board: Board) { ids = board.sides.map(\.nodesByID) }

    /// Follows the pairs file; what contradicts itself is not followed.
    func follow(_ file: PairsFile, on board: inout Board) {
        board.conflicts += file.conflicts(before: ids[0], after: ids[1])
        if !board.conflicts.isEmpty { return }
        for entry in file.entries {
            guard let before = ids[0][entry.before] else { continue }
            switch entry.after {
            case .nodes(let successors):
                for id in successors { if let after = ids[1][id] { board.pair(before, after, 1, .pairsFile) } }
            case .none: board.settle(before, 0, as: .dissolved)
            case .unknown: board.settle(before, 0, as: .unknown([]))
            }
        }
        for id in file.new { if let after = ids[1][id] { board.settle(after, 1, as: .new) } }
    }

    /// Pairs what has one id on both sides, if ids are trusted.
    /// - Parameter trusted: whether they are known to be; nil to let the models tell.
    func followIDs(trusted: Bool?, on board: inout Board) {
        let common = Trust.common(ids[0], ids[1])
        board.trustsIDs = trusted ?? Trust.isEarned(by: common, &board)
        guard board.trustsIDs else { return }
        let (before, after) = (board.sides[0], board.sides[1])
        for (left, right) in common where board.isFree(left, 0) && board.isFree(right, 1) {
            let (l, r) = (Int(left), Int(right))
            let isOne =
                before.families[l] == after.families[r]
                || before.families[l] == .ghost || after.families[r] == .ghost
                || before.kinds[l].section == after.kinds[r].section && before.keys[l] == after.keys[r]
            if isOne { board.pair(left, right, 1, before.keys[l] == after.keys[r] ? [.id, .sameName] : .id) }
        }
    }

    /// Follows `ersätter`, said in either model, also of what has ended.
    func followPredecessors(on board: inout Board) {
        for (side, version) in [PairingConflict.Version.before, .after].enumerated() {
            let organisation = board.sides[side].organisation
            for node in organisation.nodes {
                for id in organisation.predecessors(of: node) {
                    follow(id, of: node, said: side, version, on: &board)
                }
            }
        }
    }

    /// One `ersätter`: a node of the model on `side` replaces `id`.
    private func follow(
        _ id: String, of node: Node, said side: Int, _ version: PairingConflict.Version, on board: inout Board
    ) {
        let organisation = board.sides[side].organisation
        guard let successor = side == 1 ? node.index : ids[1][organisation.id(of: node)] else { return }
        guard let predecessor = ids[0][id] else {
            let isKnown = ids[1][id] != nil || board.sides.contains { $0.organisation.hasEnded(id) }
            if !isKnown, side == 1 { board.conflicts.append(.unknownPredecessor(node: node, version, id: id)) }
            return
        }
        let (before, after) = (board.sides[0], board.sides[1])
        // Without trust an id of one model says nothing of the other, unless only the other has it.
        if !board.trustsIDs, side == 1 ? ids[1][id] != nil : ids[0][organisation.id(of: node)] != nil { return }
        // That both replaced it before the first model was written is history.
        if board.trustsIDs, ids[1][id] != nil, ids[0][after.organisation.id(of: Node(successor))] != nil { return }
        if board.areOne(predecessor, successor) { return }
        if board.isSettled(predecessor, 0) || board.isSettled(successor, 1) {
            board.conflicts.append(.overruled(before: Node(predecessor), after: Node(successor)))
        } else if before.families[Int(predecessor)] == after.families[Int(successor)]
            || before.kinds[Int(predecessor)].section == after.kinds[Int(successor)].section
        {
            board.pair(predecessor, successor, 1, .declared)
        } else {
            board.conflicts.append(.unlikePredecessor(before: Node(predecessor), after: Node(successor)))
        }
    }
}

extension Side {
    /// Each node by its id.
    var nodesByID: [String: UInt32] {
        Dictionary(
            nodes.map { (organisation.id(of: Node($0)), $0) }, uniquingKeysWith: { first, _ in first })
    }
}
