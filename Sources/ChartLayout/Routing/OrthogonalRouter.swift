/// Routes lines between boxes in upright and level pieces, around every box, and lays lines that would run on top of
/// one another side by side.
package enum OrthogonalRouter {
    /// Past this many boxes lines are drawn straight: the grid would be larger than the chart is worth.
    package static let boxLimit = 400

    /// The corners of each connection, from the side of its first box to the side of its second.
    /// - Complexity: for each connection linear in the crossings it looks at, at most nine a pair of boxes.
    package static func routes(_ connections: [Connection], around boxes: [Rectangle]) -> [[Point]] {
        guard boxes.count <= boxLimit else { return connections.map { straight($0, boxes) } }
        let grid = RoutingGrid(boxes, uprights: connections.flatMap { plumbs($0, boxes) })
        var finder = Pathfinder(grid)
        // Short lines first: they have the fewest ways to go.
        let order = connections.indices.sorted {
            (span(connections[$0], boxes), $0) < (span(connections[$1], boxes), $1)
        }
        var tracks = [Track](repeating: Track(corners: []), count: connections.count)
        for index in order {
            let connection = connections[index]
            let path = finder.path(
                from: ports(of: connection.from, connection, boxes, grid),
                to: ports(of: connection.to, connection, boxes, grid), bundle: connection.bundle)
            tracks[index] = Track(corners: path.map(simplified) ?? straight(connection, boxes))
        }
        Lanes.spread(&tracks, bundles: connections.map(\.bundle), between: boxes)
        return tracks.map(\.corners)
    }

    private static func span(_ connection: Connection, _ boxes: [Rectangle]) -> Double {
        let (from, to) = (boxes[connection.from].centre, boxes[connection.to].centre)
        return abs(from.x - to.x) + abs(from.y - to.y)
    }

    /// Where a line may run straight down from one box to another, because they stand over one another; nil where they
    /// do not, or where their middles do so anyway.
    private static func plumb(_ connection: Connection, _ boxes: [Rectangle]) -> Double? {
        let (from, to) = (boxes[connection.from], boxes[connection.to])
        let (left, right) = (max(from.left, to.left), min(from.right, to.right))
        guard right - left > 24, abs(from.centre.x - to.centre.x) > 0.5 else { return nil }
        return (left + right) / 2
    }

    /// The points above and below both boxes of a connection through which that line runs.
    private static func plumbs(_ connection: Connection, _ boxes: [Rectangle]) -> [Point] {
        guard let x = plumb(connection, boxes) else { return [] }
        return [boxes[connection.from], boxes[connection.to]].flatMap {
            [Point(x: x, y: $0.top + RoutingGrid.margin), Point(x: x, y: $0.bottom - RoutingGrid.margin)]
        }
    }

    /// The four sides of a box; what is above is left from below and what is below is entered from above if it can.
    private static func ports(
        of box: Int, _ connection: Connection, _ boxes: [Rectangle], _ grid: RoutingGrid
    ) -> [Pathfinder.Port] {
        let area = boxes[box]
        let gap = RoutingGrid.margin
        let (x, y) = (area.centre.x, area.centre.y)
        var costs = (top: 0.0, bottom: 0.0, side: 0.0)
        if let upper = connection.upper { costs = box == upper ? (120, 0, 50) : (0, 120, 50) }
        func port(_ end: Point, _ outside: Point, _ cost: Double) -> Pathfinder.Port? {
            grid.crossing(outside).map { .init(crossing: $0, isUpright: end.x == outside.x, cost: cost, end: end) }
        }
        let straight = plumb(connection, boxes).map { x in
            [
                port(Point(x: x, y: area.top), Point(x: x, y: area.top + gap), costs.top),
                port(Point(x: x, y: area.bottom), Point(x: x, y: area.bottom - gap), costs.bottom),
            ]
        }
        let ports =
            (straight ?? []) + [
                port(Point(x: x, y: area.top), Point(x: x, y: area.top + gap), costs.top),
                port(Point(x: x, y: area.bottom), Point(x: x, y: area.bottom - gap), costs.bottom),
                port(Point(x: area.left, y: y), Point(x: area.left - gap, y: y), costs.side),
                port(Point(x: area.right, y: y), Point(x: area.right + gap, y: y), costs.side),
            ]
        return ports.compactMap { $0 }
    }

    /// A line without regard to what is between: out of the sides that face one another.
    private static func straight(_ connection: Connection, _ boxes: [Rectangle]) -> [Point] {
        let (from, to) = (boxes[connection.from], boxes[connection.to])
        if from.bottom >= to.top || to.bottom >= from.top {
            let isAbove = from.bottom >= to.top
            let start = Point(x: from.centre.x, y: isAbove ? from.bottom : from.top)
            let end = Point(x: to.centre.x, y: isAbove ? to.top : to.bottom)
            let turn = (start.y + end.y) / 2
            return [start, Point(x: start.x, y: turn), Point(x: end.x, y: turn), end]
        }
        let isLeft = from.centre.x <= to.centre.x
        let start = Point(x: isLeft ? from.right : from.left, y: from.centre.y)
        let end = Point(x: isLeft ? to.left : to.right, y: to.centre.y)
        let turn = (start.x + end.x) / 2
        return [start, Point(x: turn, y: start.y), Point(x: turn, y: end.y), end]
    }

    /// The corners alone: no point on a straight piece. Grid lines within half a point of one another count as one.
    package static func simplified(_ path: [Point]) -> [Point] {
        var points = path
        for index in points.indices.dropFirst() {
            if abs(points[index].x - points[index - 1].x) <= 0.5 { points[index].x = points[index - 1].x }
            if abs(points[index].y - points[index - 1].y) <= 0.5 { points[index].y = points[index - 1].y }
        }
        var corners: [Point] = []
        for point in points where corners.last != point {
            if corners.count > 1 {
                let (last, before) = (corners[corners.count - 1], corners[corners.count - 2])
                if (before.x == last.x && last.x == point.x) || (before.y == last.y && last.y == point.y) {
                    corners.removeLast()
                }
            }
            corners.append(point)
        }
        return corners
    }
}
