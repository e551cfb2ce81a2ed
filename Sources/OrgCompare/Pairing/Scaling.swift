/// Turns odds into confidence: each node is at most one other, so every pair is weighed against all that it shuts out,
/// and against "none of them". Two equal candidates come to at most a half each, and no order decides.
///
/// What is computed is the share of all ways to pair the two sides, each counted by its odds, that hold the pair: by
/// messages between the nodes, exact where candidates form a tree and near it elsewhere.
struct Scaling {
    /// How many times messages are sent; on generated organisations nothing moves after that.
    private static let rounds = 12
    /// One in the fixed point that sums are taken in, so that no order of adding changes them.
    private static let one = Double(1 << 30)

    /// The ends of each pair, numbered on each side from 0.
    private let ends: [(before: Int, after: Int)]
    private let counts: (before: Int, after: Int)

    /// - Parameters:
    ///   - pairs: two nodes each.
    ///   - nodes: how many nodes each side has.
    init(_ pairs: [(before: UInt32, after: UInt32)], _ nodes: [Int]) {
        var numbers = nodes.map { [Int32](repeating: -1, count: $0) }
        var counts = [0, 0]
        func number(_ node: UInt32, _ side: Int) -> Int {
            if numbers[side][Int(node)] < 0 {
                numbers[side][Int(node)] = Int32(counts[side])
                counts[side] += 1
            }
            return Int(numbers[side][Int(node)])
        }
        ends = pairs.map { (number($0.before, 0), number($0.after, 1)) }
        self.counts = (counts[0], counts[1])
    }

    /// The confidence of each pair, by what speaks for it.
    func confidences(_ bits: [Bits]) -> [Double] {
        // Against none of them, within what the fixed point holds.
        let odds = bits.map { min(max($0 - Weights.nothing, Bits(-18)), Bits(18)).odds }
        // How far each end is free for the pair, as its other candidates see it; sent to the end on the other side.
        var free = (
            before: [Double](repeating: 1, count: ends.count), after: [Double](repeating: 1, count: ends.count)
        )
        var claims = (
            before: [Int64](repeating: 0, count: ends.count), after: [Int64](repeating: 0, count: ends.count)
        )
        for _ in 0..<Self.rounds {
            var sums = (
                before: [Int64](repeating: 0, count: counts.before), after: [Int64](repeating: 0, count: counts.after)
            )
            for index in ends.indices {
                claims.before[index] = Int64(odds[index] * free.after[index] * Self.one)
                claims.after[index] = Int64(odds[index] * free.before[index] * Self.one)
                sums.before[ends[index].before] += claims.before[index]
                sums.after[ends[index].after] += claims.after[index]
            }
            // Half of the way, so that two who give way to each other do not swing.
            for index in ends.indices {
                let others = (
                    before: sums.before[ends[index].before] - claims.before[index],
                    after: sums.after[ends[index].after] - claims.after[index]
                )
                free.before[index] = (free.before[index] + 1 / (1 + Double(others.before) / Self.one)) / 2
                free.after[index] = (free.after[index] + 1 / (1 + Double(others.after) / Self.one)) / 2
            }
        }
        return ends.indices.map { index in
            // The two sides first, so that neither order of comparing rounds otherwise.
            let weight = odds[index] * (free.before[index] * free.after[index])
            return weight / (1 + weight)
        }
    }
}
