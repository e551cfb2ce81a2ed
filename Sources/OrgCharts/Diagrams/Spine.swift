internal import ChartLayout
internal import Graphs
internal import OrgModel

/// The tree in a chart's graph: what is placed as one, and what each such block stands under.
///
/// A post that leads one unit, and alone, is placed on top of it: chef and förvaltning make one block. A director whose
/// chef or principal is the company's own board stands below the board instead.
struct Spine {
    /// Cells on top of one another: a leader and a unit, or one cell.
    private(set) var blocks: [[Int]] = []
    private(set) var blockOfCell: [Int]
    private(set) var parents: [Int?] = []
    /// For each block that stands under another the very cell of that one.
    private var seats: [Int?] = []
    /// Blocks that stand beside fullmäktige.
    private(set) var beside: [Int] = []
    /// The block of fullmäktige, if there is one.
    private(set) var council: Int?

    init(of cells: Cells, in chart: Chart) {
        blockOfCell = [Int](repeating: -1, count: cells.cells.count)
        // In layers each cell stands for itself.
        let leaders = cells.standInLayers ? [:] : Self.leaders(cells, chart)
        let led = Set(leaders.keys)
        let leading = Set(leaders.values)
        for cell in Self.order(cells, chart) where !leading.contains(cell) {
            let block = led.contains(cell) ? [leaders[cell]!, cell] : [cell]
            for member in block { blockOfCell[member] = blocks.count }
            blocks.append(block)
        }
        for (number, block) in blocks.enumerated() {
            if block.allSatisfy({ cells.standsBeside($0, in: chart) }) { beside.append(number) }
            let kinds = block.flatMap { cells.cells[$0].boxes }.map { chart.boxes[$0].kind }
            if kinds.contains(.kommunfullmäktige), council == nil { council = number }
        }
        if council == nil { beside = [] }
        let joints = joints(cells, chart)
        parents = joints.map { $0?.block }
        seats = joints.map { $0?.cell }
    }

    /// For each box the one that it stands under; what stands beside fullmäktige is told under it.
    func superiors(of cells: Cells, in chart: Chart) -> [Int?] {
        var superiors = [Int?](repeating: nil, count: chart.boxes.count)
        let isBeside = Set(beside)
        for (number, block) in blocks.enumerated() {
            var above = isBeside.contains(number) ? cells.council(in: chart) : seats[number]
            for cell in block {
                superiors[cells.cells[cell].box] = above.map { cells.cells[$0].box }
                above = cell
            }
        }
        return superiors
    }

    /// The chart's own order, but the förvaltning of the styrelse before its utskott, and companies last: they stand to
    /// the right.
    private static func order(_ cells: Cells, _ chart: Chart) -> [Int] {
        func place(_ cell: Int) -> Int {
            let kinds = cells.cells[cell].boxes.map { chart.boxes[$0].kind }
            if kinds.allSatisfy({ $0.sphere == .company }) { return 2 }
            return kinds.contains(.utskott)
                || kinds.contains(where: { $0.section != .units && $0.sphere == .political }) ? 1 : 0
        }
        return cells.cells.indices.sorted { (place($0), $0) < (place($1), $1) }
    }

    /// For each unit the post that leads it, where the post leads no other and the unit has no other leader.
    private static func leaders(_ cells: Cells, _ chart: Chart) -> [Int: Int] {
        var leadersOf: [Int: Set<Int>] = [:]
        var unitsOf: [Int: Set<Int>] = [:]
        let inside = ledFromInside(cells)
        for line in cells.lines where line.relation == .leder && !line.placesNothing && !inside.contains(line) {
            let (post, unit) = (cells.cells[line.from], cells.cells[line.to])
            guard chart.boxes[post.boxes[0]].kind.section == .posts,
                chart.boxes[unit.boxes[0]].kind.section == .units
            else { continue }
            leadersOf[line.to, default: []].insert(line.from)
            unitsOf[line.from, default: []].insert(line.to)
        }
        return leadersOf.compactMapValues { posts in
            guard posts.count == 1, let post = posts.first, unitsOf[post]?.count == 1 else { return nil }
            return post
        }
    }

    /// The lines by which a post leads the unit that its own chef or principal is a part of.
    private static func ledFromInside(_ cells: Cells) -> Set<Cells.Line> {
        var superiors: [Int: Set<Int>] = [:]
        var wholes: [Int: Set<Int>] = [:]
        for line in cells.lines where !line.modality.isDenied {
            switch line.relation {
            case .chef, .uppdrag: superiors[line.from, default: []].insert(line.to)
            case .delAv, .hörTill: wholes[line.from, default: []].insert(line.to)
            default: break
            }
        }
        return Set(
            cells.lines.filter { line in
                line.relation == .leder
                    && superiors[line.from, default: []].contains { wholes[$0]?.contains(line.to) == true }
            })
    }

    /// Where one block might stand under another.
    private struct Joint: Comparable {
        let rank: Int
        let block: Int
        let cell: Int

        static func < (left: Joint, right: Joint) -> Bool {
            (left.rank, left.block, left.cell) < (right.rank, right.block, right.cell)
        }
    }

    /// What each block stands under, if anything: the first that does not stand under it.
    private func joints(_ cells: Cells, _ chart: Chart) -> [Joint?] {
        var candidates = [[Joint]](repeating: [], count: blocks.count)
        let circles = cells.standInLayers ? cells.circles(in: chart) : nil
        func add(_ rank: Int, above: Int, below: Int) {
            let (upper, lower) = (blockOfCell[above], blockOfCell[below])
            guard upper != lower else { return }
            // In layers, of what stands in a circle anything may come to stand on top.
            let isSure = circles.map { $0.component(of: UInt32(above)) != $0.component(of: UInt32(below)) } ?? true
            let joint = Joint(rank: isSure ? rank : DrawnRelation.unsureRank, block: upper, cell: above)
            candidates[lower].append(joint)
        }
        let inside = Self.ledFromInside(cells)
        for line in cells.lines where !line.placesNothing && !inside.contains(line) {
            // What does not order the layers is not seen to stand above.
            if cells.standInLayers, cells.pull(of: line, in: chart) == nil { continue }
            guard let (above, below) = line.order else { continue }
            add(line.relation.drawn.rank, above: above, below: below)
        }
        for pair in cells.unsaidOrder(in: chart) {
            add(DrawnRelation.unsaidRank, above: pair.above, below: pair.below)
        }
        let above = candidates.map { Set($0.lazy.map(\.block)) }
        func stands(_ block: Int, under other: Int) -> Bool { above[block].contains(other) }
        var joints = [Joint?](repeating: nil, count: blocks.count)
        var tops = Tops(count: blocks.count)
        let isBeside = Set(beside)
        for block in blocks.indices where !isBeside.contains(block) && block != council {
            let all = candidates[block].filter { !isBeside.contains($0.block) }.sorted()
            // What stands over another of them is over the block through that one.
            let wanted = all.filter { joint in
                !all.contains { other in
                    other.block != joint.block && stands(other.block, under: joint.block)
                        && !stands(joint.block, under: other.block)
                }
            }
            // A block that has no parent yet is the top of all that stands under it.
            joints[block] = wanted.first { tops.top(over: $0.block) != block }
            if let joint = joints[block] { tops.put(block, under: joint.block) }
        }
        return joints
    }
}
