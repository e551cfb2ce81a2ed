/// Places a forest the way organisation charts do: the upper levels in rows, each superior above the middle of its own;
/// what stands deeper hangs in indented columns, so that a large organisation fills a page and is no strip.
///
///              a                     rows down to a depth, columns below it:
///        ┌─────┼──────┐
///        b     c      d
///        ├ e   ├ g    ├ i
///        └ f   └ h    └ j
package struct TreeLayout: Sendable {
    /// The place of each node, the lower left corner of the whole at the origin.
    package private(set) var places: [Rectangle]
    package private(set) var size: (width: Double, height: Double)
    /// Where the line to a node runs down beside its column; nil for a node in a row, which is come to from above.
    package private(set) var trunks: [Double?]
    /// Whether a node's line leaves its superior sideways to one of several columns, and turns below the superior.
    package private(set) var turns: [Bool]
    /// Whether a single column hangs below a node, from a trunk near its left edge.
    package private(set) var hangsBelow: [Bool]

    /// The space between siblings in a row, between rows, between the items of a column, and how far a column is
    /// indented.
    static let gaps = (sibling: 26.0, row: 46.0, item: 16.0, indent: 30.0)

    /// How far below a superior a row's lines turn.
    package static var turn: Double { gaps.row / 2 }

    /// Chooses the depth at which columns begin, and how many stand side by side there, so that the whole comes closest
    /// to the wanted shape.
    ///
    /// - Parameters:
    ///   - sizes: Width and height of each node, in points.
    ///   - parents: The node each stands under; no circles.
    ///   - superiors: Pairs of nodes of which the first is to stand above the second, in whatever branch.
    ///   - aspect: The wanted width over height.
    /// - Complexity: linear, times the logarithm of the depth.
    package init(
        sizes: [(width: Double, height: Double)], parents: [Int?], superiors: [(above: Int, below: Int)], aspect: Double
    ) {
        let forest = Forest(parents: parents, superiors: superiors)
        var best: (fault: Double, plan: Plan)?
        for depth in forest.depthsToTry {
            for columns in 1...max(1, min(6, forest.widest[depth])) {
                let plan = Plan(forest, sizes, columnsFrom: depth, columns: columns)
                let shape = max(plan.width, 1) / max(plan.height, 1) / aspect
                let fault = max(shape, 1 / shape) + plan.width * plan.height / 1e7
                if best.map({ fault < $0.fault }) ?? true { best = (fault, plan) }
            }
        }
        places = best?.plan.places(sizes) ?? []
        trunks = best?.plan.trunks(sizes) ?? []
        turns = best?.plan.turns ?? []
        hangsBelow = sizes.indices.map { node in
            forest.children[node].first.map { best?.plan.isSingle($0) ?? false } ?? false
        }
        size = (best?.plan.width ?? 0, best?.plan.height ?? 0)
        places = Lowering.lowered(places, parents: parents, superiors: superiors)
        let bottom = places.map(\.bottom).min() ?? 0
        if bottom < 0 {
            places = places.map { $0.moved(x: 0, y: -bottom) }
            size.height -= bottom
        }
    }
}

/// Children and depths of a forest.
private struct Forest {
    let roots: [Int]
    let children: [[Int]]
    let depths: [Int]
    /// Superiors before those under them.
    let order: [Int]

    /// The most children of one node, by the node's depth.
    let widest: [Int]

    /// Where columns may begin: at every depth near the top; further down, where it matters less, at ever fewer.
    var depthsToTry: [Int] {
        let all = sequence(first: 0) { $0 < 24 ? $0 + 1 : $0 + $0 / 4 }.prefix { $0 < widest.count }
        return all.last == widest.count - 1 ? Array(all) : all + [widest.count - 1]
    }

