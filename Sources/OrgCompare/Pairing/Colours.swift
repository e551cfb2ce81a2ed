internal import OrgModel

/// The colours of free nodes: kind and name, then what stands around, round by round. Two nodes of one colour cannot be
/// told apart within so many steps; a colour that one free node has on each side makes a pair.
///
/// Signatures are compared whole, not by hash, so that no accident makes two nodes one.
struct Colours {
    /// What of a name goes into the colour.
    enum Names {
        /// Its key.
        case kept
        /// Its key where both sides know it.
        case sharedOnly
        case blank
    }

    /// The free nodes by side, and the colour of each in the same order.
    let nodes: [[UInt32]]
    private(set) var colours: [[UInt32]]
    private var numbers: [[UInt64]: UInt32] = [:]

    /// - Complexity: for each round, n log n in the lines of free nodes.
    init(of board: Board, rounds: Int, names: Names = .kept) {
        nodes = [board.free(0), board.free(1)]
        colours = [[], []]
        var colourOf = board.sides.map { [UInt32](repeating: 0, count: $0.count) }
        let shared = names == .sharedOnly ? Self.sharedKeys(board) : []
        for side in 0...1 {
            for node in nodes[side] {
                let key = board.sides[side].keys[Int(node)]
                let name: UInt64 =
                    switch names {
                    case .kept: UInt64(key) + 1
                    case .sharedOnly: shared.contains(key) ? UInt64(key) + 1 : 0
                    case .blank: 0
                    }
                colourOf[side][Int(node)] = number(
                    of: [UInt64(board.sides[side].kinds[Int(node)].rawValue) << 32 | name])
            }
        }
        for _ in 0..<rounds {
            var next = colourOf
            for side in 0...1 {
                for node in nodes[side] {
                    next[side][Int(node)] = number(of: signature(of: node, side, board, colourOf[side]))
                }
            }
            colourOf = next
        }
        colours = (0...1).map { side in nodes[side].map { colourOf[side][Int($0)] } }
    }

    /// Nodes by colour, side by side.
    var classes: [UInt32: ([UInt32], [UInt32])] {
        var classes: [UInt32: ([UInt32], [UInt32])] = [:]
        for (node, colour) in zip(nodes[0], colours[0]) { classes[colour, default: ([], [])].0.append(node) }
        for (node, colour) in zip(nodes[1], colours[1]) { classes[colour, default: ([], [])].1.append(node) }
        return classes
    }

    /// The pairs that a colour of their own makes, in the order of the nodes before.
    var pairs: [(before: UInt32, after: UInt32)] {
        classes.values.filter { $0.0.count == 1 && $0.1.count == 1 }.map { ($0.0[0], $0.1[0]) }.sorted { $0.0 < $1.0 }
    }

    /// Whether at least nine in ten nodes of the larger side have a counterpart of their colour.
    var agree: Bool {
        let common = classes.values.reduce(0) { $0 + min($1.0.count, $1.1.count) }
        return common * 10 >= 9 * max(nodes[0].count, nodes[1].count)
    }

    private func signature(of node: UInt32, _ side: Int, _ board: Board, _ colourOf: [UInt32]) -> [UInt64] {
        let lines = board.sides[side].lines(of: node)
        var signature: [UInt64] = []
        signature.reserveCapacity(lines.count + 1)
        for line in lines {
            let known = board.classes[side][Int(line.other)]
            let colour = known >= 0 ? UInt64(known) << 1 : UInt64(colourOf[Int(line.other)]) << 1 | 1
            signature.append(UInt64(line.label) << 48 | colour)
        }
        signature.sort()
        signature.append(UInt64(colourOf[Int(node)]))
        return signature
    }

    private mutating func number(of signature: [UInt64]) -> UInt32 {
        if let known = numbers[signature] { return known }
        let number = UInt32(numbers.count + 1)
        numbers[signature] = number
        return number
    }

    private static func sharedKeys(_ board: Board) -> Set<UInt32> {
        Set(board.sides[0].keys).intersection(board.sides[1].keys)
    }
}

