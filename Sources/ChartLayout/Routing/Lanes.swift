/// Lays pieces that run on top of one another side by side, as lanes of a road; a bundle shares a lane.
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

    static func spread(_ tracks: inout [Track], bundles: [Int]) {
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
                for group in overlapping(pieces) { lay(group, on: &tracks) }
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

    private static func lay(_ pieces: [Piece], on tracks: inout [Track]) {
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
        let step = min(lane, road / Double(lanes.count - 1))
        for (number, piece) in pieces.enumerated() {
            let offset = (Double(laneOfPiece[number]) - Double(lanes.count - 1) / 2) * step
            tracks[piece.track].shift(piece.index, by: offset)
        }
    }
}
