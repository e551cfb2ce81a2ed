import ChartLayout

extension Arrangement {
    /// The straight pieces of all strokes, each with its net.
    var strokes: [(net: Int, area: Rectangle)] {
        routes.enumerated().flatMap { net, route in
            route.paths.flatMap(\.pieces).flatMap { piece in
                zip(piece, piece.dropFirst()).map { one, other in
                    (
                        net: net,
                        area: Rectangle(
                            left: min(one.x, other.x), bottom: min(one.y, other.y), right: max(one.x, other.x),
                            top: max(one.y, other.y))
                    )
                }
            }
        }
    }

    /// The ends that the stroke of a net comes to, each as often as it does.
    func ends(of net: Int) -> [Int] {
        routes[net].paths.flatMap { [$0.from, $0.to] }.compactMap(\.self).compactMap { terminus in
            if case .end(let end) = terminus { end } else { nil }
        }.sorted()
    }
}

extension Rectangle {
    /// Whether a piece of a stroke runs through a box, more than on its rim, in points.
    func runs(through box: Rectangle, rim: Double = 1) -> Bool {
        box.left + rim < right + 0.01 && left - 0.01 < box.right - rim && box.bottom + rim < top + 0.01
            && bottom - 0.01 < box.top - rim
    }

    /// Whether two pieces of strokes run along one another, nearer than 4 points.
    func sharesTrack(with other: Rectangle) -> Bool {
        let isUpright = width == 0
        guard isUpright == (other.width == 0), width + height > 1, other.width + other.height > 1 else { return false }
        let distance = isUpright ? abs(left - other.left) : abs(top - other.top)
        let common =
            isUpright
            ? min(top, other.top) - max(bottom, other.bottom) : min(right, other.right) - max(left, other.left)
        return distance < 3.99 && common > 1
    }
}
