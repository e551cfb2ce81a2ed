/// Numbers in ascending order that lie as near as can be to wanted ones, each as much as it weighs.
enum Isotonic {
    /// - Complexity: linear.
    static func nearest(to wanted: [Double], weights: [Double]) -> [Double] {
        var pools: [(sum: Double, weight: Double, count: Int)] = []
        for (value, weight) in zip(wanted, weights) {
            pools.append((value * weight, weight, 1))
            while pools.count > 1 {
                let (last, before) = (pools[pools.count - 1], pools[pools.count - 2])
                guard before.sum * last.weight > last.sum * before.weight else { break }
                pools.removeLast()
                pools[pools.count - 1] = (
                    before.sum + last.sum, before.weight + last.weight, before.count + last.count
                )
            }
        }
        return pools.flatMap { [Double](repeating: $0.sum / $0.weight, count: $0.count) }
    }
}
