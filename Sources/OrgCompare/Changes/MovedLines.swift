internal import OrgModel

/// The lines that a move tells: the one by which the node stands somewhere else, and others that place it and went to
/// others at the same time. A post that gets another chief and with that another unit has moved once.
struct MovedLines {
    private let setting: Setting
    private let moves: [Int: (change: Int, move: Setting.Move)]
    /// Where a node's lines of one sort differ on both sides.
    private let turned: Set<Key>

    private struct Key: Hashable {
        let node: Int
        let carrier: Carrier.Line
    }

    init(_ setting: Setting, _ ledger: Ledger, _ differences: [LineChanges.Difference]) {
        self.setting = setting
        var moves: [Int: (change: Int, move: Setting.Move)] = [:]
        for (number, change) in ledger.changeOfClass where ledger.changes[change].facets.contains(.moved) {
            guard setting.classes.states[number] == .one,
                let move = setting.move(setting.classes.members[0][number][0], setting.classes.members[1][number][0])
            else { continue }
            moves[number] = (change, move)
        }
        self.moves = moves
        var sides: [Set<Key>] = [[], []]
        for difference in differences {
            for key in Self.keys(of: difference, setting) where moves[key.node] != nil {
                sides[difference.side].insert(key)
            }
        }
        turned = sides[0].intersection(sides[1])
    }

    /// The change of the move that tells a line.
    func change(of difference: LineChanges.Difference) -> Int? {
        for key in Self.keys(of: difference, setting) {
            guard let (change, move) = moves[key.node] else { continue }
            if key.carrier == move.carriers[difference.side] || turned.contains(key) { return change }
        }
        return nil
    }

    /// What a line may place: its subject or its object.
    private static func keys(of difference: LineChanges.Difference, _ setting: Setting) -> [Key] {
        let statement = difference.statement
        let ends = [(statement.subject, difference.subject, false), (statement.object, difference.object, true)]
        return ends.compactMap { node, number, isInverse in
            let carrier = Carrier.Line(relation: statement.relation, isInverse: isInverse)
            guard let node, Carrier.lines(of: setting.family(node, difference.side)).contains(carrier) else {
                return nil
            }
            return Key(node: number, carrier: carrier)
        }
    }
}
