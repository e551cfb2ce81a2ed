internal import OrgModel

/// What stands around a free node now: lines to nodes whose counterparts are known, and what free nodes there are.
///
/// A class, since a round holds each against many: what is handed on costs one count.
final class Surroundings {
    /// A line to a known node, and what it says that another has it too: the fewer free nodes of the family are on it,
    /// the more.
    struct Known {
        let line: UInt64
        let bits: Bits
        /// Whether no other free node of the family is on the line, on either side.
        let isAlone: Bool
        /// How sure it is that the known node is one.
        let certainty: Double
        /// Whether it is told by likeness that it is several on one side: what was merged, or split.
        let isShared: Bool
        var label: UInt8 { UInt8(truncatingIfNeeded: line >> 32) }
    }

    /// Lines to known nodes by label and class, sorted.
    let known: [Known]
    /// Free nodes around: label and family, sorted, each as often as it occurs.
    let profile: [UInt64]
    /// The label of every line, sorted, each as often as it occurs.
    private let labels: [UInt8]
    /// Free nodes around by label, family and the words of their names, sorted.
    let named: [UInt64]

    /// The one chief who leads the node and is free; nil where there is none or several.
    let leader: Int?

    init(of node: UInt32, _ side: Int, on board: Board, _ shelves: Shelves, _ census: Census) {
        var known: [UInt64] = []
        var profile: [UInt64] = []
        var named: [UInt64] = []
        let place = board.sides[side]
        labels = place.lines(of: node).map(\.label)
        for line in place.lines(of: node) {
            let other = Int(line.other)
            let number = board.classes[side][other]
            if number >= 0 {
                known.append(UInt64(line.label) << 32 | UInt64(number))
            } else {
                profile.append(UInt64(line.label) << 8 | UInt64(place.families[other].rawValue))
                let words = board.names.wordings[Int(place.keys[other])]
                named.append(UInt64(line.label) << 40 | UInt64(place.families[other].rawValue) << 32 | UInt64(words))
            }
        }
        let led = Side.label(.leder, isInverse: true)
        let leaders = place.lines(of: node).filter { $0.label == led && place.families[Int($0.other)] == .chief }
        leader = leaders.count == 1 && board.isFree(leaders[0].other, side) ? Int(leaders[0].other) : nil
        let family = place.families[Int(node)]
        let count = Bits.log2(census.families[Int(family.rawValue)])
        self.known = Self.once(known.sorted()).map { line in
            let shelf = Shelves.Line(label: UInt8(line >> 32), family: family, known: Int32(truncatingIfNeeded: line))
            let crowd = shelves.count(shelf)
            let certainty = board.certainties[Int(shelf.known)]
            return Known(
                line: line, bits: count - Bits.log2(crowd), isAlone: crowd == 1, certainty: certainty,
                isShared: certainty < 1 && board.members.contains { $0[Int(shelf.known)].count > 1 })
        }
        self.profile = profile.sorted()
        self.named = named.sorted()
    }

    /// How many lines have the label.
    func count(_ label: UInt8) -> Int { labels.count { $0 == label } }

    private static func once(_ sorted: [UInt64]) -> [UInt64] {
        var kept: [UInt64] = []
        kept.reserveCapacity(sorted.count)
        for value in sorted where kept.last != value { kept.append(value) }
        return kept
    }

    /// What two sorted lists have in common.
    static func common(_ left: [UInt64], _ right: [UInt64]) -> [UInt64] {
        var (i, j) = (0, 0)
        var common: [UInt64] = []
        while i < left.count, j < right.count {
            if left[i] == right[j] {
                common.append(left[i])
                i += 1
                j += 1
            } else if left[i] < right[j] {
                i += 1
            } else {
                j += 1
            }
        }
        return common
    }
}
