/// The free nodes of each side by where they can be looked for: on a line to a known node, or under a name. Counted
/// once for a round, so that a hub is walked once and not for each candidate.
struct Shelves {
    /// The line's label as seen from the free node, the class at its other end, and the family.
    struct Line: Hashable {
        let label: UInt8
        let family: Family
        let known: Int32
    }

    /// A name key within a family.
    struct Name: Hashable {
        let family: Family
        let key: UInt32
    }

    /// Where more than so many are alike on either side, only those of one name are held against each other: thousands
    /// under one post would be millions of pairs.
    static let crowd = 32

    private(set) var byLine: [Line: [[UInt32]]] = [:]
    private(set) var byName: [Name: [[UInt32]]] = [:]
    /// By the words of a name, whatever its head; the key is that of `NameBook.wordings`.
    private var byWording: [Name: [[UInt32]]] = [:]

    init(_ board: Board, free: [[UInt32]]) {
        for side in 0...1 {
            let place = board.sides[side]
            for node in free[side] {
                let family = place.families[Int(node)]
                byName[Name(family: family, key: place.keys[Int(node)]), default: [[], []]][side].append(node)
                let wording = board.names.wordings[Int(place.keys[Int(node)])]
                byWording[Name(family: family, key: wording), default: [[], []]][side].append(node)
                for line in place.lines(of: node) {
                    let known = board.classes[side][Int(line.other)]
                    guard known >= 0 else { continue }
                    let shelf = Line(label: line.label, family: family, known: known)
                    // Once, also where it goes to several that became one.
                    if byLine[shelf]?[side].last == node { continue }
                    byLine[shelf, default: [[], []]][side].append(node)
                }
            }
        }
    }

    /// How many free nodes of the family are on the line, on the side that has more.
    func count(_ line: Line) -> Int { byLine[line].map { max($0[0].count, $0[1].count) } ?? 1 }

    /// Every pair worth weighing, as one number each, sorted.
    func candidates(_ board: Board) -> [UInt64] {
        var pairs: [UInt64] = []
        func add(_ shelf: [[UInt32]]) {
            for left in shelf[0] { for right in shelf[1] { pairs.append(UInt64(left) << 32 | UInt64(right)) } }
        }
        for shelf in byName.values where !Self.isCrowded(shelf) { add(shelf) }
        for shelf in byWording.values where !Self.isCrowded(shelf) { add(shelf) }
        // One of a name and one of it in another spelling, wherever they stand.
        for (name, shelf) in byName where shelf[0].count == 1 {
            for other in board.names.spellings[Int(name.key)] {
                if let right = byName[Name(family: name.family, key: other)]?[1], right.count == 1 {
                    pairs.append(UInt64(shelf[0][0]) << 32 | UInt64(right[0]))
                }
            }
        }
        for shelf in byLine.values where !shelf[0].isEmpty && !shelf[1].isEmpty {
            if !Self.isCrowded(shelf) {
                add(shelf)
                continue
            }
            var named: [UInt32: [[UInt32]]] = [:]
            for side in 0...1 {
                for node in shelf[side] {
                    named[board.sides[side].keys[Int(node)], default: [[], []]][side].append(node)
                }
            }
            for part in named.values where !Self.isCrowded(part) { add(part) }
        }
        pairs.sort()
        var kept: [UInt64] = []
        kept.reserveCapacity(pairs.count)
        for pair in pairs where kept.last != pair { kept.append(pair) }
        return kept
    }

    private static func isCrowded(_ shelf: [[UInt32]]) -> Bool { max(shelf[0].count, shelf[1].count) > crowd }
}
