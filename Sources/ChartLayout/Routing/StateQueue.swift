/// A queue of states by cost, told apart to whole points; of those that cost alike the last comes first, so that a
/// search follows one way to its end before it looks at others as good.
struct StateQueue {
    private var buckets: [[Int]] = []
    /// The bucket that states are taken from: no state left costs less.
    private(set) var least = 0
    private var count = 0

    /// Adds a state; one that costs less than the last taken counts as much as that.
    mutating func insert(_ state: Int, cost: Double) {
        let bucket = max(least, Int(cost))
        while buckets.count <= bucket { buckets.append([]) }
        buckets[bucket].append(state)
        count += 1
    }

    /// Takes one of the cheapest.
    mutating func popMin() -> Int? {
        guard count > 0 else { return nil }
        while buckets[least].isEmpty { least += 1 }
        count -= 1
        return buckets[least].removeLast()
    }

    /// Empties the queue, for a search whose states cost at least `cost`.
    mutating func restart(from cost: Double) {
        while count > 0 {
            count -= buckets[least].count
            buckets[least].removeAll(keepingCapacity: true)
            least += 1
        }
        least = Int(cost)
    }
}
