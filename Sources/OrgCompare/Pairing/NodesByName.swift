internal import OrgModel

/// The nodes of both sides by name: what the model of one hand calls so, found in the other's.
struct NodesByName {
    private let byKey: [[UInt32: [UInt32]]]
    /// What each side's model tells has ended, by id.
    private let departures: [[String: Organisation.Departure]]

    /// - Complexity: linear in nodes.
    init(_ board: Board) {
        byKey = board.sides.map { side in
            Dictionary(grouping: side.nodes.filter { side.families[Int($0)] != .ghost }) { side.keys[Int($0)] }
        }
        departures = board.sides.map { side in
            Dictionary(side.organisation.departures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        }
    }

    /// The one node of a side that has the name, in whatever form; of the family, where that is known. Nil for none and
    /// for several.
    func node(called name: String, of family: Family?, on side: Int, _ board: inout Board) -> UInt32? {
        let found = (byKey[side][board.names.number(of: name)] ?? []).filter {
            (family == nil || board.sides[side].families[Int($0)] == family)
                && NameKey.isOneName(board.sides[side].organisation.name(of: Node($0)), name)
        }
        return found.count == 1 ? found[0] : nil
    }

    /// The one node of a side that another hand means by what it tells has ended.
    func node(called departure: Organisation.Departure, on side: Int, _ board: inout Board) -> UInt32? {
        let found = nodes(called: departure.name, departure.kind, of: nil, 1 - side, &board)
        return found.count == 1 ? found[0] : nil
    }

    /// The node of the other side that has the name of a side's node and is of its family.
    func namesake(of node: UInt32, _ side: Int, _ board: inout Board) -> UInt32? {
        let own = board.sides[side]
        return self.node(
            called: own.organisation.name(of: Node(node)), of: own.families[Int(node)], on: 1 - side, &board)
    }

    /// What a side's model means by an id that is no living node of it: one that it tells has ended, or a name. Several
    /// where it is a name for many ("centrumgrupperna").
    /// - Parameter successor: the node that is said to replace it.
    func nodes(meantBy id: String, of successor: UInt32, _ side: Int, _ board: inout Board) -> [UInt32] {
        let own = board.sides[side]
        if let departure = departures[side][id] {
            return nodes(called: departure.name, departure.kind, of: successor, side, &board)
        }
        guard let mention = own.organisation.node(id), own.families[Int(mention.index)] != .ghost else {
            return node(called: id, of: nil, on: 1 - side, &board).map { [$0] } ?? []
        }
        return nodes(
            called: own.organisation.name(of: mention), own.kinds[Int(mention.index)], of: successor, side, &board)
    }

    /// Whether an id of a side's model is for one, and not for many of whom a node of the other side is one.
    func isOneNamed(_ id: String, _ node: UInt32, _ side: Int, _ board: Board) -> Bool {
        guard let departure = departures[side][id] else { return true }
        return FormerNames.isOne(departure.name)
            || NameKey.isOneNameOfTwoHands(
                departure.name, board.sides[1 - side].organisation.name(of: Node(node)))
    }

    private func nodes(
        called name: String, _ kind: NodeKind, of successor: UInt32?, _ side: Int, _ board: inout Board
    ) -> [UInt32] {
        if let exact = node(called: name, of: Family(kind), on: 1 - side, &board) { return [exact] }
        let shortened = FormerNames(name, kind, on: 1 - side, board)
        if let found = shortened.node { return [found] }
        guard let successor else { return [] }
        return shortened.nodes(of: successor, side, board)
    }
}

extension Board {
    /// Takes out of the game what the one hand tells has ended and the other has under its name. Where ids mean the
    /// same `isEndingSaid` tells it.
    mutating func settleDepartures() {
        if trustsIDs { return }
        let departures = sides.map(\.organisation.departures)
        if departures.allSatisfy(\.isEmpty) { return }
        let namesakes = NodesByName(self)
        for side in 0...1 {
            for departure in departures[side] {
                let one = namesakes.node(called: departure, on: 1 - side, &self).map { [$0] }
                for node in one ?? FormerNames(departure.name, departure.kind, on: 1 - side, self).all
                where isFree(node, 1 - side) { settle(node, 1 - side, as: side == 1 ? .dissolved : .new) }
            }
        }
    }
}

extension Board {
    /// Pairs free nodes of one family that have a name no other on their side has, the same on both. A name of nothing
    /// but a kind ("Chefen") tells nobody apart.
    /// - Parameter whereTheyStand: whether those that are known to stand elsewhere are left out: of two hands each may
    ///   have left out another of the same name.
    mutating func pairByOwnName(whereTheyStand: Bool) {
        let found = (0...1).map { side in
            Dictionary(grouping: sides[side].nodes.filter { sides[side].families[Int($0)] != .ghost }) {
                Name(key: sides[side].keys[Int($0)], family: sides[side].families[Int($0)])
            }
        }
        let alone = found[0].compactMap { name, before -> (before: UInt32, after: UInt32)? in
            guard before.count == 1, !names.keys[Int(name.key)].isBare, let after = found[1][name], after.count == 1,
                isFree(before[0], 0), isFree(after[0], 1),
                sides[0].kinds[Int(before[0])] == sides[1].kinds[Int(after[0])],
                NameKey.isOneName(
                    sides[0].organisation.name(of: Node(before[0])), sides[1].organisation.name(of: Node(after[0])))
            else { return nil }
            return (before[0], after[0])
        }
        let namesakes = [
            Dictionary(uniqueKeysWithValues: alone.map { ($0.before, $0.after) }),
            Dictionary(uniqueKeysWithValues: alone.map { ($0.after, $0.before) }),
        ]
        let told = alone.filter { !whereTheyStand || !standElsewhere($0.before, $0.after, namesakes) }
        for (before, after) in told.sorted(by: { $0.before < $1.before }) { pair(before, after, 0.97, .sameName) }
    }

