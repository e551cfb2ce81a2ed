import ChartLayout
import Testing

@Suite struct `Flowing items` {
    @Test func `items stand side by side until the row is full`() {
        let flow = Flow.corners(
            of: [(40, 10), (40, 20), (40, 10)], width: 100, gap: 10, lineGap: 5)
        #expect(flow.corners == [Point(x: 0, y: 0), Point(x: 50, y: 0), Point(x: 0, y: -25)])
        #expect(flow.width == 90)
        #expect(flow.height == 35)
    }

    @Test func `an item that just fits stays in its row`() {
        #expect(Flow.corners(of: [(40, 10), (50, 10)], width: 100, gap: 10, lineGap: 5).height == 10)
        #expect(Flow.corners(of: [(40, 10), (50.1, 10)], width: 100, gap: 10, lineGap: 5).height == 25)
    }

    @Test func `an item wider than the row has a row of its own`() {
        let flow = Flow.corners(of: [(10, 10), (500, 10), (10, 10)], width: 100, gap: 10, lineGap: 5)
        #expect(flow.corners.map(\.x) == [0, 0, 0])
        #expect(flow.width == 500)
    }

    @Test func `nothing takes no room`() {
        let flow = Flow.corners(of: [], width: 100, gap: 10, lineGap: 5)
        #expect(flow.corners.isEmpty && flow.width == 0 && flow.height == 0)
    }

    @Test(arguments: 1...30)
    func `no two items overlap, and all lie within the size`(_ count: Int) {
        var sizes: [(width: Double, height: Double)] = []
        for number in 0..<count {
            sizes.append((width: Double(20 + number * 37 % 50), height: Double(10 + number * 13 % 25)))
        }
        let flow = Flow.corners(of: sizes, width: 200, gap: 6, lineGap: 4)
        let areas = zip(flow.corners, sizes).map { corner, size in
            Rectangle(left: corner.x, bottom: corner.y - size.height, right: corner.x + size.width, top: corner.y)
        }
        for (number, area) in areas.enumerated() {
            #expect(area.left >= 0 && area.right <= flow.width)
            #expect(area.top <= 0 && area.bottom >= -flow.height)
            for other in areas[..<number] {
                let isApart = area.left >= other.right || area.right <= other.left || area.top <= other.bottom
                #expect(isApart)
            }
        }
    }
}
