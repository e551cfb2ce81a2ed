internal import ChartLayout
internal import OrgModel

/// The lines of a tree: between a block and one under it, each from the very cell to the very cell that it joins.
///
///      ┌──────┐           Lines of one relation from one cell share a rail, side by side with the others. What the lower
///      │ chef ├──┐        cell of a block is joined to leaves from below; what its leader is joined to passes it by the
///      ├──────┤  │        side, and so does a line to the unit that a leader stands on.
///      │ unit │  │
///      └──┬───┘  │
struct Branches {
    /// The lines within each block.
    private(set) var joints: [[Cells.Line]]
    /// The lines that neither a block nor two joined ones hold.
    private(set) var loose: [Cells.Line] = []
    /// The blocks of which a line passes one cell.
    private(set) var passed: Set<Int> = []

    private let spine: Spine
    private var branches: [[Branch]]

    /// A line from a block to one under it, by the cells that it joins.
    private struct Branch {
        let key: Cells.Line
        let above: Int
        let below: Int
    }

    /// Lines that run as one as far as they can.
    private struct Rail: Hashable {
        let above: Int
        let relation: Relation
        let modality: Modality
        let look: Emphasis.Look?

        init(_ branch: Branch) {
            above = branch.above
            (relation, modality, look) = (branch.key.relation, branch.key.modality, branch.key.look)
        }
    }

    init(of cells: Cells, along spine: Spine) {
        self.spine = spine
        joints = [[Cells.Line]](repeating: [], count: spine.blocks.count)
        branches = [[Branch]](repeating: [], count: spine.blocks.count)
        let keys = cells.lines.keys.sorted {
            ($0.relation.drawn.prominence, $0.from, $0.to, $0.relation.rawValue, $0.rank)
                < ($1.relation.drawn.prominence, $1.from, $1.to, $1.relation.rawValue, $1.rank)
        }
        for key in keys {
            let (from, to) = (spine.blockOfCell[key.from], spine.blockOfCell[key.to])
            if from == to {
                joints[from].append(key)
            } else if spine.parents[to] == from {
                add(Branch(key: key, above: key.from, below: key.to))
            } else if spine.parents[from] == to {
                add(Branch(key: key, above: key.to, below: key.from))
            } else {
                loose.append(key)
            }
        }
    }

    private mutating func add(_ branch: Branch) {
        let (upper, lower) = (spine.blockOfCell[branch.above], spine.blockOfCell[branch.below])
        branches[upper].append(branch)
        if branch.above != spine.blocks[upper].last { passed.insert(upper) }
        if branch.below != spine.blocks[lower].first { passed.insert(lower) }
    }

    /// How far to the side of the middle one of several parallel lines runs, within some room.
    static func offset(_ number: Int, of count: Int, step: Double, room: Double) -> Double {
        guard count > 1 else { return 0 }
        return (Double(number) - Double(count - 1) / 2) * min(step, max(0, room) / Double(count - 1))
    }

    // MARK: Paths

    /// The corners of every branch, subject first, cells and trunks having their places.
    func paths(
        _ places: [Rectangle], _ trunks: [Int: (x: Double, turns: Bool)]
    ) -> [(key: Cells.Line, path: [Point])] {
        // What comes to a cell is spread along its side.
        var entries: [Int: Int] = [:]
        for branch in branches.joined() { entries[branch.below, default: 0] += 1 }
        var taken: [Int: Int] = [:]
        return branches.enumerated().flatMap { upper, branches in
            let rails = Rails(branches.map(Rail.init), beneath: spine.blocks[upper].last ?? 0)
            return branches.map { branch in
                let number = taken[branch.below, default: 0]
                taken[branch.below] = number + 1
                let way = Way(
                    upper: spine.blocks[upper].map { places[$0] }, above: places[branch.above],
                    lower: spine.blocks[spine.blockOfCell[branch.below]].map { places[$0] },
                    below: places[branch.below],
                    entersTop: spine.blocks[spine.blockOfCell[branch.below]][0] == branch.below,
                    rail: rails.place(of: Rail(branch)), entry: (number, entries[branch.below] ?? 1))
                let path = way.path(trunks[spine.blockOfCell[branch.below]])
                return (branch.key, branch.key.from == branch.above ? path : path.reversed())
            }
        }
    }

    /// The rails below one block: those out of its lowest cell, then those that pass it.
    private struct Rails {
        private var under: [Rail: Int] = [:]
        private var beside: [Rail: Int] = [:]

        init(_ rails: [Rail], beneath lowest: Int) {
            for rail in rails {
                if rail.above == lowest {
                    if under[rail] == nil { under[rail] = under.count }
                } else if beside[rail] == nil {
                    beside[rail] = beside.count
                }
            }
        }

        func place(of rail: Rail) -> Way.Rail {
            let passes = under[rail] == nil
            return Way.Rail(
                passes: passes, number: (passes ? beside[rail] : under[rail]) ?? 0,
                count: passes ? beside.count : under.count,
                turn: passes ? under.count + (beside[rail] ?? 0) : under[rail] ?? 0,
                turns: under.count + beside.count)
        }
    }
}

extension Cells.Line {
    /// Tells lines of one relation between the same two apart.
    var rank: Int {
        let changed = look.flatMap(Emphasis.Look.allCases.firstIndex).map { $0 + 1 } ?? 0
        return modality.rank + 16 * changed + (placesNothing ? 256 : 0)
    }
}
