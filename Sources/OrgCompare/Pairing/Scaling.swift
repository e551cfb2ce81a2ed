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

    /// The confidence of each pair, in the order given.
    static func confidences(_ pairs: [(before: UInt32, after: UInt32, bits: Bits)]) -> [Double] {
        var numbers: [[UInt32: Int]] = [[:], [:]]
        var ends: [[Int]] = [[], []]
        for pair in pairs {
            for (side, node) in [pair.before, pair.after].enumerated() {
                let number = numbers[side][node] ?? numbers[side].count
                numbers[side][node] = number
                ends[side].append(number)
            }
        }
        // Against none of them, within what the fixed point holds.
        let odds = pairs.map { min(max($0.bits - Weights.nothing, Bits(-18)), Bits(18)).odds }
        // How far each end is free for the pair, as its other candidates see it; sent to the end on the other side.
        var free = [[Double]](repeating: [Double](repeating: 1, count: pairs.count), count: 2)
        for _ in 0..<rounds {
            let next = (0...1).map { side in
                let claims = pairs.indices.map { Int64(odds[$0] * free[1 - side][$0] * one) }
                var sums = [Int64](repeating: 0, count: numbers[side].count)
                for index in pairs.indices { sums[ends[side][index]] += claims[index] }
                return pairs.indices.map { index in
                    1 / (1 + Double(sums[ends[side][index]] - claims[index]) / one)
                }
            }
            // Half of the way, so that two who give way to each other do not swing.
            for side in 0...1 {
                for index in pairs.indices { free[side][index] = (free[side][index] + next[side][index]) / 2 }
            }
        }
        return pairs.indices.map { index in
            // The two sides first, so that neither order of comparing rounds otherwise.
            let weight = odds[index] * (free[0][index] * free[1][index])
            return weight / (1 + weight)
        }
    }
}
