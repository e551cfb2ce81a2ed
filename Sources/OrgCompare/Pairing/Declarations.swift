internal import OrgModel
internal import Texts

/// What is written of who is who: the pairs file, trusted ids, and `ersätter`, in that order of weight.
struct Declarations {
    private let ids: [[String: UInt32]]
    /// The ids of what each side's model tells has ended.
    private let gone: [Set<String>]

    init(_ board: Board) {
        ids = board.sides.map(\.nodesByID)
        gone = board.sides.map { Set($0.organisation.departures.map(\.id)) }
    }

    /// Follows the pairs file; what contradicts itself is not followed.
    func follow(_ file: PairsFile, on board: inout Board) {
        board.conflicts += file.conflicts(before: ids[0], after: ids[1])
        if !board.conflicts.isEmpty { return }
        for answer in file.answers {
            guard let before = ids[0][answer.before] else { continue }
            switch answer.after {
            case .nodes(let successors):
                for id in successors { if let after = ids[1][id] { board.pair(before, after, 1, .pairsFile) } }
            case .none: board.settle(before, 0, as: .dissolved)
            case .unknown: board.settle(before, 0, as: .unknown([]))
            }
        }
        for id in file.new { if let after = ids[1][id] { board.settle(after, 1, as: .new) } }
        for id in file.unknown { if let after = ids[1][id] { board.settle(after, 1, as: .unknown([])) } }
    }

    /// Pairs what has one id on both sides, if ids are trusted.
    /// - Parameter trusted: whether they are known to be; nil to let the models tell.
    func followIDs(trusted: Bool?, on board: inout Board) {
        let common = Trust.common(ids[0], ids[1])
        board.trustsIDs = trusted ?? Trust.isEarned(by: common, &board)
        guard board.trustsIDs else { return }
        let (before, after) = (board.sides[0], board.sides[1])
        let namesakes = board.sides.map { Dictionary($0.keys.map { ($0, 1) }, uniquingKeysWith: +) }
        for (left, right) in common
        where !before.isMention(left) && !after.isMention(right) && board.isFree(left, 0) && board.isFree(right, 1) {
            let (l, r) = (Int(left), Int(right))
            let isOne =
                before.families[l] == after.families[r]
                || before.families[l] == .ghost || after.families[r] == .ghost
                || before.kinds[l].section == after.kinds[r].section && before.keys[l] == after.keys[r]
            if trusted == nil, isTurned(left, right, namesakes, on: board) { continue }
            if isOne { board.pair(left, right, 1, before.keys[l] == after.keys[r] ? [.id, .sameName] : .id) }
        }
    }

    /// Whether two of one id, and of a name that others have, stand under two that are known to differ: ids counted up
    /// from names go to others when another is left out.
    private func isTurned(
        _ before: UInt32, _ after: UInt32, _ namesakes: [[UInt32: Int]], on board: Board
    ) -> Bool {
        let keys = (board.sides[0].keys[Int(before)], board.sides[1].keys[Int(after)])
        guard namesakes[0][keys.0] ?? 0 > 1 || namesakes[1][keys.1] ?? 0 > 1 else { return false }
        let superiors = (board.sides[0].superiors[Int(before)], board.sides[1].superiors[Int(after)])
        guard superiors.0 >= 0, superiors.1 >= 0 else { return false }
        let organisations = board.sides.map(\.organisation)
        let ids = (
            organisations[0].id(of: Node(UInt32(superiors.0))), organisations[1].id(of: Node(UInt32(superiors.1)))
        )
        return ids.0 != ids.1 && self.ids[1][ids.0] != nil && self.ids[0][ids.1] != nil
    }

