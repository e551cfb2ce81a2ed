/// Where lines of different nets cross, and the gaps that keep a crossing from reading as a joint.
struct Crossings {
    private struct Segment {
        let net: Int
        let path: Int
        let start: Point
        let end: Point

        var low: Double { min(start.y, end.y) }
        var high: Double { max(start.y, end.y) }
        var left: Double { min(start.x, end.x) }
        var right: Double { max(start.x, end.x) }
    }

    /// How many there are.
    private(set) var count = 0
    /// Where each path of each net is broken, and how far around that.
    private var gaps: [[Int: [(point: Point, reach: Double)]]]

    /// Past so many pairs that might cross nothing is broken.
    private static let most = 4_000_000

    init(of routes: [Route], widths: [Double]) {
        gaps = [[Int: [(point: Point, reach: Double)]]](repeating: [:], count: routes.count)
        var upright: [Segment] = []
        var level: [Segment] = []
        for (net, route) in routes.enumerated() {
            for (path, own) in route.paths.enumerated() {
                for (start, end) in zip(own.pieces[0], own.pieces[0].dropFirst()) {
                    let segment = Segment(net: net, path: path, start: start, end: end)
                    if start.x == end.x { upright.append(segment) } else { level.append(segment) }
                }
            }
        }
        upright.sort { $0.start.x < $1.start.x }
        let places = upright.map(\.start.x)
        var tried = 0
        for segment in level {
            var next = places.partition(where: { $0 > segment.left + 0.5 })
            while next < upright.count, places[next] < segment.right - 0.5, tried < Self.most {
                let other = upright[next]
                next += 1
                tried += 1
                guard other.net != segment.net, other.low + 0.5 < segment.start.y, segment.start.y < other.high - 0.5
                else { continue }
                count += 1
                let point = Point(x: other.start.x, y: segment.start.y)
                let (broken, whole) = widths[other.net] < widths[segment.net] ? (other, segment) : (segment, other)
                gaps[broken.net][broken.path, default: []].append((point, 2.5 + widths[whole.net] / 2))
            }
        }
    }

    /// Breaks lines for what they are called.
    mutating func open(_ own: [Titles.Gap], in routes: [Route]) {
        for gap in own {
            let isOn = { (one: Point, other: Point) in
                gap.isUpright
                    ? one.x == gap.middle.x && other.x == one.x && min(one.y, other.y) <= gap.middle.y - gap.reach
                        && gap.middle.y + gap.reach <= max(one.y, other.y)
                    : one.y == gap.middle.y && other.y == one.y && min(one.x, other.x) <= gap.middle.x - gap.reach
                        && gap.middle.x + gap.reach <= max(one.x, other.x)
            }
            for (path, route) in routes[gap.net].paths.enumerated()
            where zip(route.pieces[0], route.pieces[0].dropFirst()).contains(where: isOn) {
                gaps[gap.net][path, default: []].append((gap.middle, gap.reach))
            }
        }
    }

    /// The routes with their gaps.
    func broken(_ routes: [Route]) -> [Route] {
        var routes = routes
        for (net, paths) in gaps.enumerated() {
            for (path, gaps) in paths {
                routes[net].paths[path].pieces = Self.pieces(of: routes[net].paths[path].pieces[0], around: gaps)
            }
        }
        return routes
    }

    private static func pieces(of path: [Point], around gaps: [(point: Point, reach: Double)]) -> [[Point]] {
        var pieces: [[Point]] = []
        var piece = [path[0]]
        for (start, end) in zip(path, path.dropFirst()) {
            let length = abs(end.x - start.x) + abs(end.y - start.y)
            let unit = Point(x: (end.x - start.x) / length, y: (end.y - start.y) / length)
            func at(_ along: Double) -> Point { Point(x: start.x + unit.x * along, y: start.y + unit.y * along) }
            let own = gaps.compactMap { gap -> (low: Double, high: Double)? in
                let along = (gap.point.x - start.x) * unit.x + (gap.point.y - start.y) * unit.y
                let isOn = unit.x == 0 ? gap.point.x == start.x : gap.point.y == start.y
                guard isOn, along > 0, along < length else { return nil }
                return (max(0, along - gap.reach), min(end == path.last ? length - 1 : length, along + gap.reach))
            }.sorted { $0.low < $1.low }
            var here = 0.0
            for gap in own where gap.high > here {
                if gap.low > here {
                    if here > 0 || piece.isEmpty { piece = [at(here)] }
                    pieces.append(piece + [at(gap.low)])
                } else if here == 0 {
                    // The piece up to the corner stands alone.
                    if piece.count > 1 { pieces.append(piece) }
                }
                here = gap.high
                piece = []
            }
            if here >= length { continue }
            if piece.isEmpty { piece = [at(here)] }
            piece.append(end)
        }
        if piece.count > 1 { pieces.append(piece) }
        return pieces.isEmpty ? [path] : pieces
    }
}

extension [Double] {
    /// The number of the first of ascending numbers that is past a bound.
    fileprivate func partition(where isPast: (Double) -> Bool) -> Int {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if isPast(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
