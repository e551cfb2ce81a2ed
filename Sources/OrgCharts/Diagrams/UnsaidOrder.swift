internal import Graphs
internal import OrgModel

extension Cells {
    /// What stands below fullmäktige whether or not a line says so.
    private static let organs: Set<NodeKind> = [.kommunstyrelse, .nämnd, .gemensamNämnd]

    /// Whether a node has a place by its kind where there is a fullmäktige.
    static func isOrderedUnsaid(_ kind: NodeKind) -> Bool {
        kind == .kommunfullmäktige || organs.contains(kind) || besideCouncil.contains(kind)
    }

    private static let besideCouncil: Set<NodeKind> = [.revision, .valberedning]

    private func kind(of cell: Int, in chart: Chart) -> NodeKind { chart.boxes[cells[cell].box].kind }

    /// Pairs of cells of which the first is to stand above the second though no line orders them: fullmäktige above
    /// styrelse and nämnder, one level of co-operation above the next, the overseer above the overseen.
    func unsaidOrder(in chart: Chart) -> [(above: Int, below: Int)] {
        func holding(_ kinds: Set<NodeKind>) -> [Int] {
            cells.indices.filter { cell in cells[cell].boxes.contains { kinds.contains(chart.boxes[$0].kind) } }
        }
        let council = holding([.kommunfullmäktige]).flatMap { council in
            holding(Self.organs).map { (above: council, below: $0) }
        }
        // What is only overseen still stands below the one that oversees it.
        let said = lines.filter { !$0.modality.isDenied }
        let ordered = Set(said.filter { $0.relation.words.above != nil }.flatMap { [$0.from, $0.to] })
        let overseen = said.filter { $0.relation.drawn.lowersTheUnordered && !ordered.contains($0.to) }
            .map { (above: $0.from, below: $0.to) }
        // The ladder of co-operation, each level above the next.
        let ladder: [Set<NodeKind>] = [[.fös], [.samverkansgrupp, .skyddskommitté], [.apt], [.medarbetarsamtal]]
        let rungs = zip(ladder, ladder.dropFirst()).flatMap { upper, lower in
            // Of very many rungs on one level, the first stands for all.
            let below = holding(lower)
            return holding(upper).prefix(max(1, 10_000 / max(1, below.count))).flatMap { above in
                below.map { (above: above, below: $0) }
            }
        }
        // Who runs an operation and who employs one of the employed, where nothing else is said of these.
        let below = Set(said.compactMap(\.order?.below))
        let run = said.filter { line in
            switch line.relation {
            case .driver, .ansvarar: kind(of: line.to, in: chart) == .verksamhet && !below.contains(line.to)
            case .anställer: kind(of: line.to, in: chart).section == .posts && !below.contains(line.to)
            default: false
            }
        }.map { (above: $0.from, below: $0.to) }
        return council + rungs + run.sorted { ($0.above, $0.below) < ($1.above, $1.below) }
            + overseen.sorted { ($0.above, $0.below) < ($1.above, $1.below) }
    }

    /// How hard a line pulls its ends together in a chart in layers; nil where it does not order them: where it has no
    /// pull, places nothing, or joins what stands beside fullmäktige.
    func pull(of line: Line, in chart: Chart) -> Int? {
        let isBeside = standsBeside(line.from, in: chart) || standsBeside(line.to, in: chart)
        return isBeside || line.placesNothing ? nil : line.relation.drawn.pull
    }

    /// The cells that stand in circles of what orders the layers: which of them comes on top is the layout's to choose.
    func circles(in chart: Chart) -> Components {
        let said = lines.filter { pull(of: $0, in: chart) != nil }.map {
            $0.order ?? (above: $0.from, below: $0.to)
        }
        let orders = said + unsaidOrder(in: chart)
        return Digraph(
            nodeCount: cells.count, sources: orders.map { UInt32($0.above) }, targets: orders.map { UInt32($0.below) }
        ).stronglyConnectedComponents()
    }

    /// The cell of fullmäktige, if there is one.
    func council(in chart: Chart) -> Int? {
        cells.indices.first { cell in cells[cell].boxes.contains { chart.boxes[$0].kind == .kommunfullmäktige } }
    }

    /// Whether a cell stands beside fullmäktige, not under it: revision and valberedning.
    func standsBeside(_ cell: Int, in chart: Chart) -> Bool {
        cells[cell].boxes.allSatisfy { Self.besideCouncil.contains(chart.boxes[$0].kind) }
    }
}
