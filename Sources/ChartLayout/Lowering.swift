/// Moves nodes down until each stands below its superior in another branch, and with each what stands under it. Nothing
/// moves sideways, and of two that stand over one another none comes past the other.
struct Lowering {
    private var places: [Rectangle]
    /// For each node what must stand below it, and how far at least.
    private var below: [[(node: Int, gap: Double)]]

    /// The places, lowered. A pair is passed over where what is to stand below already stands above for another reason.
    /// - Complexity: O(n²), and for each pair once through all that stands over one another.
    static func lowered(
        _ places: [Rectangle], parents: [Int?], superiors: [(above: Int, below: Int)]
    ) -> [Rectangle] {
        let pairs = superiors.filter { parents[$0.below] != $0.above }
        guard !pairs.isEmpty else { return places }
        var lowering = Lowering(places, parents)
        for pair in pairs { lowering.lower(pair.below, beneath: pair.above) }
        return lowering.places
    }

    private init(_ places: [Rectangle], _ parents: [Int?]) {
        self.places = places
        below = places.enumerated().map { number, upper in
            places.indices.compactMap { node in
                let lower = places[node]
                guard lower.top <= upper.bottom else { return nil }
                let overlaps =
                    lower.left < upper.right + TreeLayout.gaps.item && upper.left < lower.right + TreeLayout.gaps.item
                guard overlaps || parents[node] == number else { return nil }
                return (node, min(upper.bottom - lower.top, TreeLayout.gaps.row))
            }
        }
    }

    private mutating func lower(_ node: Int, beneath superior: Int) {
        guard !stands(superior, below: node) else { return }
        below[superior].append((node, TreeLayout.gaps.item))
        var moved = [superior]
        var next = 0
        while next < moved.count {
            let bottom = places[moved[next]].bottom
            for (node, gap) in below[moved[next]] where places[node].top > bottom - gap {
                places[node] = places[node].moved(x: 0, y: bottom - gap - places[node].top)
                moved.append(node)
            }
            next += 1
        }
    }

    private func stands(_ node: Int, below other: Int) -> Bool {
        var found: Set<Int> = [other]
        var edge = [other]
        while let here = edge.popLast() {
            for (next, _) in below[here] where found.insert(next).inserted { edge.append(next) }
        }
        return found.contains(node)
    }
}
