/// The pieces of one run as a graph of points, and the paths that it comes apart into: one to each terminal, and what
/// joins the joints.
struct Wiring {
    private var neighbours: [Point: [Point]] = [:]
    private var points: [Point] = []
    private var terminals: [(point: Point, terminus: Route.Terminus)] = []

    mutating func addTerminal(_ point: Point, _ terminus: Route.Terminus) { terminals.append((point, terminus)) }

    /// Joins points on one upright line.
    mutating func join(x: Double, _ heights: [Double]) {
        let sorted = Set(heights).sorted()
        for (one, other) in zip(sorted, sorted.dropFirst()) { join(Point(x: x, y: one), Point(x: x, y: other)) }
    }

    /// Joins points on one level line.
    mutating func join(y: Double, _ places: [Double]) {
        let sorted = Set(places).sorted()
        for (one, other) in zip(sorted, sorted.dropFirst()) { join(Point(x: one, y: y), Point(x: other, y: y)) }
    }

    private mutating func join(_ one: Point, _ other: Point) {
        for (from, to) in [(one, other), (other, one)] {
            if neighbours[from] == nil { points.append(from) }
            neighbours[from, default: []].append(to)
        }
    }

    /// The route, in the sheet's own direction of y.
    func route() -> Route {
        var route = Route()
        var seen: Set<[Point]> = []
        let ends = Dictionary(terminals.map { ($0.point, $0.terminus) }) { first, _ in first }
        func isStop(_ point: Point) -> Bool { ends[point] != nil || neighbours[point]?.count != 2 }
        func walk(from start: Point, to next: Point) -> [Point] {
            var path = [start, next]
            while let last = path.last, !isStop(last) {
                guard let onward = neighbours[last]?.first(where: { $0 != path[path.count - 2] }) else { break }
                path.append(onward)
                if path.count > points.count + 1 { break }
            }
            return path
        }
        func add(from start: Point, to next: Point) {
            guard !seen.contains([start, next]) else { return }
            var path = walk(from: start, to: next)
            seen.insert([path[0], path[1]])
            seen.insert([path[path.count - 1], path[path.count - 2]])
            var (from, to) = (ends[path[0]], ends[path[path.count - 1]])
            // Towards what it ends at; a whole line from the hub.
            if from != nil, to == nil || to == .hub {
                path.reverse()
                swap(&from, &to)
            }
            route.paths.append(Route.Path(pieces: [Self.simplified(path)], from: from, to: to))
        }
        for (point, _) in terminals { for next in neighbours[point] ?? [] { add(from: point, to: next) } }
        for point in points where isStop(point) { for next in neighbours[point] ?? [] { add(from: point, to: next) } }
        route.dots = points.filter { (neighbours[$0]?.count ?? 0) > 2 }
        return route
    }

    /// The corners alone.
    private static func simplified(_ path: [Point]) -> [Point] {
        var result = Array(path.prefix(1))
        for (number, point) in path.enumerated().dropFirst() {
            guard number + 1 < path.count else {
                result.append(point)
                break
            }
            let (before, after) = (result[result.count - 1], path[number + 1])
            if !(before.x == point.x && point.x == after.x || before.y == point.y && point.y == after.y) {
                result.append(point)
            }
        }
        return result
    }
}

/// How a net runs: its paths, and the dots where these meet.
package struct Route: Sendable {
    package enum Terminus: Hashable, Sendable {
        case hub
        /// By its number in the net.
        case end(Int)
    }

    /// A path; where another line crosses it, it may be broken into pieces.
    package struct Path: Sendable {
        package var pieces: [[Point]]
        /// What it begins and ends at; nil at a joint.
        package let from: Terminus?
        package let to: Terminus?
    }

    package var paths: [Path] = []
    package var dots: [Point] = []
    /// How many connected pieces it comes to.
    package var count = 0
}
