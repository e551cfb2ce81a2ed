/// Lays pieces that run on top of one another side by side, as lanes of a road; a bundle shares a lane. The road is no
/// wider than the boxes beside it leave room for.
enum Lanes {
    /// The distance between lanes, and the width that all lanes of a road may take.
    private static let lane = 6.0
    private static let road = 18.0

    private struct Piece {
        let track: Int
        let index: Int
        let low: Double
        let high: Double
        let bundle: Int
    }

    static func spread(_ tracks: inout [Track], bundles: [Int], between boxes: [Rectangle]) {
        for upright in [true, false] {
            var roads: [Double: [Piece]] = [:]
            for (number, track) in tracks.enumerated() where track.corners.count > 1 {
                for index in 0..<track.corners.count - 1 where track.isUpright(index) == upright {
                    let (a, b) = (track.corners[index], track.corners[index + 1])
                    let (from, to) = upright ? (a.y, b.y) : (a.x, b.x)
                    guard from != to else { continue }
                    roads[(upright ? a.x : a.y).rounded(), default: []].append(
                        Piece(
                            track: number, index: index, low: min(from, to), high: max(from, to),
                            bundle: bundles[number]))
                }
            }
            for (_, pieces) in roads.sorted(by: { $0.key < $1.key }) where pieces.count > 1 {
                for group in overlapping(pieces) { lay(group, on: &tracks, between: boxes, upright) }
            }
        }
    }

    /// Pieces in groups that touch one another, directly or by way of others.
    private static func overlapping(_ pieces: [Piece]) -> [[Piece]] {
        var groups: [[Piece]] = []
        var reach = -Double.infinity
        for piece in pieces.sorted(by: { ($0.low, $0.high, $0.track) < ($1.low, $1.high, $1.track) }) {
            if piece.low < reach { groups[groups.count - 1].append(piece) } else { groups.append([piece]) }
            reach = max(piece.low < reach ? reach : -.infinity, piece.high)
        }
        return groups
    }

    private static func lay(
        _ pieces: [Piece], on tracks: inout [Track], between boxes: [Rectangle], _ upright: Bool
    ) {
        // Each lane holds bundles that nowhere overlap; a bundle takes the first lane that is free along all of it.
        var lanes: [[Piece]] = []
        var laneOfBundle: [Int: Int] = [:]
        var laneOfPiece = [Int](repeating: 0, count: pieces.count)
        for (number, piece) in pieces.enumerated() {
            let free =
                laneOfBundle[piece.bundle]
                ?? lanes.firstIndex { lane in
                    lane.allSatisfy { $0.bundle == piece.bundle || $0.high <= piece.low || piece.high <= $0.low }
                } ?? lanes.count
            if free == lanes.count { lanes.append([]) }
            lanes[free].append(piece)
            laneOfBundle[piece.bundle] = free
            laneOfPiece[number] = free
        }
        guard lanes.count > 1 else { return }
        let road = road(along: pieces, tracks, between: boxes, upright)
        let step = min(lane, (road.upperBound - road.lowerBound) / Double(lanes.count - 1))
        let width = step * Double(lanes.count - 1)
        let first = max(road.lowerBound, min(-width / 2, road.upperBound - width))
        for (number, piece) in pieces.enumerated() {
            tracks[piece.track].shift(piece.index, by: first + Double(laneOfPiece[number]) * step)
        }
    }

    /// How far to either side of some pieces no box is in the way, at most half a road.
    private static func road(
        along pieces: [Piece], _ tracks: [Track], between boxes: [Rectangle], _ upright: Bool
    ) -> ClosedRange<Double> {
        let (low, high) = (pieces.map(\.low).min() ?? 0, pieces.map(\.high).max() ?? 0)
        let places = pieces.map { piece in
            let corner = tracks[piece.track].corners[piece.index]
            return upright ? corner.x : corner.y
        }
        var (before, after) = (road / 2, road / 2)
        for box in boxes {
            let (start, end) = upright ? (box.bottom, box.top) : (box.left, box.right)
            guard start < high, low < end else { continue }
            let (near, far) = upright ? (box.left, box.right) : (box.bottom, box.top)
            for place in places {
                if far <= place { before = min(before, (place - far) * 0.8) }
                if place <= near { after = min(after, (near - place) * 0.8) }
            }
        }
        return -before...after
    }
}
