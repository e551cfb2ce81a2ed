/// The same graph as a table of arcs, answering every question straight from its definition and at any price.
struct NaiveTwin {
    let nodes: [UInt32]
    private let table: [[Bool]]

    init(_ world: World) {
        nodes = Array(0..<UInt32(world.nodeCount))
        var table = [[Bool]](repeating: [Bool](repeating: false, count: world.nodeCount), count: world.nodeCount)
        for (source, target) in zip(world.sources, world.targets) {
            table[Int(source)][Int(target)] = true
        }
        self.table = table
    }

    func hasArc(_ source: UInt32, _ target: UInt32) -> Bool { table[Int(source)][Int(target)] }

    /// What the starts reach: add the ends of arcs until nothing is added; `removed` is treated as gone.
    func reachable(from starts: [UInt32], without removed: UInt32? = nil) -> Set<UInt32> {
        var reached = Set(starts.filter { $0 != removed })
        while true {
            let more = nodes.filter { node in
                node != removed && !reached.contains(node) && reached.contains { hasArc($0, node) }
            }
            guard !more.isEmpty else { return reached }
            reached.formUnion(more)
        }
    }

    func reaches(_ first: UInt32, _ second: UInt32) -> Bool { reachable(from: [first]).contains(second) }

    /// Whether a way of at least one arc leads from the node back to itself.
    func isOnCycle(_ node: UInt32) -> Bool {
        nodes.contains { hasArc(node, $0) && reaches($0, node) }
    }

    /// Every way from a node that meets no node twice, the one of a single node included.
    func simplePaths(from start: UInt32) -> [[UInt32]] {
        var paths: [[UInt32]] = []
        var unfinished: [[UInt32]] = [[start]]
        while let path = unfinished.popLast() {
            paths.append(path)
            for node in nodes where hasArc(path[path.count - 1], node) && !path.contains(node) {
                unfinished.append(path + [node])
            }
        }
        return paths
    }

    /// The arcs on the shortest cycle through a node.
    func shortestCycleLength(through node: UInt32) -> Int? {
        simplePaths(from: node).filter { hasArc($0[$0.count - 1], node) }.map(\.count).min()
    }

    /// The dominators of each node, found by removal: take a node away and see what is lost.
    func dominators(from roots: [UInt32]) -> [[UInt32]] {
        let reached = reachable(from: roots)
        let left = nodes.map { reachable(from: roots, without: $0) }
        return nodes.map { lower in
            nodes.filter { reached.contains(lower) && !left[Int($0)].contains(lower) }
        }
    }
}