    init(parents: [Int?], superiors: [(above: Int, below: Int)]) {
        var children = [[Int]](repeating: [], count: parents.count)
        for (node, parent) in parents.enumerated() { if let parent { children[parent].append(node) } }
        roots = parents.indices.filter { parents[$0] == nil }
        var before: [Int: [Int]] = [:]
        for pair in superiors {
            guard let (above, below) = Self.siblings(over: pair.above, and: pair.below, parents) else { continue }
            before[below, default: []].append(above)
        }
        if !before.isEmpty { children = children.map { Self.ordered($0, before) } }
        var order = roots
        var depths = [Int](repeating: 0, count: parents.count)
        var next = 0
        while next < order.count {
            for child in children[order[next]] {
                depths[child] = depths[order[next]] + 1
                order.append(child)
            }
            next += 1
        }
        var widest = [Int](repeating: 0, count: max(2, (depths.max() ?? 0) + 1))
        for node in parents.indices { widest[depths[node]] = max(widest[depths[node]], children[node].count) }
        self.widest = widest
        self.children = children
        self.depths = depths
        self.order = order
    }

    /// The two siblings in whose branches two nodes stand; nil where one stands under the other, or in another tree.
    private static func siblings(over one: Int, and other: Int, _ parents: [Int?]) -> (Int, Int)? {
        func line(_ node: Int) -> [Int] { Array(sequence(first: node) { parents[$0] }).reversed() }
        let (left, right) = (line(one), line(other))
        guard left.first == right.first else { return nil }
        return zip(left, right).first { $0 != $1 }
    }

    /// Siblings in their order, but each after its superiors: what hangs in a column is read downwards.
    private static func ordered(_ siblings: [Int], _ superiors: [Int: [Int]]) -> [Int] {
        var told: Set<Int> = []
        var result: [Int] = []
        for node in siblings {
            // Each is told when what waits above it has been.
            var waiting = [(node: node, superiors: superiors[node]?.sorted() ?? [])]
            guard told.insert(node).inserted else { continue }
            while let last = waiting.indices.last {
                guard let next = waiting[last].superiors.first else {
                    result.append(waiting.removeLast().node)
                    continue
                }
                waiting[last].superiors.removeFirst()
                if told.insert(next).inserted { waiting.append((next, superiors[next]?.sorted() ?? [])) }
            }
        }
        return result
    }
}

/// One way to place a forest: the block each node takes with all that is under it, and where its children lie in it.
private struct Plan {
    private let forest: Forest
    private let columnsFrom: Int
    private let columns: Int
    /// The column's own left edge for each child that hangs, within its superior's block.
    private var columnLefts: [Double?]
    private(set) var turns: [Bool]
    private var blocks: [(width: Double, height: Double)]
    /// The node's own left edge in its block, and the corner of each child's block.
    private var lefts: [Double]
    private var corners: [Point]
    private(set) var width = 0.0
    private(set) var height = 0.0
    private var rootCorners: [Point] = []

    init(_ forest: Forest, _ sizes: [(width: Double, height: Double)], columnsFrom: Int, columns: Int) {
        self.forest = forest
        self.columnsFrom = columnsFrom
        self.columns = columns
        columnLefts = [Double?](repeating: nil, count: sizes.count)
        turns = [Bool](repeating: false, count: sizes.count)
        blocks = sizes
        lefts = [Double](repeating: 0, count: sizes.count)
        corners = [Point](repeating: Point(x: 0, y: 0), count: sizes.count)
        for node in forest.order.reversed() where !forest.children[node].isEmpty {
            if hangs(node) { hang(node, sizes) } else { row(node, sizes) }
        }
        // Trees stand in one row while that is no strip, else in several.
        let trees = forest.roots.map { blocks[$0] }
        let area = trees.map { $0.width * $0.height }.reduce(0, +)
        let flow = Flow.corners(
            of: trees, width: max(trees.map(\.width).max() ?? 0, 2 * area.squareRoot()),
            gap: TreeLayout.gaps.sibling, lineGap: TreeLayout.gaps.row)
        (rootCorners, width, height) = (flow.corners, flow.width, flow.height)
    }

    /// Whether a child hangs in the only column under its superior.
    func isSingle(_ child: Int) -> Bool { columnLefts[child] != nil && !turns[child] }

