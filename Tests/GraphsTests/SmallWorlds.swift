import Graphs

/// A graph written down as its edge list, from which the real one and its naive twin are both built.
struct World: CustomStringConvertible {
    let nodeCount: Int
    let sources: [UInt32]
    let targets: [UInt32]

    init(_ nodeCount: Int, _ arcs: [(UInt32, UInt32)]) {
        self.nodeCount = nodeCount
        sources = arcs.map(\.0)
        targets = arcs.map(\.1)
    }

    var graph: Digraph { Digraph(nodeCount: nodeCount, sources: sources, targets: targets) }
    var twin: NaiveTwin { NaiveTwin(self) }
    var description: String {
        "\(nodeCount) nodes, " + zip(sources, targets).map { "\($0)->\($1)" }.joined(separator: " ")
    }
}

extension World {
    /// Every digraph of three nodes, self arcs included: one for each subset of the nine possible arcs.
    static let ofThree: [World] = (0..<512).map { (subset: Int) -> World in
        let chosen = (0..<9).filter { arc in subset & (1 << arc) != 0 }
        return World(3, chosen.map { arc in (UInt32(arc / 3), UInt32(arc % 3)) })
    }

    /// Graphs of six to nine nodes from a fixed seed, sparse and denser, with parallel arcs and arcs in any order.
    static let random: [World] = {
        var dice = Dice(seed: 20_240_611)
        return (0..<400).map { _ in
            let nodeCount = 6 + dice.roll(4)
            let arcCount = dice.roll(nodeCount * 2 + 1)
            // Every third is acyclic, or cycles would hide what happens without them.
            let isAcyclic = dice.roll(3) == 0
            let arcs = (0..<arcCount).compactMap { _ -> (UInt32, UInt32)? in
                let ends = (UInt32(dice.roll(nodeCount)), UInt32(dice.roll(nodeCount)))
                guard isAcyclic else { return ends }
                return ends.0 == ends.1 ? nil : (max(ends.0, ends.1), min(ends.0, ends.1))
            }
            return World(nodeCount, arcs)
        }
    }()

    static let all = ofThree + random

    /// Sets of starts to try: all of them for three nodes, a handful for more.
    var starts: [[UInt32]] {
        if nodeCount == 3 {
            return (0..<8).map { (subset: UInt32) in (0..<3).filter { node in subset & (1 << node) != 0 } }
        }
        var dice = Dice(seed: UInt64(sources.count))
        return [[], [0], [UInt32(nodeCount - 1)]]
            + (2...4).map { size in (0..<size).map { _ in UInt32(dice.roll(nodeCount)) } }
    }
}

/// A pseudo-random generator (SplitMix64) that gives the same numbers everywhere.
struct Dice {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    /// A number from 0 up to, but not including, `sides`.
    mutating func roll(_ sides: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((bits ^ (bits >> 31)) % UInt64(sides))
    }
}
