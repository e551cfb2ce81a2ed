internal import ChartLayout
internal import OrgModel

/// What an outline tells: the boxes that a line reaches, and the lines between them.
struct Cells {
    struct Cell {
        let box: Int

        var boxes: [Int] { [box] }
    }

    /// The lines between two cells of one relation and manner.
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

    /// Up to how many cells each stands for itself, its place found among all others.
    private static let layeredUpTo = 28

    private(set) var cells: [Cell] = []
    private(set) var lines: Set<Line> = []

    var standInLayers: Bool { cells.count <= Self.layeredUpTo }

    init(of chart: Chart) {
        let joined = Set(chart.lines.flatMap { [$0.from, $0.to] })
        let isOrdered = !joined.isEmpty && chart.boxes.contains { $0.kind == .kommunfullmäktige }
        var cellOfBox = [Int](repeating: -1, count: chart.boxes.count)
        for box in chart.boxes.indices {
            // Fullmäktige stands on top, and its organs below it, whether or not a line says so of one of them.
            guard joined.contains(box) || isOrdered && Self.isOrderedUnsaid(chart.boxes[box].kind) else { continue }
            cellOfBox[box] = cells.count
            cells.append(Cell(box: box))
        }
        for line in chart.lines where line.from != line.to {
            lines.insert(
                Line(
                    from: cellOfBox[line.from], to: cellOfBox[line.to], relation: line.relation,
                    modality: line.modality, look: line.look, placesNothing: line.placesNothing))
        }
    }
}