    /// Follows `ersätter`, said in either model, also of what has ended.
    func followPredecessors(on board: inout Board) {
        var claims: [Claim] = []
        var namesakes: NodesByName?
        for side in 0...1 {
            let organisation = board.sides[side].organisation
            for node in organisation.nodes {
                for replacement in organisation.replacements(of: node) {
                    board.tellsOfPredecessors = true
                    let extent = Extent(replacement.detail, in: organisation)
                    claims += follow(replacement, of: node, said: side, &namesakes, on: &board).map { claim in
                        var claim = claim
                        // A part of many is a whole one of them.
                        if !claim.isOfMany { claim.extent = extent }
                        return claim
                    }
                }
            }
        }
        if claims.isEmpty { return }
        claims = withoutShares(claims, on: &board)
        claims = WholeClaims(claims.filter { !board.isSettled($0.before, 0) && !board.isSettled($0.after, 1) }, board)
            .refused(from: claims, on: &board)
        // What is paired already, and what both models say, is said once.
        var known = Set(board.links.map { Claim(before: $0.before.index, after: $0.after.index) })
        for claim in claims where known.insert(claim).inserted { link(claim.before, claim.after, on: &board) }
    }

    /// That one replaced another.
    struct Claim: Hashable {
        let before: UInt32
        let after: UInt32
        /// The side that what was replaced is of.
        var replaced = 0
        /// How much of it, as the model says.
        var extent = Extent.unsaid
        /// Whether it is told of many at once, by a name that is no one's of them.
        var isOfMany = false

        init(before: UInt32, after: UInt32) {
            self.before = before
            self.after = after
        }

        /// A node of `side` and one of the other, which it replaced.
        init(_ node: UInt32, _ other: UInt32, _ side: Int) {
            self = side == 0 ? Claim(before: node, after: other) : Claim(before: other, after: node)
            replaced = 1 - side
        }

        /// The number of what is replaced, and of what replaces it.
        var predecessor: UInt32 { replaced == 0 ? before : after }
        var successor: UInt32 { replaced == 0 ? after : before }

        static func == (left: Claim, right: Claim) -> Bool { (left.before, left.after) == (right.before, right.after) }

        func hash(into hasher: inout Hasher) {
            hasher.combine(before)
            hasher.combine(after)
        }
    }

    /// One `ersätter`: a node of the model on `side` replaces `id`, which stands in the other model, or in the same one
    /// where only the successor lives on. Read backwards it says the same.
    private func follow(
        _ replacement: Organisation.Replacement, of node: Node, said side: Int, _ known: inout NodesByName?,
        on board: inout Board
    ) -> [Claim] {
        let id = replacement.predecessor
        let (own, other) = (board.sides[side], board.sides[1 - side])
        let here = ids[side][id].flatMap { own.families[Int($0)] == .ghost ? nil : $0 }
        let there = ids[1 - side][id].flatMap { other.families[Int($0)] == .ghost ? nil : $0 }
        let counterpart = ids[1 - side][own.organisation.id(of: node)]
        switch (here, there) {
        // What is demanded of those who both stand has not come about.
        case (_?, _) where replacement.detail.isDemanded: break
        case (nil, let there?) where board.trustsIDs || !gone[side].contains(id):
            return [Claim(node.index, there, side)]
        // That both replaced it before the first model was written is history.
        case (_?, let there?) where board.trustsIDs && counterpart == nil: return [Claim(node.index, there, side)]
        case (let here?, nil) where board.trustsIDs:
            if let counterpart { return [Claim(counterpart, here, 1 - side)] }
        case (_, _) where !board.trustsIDs && here.map(own.isMention) != false:
            let namesakes = known ?? NodesByName(board)
            known = namesakes
            // Two hands: what the one calls so has that name in the other's model, unless that one tells of both.
            let named = namesakes.nodes(meantBy: id, of: node.index, side, &board)
            let own = namesakes.namesake(of: node.index, side, &board)
            if own == nil || own.map(named.contains) == true || gone[side].contains(id), !named.isEmpty {
                let isOfMany = named.count > 1 || !namesakes.isOneNamed(id, named[0], side, board)
                return named.map { other in
                    var claim = Claim(node.index, other, side)
                    claim.isOfMany = isOfMany
                    return claim
                }
            }
            if let there { return [Claim(node.index, there, side)] }
            if here == nil, named.isEmpty { tellUnknown(id, of: node, said: side, on: &board) }
        case (nil, nil):
            // One who keeps the other's ids may still write a name; nothing replaces itself.
            let namesakes = known ?? NodesByName(board)
            known = namesakes
            let named = namesakes.nodes(meantBy: id, of: node.index, side, &board).filter { $0 != counterpart }
            if named.isEmpty { tellUnknown(id, of: node, said: side, on: &board) }
            return named.map { Claim(node.index, $0, side) }
        // Without trust an id that both models have means nothing to the other.
        default: break
        }
        return []
    }

