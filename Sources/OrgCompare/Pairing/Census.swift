/// How many nodes there are of each family and of each name in it, counted once: on the side that has more.
struct Census {
    let families: [Int]
    /// How many of its family share the name key of each node, by side and node.
    let frequencies: [[Int]]
    /// How many of its family have the words of each node's name, whatever the head, by side and node.
    let wordings: [[Int]]
    /// How many of its family on the other side have the words of each node's name, by side and node.
    let wordingsAcross: [[Int]]
    /// Whether one of its family on the other side has the node's name in another spelling, by side and node.
    let spellingsAcross: [[Bool]]
    /// How much it says that two nodes have the words of a name in common, by `NameBook.wordings`.
    let rarity: [Bits]

    /// Whether none of its family on the other side has the node's name, whatever its head and spelling.
    func isUnknownAcross(_ node: Int, _ side: Int) -> Bool {
        wordingsAcross[side][node] == 0 && !spellingsAcross[side][node]
    }

    /// - Complexity: linear in nodes.
    init(_ sides: [Side], _ book: NameBook) {
        // So many before, so many after.
        var families = Family.allCases.map { _ in SIMD2<Int>.zero }
        var names: [UInt64: SIMD2<Int>] = [:]
        var worded: [UInt64: SIMD2<Int>] = [:]
        var anywhere = [SIMD2<Int>](repeating: .zero, count: book.keys.count)
        func name(_ node: Int, _ side: Int) -> UInt64 {
            UInt64(sides[side].families[node].rawValue) << 32 | UInt64(sides[side].keys[node])
        }
        func wording(_ node: Int, _ side: Int) -> UInt64 {
            UInt64(sides[side].families[node].rawValue) << 32
                | UInt64(book.wordings[Int(sides[side].keys[node])])
        }
        for side in 0...1 {
            let place = sides[side]
            for node in 0..<place.count {
                worded[wording(node, side), default: .zero][side] += 1
                families[Int(place.families[node].rawValue)][side] += 1
                names[name(node, side), default: .zero][side] += 1
                anywhere[Int(book.wordings[Int(place.keys[node])])][side] += 1
            }
        }
        self.families = families.map { max(1, $0[0], $0[1]) }
        frequencies = (0...1).map { side in
            (0..<sides[side].count).map { names[name($0, side)]?.max() ?? 1 }
        }
        wordings = (0...1).map { side in
            (0..<sides[side].count).map { worded[wording($0, side)]?.max() ?? 1 }
        }
        wordingsAcross = (0...1).map { side in
            (0..<sides[side].count).map { worded[wording($0, side)]?[1 - side] ?? 0 }
        }
        let spelled = (0...1).map { side in
            Set((0..<sides[1 - side].count).map { name($0, 1 - side) })
        }
        var known: [UInt64: Bool] = [:]
        spellingsAcross = (0...1).map { side in
            (0..<sides[side].count).map { node in
                let key = name(node, side) | UInt64(side) << 63
                if let found = known[key] { return found }
                let family = UInt64(sides[side].families[node].rawValue) << 32
                let found = book.spellings[Int(sides[side].keys[node])]
                    .contains { spelled[side].contains(family | UInt64($0)) }
                known[key] = found
                return found
            }
        }
        // Of three families or so that a name may be of, each has a third of the nodes.
        let typical = max(1, sides.map(\.count).max()! / 3)
        rarity = anywhere.map { max(.zero, Bits.log2(typical) - Bits.log2(max(1, $0[0], $0[1]))) }
    }
}
