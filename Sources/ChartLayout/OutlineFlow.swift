/// An outline of many cards put in columns of one height, broken wherever a column is full; what goes on in the next
/// column begins with the name of what it hangs under.
///
///     a        ↳ a          Breaks are plain: a cleverer break would move, and everything after it, whenever a card is
///     ├ b      ├ e          added.
///     │ └ c    └ f
///     └ d
package enum OutlineFlow {
    package enum Piece: Hashable, Sendable {
        case item(Int)
        /// The name of an item once more, over what hangs under it.
        case again(Int)
    }

    /// - Parameters:
    ///   - heights: Those of the items, the gap below them counted; superiors come first.
    ///   - again: The height of a name that is told once more.
    ///   - count: How many columns there may be.
    ///   - least: How high columns may be in any case.
    ///   - starts: The items that begin a column in any case.
    /// - Complexity: linear in items, some tens of times.
    package static func columns(
        of heights: [Double], parents: [Int?], again: Double, count: Int, least: Double = 0, starts: Set<Int> = []
    ) -> [[Piece]] {
        let total = heights.reduce(0, +)
        // Heights come from a ladder, so that a small change seldom moves everything.
        var height = max(heights.max() ?? 0, least, rung(above: total / Double(max(1, count))))
        while true {
            let columns = filled(heights, parents, again, height, starts)
            if columns.count <= count || height > total { return columns }
            height *= 1.15
        }
    }

    /// The lowest of the ladder's heights that is at least so high.
    package static func rung(above least: Double) -> Double {
        var rung = 40.0
        while rung < least { rung *= 1.15 }
        return rung
    }

    private static func filled(
        _ heights: [Double], _ parents: [Int?], _ again: Double, _ height: Double, _ starts: Set<Int>
    ) -> [[Piece]] {
        // What hangs under one of the uppermost stays together where a column holds it.
        var whole = heights
        // No item is left without the first that hangs under it at a column's foot.
        var first = [Int?](repeating: nil, count: heights.count)
        for item in heights.indices.reversed() { if let parent = parents[item] { first[parent] = item } }
        for item in heights.indices.reversed() { if let parent = parents[item] { whole[parent] += whole[item] } }
        var columns: [[Piece]] = []
        var column: [Piece] = []
        var here: Set<Int> = []
        var used = 0.0
        for (item, own) in heights.enumerated() {
            let start = own + (first[item].map { heights[$0] } ?? 0)
            let needed = parents[item] == nil && whole[item] <= height ? whole[item] : start <= height ? start : own
            if used + needed > height || starts.contains(item), !column.isEmpty {
                columns.append(column)
                (column, here, used) = ([], [], 0)
            }
            if let parent = parents[item], !here.contains(parent) {
                column.append(.again(parent))
                here.insert(parent)
                used += again
            }
            column.append(.item(item))
            here.insert(item)
            used += own
        }
        return column.isEmpty ? columns : columns + [column]
    }
}
