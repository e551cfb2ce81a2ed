/// The pieces of one run as a graph of points, and the paths that it comes apart into: one to each terminal, and what
/// joins the joints.
struct Wiring {
    private var points: [Point] = []
    private var numbers: [Point: Int] = [:]
    /// The points that each is joined to.
    private var neighbours: [[Int]] = []
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
        let (one, other) = (number(of: one), number(of: other))
        neighbours[one].append(other)
        neighbours[other].append(one)
    }

    private mutating func number(of point: Point) -> Int {
        if let known = numbers[point] { return known }
        numbers[point] = points.count
        points.append(point)
        neighbours.append([])
        return points.count - 1
    }

    /// The route, in the sheet's own direction of y.
    func route() -> Route {
        var route = Route()
        var ends = [Route.Terminus?](repeating: nil, count: points.count)
        let starts = terminals.compactMap { numbers[$0.point] }
        for (point, terminus) in terminals {
            guard let number = numbers[point], ends[number] == nil else { continue }
            ends[number] = terminus
        }
        // The ways out of each point that have been gone, in the order of its neighbours.
        var isGone = neighbours.map { [Bool](repeating: false, count: $0.count) }
        func isStop(_ point: Int) -> Bool { ends[point] != nil || neighbours[point].count != 2 }
        func walk(from start: Int, to next: Int) -> [Int] {
            var path = [start, next]
            while let last = path.last, !isStop(last) {
                guard let onward = neighbours[last].first(where: { $0 != path[path.count - 2] }) else { break }
                path.append(onward)
                if path.count > points.count + 1 { break }
            }
            return path
        }
        func go(from start: Int, to next: Int) {
            for (way, other) in neighbours[start].enumerated() where other == next { isGone[start][way] = true }
        }
        func add(from start: Int, to next: Int, _ way: Int) {
            guard !isGone[start][way] else { return }
            var path = walk(from: start, to: next)
            go(from: path[0], to: path[1])
            go(from: path[path.count - 1], to: path[path.count - 2])
            var (from, to) = (ends[path[0]], ends[path[path.count - 1]])
            // Towards what it ends at; a whole line from the hub.
            if from != nil, to == nil || to == .hub {
                path.reverse()
                swap(&from, &to)
            }
            route.paths.append(Route.Path(pieces: [Self.simplified(path.map { points[$0] })], from: from, to: to))
        }
        for point in starts { for (way, next) in neighbours[point].enumerated() { add(from: point, to: next, way) } }
        for point in points.indices where isStop(point) {
            for (way, next) in neighbours[point].enumerated() { add(from: point, to: next, way) }
        }
        route.dots = points.indices.filter { neighbours[$0].count > 2 }.map { points[$0] }
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
