internal import OrgModel

/// Finds merges and splits by where the content of a unit lives on: its parts, its chief, and the posts that answer to
/// the chief. A leaf that was merged into a new name leaves no such trace and stays unknown.
struct Restructuring {
    private static let confidence = 0.9

    /// Draws units that went into another into its class; seen from the other end, units that came out of one.
    /// - Parameter least: how many of what a unit consists of must have gone to the other. Where two hands left out this
    ///   and that, one post of one is no trace: of such claims half were wrong.
    static func find(on board: inout Board, least: Int) {
        var found = Set(takenOver(side: 0, least, board).map { Claim(before: $0.node, after: $0.target) })
        found.formUnion(takenOver(side: 1, least, board).map { Claim(before: $0.target, after: $0.node) })
        for claim in found.sorted() { board.pair(claim.before, claim.after, confidence, .content) }
    }

    private struct Claim: Hashable, Comparable {
        let before: UInt32
        let after: UInt32

        static func < (left: Claim, right: Claim) -> Bool { (left.before, left.after) < (right.before, right.after) }
    }

    /// Free units of a side with the unit on the other side that took over at least half of their content: one that
    /// is known as another's counterpart, or that took over from two or more.
    private static func takenOver(side: Int, _ least: Int, _ board: Board) -> [(node: UInt32, target: UInt32)] {
        let children = board.children(side)
        var claims: [UInt32: [UInt32]] = [:]
        for node in board.free(side) where isUnit(node, side, board) {
            var content = children[node] ?? []
            for child in content where board.sides[side].families[Int(child)] == .chief {
                content += children[child] ?? []
            }
            var homes: [UInt32: Int] = [:]
            for child in content {
                for counterpart in board.counterparts(of: child, side) {
                    if let home = home(of: counterpart, 1 - side, board) { homes[home, default: 0] += 1 }
                }
            }
            let most = homes.filter {
                isUnit($0.key, 1 - side, board) && $0.value * 2 >= content.count && $0.value >= least
            }
            guard most.count == 1, let target = most.first?.key else { continue }
            let superior = board.superior(of: node, side)
            if superior >= 0, superior == board.classes[1 - side][Int(target)] { continue }
            claims[target, default: []].append(node)
        }
        return claims.flatMap { target, nodes -> [(node: UInt32, target: UInt32)] in
            let isKnown = board.classes[1 - side][Int(target)] >= 0
            guard isKnown || nodes.count > 1 && board.isFree(target, 1 - side) && Anchors(board) == nil else {
                return []
            }
            return nodes.map { ($0, target) }
        }
    }

    /// The unit that a node stands in: for a post that answers to a chief, the unit that the chief leads. A chief who
    /// is not said to lead anything stands in none.
    static func home(of node: UInt32, _ side: Int, _ board: Board) -> UInt32? {
        let place = board.sides[side]
        var superior = place.superiors[Int(node)]
        if superior >= 0, place.families[Int(superior)] == .chief {
            if place.families[Int(node)] == .chief { return nil }
            superior = place.superiors[Int(superior)]
        }
        return superior < 0 ? nil : UInt32(superior)
    }

    /// Förvaltningar are left out: that posts went with a förvaltning does not tell which it became (Luleå 2015).
    static func isUnit(_ node: UInt32, _ side: Int, _ board: Board) -> Bool {
        board.sides[side].families[Int(node)] == .unit && board.sides[side].kinds[Int(node)] != .förvaltning
    }
}

extension Board {
    /// What stands under each node of a side: units, organs, posts and matters.
    func children(_ side: Int) -> [UInt32: [UInt32]] {
        var children: [UInt32: [UInt32]] = [:]
        for node in sides[side].nodes {
            let superior = sides[side].superiors[Int(node)]
            guard superior >= 0 else { continue }
            switch sides[side].families[Int(node)] {
            case .unit, .organ, .chief, .post, .matter, .company: children[UInt32(superior), default: []].append(node)
            default: continue
            }
        }
        return children
    }

    /// The nodes of the other side that are in the node's class.
    func counterparts(of node: UInt32, _ side: Int) -> [UInt32] {
        let number = classes[side][Int(node)]
        return number < 0 ? [] : members[1 - side][Int(number)]
    }
}
