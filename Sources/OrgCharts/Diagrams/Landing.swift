internal import ChartLayout

/// Where the lines to a cell end: at the silhouette of its box and of the cards behind it, or at its frame.
///
///        │                The router ends every line at the area a cell takes, which a hexagon, an ellipse or a stack
///     ┌──┴──┐┐            of cards does not fill.
///     └─────┘│
///      └─────┘
struct Landing {
    let silhouette: Silhouette
    let areas: [Rectangle]

    /// Corners of a line to the cell, the last one moved on, or back, to where the line first meets a silhouette.
    func reached(by corners: [Point]) -> [Point] {
        guard corners.count > 1, let end = corners.last else { return corners }
        let start = corners[corners.count - 2]
        let met = areas.compactMap { silhouette.meeting(from: start, through: end, of: $0) }.min {
            Self.distance(start, $0) < Self.distance(start, $1)
        }
        return met.map { corners.dropLast() + [$0] } ?? corners
    }

    private static func distance(_ one: Point, _ other: Point) -> Double { abs(one.x - other.x) + abs(one.y - other.y) }
}
