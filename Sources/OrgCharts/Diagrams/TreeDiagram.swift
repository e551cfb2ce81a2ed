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
    /// How far apart lines run that join the same two blocks.
    private static let laneWidth = 7.0

    init(
        of cells: Cells, in chart: Chart, sizes: [(width: Double, height: Double)], aspect: Double
    ) {
        self.cells = cells
        self.chart = chart
        self.sizes = sizes
        spine = Spine(of: cells, in: chart)
        places = [Rectangle](repeating: Rectangle(left: 0, bottom: 0, right: 0, top: 0), count: cells.cells.count)
        let size = placeBlocks(aspect: aspect)
        for (number, cell) in cells.cells.enumerated() { diagram.place(cell, in: chart, sizes, at: places[number]) }
        drawLines()
        diagram.size = size
        diagram.fit()
    }

    // MARK: Places

    /// Pairs of blocks of which one is the other's superior though it stands in another branch: chef before mandate.
    private func superiors(_ numbers: [Int: Int]) -> [(above: Int, below: Int)] {
        cells.lines.keys.filter { $0.relation == .chef }.compactMap { line in
            guard let above = numbers[spine.blockOfCell[line.to]], let below = numbers[spine.blockOfCell[line.from]],
                above != below
            else { return nil }
            return (above, below)
        }.sorted { ($0.above, $0.below) < ($1.above, $1.below) }
    }

    private mutating func placeBlocks(aspect: Double) -> (width: Double, height: Double) {
        let cellSizes = cells.cells.map { Diagram.size(of: $0, in: chart, sizes) }
        let standing = spine.blocks.indices.filter { !spine.beside.contains($0) }
        let numbers = Dictionary(uniqueKeysWithValues: standing.enumerated().map { ($1, $0) })
        let blockSizes = standing.map { block in
            let members = spine.blocks[block].map { cellSizes[$0] }
            return (
                width: members.map(\.width).max() ?? 0,
                height: members.map(\.height).reduce(0, +) + Self.leaderGap * Double(members.count - 1)
            )
        }
        let layout = TreeLayout(
            sizes: blockSizes, parents: standing.map { spine.parents[$0].flatMap { numbers[$0] } },
            superiors: superiors(numbers), aspect: aspect)
        var size = layout.size
        for (number, block) in standing.enumerated() {
            trunks[block] = layout.trunks[number].map { ($0, layout.turns[number]) }
            var top = layout.places[number].top
            for cell in spine.blocks[block] {
                let own = cellSizes[cell]
                let left = layout.places[number].centre.x - own.width / 2
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
        let others = places.indices.filter { cell in
            !cellsBeside.contains(cell) && spine.root(of: spine.blockOfCell[cell]) != council
                && places[cell].left > places[seat].right
        }
        let room = others.map { places[$0].left }.min().map { left - $0 } ?? 0
        guard room > 0 else { return }
        for cell in others { places[cell] = places[cell].moved(x: room, y: 0) }
        for block in Set(others.map { spine.blockOfCell[$0] }) { trunks[block]?.x += room }
    }

    // MARK: Lines

    private mutating func drawLines() {
        var lanes: [[Int]: Int] = [:]
        var loose: [Cells.Line] = []
        let keys = cells.lines.keys.sorted {
            (Self.prominence($0.relation), $0.from, $0.to, $0.relation.rawValue)
                < (Self.prominence($1.relation), $1.from, $1.to, $1.relation.rawValue)
        }
        for key in keys {
            let (from, to) = (spine.blockOfCell[key.from], spine.blockOfCell[key.to])
            if from == to {
                diagram.add(key, through: joint(key), cells, chart)
            } else if let (upper, lower) = [(from, to), (to, from)].first(where: { spine.parents[$1] == $0 }) {
                // Belonging says no more than command between the same two: it is drawn where nothing else is.
                let lane = lanes[[upper, lower], default: 0]
                if lane > 0, key.relation.words.dimension == .struktur { continue }
                lanes[[upper, lower]] = lane + 1
                diagram.add(
                    key, through: branch(from: upper, to: lower, lane: lane, upperIsSubject: from == upper), cells,
                    chart)
            } else {
                loose.append(key)
            }
        }
        route(loose)
    }

    /// Command first, then leadership, mandate, and at last belonging.
    private static func prominence(_ relation: Relation) -> Int {
        switch relation.words.dimension {
        case .chef: 0
        case .ledning: 1
        case .uppdrag: 2
        case .struktur: 9
        default: 5
        }
    }

    /// A straight line between a leader and the unit, subject first.
    private func joint(_ key: Cells.Line) -> [Point] {
        let (from, to) = (places[key.from], places[key.to])
        let x = (max(from.left, to.left) + min(from.right, to.right)) / 2
        return from.bottom > to.bottom
            ? [.init(x: x, y: from.bottom), .init(x: x, y: to.top)]
            : [.init(x: x, y: from.top), .init(x: x, y: to.bottom)]
    }

    /// A line down from a block to one under it, in its own lane, turned so that the subject comes first.
    private func branch(from upper: Int, to lower: Int, lane: Int, upperIsSubject: Bool) -> [Point] {
        let above = places[spine.blocks[upper].last!]
        let below = places[spine.blocks[lower].first!]
        let offset = Double(lane) * Self.laneWidth
        let path: [Point]
        if let trunk = trunks[lower], trunk.turns {
            let turn = above.bottom - TreeLayout.turn - offset
            path = [
                .init(x: above.centre.x + offset, y: above.bottom), .init(x: above.centre.x + offset, y: turn),
                .init(x: trunk.x + offset, y: turn), .init(x: trunk.x + offset, y: below.centre.y - offset),
                .init(x: below.left, y: below.centre.y - offset),
            ]
        } else if let trunk = trunks[lower] {
            let x = max(above.left + 4, trunk.x) + offset
            path = [
                .init(x: x, y: above.bottom), .init(x: x, y: below.centre.y - offset),
                .init(x: below.left, y: below.centre.y - offset),
            ]
        } else {
            let turn = above.bottom - TreeLayout.turn - offset
            path = [
                .init(x: above.centre.x + offset, y: above.bottom), .init(x: above.centre.x + offset, y: turn),
                .init(x: below.centre.x + offset, y: turn), .init(x: below.centre.x + offset, y: below.top),
            ]
        }
        return upperIsSubject ? path : path.reversed()
    }

    /// Lines that leave the spine, routed around every box.
    private mutating func route(_ keys: [Cells.Line]) {
        let paths = OrthogonalRouter.routes(keys.map(Connection.init), around: places)
        for (key, path) in zip(keys, paths) { diagram.add(key, through: path, cells, chart) }
    }
}
