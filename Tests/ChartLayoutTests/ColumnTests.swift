import ChartLayout
import Testing

@Suite struct `Columns` {
    @Test(arguments: 0...40, 1...8)
    func `children stand in their order, in as few and as even columns as can be`(_ count: Int, _ height: Int) {
        let children = (0..<count).map { $0 * 3 }
        let columns = Column.columns(of: children, height: height)
        #expect(columns.flatMap { $0 } == children)
        #expect(columns.count == (count + height - 1) / height)
        let sizes = columns.map(\.count)
        #expect(sizes.allSatisfy { (1...height).contains($0) })
        #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1)
        #expect(sizes == sizes.sorted(by: >))
    }
}

@Suite struct `Rectangles` {
    @Test func `a rectangle is known by its centre and size`() {
        let box = Rectangle(centre: Point(x: 10, y: 20), width: 8, height: 4)
        #expect(box == Rectangle(left: 6, bottom: 18, right: 14, top: 22))
        #expect(box.width == 8 && box.height == 4 && box.centre == Point(x: 10, y: 20))
    }

    @Test func `the union of two is the smallest that holds both`() {
        let one = Rectangle(left: 0, bottom: 0, right: 10, top: 10)
        let other = Rectangle(left: 5, bottom: -5, right: 20, top: 5)
        #expect(one.union(other) == Rectangle(left: 0, bottom: -5, right: 20, top: 10))
        #expect(one.union(other) == other.union(one))
        #expect(one.union(one) == one)
    }

    @Test func `a moved rectangle keeps its size`() {
        let box = Rectangle(left: 1, bottom: 2, right: 4, top: 8).moved(x: 10, y: -2)
        #expect(box == Rectangle(left: 11, bottom: 0, right: 14, top: 6))
    }
}
