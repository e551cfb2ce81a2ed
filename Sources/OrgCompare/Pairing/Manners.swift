/// Whether nodes of a family are called after the sort of thing they are ("Enhetschef") or by a name of their own
/// ("Enhetschef hemtjänst"). A model has its manner, and who has it in one keeps it in the other, but where the manner
/// itself is another: then going from one to the other says nothing.
struct Manners {
    /// By family: what it says of two that they are called in different manners.
    private let unlike: [Bits]
    /// By the number of a name's key: whether it says only what sort of thing it is.
    private let isBare: [Bool]

    /// Of so many, one is called in another manner by the same hand.
    private static let rarity = 24

    /// - Complexity: linear in nodes.
    init(_ sides: [Side], _ names: NameBook) {
        let isBare = names.keys.map(\.isBare)
        self.isBare = isBare
        var all = Family.allCases.map { _ in SIMD2<Int>.zero }
        var bare = all
        for side in 0...1 {
            for (family, key) in zip(sides[side].families, sides[side].keys) {
                all[Int(family.rawValue)][side] += 1
                if isBare[Int(key)] { bare[Int(family.rawValue)][side] += 1 }
            }
        }
        unlike = zip(all, bare).map { all, bare in
            if all[0] == 0 || all[1] == 0 { return .zero }
            // In 1,024ths; as many must have changed their manner as one side has more of than the other.
            let shares = (bare &* 1024) / all
            let changed = max(1024 / Self.rarity, abs(shares[0] - shares[1]))
            let byChance = (shares[0] * (1024 - shares[1]) + shares[1] * (1024 - shares[0])) / 1024
            return byChance <= changed ? .zero : Bits.log2(changed) - Bits.log2(byChance)
        }
    }

    /// What it says of two nodes of a family being one that only one of them has a name of its own.
    /// - Parameter keys: the numbers of their names' keys.
    func bits(_ keys: (UInt32, UInt32), of family: Family) -> Bits {
        isBare[Int(keys.0)] == isBare[Int(keys.1)] ? .zero : unlike[Int(family.rawValue)]
    }
}
