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
}
