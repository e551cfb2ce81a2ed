internal import ChartLayout
internal import OrgModel

/// Draws a chart as a tree: blocks in rows and columns, the spine's lines between them, every other line around them.
struct TreeDiagram {
    private let cells: Cells
    private let chart: Chart
    private let sizes: [(width: Double, height: Double)]
    private let spine: Spine
    /// The place of each cell.
    private var places: [Rectangle]
    /// For each block that hangs in a column, where its line runs down, and whether it turns to get there.
    private var trunks: [Int: (x: Double, turns: Bool)] = [:]
    private(set) var diagram = Diagram()

    /// The space between a leader and the unit led.
    private static let leaderGap = 12.0
    /// The room at the sides of a block for lines that pass its one cell to come to the other.
    private static let passage = 10.0
    /// Past this many blocks no chef in another branch is given a higher place.
    private static let superiorsUpTo = 2_000

    init(
        of cells: Cells, in chart: Chart, sizes: [(width: Double, height: Double)], aspect: Double
    ) {
        self.cells = cells
        self.chart = chart
        self.sizes = sizes
        spine = Spine(of: cells, in: chart)
        places = [Rectangle](repeating: Rectangle(left: 0, bottom: 0, right: 0, top: 0), count: cells.cells.count)
        let branches = Branches(of: cells, along: spine)
        let size = placeBlocks(aspect: aspect, branches)
        for (number, cell) in cells.cells.enumerated() {
            diagram.place(number, cell, in: chart, sizes, at: places[number])
        }
        drawLines(branches)
        diagram.size = size
        diagram.fit()
    }

    // MARK: Places

    /// Pairs of blocks of which one is the other's superior though it stands in another branch: chef before mandate.
    private func superiors(_ numbers: [Int: Int]) -> [(above: Int, below: Int)] {
        guard numbers.count <= Self.superiorsUpTo else { return [] }
        return cells.lines.keys.filter { $0.relation == .chef && !$0.placesNothing }.compactMap { line in
            guard let above = numbers[spine.blockOfCell[line.to]], let below = numbers[spine.blockOfCell[line.from]],
                above != below
            else { return nil }
            return (above, below)
        }.sorted { ($0.above, $0.below) < ($1.above, $1.below) }
    }

    private mutating func placeBlocks(aspect: Double, _ branches: Branches) -> (width: Double, height: Double) {
        let cellSizes = cells.cells.map { Diagram.size(of: $0, in: chart, sizes) }
        let beside = Set(spine.beside)
        let standing = spine.blocks.indices.filter { !beside.contains($0) }
        let numbers = Dictionary(uniqueKeysWithValues: standing.enumerated().map { ($1, $0) })
        let blockSizes = standing.map { block in
            let members = spine.blocks[block].map { cellSizes[$0] }
            let passage = branches.passed.contains(block) ? 2 * Self.passage : 0
            return (
                width: (members.map(\.width).max() ?? 0) + passage,
                height: members.map(\.height).reduce(0, +) + Self.leaderGap * Double(members.count - 1)
            )
        }
        let layout = TreeLayout(
            sizes: blockSizes, parents: standing.map { spine.parents[$0].flatMap { numbers[$0] } },
            superiors: superiors(numbers), aspect: aspect)
        var size = layout.size
        for (number, block) in standing.enumerated() {
            trunks[block] = layout.trunks[number].map { ($0, layout.turns[number]) }
            let area = layout.places[number]
            let passage = branches.passed.contains(block) ? Self.passage : 0
            // Where a column hangs below, its trunk runs down from the left.
            let hangs = layout.hangsBelow[number]
            var top = area.top
            for cell in spine.blocks[block] {
                let own = cellSizes[cell]
                let left = hangs ? area.left + passage : area.centre.x - own.width / 2
                places[cell] = Rectangle(left: left, bottom: top - own.height, right: left + own.width, top: top)
                top -= own.height + Self.leaderGap
            }
        }
        placeBeside(cellSizes)
        size.width = max(size.width, places.map(\.right).max() ?? 0)
        return size
    }

    /// Revision and valberedning stand in fullmäktige's row; what would stand in their place makes room.
    private mutating func placeBeside(_ cellSizes: [(width: Double, height: Double)]) {
        guard let council = spine.council, let seat = spine.blocks[council].first, !spine.beside.isEmpty else { return }
        let cellsBeside = spine.beside.flatMap { spine.blocks[$0] }
        var left = places[seat].right + 60
        for cell in cellsBeside {
            let own = cellSizes[cell]
            let middle = places[seat].centre.y
            places[cell] = Rectangle(
                left: left, bottom: middle - own.height / 2, right: left + own.width, top: middle + own.height / 2)
            left = places[cell].right + 30
        }
        // Other trees to the right of fullmäktige's own move aside.
        let roots = spine.roots()
        let isBeside = Set(cellsBeside)
        let others = places.indices.filter { cell in
            !isBeside.contains(cell) && roots[spine.blockOfCell[cell]] != council
                && places[cell].left > places[seat].right
        }
        let room = others.map { places[$0].left }.min().map { left - $0 } ?? 0
        guard room > 0 else { return }
        for cell in others { places[cell] = places[cell].moved(x: room, y: 0) }
        for block in Set(others.map { spine.blockOfCell[$0] }) { trunks[block]?.x += room }
    }

    // MARK: Lines

    private mutating func drawLines(_ branches: Branches) {
        for block in spine.blocks.indices {
            let joints = branches.joints[block]
            for (number, key) in joints.enumerated() {
                diagram.add(key, through: joint(key, number, of: joints.count), cells, chart)
            }
        }
        for (key, path) in branches.paths(places, trunks) { diagram.add(key, through: path, cells, chart) }
        let paths = OrthogonalRouter.routes(branches.loose.map(Connection.init), around: places)
        for (key, path) in zip(branches.loose, paths) { diagram.add(key, through: path, cells, chart) }
        diagram.addLoops(cells, chart)
    }

    /// A straight line between a leader and the unit, subject first, beside the others between the two.
    private func joint(_ key: Cells.Line, _ number: Int, of count: Int) -> [Point] {
        let (from, to) = (places[key.from], places[key.to])
        let (left, right) = (max(from.left, to.left), min(from.right, to.right))
        let x = (left + right) / 2 + Branches.offset(number, of: count, step: 12, room: right - left - 24)
        return from.bottom > to.bottom
            ? [.init(x: x, y: from.bottom), .init(x: x, y: to.top)]
            : [.init(x: x, y: from.top), .init(x: x, y: to.bottom)]
    }
}
