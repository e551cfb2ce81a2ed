extension OutlineFlow {
    /// How much higher than before columns may become.
    private static let growth = 1.3

    /// An outline in the columns that it stood in before something changed: what stays begins a column where it began
    /// one, and what is new, or has come from elsewhere, stands after what comes before it. What no longer fits a column
    /// goes to the next, so that the others stay where they are; only what has come, and is more than a column holds, has
    /// columns of its own.
    ///
    /// - Parameters:
    ///   - heights: Those of the items, the gap below them counted; superiors come first.
    ///   - columns: The column that each item stood in, from the left; nil of what is new.
    ///   - again: The height of a name that is told once more.
    ///   - least: How high columns may be in any case.
    /// - Complexity: n log n.
    package static func columns(
        of heights: [Double], parents: [Int?], again: Double, keeping columns: [Int?], least: Double
    ) -> [[Piece]] {
        let stays = staying(columns)
        var old: [Int: (height: Double, roots: Int)] = [:]
        for item in heights.indices where stays[item] {
            guard let column = columns[item] else { continue }
            old[column, default: (0, 0)].height += heights[item]
            old[column, default: (0, 0)].roots += parents[item] == nil ? 1 : 0
        }
        let highest = max(least, growth * (old.values.map(\.height).max() ?? 0))
        // Where each of the uppermost has a column of its own, a new one gets one too.
        let isRow = old.values.allSatisfy { $0.roots == 1 }
        let all = old.keys.sorted()
        let come = heightsOfRuns(heights, stays)
        var pieces: [[Piece]] = []
        var here: Set<Int> = []
        var (used, current, isOwn) = (0.0, Int.min, false)
        for (item, own) in heights.enumerated() {
            let column = stays[item] ? columns[item] : nil
            let isNext = column.map { $0 > current && current != .min } ?? (isRow && parents[item] == nil)
            let isFull = used + own > highest && used > 0
            // What has come and is more than there is room for, and what stays after it.
            let isMuch = column == nil && !isOwn && come[item] > highest / 2 && used + come[item] > highest
            let parts = !isRow && (isMuch || column != nil && isOwn)
            if pieces.isEmpty || isNext || isFull || parts {
                isOwn = column == nil && (parts || isOwn && isFull)
                if !isOwn, !isNext, !isRow, !pieces.isEmpty { current = all.first { $0 > current } ?? current }
                pieces.append([])
                (here, used) = ([], 0)
            }
            if let column { current = max(current, column) }
            if let parent = parents[item], here.insert(parent).inserted {
                pieces[pieces.count - 1].append(.again(parent))
                used += again
            }
            pieces[pieces.count - 1].append(.item(item))
            here.insert(item)
            used += own
        }
        return pieces
    }

    /// The height of each run of items that do not stay, at its first one; else 0.
    private static func heightsOfRuns(_ heights: [Double], _ stays: [Bool]) -> [Double] {
        var runs = [Double](repeating: 0, count: heights.count)
        var first: Int?
        for item in heights.indices {
            guard !stays[item] else {
                first = nil
                continue
            }
            let start = first ?? item
            first = start
            runs[start] += heights[item]
        }
        return runs
    }

    /// Which items still stand in the order that they stood in: most of them, so that what has moved is found to have.
    private static func staying(_ columns: [Int?]) -> [Bool] {
        // The longest run that never goes back to an earlier column, by the least last column of each length.
        var last: [Int] = []
        var before = [Int?](repeating: nil, count: columns.count)
        for (item, column) in columns.enumerated() {
            guard let column else { continue }
            var (low, high) = (0, last.count)
            while low < high {
                let middle = (low + high) / 2
                if columns[last[middle]] ?? 0 <= column { low = middle + 1 } else { high = middle }
            }
            before[item] = low > 0 ? last[low - 1] : nil
            if low == last.count { last.append(item) } else { last[low] = item }
        }
        var stays = [Bool](repeating: false, count: columns.count)
        var item = last.last
        while let here = item {
            stays[here] = true
            item = before[here]
        }
        return stays
    }
}
