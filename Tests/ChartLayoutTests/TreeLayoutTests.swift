import ChartLayout
import Testing

@Suite struct `Trees` {
    /// A forest and its layout.
    private struct Wood {
        let sizes: [(width: Double, height: Double)]
        let parents: [Int?]
        let superiors: [(above: Int, below: Int)]
        let layout: TreeLayout

        /// A forest by chance; each parent has a lower number than its children. Superiors stand in an earlier tree than
        /// their own, or, unless that is said, with a lower number in the same.
        init(_ seed: Int, superiors count: Int = 0, isAcross: Bool = false) {
            var chance = Chance(seed)
            let size = 1 + chance.number(below: 60)
            let spread = 1 + chance.number(below: 8)
            sizes = (0..<size).map { _ in chance.size() }
            parents = (0..<size).map { node in
                node == 0 || chance.number(below: 12) == 0 ? nil : max(0, node - 1 - chance.number(below: spread * 3))
            }
            let roots = Self.roots(parents)
            superiors = (0..<count).compactMap { _ in
                let (one, other) = (chance.number(below: size), chance.number(below: size))
                if isAcross, roots[one] == roots[other] { return nil }
                return one == other
                    ? nil
                    : roots[one] < roots[other] || (roots[one] == roots[other] && one < other)
                        ? (one, other) : (other, one)
            }
            layout = TreeLayout(sizes: sizes, parents: parents, superiors: superiors, aspect: 1.5)
        }

        /// The root of each node's tree.
        private static func roots(_ parents: [Int?]) -> [Int] {
            parents.indices.reduce(into: []) { roots, node in roots.append(parents[node].map { roots[$0] } ?? node) }
        }
    }

    @Test(arguments: 0..<120, [0, 3])
    func `no two nodes overlap, each keeps its size, and all lie within the whole`(_ seed: Int, _ superiors: Int) {
        let wood = Wood(seed, superiors: superiors)
        let places = wood.layout.places
        #expect(places.count == wood.sizes.count)
        for (node, place) in places.enumerated() {
            #expect(abs(place.width - wood.sizes[node].width) < 0.001)
            #expect(abs(place.height - wood.sizes[node].height) < 0.001)
            #expect(place.left > -0.001 && place.right < wood.layout.size.width + 0.001, "\(node)")
            #expect(place.bottom > -0.001 && place.top < wood.layout.size.height + 0.001, "\(node)")
            for other in 0..<node { #expect(!place.overlaps(places[other]), "\(node) and \(other)") }
        }
    }

    @Test(arguments: 0..<120, [0, 3])
    func `each node stands below its parent`(_ seed: Int, _ superiors: Int) {
        let wood = Wood(seed, superiors: superiors)
        for (node, parent) in wood.parents.enumerated() {
            guard let parent else { continue }
            #expect(wood.layout.places[node].top < wood.layout.places[parent].bottom, "\(node) under \(parent)")
        }
    }

    @Test(arguments: 0..<200)
    func `a superior in an earlier tree stands above`(_ seed: Int) {
        let wood = Wood(seed, superiors: 20, isAcross: true)
        for pair in wood.superiors {
            let (above, below) = (wood.layout.places[pair.above], wood.layout.places[pair.below])
            #expect(below.top < above.bottom, "\(pair.above) above \(pair.below)")
        }
    }

    @Test(arguments: 0..<120)
    func `what hangs in a column stands to the right of its trunk, what stands in a row under its parent`(_ seed: Int) {
        let wood = Wood(seed)
        let layout = wood.layout
        for (node, parent) in wood.parents.enumerated() {
            guard let parent else {
                #expect(layout.trunks[node] == nil && !layout.turns[node])
                continue
            }
            let siblings = wood.parents.indices.filter { wood.parents[$0] == parent }
            let (place, above) = (layout.places[node], layout.places[parent])
            if let trunk = layout.trunks[node] {
                #expect(trunk < place.left)
                #expect(layout.turns[node] || (above.left..<above.right).contains(trunk))
            } else {
                let tops = siblings.map { layout.places[$0].top }
                #expect(tops.allSatisfy { abs($0 - place.top) < 0.001 })
                #expect(abs(above.bottom - place.top - 2 * TreeLayout.turn) < 0.001)
                let middles = siblings.map { layout.places[$0].centre.x }
                let middle = ((middles.min() ?? 0) + (middles.max() ?? 0)) / 2
                #expect(abs(middle - above.centre.x) < 0.001)
            }
        }
    }

    @Test func `two levels fit a row on a broad page and hang in columns on a narrow one`() {
        let sizes = [(width: Double, height: Double)](repeating: (100, 40), count: 13)
        let parents = [nil] + [Int?](repeating: 0, count: 12)
        let broad = TreeLayout(sizes: sizes, parents: parents, superiors: [], aspect: 12)
        #expect(broad.trunks.allSatisfy { $0 == nil })
        let narrow = TreeLayout(sizes: sizes, parents: parents, superiors: [], aspect: 0.5)
        #expect(narrow.trunks.dropFirst().allSatisfy { $0 != nil })
        #expect(narrow.size.height > narrow.size.width)
    }

    @Test(arguments: [0.3, 1, 8])
    func `a superior among siblings stands above, whatever their order`(_ aspect: Double) {
        let sizes = [(width: Double, height: Double)](repeating: (100, 40), count: 8)
        let layout = TreeLayout(
            sizes: sizes, parents: [nil, 0, 0, 0, 0, 1, 3, 0], superiors: [(7, 1), (6, 5), (4, 2)], aspect: aspect)
        for (above, below) in [(7, 1), (6, 5), (4, 2)] {
            #expect(layout.places[below].top < layout.places[above].bottom, "\(above) above \(below)")
        }
    }

    @Test(arguments: 0..<20)
    func `the same forest stands the same every time`(_ seed: Int) {
        let (one, other) = (Wood(seed, superiors: 3).layout, Wood(seed, superiors: 3).layout)
        #expect(one.places == other.places && one.trunks == other.trunks && one.turns == other.turns)
    }

    @Test func `nothing takes no place`() {
        let layout = TreeLayout(sizes: [], parents: [], superiors: [], aspect: 1)
        #expect(layout.places.isEmpty && layout.size == (0, 0))
    }
}
