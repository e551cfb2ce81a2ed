import ChartLayout
import Testing

@Suite struct `Routes` {
    /// Boxes in a loose grid, and connections between them, by chance.
    private struct Field {
        var boxes: [Rectangle] = []
        var connections: [Connection] = []

        init(_ seed: Int, boxes count: Int, connections number: Int, gap: Double = 50) {
            var chance = Chance(seed)
            let across = Int(Double(count).squareRoot().rounded(.up))
            for box in 0..<count {
                let size = chance.size()
                let left = Double(box % across) * (150 + gap) + Double(chance.number(below: 40))
                let bottom = Double(box / across) * (68 + gap) + Double(chance.number(below: 10))
                boxes.append(
                    Rectangle(left: left, bottom: bottom, right: left + size.width, top: bottom + size.height))
            }
            while connections.count < number {
                let (from, to) = (chance.number(below: count), chance.number(below: count))
                guard from != to else { continue }
                let upper = [from, to, nil][chance.number(below: 3)]
                connections.append(
                    Connection(from: from, to: to, upper: upper, bundle: 4 * (upper ?? from) + chance.number(below: 3)))
            }
        }

        var routes: [[Point]] { OrthogonalRouter.routes(connections, around: boxes) }
    }

    private static func pieces(_ route: [Point]) -> [(Point, Point)] { Array(zip(route, route.dropFirst())) }

    /// Whether a point lies on a side of a box.
    private static func isOnSide(_ point: Point, of box: Rectangle) -> Bool {
        let inside = box.left - 0.01...box.right + 0.01 ~= point.x && box.bottom - 0.01...box.top + 0.01 ~= point.y
        let gaps = [point.x - box.left, point.x - box.right, point.y - box.bottom, point.y - box.top]
        return inside && gaps.contains { abs($0) < 0.01 }
    }

    /// Whether a piece runs through the inside of a box.
    private static func crosses(_ piece: (Point, Point), _ box: Rectangle) -> Bool {
        max(piece.0.x, piece.1.x) > box.left + 0.01 && min(piece.0.x, piece.1.x) < box.right - 0.01
            && max(piece.0.y, piece.1.y) > box.bottom + 0.01 && min(piece.0.y, piece.1.y) < box.top - 0.01
    }

    private func expectLaws(_ field: Field, _ routes: [[Point]]) {
        #expect(routes.count == field.connections.count)
        for (connection, route) in zip(field.connections, routes) {
            let name = "\(connection.from) to \(connection.to): \(route)"
            guard let first = route.first, let last = route.last else {
                Issue.record("no route from \(connection.from) to \(connection.to)")
                continue
            }
            #expect(Self.isOnSide(first, of: field.boxes[connection.from]), "\(name)")
            #expect(Self.isOnSide(last, of: field.boxes[connection.to]), "\(name)")
            let pieces = Self.pieces(route)
            #expect(!pieces.isEmpty && pieces.allSatisfy { $0.x == $1.x || $0.y == $1.y }, "\(name)")
            let crossed = field.boxes.indices.filter { box in pieces.contains { Self.crosses($0, field.boxes[box]) } }
            #expect(crossed.isEmpty, "\(name) through \(crossed)")
        }
    }

    @Test(arguments: 0..<60)
    func `every piece is upright or level, from side to side, and through no box`(_ seed: Int) {
        let field = Field(seed, boxes: 2 + seed % 20, connections: 1 + seed)
        expectLaws(field, field.routes)
    }

    @Test(arguments: 0..<10)
    func `the same lines run the same every time`(_ seed: Int) {
        let field = Field(seed, boxes: 16, connections: 40)
        #expect(field.routes == field.routes)
    }

    @Test func `a line between boxes over one another is straight`() {
        let boxes = [
            Rectangle(left: 0, bottom: 100, right: 100, top: 140), Rectangle(left: 40, bottom: 0, right: 160, top: 40),
        ]
        let route = OrthogonalRouter.routes([Connection(from: 0, to: 1, upper: 0, bundle: 0)], around: boxes)
        #expect(route == [[Point(x: 70, y: 100), Point(x: 70, y: 40)]])
    }

    @Test func `a line goes around what stands between`() throws {
        let boxes = [200.0, 100, 0].map { Rectangle(left: 0, bottom: $0, right: 100, top: $0 + 40) }
        let routes = OrthogonalRouter.routes([Connection(from: 0, to: 2, upper: 0, bundle: 0)], around: boxes)
        let route = try #require(routes.first)
        #expect(route.count >= 4)
        #expect(!Self.pieces(route).contains { Self.crosses($0, boxes[1]) })
    }

    @Test func `lines of one bundle share their way, others run beside one another`() {
        let boxes =
            [Rectangle(left: 200, bottom: 200, right: 300, top: 240)]
            + (0..<5).map { Rectangle(left: Double($0) * 130, bottom: 0, right: Double($0) * 130 + 100, top: 40) }
        func starts(_ bundle: (Int) -> Int) -> Set<Point> {
            let connections = (1...5).map { Connection(from: 0, to: $0, upper: 0, bundle: bundle($0)) }
            return Set(OrthogonalRouter.routes(connections, around: boxes).compactMap(\.first))
        }
        #expect(starts { _ in 0 }.count < starts { $0 }.count)
        let twins = OrthogonalRouter.routes(
            [Connection(from: 0, to: 1, upper: 0, bundle: 0), Connection(from: 0, to: 1, upper: 0, bundle: 1)],
            around: boxes)
        #expect(twins[0] != twins[1])
    }

    @Test func `boxes that touch are joined all the same`() {
        let field = (0..<4).map { Rectangle(left: Double($0) * 50, bottom: 0, right: Double($0) * 50 + 50, top: 40) }
        let routes = OrthogonalRouter.routes(
            [Connection(from: 0, to: 1, upper: nil, bundle: 0), Connection(from: 0, to: 3, upper: nil, bundle: 1)],
            around: field)
        #expect(routes.allSatisfy { $0.count >= 2 })
    }

    @Test(.timeLimit(.minutes(10)))
    func `two hundred boxes and eight hundred lines take seconds`() {
        let field = Field(7, boxes: 200, connections: 800)
        expectLaws(field, field.routes)
    }
}