    /// Takes out what claims but a part of what nobody else claims: some of it went there and the rest elsewhere, so that
    /// they are not one. Several that claim a part each are a split.
    private func withoutShares(_ claims: [Claim], on board: inout Board) -> [Claim] {
        func isOnly(_ claim: Claim) -> Bool {
            claim.extent == .part
                && !claims.contains {
                    $0.replaced == claim.replaced && $0.predecessor == claim.predecessor
                        && $0.successor != claim.successor
                }
        }
        let (shares, rest) = (claims.filter(isOnly), claims.filter { !isOnly($0) })
        for share in shares where board.isFree(share.predecessor, share.replaced) {
            board.shares.append((share.before, share.after))
        }
        return rest + shares.filter { !board.isFree($0.predecessor, $0.replaced) }
    }

    /// Tells of a predecessor that neither model has, nor has let end.
    private func tellUnknown(_ id: String, of node: Node, said side: Int, on board: inout Board) {
        if board.sides.contains(where: { $0.organisation.ending(of: id) != nil })
            || board.sides[side].remembers(id, of: node)
        {
            return
        }
        board.conflicts.append(.unknownPredecessor(node: node, side == 0 ? .before : .after, id: id))
    }

    /// Pairs the two, if nothing that weighs more is against it.
    private func link(_ before: UInt32, _ after: UInt32, on board: inout Board) {
        let (left, right) = (Int(before), Int(after))
        let (old, new) = (board.sides[0], board.sides[1])
        if board.isSettled(before, 0) || board.isSettled(after, 1) {
            board.conflicts.append(.overruled(before: Node(before), after: Node(after)))
        } else if old.families[left] == new.families[right] || old.kinds[left].section == new.kinds[right].section {
            board.pair(before, after, 1, .declared)
        } else {
            board.conflicts.append(.unlikePredecessor(before: Node(before), after: Node(after)))
        }
    }
}

extension Side {
    /// Each node by its id.
    var nodesByID: [String: UInt32] {
        Dictionary(
            nodes.map { (organisation.id(of: Node($0)), $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Whether the predecessor is one that the model itself let go: ended, or out of its period.
    fileprivate func remembers(_ id: String, of node: Node) -> Bool {
        !organisation.statements(of: .ersätter, from: node).contains { $0.object.map(organisation.id) == id }
    }

    /// Whether the model says that the node replaces, or is replaced by, what it does not know (`ersätter: okänt`): then
    /// it is neither new nor dissolved.
    func replacesUnknown(_ node: UInt32) -> Bool {
        let lines = organisation.lines
        let said = lines.statements(.ersätter, from: Node(node)) + lines.statements(.ersätter, to: Node(node))
        return said.contains { ($0.object == nil || $0.subject == nil) && $0.standing != .denied }
    }

    /// Whether the model itself is unclear about the node (`otydligt`), and so no proof that it ended or is new.
    func isUnclear(_ node: UInt32) -> Bool { !organisation.traits(of: Node(node)).detail.unclear.isNone }

    /// Whether the node is nothing but what `ersätter` mentions, defined or not: it is no part of this organisation.
    func isMention(_ node: UInt32) -> Bool {
        let replacements = organisation.statements(of: .ersätter, to: Node(node))
        if families[Int(node)] == .ghost { return !replacements.isEmpty }
        return lines(of: node).isEmpty && replacements.contains { !$0.detail.isDemanded && $0.detail.holds == .yes }
    }
}
