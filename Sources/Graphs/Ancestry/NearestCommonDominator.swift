extension Dominators {
    /// The lowest node that dominates both, or nil when they share none or a root does not reach them both.
    ///
    ///     depth 0     .----------> o        each node knows its parent
    ///           1     |    .-----> o        and one jump further up;
    ///           2     |    |  .--> o        a climb takes the jump unless
    ///           3     '----|--|--- o        it would go too far
    ///           4          |  '--- o
    ///           5          '------ o
    ///
    /// It may be one of the two.
    ///
    /// - Complexity: O(log depth).
    package func nearestCommonDominator(_ first: UInt32, _ second: UInt32) -> UInt32? {
        guard var climber = position(of: first), let goal = position(of: second) else { return nil }
        while !covers(climber, goal) {
            let jump = Int(jumps[climber])
            climber = covers(jump, goal) ? Int(parents[climber]) : jump
        }
        return node(at: UInt32(climber))
    }

    /// The jump of each position: as far again as two equal jumps in a row from its parent, else to its parent.
    ///
    /// - Parameter parents: The parent of each position, lower than it; 0 for position 0.
    /// - Complexity: O(positions).
    static func jumps(over parents: [UInt32]) -> [UInt32] {
        var jumps = [UInt32](repeating: 0, count: parents.count)
        var depths = jumps
        for position in parents.indices.dropFirst() {
            let parent = Int(parents[position])
            let jump = Int(jumps[parent])
            let far = jumps[jump]
            depths[position] = depths[parent] + 1
            let isEqual = depths[parent] - depths[jump] == depths[jump] - depths[Int(far)]
            jumps[position] = isEqual ? far : UInt32(parent)
        }
        return jumps
    }
}
