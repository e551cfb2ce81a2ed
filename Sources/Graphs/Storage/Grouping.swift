/// Items sorted into numbered groups by one counting sort, without an allocation per group.
///
///     keys       2  0  2  1        item 0 belongs to group 2, item 1 to group 0, ...
///
///     offsets    0     1     2        4
///     members  [ 1 ] [ 3 ] [ 0   2 ]
///     group      0     1      2
///
/// Within a group the items keep the order in which they were given.
package struct Grouping: Equatable, Sendable {
    /// The key of an item that belongs to no group.
    package static let ungrouped = UInt32.max

    /// Where each group starts in `members`, and last where the last one ends.
    package let offsets: [UInt32]

    /// All grouped items, group by group.
    package let members: [UInt32]

    /// The number of groups, empty ones counted.
    ///
    /// - Complexity: O(1).
    package var groupCount: Int { offsets.count - 1 }

    /// Sorts the items `0..<keys.count` into groups.
    ///
    /// - Parameters:
    ///   - keys: The group of each item: below `groupCount`, or `ungrouped`.
    ///   - groupCount: The number of groups.
    /// - Complexity: O(items + groups) time and memory.
    package init(of keys: [UInt32], groupCount: Int) {
        var offsets = [UInt32](repeating: 0, count: groupCount + 1)
        for key in keys where key != Self.ungrouped {
            offsets[Int(key)] += 1
        }
        var total: UInt32 = 0
        for group in offsets.indices {
            total += offsets[group]
            offsets[group] = total
        }
        // Each offset is now the end of its group; filling from the back leaves it at the start.
        var members = [UInt32](repeating: 0, count: Int(total))
        for item in keys.indices.reversed() where keys[item] != Self.ungrouped {
            let group = Int(keys[item])
            offsets[group] -= 1
            members[Int(offsets[group])] = UInt32(item)
        }
        self.offsets = offsets
        self.members = members
    }

    /// Where the members of a group stand in `members`.
    ///
    /// - Complexity: O(1).
    @inlinable
    package func range(of group: UInt32) -> Range<Int> {
        Int(offsets[Int(group)])..<Int(offsets[Int(group) + 1])
    }

    /// The members of a group, in the order given.
    ///
    /// - Complexity: O(1).
    @inlinable
    package func members(of group: UInt32) -> ArraySlice<UInt32> {
        members[range(of: group)]
    }
}
