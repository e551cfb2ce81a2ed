internal import OrgModel

/// Finds merges and splits by names: "Gata" and "Park" that are gone, and under the same superior a "Gata och park" that
/// has come.
enum JointNames {
    /// Pairs what joint names make: what went into what, or came out of it.
    static func pair(on board: inout Board) {
        let known = Set(board.links.map { UInt64($0.before.index) << 32 | UInt64($0.after.index) })
        for (before, after) in pairs(board) where !known.contains(UInt64(before) << 32 | UInt64(after)) {
            board.pair(before, after, 0.95, .likeName)
        }
    }

    /// The pairs that joint names make, before and after.
    ///
    /// Förvaltningar and organs are left out, as a name told nothing in Luleå: neither "Miljönämnden" nor
    /// "Byggnadsnämnden" need have become "Miljö- och byggnadsnämnden".
    private static func pairs(_ board: Board) -> [(before: UInt32, after: UInt32)] {
        let found = (0...1).map { joined($0, board) + (Anchors(board) == nil ? [] : moved($0, board)) }
        return found[0].flatMap { parts, whole in parts.map { ($0, whole) } }
            + found[1].flatMap { parts, whole in parts.map { (whole, $0) } }
    }

    /// The same wherever they stand, by what the words mean, where two hands tell who replaced whom: "Kost- och
    /// städenheten" is "Måltid" and "Lokalvård" in another förvaltning. The parts stand under one superior.
    private static func moved(_ side: Int, _ board: Board) -> [(parts: [UInt32], whole: UInt32)] {
        let units = board.sides[side].nodes.filter {
            Restructuring.isUnit($0, side, board) && board.sides[side].kinds[Int($0)] != .verksamhet
                && board.classes[side][Int($0)] >= -1
        }
        return board.sides[1 - side].nodes.compactMap { whole in
            guard Restructuring.isUnit(whole, 1 - side, board), board.isFree(whole, 1 - side),
                board.sides[1 - side].kinds[Int(whole)] != .verksamhet
            else { return nil }
            let words = concepts(of: whole, 1 - side, board)
            guard words.count > 1 else { return nil }
            let parts = units.filter { unit in
                let own = concepts(of: unit, side, board)
                return board.isFree(unit, side) && !own.isEmpty && own.isStrictSubset(of: words)
            }
            let all = parts.map { concepts(of: $0, side, board) }
            let isWhole =
                parts.count > 1 && all.reduce(0) { $0 + $1.count } == words.count
                && all.reduce(into: Set()) { $0.formUnion($1) } == words
            return isWhole && Set(parts.map { board.sides[side].superiors[Int($0)] }).count == 1 ? (parts, whole) : nil
        }
    }

    private static func concepts(of node: UInt32, _ side: Int, _ board: Board) -> Set<String> {
        let key = board.names.keys[Int(board.sides[side].keys[Int(node)])]
        return key.marks.isEmpty ? key.concepts ?? Set(key.words) : []
    }

    /// Two units of a side, and the one on the other side that has both their names for its own: the two are free, or one
    /// of them is its counterpart.
    private static func joined(_ side: Int, _ board: Board) -> [(parts: [UInt32], whole: UInt32)] {
        let free = siblings(side, board)
        return board.sides[1 - side].nodes.compactMap { whole in
            guard Restructuring.isUnit(whole, 1 - side, board), board.classes[1 - side][Int(whole)] >= -1 else {
                return nil
            }
            let superior = board.superior(of: whole, 1 - side)
            let counterparts = board.counterparts(of: whole, 1 - side)
            guard superior >= 0, counterparts.count <= 1, let alone = free[superior], alone.count <= most,
                !board.isSettled(whole, 1 - side)
            else { return nil }
            let units = counterparts.filter { board.superior(of: $0, side) == superior } + alone
            if units.count < counterparts.count + alone.count { return nil }
            let words = words(of: whole, 1 - side, board)
            guard units.count > 1, words.count > 1 else { return nil }
            var fits: [[UInt32]] = []
            for (place, left) in units.enumerated() where counterparts.isEmpty || place == 0 {
                let first = self.words(of: left, side, board)
                if first.isEmpty || first.count >= words.count { continue }
                for right in units[(place + 1)...]
                where first.count < words.count && (first + self.words(of: right, side, board)).sorted() == words {
                    fits.append([left, right])
                }
            }
            return fits.count == 1 ? (fits[0], whole) : nil
        }
    }

    /// Among more there are too many to hold each two against each.
    private static let most = 32

    /// Free units by the class of their superior.
    private static func siblings(_ side: Int, _ board: Board) -> [Int32: [UInt32]] {
        var found: [Int32: [UInt32]] = [:]
        for node in board.free(side) where Restructuring.isUnit(node, side, board) {
            let superior = board.superior(of: node, side)
            if superior >= 0 { found[superior, default: []].append(node) }
        }
        return found
    }

    private static func words(of node: UInt32, _ side: Int, _ board: Board) -> [String] {
        let key = board.names.keys[Int(board.sides[side].keys[Int(node)])]
        return (key.words + key.marks).sorted()
    }
}
