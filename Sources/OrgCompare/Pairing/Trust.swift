internal import OrgModel

/// Whether an id in both models means the same node: decided once, by counting what the nodes with one id have in
/// common. Two hands that both write `enhet 1` mean different units; a prototype that trusted them had one
/// pair in five right.
enum Trust {
    /// Whether ids that both models have are ids of the same.
    ///
    /// They are where nine in ten agree in family and name, or, if all has new names, where kinds agree and nearly all
    /// ids come again; and where at least two thirds of their lines to each other are the same. Ids made of names agree
    /// with the names whoever wrote them, but not with who leads what where several have one name.
    static func isEarned(by common: [(before: UInt32, after: UInt32)], _ board: inout Board) -> Bool {
        let (before, after) = (board.sides[0], board.sides[1])
        let common = common.filter {
            before.families[Int($0.before)] != .ghost && after.families[Int($0.after)] != .ghost
        }
        guard common.count >= 3, keepNames(common, board) else { return false }
        var (alike, named, kinds) = (0, 0, 0)
        for (left, right) in common {
            let (left, right) = (Int(left), Int(right))
            let isNamed = board.names.likeness(before.keys[left], after.keys[right]) >= .form
            if isNamed { named += 1 }
            if isNamed, before.families[left] == after.families[right] { alike += 1 }
            if before.kinds[left] == after.kinds[right] { kinds += 1 }
        }
        guard keepLines(common, board) else { return false }
        if alike * 10 >= common.count * 9 { return true }
        let smaller = min(before.families.count { $0 != .ghost }, after.families.count { $0 != .ghost })
        let known = [Set(before.keys), Set(after.keys)]
        let lone = [
            common.count { !known[1].contains(before.keys[Int($0.before)]) },
            common.count { !known[0].contains(after.keys[Int($0.after)]) },
        ]
        let areNew = lone.allSatisfy { $0 * 2 > common.count }
        return areNew && named * 5 < common.count && kinds * 50 >= common.count * 49 && common.count * 10 >= smaller * 9
    }

    /// Whether those that one name tells apart have one id as a rule. Two hands that both write `ks` and `mbn` give other
    /// ids to what has no abbreviation.
    private static func keepNames(_ common: [(before: UInt32, after: UInt32)], _ board: Board) -> Bool {
        let bearers = board.sides.map { side in
            Dictionary(grouping: side.nodes.filter { side.families[Int($0)] != .ghost }) { side.keys[Int($0)] }
        }
        let counterparts = Dictionary(uniqueKeysWithValues: common.map { ($0.before, $0.after) })
        var (kept, turned) = (0, 0)
        for (key, before) in bearers[0] where before.count == 1 {
            guard let after = bearers[1][key], after.count == 1 else { continue }
            if counterparts[before[0]] == after[0] { kept += 1 } else { turned += 1 }
        }
        return kept >= turned
    }

    private static func keepLines(_ common: [(before: UInt32, after: UInt32)], _ board: Board) -> Bool {
        let counts = board.sides.map { Dictionary($0.keys.map { ($0, 1) }, uniquingKeysWith: +) }
        let counterparts = Dictionary(uniqueKeysWithValues: common.map { ($0.before, $0.after) })
        let known = Set(common.map(\.after))
        var (before, after, kept) = (0, 0, 0)
        let repeated = common.filter { left, right in
            counts[0][board.sides[0].keys[Int(left)], default: 0] > 1
                || counts[1][board.sides[1].keys[Int(right)], default: 0] > 1
        }
        for (left, right) in repeated.count < 3 ? common : repeated {
            let there = Set(board.sides[1].lines(of: right).filter { known.contains($0.other) })
            after += there.count
            for line in board.sides[0].lines(of: left) {
                guard let other = counterparts[line.other] else { continue }
                before += 1
                if there.contains(.init(label: line.label, other: other)) { kept += 1 }
            }
        }
        // Where names repeat, ids counted up from them turn their lines to others.
        return repeated.count < 3 ? kept * 3 >= max(before, after) * 2 : kept * 5 >= max(before, after) * 4
    }

    /// The nodes that have one id on both sides.
    static func common(_ before: [String: UInt32], _ after: [String: UInt32]) -> [(before: UInt32, after: UInt32)] {
        before.compactMap { id, node in after[id].map { (node, $0) } }.sorted { $0.0 < $1.0 }
    }
}
