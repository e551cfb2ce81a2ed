internal import OrgModel

/// How often two of a sort have one name in their own model. Where many do, a name that has one bearer on either side need
/// not have the same one: another may have got it, or the namesake was left out. Of two hands' claims by such names .9907
/// were right and .9128 of the pairs found, of the others .9926 and .9200.
struct SharedNames {
    /// Of 1,024 of a sort, so many have a namesake.
    private let shares: [DistinctNames.Sort: Int]

    /// Of so many at most one may share its name.
    private static let rarity = 16
    /// As many as a model has of any sort count as so many more of each: three of a sort say little.
    private static let weight = 4

    /// - Parameter nodes: those that have a name by which they can be known, by side.
    /// - Complexity: linear in nodes.
    init(_ board: Board, _ nodes: [[UInt32]]) {
        var counts: [DistinctNames.Sort: (all: Int, shared: Int)] = [:]
        for (side, nodes) in nodes.enumerated() {
            let names = nodes.map { Self.name(of: $0, side, board) }
            let bearers = Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +)
            for (node, name) in zip(nodes, names) {
                let sort = DistinctNames.Sort(board.sides[side].kinds[Int(node)], isFine: true)
                counts[sort, default: (0, 0)].all += 1
                if bearers[name] != 1 { counts[sort, default: (0, 0)].shared += 1 }
            }
        }
        let all = counts.values.reduce(0) { $0 + $1.all }
        let shared = counts.values.reduce(0) { $0 + $1.shared }
        let anywhere = shared * Self.weight * 1024 / max(1, all)
        shares = counts.mapValues { ($0.shared * 1024 + anywhere) / ($0.all + Self.weight) }
    }

    /// Whether those of a kind are told apart by their names.
    func areRare(among kind: NodeKind) -> Bool {
        (shares[DistinctNames.Sort(kind, isFine: true)] ?? 0) * Self.rarity <= 1024
    }

    /// The words of a name within what could be mistaken for each other: units of any size, else one kind.
    private struct Name: Hashable {
        let sort: DistinctNames.Sort
        let kind: NodeKind?
        let words: [String]
        let marks: [String]
    }

    private static func name(of node: UInt32, _ side: Int, _ board: Board) -> Name {
        let kind = board.sides[side].kinds[Int(node)]
        let key = board.names.keys[Int(board.sides[side].keys[Int(node)])]
        return Name(
            sort: DistinctNames.Sort(kind, isFine: true), kind: Family(kind) == .unit ? nil : kind,
            words: key.words.sorted(), marks: key.marks)
    }
}
