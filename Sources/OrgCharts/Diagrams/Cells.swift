internal import ChartLayout
internal import OrgModel

/// What the layout places as one: a box, or a frame around boxes whose lines are all alike.
///
///       nämnd               nämnd
///      ┌─┬─┼─┬─┐              │
///      a b c d e           ┌──┴──┐
///                          │  a  │     A line to the frame is a line to each in it.
///                          │  b  │
///                          └─────┘
package struct Cell {
    /// Boxes by number, in columns.
    package var columns: [[Int]]

    package var boxes: [Int] { columns.flatMap { $0 } }
    package var isFrame: Bool { columns.count > 1 || (columns.first?.count ?? 0) > 1 }
}

/// The cells of a chart, and the lines between cells.
package struct Cells {
    /// A line between two cells, which stands for all lines of its relation and standing between their boxes.
    struct Line: Hashable {
        let from: Int
        let to: Int
        let relation: Relation
        let modality: Modality
        let look: Emphasis.Look?
        let placesNothing: Bool

        /// The end that stands above and the one below; nil where neither does.
        var order: (above: Int, below: Int)? {
            switch relation.words.above {
            case .subject: (from, to)
            case .object: (to, from)
            case nil: nil
            }
        }
    }

    /// From how many boxes with the same lines on a frame serves better than a row.
    static let frameFrom = 4
    /// How many boxes a column may hold.
    static let columnHeight = 7

    /// Up to how many cells layers are drawn.
    private static let layeredUpTo = 28

    package private(set) var cells: [Cell] = []
    private(set) var lines: [Line: [Int]] = [:]
    /// The lines from a box to itself.
    private(set) var loops: [Int: [Int]] = [:]
    /// Boxes that no line reaches.
    package private(set) var alone: [Int] = []

    /// Whether they are drawn in layers, where every line counts alike; very many are drawn as a tree.
    var standInLayers: Bool { cells.count <= Self.layeredUpTo }

    package init(of chart: Chart) {
        loops = Dictionary(
            grouping: chart.lines.indices.filter { chart.lines[$0].from == chart.lines[$0].to },
            by: { chart.lines[$0].from })
        var ends: [Int: Set<End>] = [:]
        for line in chart.lines where line.from != line.to {
            ends[line.from, default: []].insert(End(line, other: line.to, isSubject: true))
            ends[line.to, default: []].insert(End(line, other: line.from, isSubject: false))
        }
        var twins: [Set<End>: [Int]] = [:]
        let tops = Set(chart.boxes.indices.filter { chart.boxes[$0].kind == .kommunfullmäktige })
        for box in chart.boxes.indices {
            // Fullmäktige stands on top whether or not a line says so.
            guard let own = ends[box] ?? (tops.contains(box) && !ends.isEmpty ? [] : nil) else {
                if loops[box] == nil { alone.append(box) } else { cells.append(Cell(columns: [[box]])) }
                continue
            }
            twins[own, default: []].append(box)
        }
        var cellOfBox = [Int](repeating: -1, count: chart.boxes.count)
        for (_, boxes) in twins.sorted(by: { $0.value[0] < $1.value[0] }) {
            let framed = boxes.count >= Self.frameFrom && chart.options.view?.frames ?? true
            for columns in framed ? [Column.columns(of: boxes, height: Self.columnHeight)] : boxes.map({ [[$0]] }) {
                for box in columns.joined() { cellOfBox[box] = cells.count }
                cells.append(Cell(columns: columns))
            }
        }
        for (number, line) in chart.lines.enumerated() where line.from != line.to {
            let key = Line(
                from: cellOfBox[line.from], to: cellOfBox[line.to], relation: line.relation,
                modality: line.modality, look: line.look, placesNothing: line.placesNothing)
            lines[key, default: []].append(number)
        }
    }

    /// A line as one of its ends sees it.
    private struct End: Hashable {
        let other: Int
        let relation: Relation
        let isSubject: Bool
        let modality: Modality
        let look: Emphasis.Look?

        init(_ line: Chart.Line, other: Int, isSubject: Bool) {
            self.other = other
            self.isSubject = isSubject
            relation = line.relation
            modality = line.modality
            look = line.look
        }
    }
}