    /// Whether what places the one and what places the other are known, by their own names or otherwise, and are two.
    private func standElsewhere(_ before: UInt32, _ after: UInt32, _ namesakes: [[UInt32: UInt32]]) -> Bool {
        let places = (sides[0].superiors[Int(before)], sides[1].superiors[Int(after)])
        guard places.0 >= 0, places.1 >= 0 else { return false }
        let (above, below) = (UInt32(places.0), UInt32(places.1))
        let (old, new) = (superior(of: before, 0), superior(of: after, 1))
        if namesakes[0][above] == below || old >= 0 && old == new { return false }
        if haveOthersInCommon(before, after, besides: places, namesakes) { return false }
        return (old >= 0 || namesakes[0][above] != nil) && (new >= 0 || namesakes[1][below] != nil)
    }

    /// Whether both have a line to one node, by its own name or otherwise, that is not what places them: a unit that
    /// moves takes its chief with it.
    private func haveOthersInCommon(
        _ before: UInt32, _ after: UInt32, besides places: (Int32, Int32), _ namesakes: [[UInt32: UInt32]]
    ) -> Bool {
        let there = sides[1].lines(of: after).filter { Int32($0.other) != places.1 }
        return sides[0].lines(of: before).contains { line in
            guard Int32(line.other) != places.0 else { return false }
            let known = classes[0][Int(line.other)]
            return there.contains { other in
                other.label == line.label
                    && (known >= 0 && known == classes[1][Int(other.other)] || namesakes[0][line.other] == other.other)
            }
        }
    }

    private struct Name: Hashable {
        let key: UInt32
        let family: Family
    }

    /// Whether two nodes belong to what several became several of: there nothing but a name tells who is who.
    func standInReshaped(_ before: UInt32, _ after: UInt32) -> Bool {
        let (old, new) = (superior(of: before, 0), superior(of: after, 1))
        return old >= 0 && old == new && members[0][Int(old)].count > 1 && members[1][Int(old)].count > 1
    }
}
