internal import OrgModel

/// The free nodes around free nodes: who may be one because those beside them may be, and how much that says.
struct Vicinity {
    /// Where more than so many are on lines of one sort they are too many to hold against each other.
    private static let most = 4

    /// How many free nodes are on each sort of line of a node: label, and family at the other end. Each node's sorts are
    /// a few in a row.
    private struct Crowds {
        private var starts: [UInt32] = [0]
        private var sorts: [UInt16] = []
        private var counts: [UInt32] = []

        static func sort(_ label: UInt8, _ family: Family) -> UInt16 { UInt16(label) << 8 | UInt16(family.rawValue) }

        /// The sorts of the next node, sorted, each as often as it occurs.
        mutating func add(_ all: [UInt16]) {
            for sort in all {
                if sorts.count > Int(starts[starts.count - 1]), sorts[sorts.count - 1] == sort {
                    counts[counts.count - 1] += 1
                } else {
                    sorts.append(sort)
                    counts.append(1)
                }
            }
            starts.append(UInt32(sorts.count))
        }

        func count(_ sort: UInt16, of node: UInt32) -> Int {
            let own = Int(starts[Int(node)])..<Int(starts[Int(node) + 1])
            return own.first { sorts[$0] == sort }.map { Int(counts[$0]) } ?? 1
        }
    }

    /// The lines of each free node to free nodes, by side and node; without those of a sort that it has many of.
    private let lines: [[ArraySlice<Side.Line>]]
    private let crowds: [Crowds]

    /// - Complexity: linear in the lines of free nodes.
    init(_ board: Board, free: [[UInt32]]) {
        var lines = board.sides.map { [ArraySlice<Side.Line>](repeating: [], count: $0.count) }
        var crowds = [Crowds(), Crowds()]
        for side in 0...1 {
            for node in board.sides[side].nodes {
                guard board.isFree(node, side) else {
                    crowds[side].add([])
                    continue
                }
                var kept: [Side.Line] = []
                let around = board.sides[side].lines(of: node).filter { board.isFree($0.other, side) }
                for run in around[...].byLabel {
                    if run.count <= Self.most { kept += run }
                }
                crowds[side].add(
                    around.map { Crowds.sort($0.label, board.sides[side].families[Int($0.other)]) }.sorted())
                lines[side][Int(node)] = kept[...]
            }
        }
        self.lines = lines
        self.crowds = crowds
    }

    /// The pairs that two who may be one make likely: those on lines of one sort.
    func forEachPair(beside before: UInt32, _ after: UInt32, _ board: Board, _ body: (UInt64) -> Void) {
        for line in lines[0][Int(before)] {
            for other in lines[1][Int(after)] where other.label == line.label {
                if board.sides[0].families[Int(line.other)] == board.sides[1].families[Int(other.other)] {
                    body(UInt64(line.other) << 32 | UInt64(other.other))
                }
            }
        }
    }

    /// What those beside two say for their being one: as much as if they were one themselves, less what that is unsure.
    ///
    /// - Parameter confidence: how sure a pair is by what speaks for itself.
    func support(
        of before: UInt32, _ after: UInt32, _ board: Board, _ census: Census, _ confidence: (UInt64) -> Double
    ) -> Bits {
        let family = board.sides[0].families[Int(before)]
        let count = Bits.log2(census.families[Int(family.rawValue)])
        // Who stands beside on either side, and the most that is said of each: a few.
        var best = (before: [(node: UInt32, bits: Bits)](), after: [(node: UInt32, bits: Bits)]())
        func note(_ node: UInt32, _ bits: Bits, _ best: inout [(node: UInt32, bits: Bits)]) {
            if let place = best.firstIndex(where: { $0.node == node }) {
                best[place].bits = max(bits, best[place].bits)
            } else {
                best.append((node, max(bits, .zero)))
            }
        }
        for line in lines[0][Int(before)] {
            for other in lines[1][Int(after)] where other.label == line.label {
                // In whole 1,024ths; less than a tenth says nothing.
                let sure = Int(confidence(UInt64(line.other) << 32 | UInt64(other.other)) * 1024)
                if sure <= 102 { continue }
                let crowd = max(crowd(line, family, 0), crowd(other, family, 1))
                let bits = count - Bits.log2(crowd) + Bits.log2(sure) - Bits(10)
                note(line.other, bits, &best.before)
                note(other.other, bits, &best.after)
            }
        }
        let sum = (best.before + best.after).reduce(0) { $0 + $1.bits.sixtyFourths }
        // Each neighbour is counted from both sides.
        return min(Bits(sixtyFourths: sum * Weights.tenthsOfSupport / 20), Weights.mostOfSupport)
    }

    /// How many free nodes of the family have such a line to the one at its other end.
    private func crowd(_ line: Side.Line, _ family: Family, _ side: Int) -> Int {
        crowds[side].count(Crowds.sort(line.label ^ 1, family), of: line.other)
    }
}

extension ArraySlice<Side.Line> {
    /// The lines label by label; they come sorted.
    fileprivate var byLabel: [ArraySlice<Side.Line>] {
        var runs: [ArraySlice<Side.Line>] = []
        var start = startIndex
        for index in indices where index == endIndex - 1 || self[index + 1].label != self[index].label {
            runs.append(self[start...index])
            start = index + 1
        }
        return runs
    }
}