extension Board {
    /// Pairs free nodes whose surroundings no other has; first seen from afar, then from nearer and nearer.
    mutating func pairByColour(_ confidence: Double) {
        for rounds in [4, 2, 1] {
            let isAll = isMostlyFree
            let isStrict = Anchors(self) != nil
            let pairs = Colours(of: self, rounds: rounds).pairs
            let namesakes = Namesakes(self, pairs)
            // Before anybody is paired, so that what one pair allows another does not hang on their order.
            let told = pairs.filter {
                namesakes.allKnown($0.before, $0.after, self) && !standInReshaped($0.before, $0.after)
                    && !(isStrict && areNumbered($0.before, $0.after))
            }
            if isAll {
                for (before, after) in told { pair(before, after, confidence, [.samePlace, .sameName]) }
            } else {
                pairRooted(told, confidence, census)
            }
        }
    }

    /// Pairs those who have something to go by, then those who have it by them, until none is left that has.
    private mutating func pairRooted(
        _ told: [(before: UInt32, after: UInt32)], _ confidence: Double, _ census: Census
    ) {
        var waiting = [
            Dictionary(uniqueKeysWithValues: told.map { ($0.before, $0) }),
            Dictionary(uniqueKeysWithValues: told.map { ($0.after, $0) }),
        ]
        var rooted = told.filter { isRooted($0.before, $0.after, census) }
        while !rooted.isEmpty {
            for (before, after) in rooted {
                waiting[0][before] = nil
                waiting[1][after] = nil
                pair(before, after, confidence, [.samePlace, .sameName])
            }
            var beside: [UInt32: UInt32] = [:]
            for pair in rooted {
                for (side, node) in [pair.before, pair.after].enumerated() {
                    for line in sides[side].lines(of: node) {
                        if let next = waiting[side][line.other] { beside[next.before] = next.after }
                    }
                }
            }
            rooted = beside.filter { isRooted($0.key, $0.value, census) }.map { ($0.key, $0.value) }
        }
    }

    /// Whether at least half of the nodes are free. Among a few that are left over, being the only one of a colour says
    /// little.
    private var isMostlyFree: Bool { (0...1).allSatisfy { free($0).count * 2 >= sides[$0].count } }

    /// Whether the two have a line to one known node, or a name that no other has.
    private func isRooted(_ before: UInt32, _ after: UInt32, _ census: Census) -> Bool {
        if census.frequencies[0][Int(before)] == 1, census.frequencies[1][Int(after)] == 1 { return true }
        return sides[0].lines(of: before).contains { classes[0][Int($0.other)] >= 0 }
            && sides[1].lines(of: after).contains { classes[1][Int($0.other)] >= 0 }
    }

    /// Pairs by structure alone, where nearly all of it is on both sides: everything was renamed at once.
    ///
    /// Elsewhere it would invent: in a prototype, wrong pairs of two hands' organisations went from 19 to 82.
    mutating func pairByStructure() {
        guard isMostlyFree, Colours(of: self, rounds: 4, names: .blank).agree else { return }
        for _ in 0..<2 {
            for (before, after) in Colours(of: self, rounds: 4, names: .sharedOnly).pairs {
                pair(before, after, 0.99, .samePlace)
            }
        }
    }
}

/// Free nodes of one kind and name under one superior. One of them is told by its colour only if all of them are: else
/// what tells it may be what was left out of the other.
private struct Namesakes {
    private struct Name: Hashable {
        let kind: NodeKind
        let key: UInt32
        let superior: Int32
    }

    private var counts: [Name: (before: Int, after: Int, known: Int)] = [:]

    init(_ board: Board, _ pairs: [(before: UInt32, after: UInt32)]) {
        for node in board.free(0) { counts[Self.name(node, 0, board), default: (0, 0, 0)].before += 1 }
        for node in board.free(1) { counts[Self.name(node, 1, board), default: (0, 0, 0)].after += 1 }
        for (before, after) in pairs {
            let name = Self.name(before, 0, board)
            if name == Self.name(after, 1, board) { counts[name, default: (0, 0, 0)].known += 1 }
        }
    }

    func allKnown(_ before: UInt32, _ after: UInt32, _ board: Board) -> Bool {
        [Self.name(before, 0, board), Self.name(after, 1, board)].allSatisfy { name in
            guard let count = counts[name] else { return true }
            return count.before <= 1 && count.after <= 1 || count.known == count.before && count.known == count.after
        }
    }

    private static func name(_ node: UInt32, _ side: Int, _ board: Board) -> Name {
        Name(
            kind: board.sides[side].kinds[Int(node)], key: board.sides[side].keys[Int(node)],
            superior: board.superior(of: node, side))
    }
}
