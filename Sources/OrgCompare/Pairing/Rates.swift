/// How much was changed between the two organisations, measured before anybody is paired: what is rare between them
/// says more than what is common.
struct Rates {
    /// How many nodes have another name after, in 1,024ths: makes one lone changed name a doubt, and changed names where
    /// all are changed a matter of course. At least 0.02 and at most 0.95.
    let renaming: Int
    /// Whether names are new throughout, and being unlike says nothing.
    var isWholesale: Bool { renaming > 614 }
    /// Whether at least a tenth of the nodes have another name after.
    var isRenamed: Bool { renaming >= 102 }
    /// Whether at least a tenth of the nodes have lines of other sorts than before: two hands left out this and that,
    /// so that a line which one of them lacks is no proof. A reorganisation touches fewer.
    let isNoisy: Bool

    /// - Complexity: n log n in the lines of a node, linear in nodes.
    init(_ board: Board) {
        renaming = min(973, max(20, board.loneNames))
        isNoisy = board.loneShapes >= 100
    }
}

extension Board {
    /// The share of names, in 1,024ths, that one side has more often than the other: of the side that has fewer such.
    fileprivate var loneNames: Int {
        lone { node, side in UInt64(sides[side].families[node].rawValue) << 32 | UInt64(sides[side].keys[node]) }
    }

    /// The share of nodes, in 1,024ths, whose lines are of sorts that no more on the other side have together.
    fileprivate var loneShapes: Int {
        var numbers: [[UInt16]: UInt64] = [:]
        return lone { node, side in
            let place = sides[side]
            var shape = place.lines(of: UInt32(node)).map {
                UInt16($0.label) << 8 | UInt16(place.families[Int($0.other)].rawValue)
            }
            shape.sort()
            shape.append(UInt16(place.families[node].rawValue))
            let number = numbers[shape] ?? UInt64(numbers.count)
            numbers[shape] = number
            return number
        }
    }

    private func lone(_ sort: (Int, Int) -> UInt64) -> Int {
        var counts: [UInt64: [Int]] = [:]
        var totals = [0, 0]
        for side in 0...1 {
            for node in 0..<sides[side].count where sides[side].families[node] != .ghost {
                totals[side] += 1
                counts[sort(node, side), default: [0, 0]][side] += 1
            }
        }
        var lone = [0, 0]
        for count in counts.values {
            lone[0] += max(0, count[0] - count[1])
            lone[1] += max(0, count[1] - count[0])
        }
        return (0...1).map { lone[$0] * 1024 / max(1, totals[$0]) }.min() ?? 0
    }
}