    private func hangs(_ node: Int) -> Bool { forest.depths[node] >= columnsFrom }

    private mutating func row(_ node: Int, _ sizes: [(width: Double, height: Double)]) {
        let children = forest.children[node]
        var x = 0.0
        var tallest = 0.0
        for child in children {
            corners[child] = Point(x: x, y: -(sizes[node].height + TreeLayout.gaps.row))
            x += blocks[child].width + TreeLayout.gaps.sibling
            tallest = max(tallest, blocks[child].height)
        }
        let below = x - TreeLayout.gaps.sibling
        let first = corners[children[0]].x + middle(children[0], sizes)
        let last = corners[children[children.count - 1]].x + middle(children[children.count - 1], sizes)
        let left = (first + last) / 2 - sizes[node].width / 2
        let shift = max(0, -left)
        for child in children { corners[child].x += shift }
        lefts[node] = left + shift
        blocks[node] = (
            max(below + shift, lefts[node] + sizes[node].width), sizes[node].height + TreeLayout.gaps.row + tallest
        )
    }

    private mutating func hang(_ node: Int, _ sizes: [(width: Double, height: Double)]) {
        let children = forest.children[node]
        // Only where columns begin may several stand side by side; below that the place is taken.
        let count = forest.depths[node] == columnsFrom ? min(columns, children.count) : 1
        let whole = children.map { blocks[$0].height + TreeLayout.gaps.item }.reduce(0, +)
        let start = -sizes[node].height - (count > 1 ? TreeLayout.gaps.row - TreeLayout.gaps.item : 0)
        var (left, widest, y, lowest, filled, used) = (0.0, 0.0, start, start, 0, 0.0)
        for child in children {
            let share = whole * Double(filled + 1) / Double(count)
            if y < start, filled + 1 < count, used + blocks[child].height / 2 > share {
                left += TreeLayout.gaps.indent + widest + TreeLayout.gaps.sibling
                (widest, y) = (0, start)
                filled += 1
            }
            y -= TreeLayout.gaps.item
            corners[child] = Point(x: left + TreeLayout.gaps.indent, y: y)
            columnLefts[child] = left
            turns[child] = count > 1
            y -= blocks[child].height
            used += blocks[child].height + TreeLayout.gaps.item
            widest = max(widest, blocks[child].width)
            lowest = min(lowest, y)
        }
        let width = left + TreeLayout.gaps.indent + widest
        lefts[node] = count > 1 ? max(0, (width - sizes[node].width) / 2) : 0
        blocks[node] = (max(sizes[node].width, width), -lowest)
    }

    private func middle(_ node: Int, _ sizes: [(width: Double, height: Double)]) -> Double {
        lefts[node] + sizes[node].width / 2
    }

    private func origins() -> [Point] {
        var origins = [Point](repeating: Point(x: 0, y: 0), count: blocks.count)
        for (number, root) in forest.roots.enumerated() {
            origins[root] = Point(x: rootCorners[number].x, y: height + rootCorners[number].y)
        }
        for node in forest.order {
            for child in forest.children[node] {
                origins[child] = Point(x: origins[node].x + corners[child].x, y: origins[node].y + corners[child].y)
            }
        }
        return origins
    }

    func places(_ sizes: [(width: Double, height: Double)]) -> [Rectangle] {
        let origins = origins()
        return sizes.indices.map { node in
            let left = origins[node].x + lefts[node]
            return Rectangle(
                left: left, bottom: origins[node].y - sizes[node].height, right: left + sizes[node].width,
                top: origins[node].y)
        }
    }

    func trunks(_ sizes: [(width: Double, height: Double)]) -> [Double?] {
        let origins = origins()
        var trunks = [Double?](repeating: nil, count: sizes.count)
        for node in forest.order {
            for child in forest.children[node] {
                trunks[child] = columnLefts[child].map { origins[node].x + $0 + TreeLayout.gaps.indent / 2 }
            }
        }
        return trunks
    }
}
