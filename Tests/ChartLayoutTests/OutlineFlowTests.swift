import ChartLayout
import Testing

@Suite struct `An outline in columns` {
    @Test func `goes on in the next column under the name of what it hangs under`() {
        // a with b, c under b, d, e, f.
        let columns = OutlineFlow.columns(
            of: [10, 10, 10, 10, 10, 10], parents: [nil, 0, 1, 0, 0, 0], again: 5, count: 2)
        #expect(columns.count == 2)
        #expect(columns[0].first == .item(0))
        #expect(columns[1].first == .again(0))
    }

    @Test func `leaves none at a column's foot without the first that hangs under it`() {
        // Two brothers of a, the second with two under it; a column has room for four and a half.
        let columns = OutlineFlow.columns(
            of: [10, 10, 10, 10, 10, 10], parents: [nil, 0, 0, 0, 3, 3], again: 5, count: 2, least: 42)
        #expect(columns[0] == [.item(0), .item(1), .item(2)])
        #expect(columns[1] == [.again(0), .item(3), .item(4), .item(5)])
    }

    @Test(arguments: 1..<8)
    func `tells every item once, in order, and no column is higher than the others allow`(_ seed: Int) {
        var chance = Chance(seed)
        let count = 20 + chance.number(below: 400)
        let parents = (0..<count).map {
            $0 == 0 || chance.number(below: 9) == 0 ? nil : chance.number(below: $0) as Int?
        }
        // Superiors first, each with all that hangs under it.
        var order: [Int] = []
        func tell(_ item: Int) {
            order.append(item)
            for below in (0..<count).filter({ parents[$0] == item }) { tell(below) }
        }
        for top in (0..<count).filter({ parents[$0] == nil }) { tell(top) }
        let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
        let columns = OutlineFlow.columns(
            of: order.map { _ in Double(20 + chance.number(below: 40)) },
            parents: order.map { parents[$0].map { places[$0]! } },
            again: 12, count: 6)
        let items = columns.flatMap { $0 }.compactMap { if case .item(let item) = $0 { item } else { nil } }
        #expect(items == Array(0..<count))
        #expect(columns.count <= 6)
    }

    // MARK: Columns as they were

    private func kept(_ parents: [Int?], _ columns: [Int?], height: Double = 10, least: Double = 100) -> [[Int]] {
        OutlineFlow.columns(
            of: parents.map { _ in height }, parents: parents, again: 5, keeping: columns, least: least
        ).map { $0.compactMap { if case .item(let item) = $0 { item } else { nil } } }
    }

    @Test func `begins columns where they began`() {
        #expect(kept([nil, 0, 0, 0, 0], [0, 0, 1, 1, 2]) == [[0, 1], [2, 3], [4]])
        // What is new stands after what comes before it, also where a column begins with what came after.
        #expect(kept([nil, 0, 0, 0, 0], [0, 0, nil, 1, nil]) == [[0, 1, 2], [3, 4]])
        // The first of a column is gone.
        #expect(kept([nil, 0, 0, 0], [0, 0, 1, 1]) == [[0, 1], [2, 3]])
    }

    @Test func `lets what has moved begin none`() {
        // Two of the last column now stand among those of the first.
        #expect(kept([nil, 0, 0, 2, 0, 0, 0], [0, 0, 5, 5, 0, 1, 5]) == [[0, 1, 2, 3, 4], [5], [6]])
        // What was first now comes last.
        #expect(kept([nil, 0, 0, 0, 0], [0, 1, 1, 2, 0]) == [[0], [1, 2], [3, 4]])
    }

    @Test func `breaks what has become much higher than it was`() {
        let columns: [Int?] = [0] + [Int?](repeating: nil, count: 30) + [1, 1]
        let made = kept(columns.indices.map { $0 == 0 ? nil : 0 }, columns)
        #expect(made.flatMap(\.self) == Array(columns.indices))
        #expect(made.allSatisfy { $0.count <= 10 } && made.last == [31, 32])
    }

    @Test func `puts what no longer fits a column in the next, and moves no other`() {
        // Seven, seven and seven, at most nine in one, or eight below a name told once more; four more come to the first.
        let columns: [Int?] =
            [0] + [nil, nil, nil, nil] + [0, 0, 0, 0, 0, 0] + [1, 1, 1, 1, 1, 1, 1] + [2, 2, 2, 2, 2, 2, 2]
        let made = kept(columns.indices.map { $0 == 0 ? nil : 0 }, columns, least: 0)
        #expect(made.map(\.count) == [9, 8, 8])
        #expect(made.flatMap(\.self) == Array(columns.indices))
    }

    @Test func `gives what has come, and is much, columns of its own`() {
        let columns: [Int?] =
            [0, 0, 0] + [Int?](repeating: nil, count: 12) + [0, 0, 0] + [1, 1, 1, 1] + [2, 2, 2, 2, 2, 2]
        let made = kept(columns.indices.map { $0 == 0 ? nil : 0 }, columns, least: 0)
        // At most seven in one. Those that stood after it go to the next that was there before.
        #expect(made.map(\.count) == [3, 7, 5, 7, 6])
        #expect(made.flatMap(\.self) == Array(columns.indices))
    }

    @Test func `gives a new one of those that stand by themselves a column`() {
        #expect(kept([nil, 0, nil, nil, 3], [0, 0, nil, 1, 1]) == [[0, 1], [2], [3, 4]])
    }
}
