import OrgCharts
import OrgModel
import Pictures
import Testing

@Suite struct `Posts with two chiefs each` {
    private func pairs(_ all: [(Int, Int, Int)]) -> [Matrix.Pair] { all.map { Matrix.Pair($0.0, $0.1, $0.2) } }

    @Test func `fill a matrix where most of its crossings have one`() {
        let full = Matrix.all(of: pairs([(10, 0, 2), (11, 0, 3), (12, 1, 2), (13, 1, 3)]))
        #expect(full.map(\.columns) == [[0, 1]] && full.map(\.rows) == [[2, 3]])
        #expect(full.map(\.cells) == [[[10, 12], [11, 13]]])
        // Five in nine are too few, six are enough.
        let five = [(10, 0, 3), (11, 0, 4), (12, 1, 4), (13, 1, 5), (14, 2, 5)]
        #expect(Matrix.all(of: pairs(five)).isEmpty)
        #expect(Matrix.all(of: pairs(five + [(15, 2, 3)])).map { $0.things.count } == [6])
    }

    @Test func `are no matrix where two share a crossing, one side is one, or chiefs go round in a ring`() {
        #expect(
            Matrix.all(of: pairs([(10, 0, 2), (11, 0, 3), (12, 1, 2), (13, 1, 3), (14, 1, 3)])).isEmpty)
        #expect(Matrix.all(of: pairs([(10, 0, 1), (11, 0, 2), (12, 0, 3)])).isEmpty)
        #expect(Matrix.all(of: pairs([(10, 0, 1), (11, 1, 2), (12, 2, 0)])).isEmpty)
    }

    @Test func `stand in the columns of what they rather stand under, whichever is named first`() {
        // Of the four three stand under the second sort.
        let mixed = Matrix.all(of: pairs([(10, 2, 0), (11, 3, 0), (12, 2, 1), (13, 1, 3)]))
        #expect(mixed.map(\.columns) == [[2, 3]] && mixed.map(\.rows) == [[0, 1]])
    }

    private func grid(_ rows: Int, _ columns: Int, without: Set<[Int]> = [], more: String = "") throws -> Composed {
        var posts = "befattningar:\n  vd: { slag: chef }\n"
        for column in 0..<columns { posts += "  f\(column): { slag: chef, chef: vd }\n" }
        for row in 0..<rows { posts += "  v\(row): { slag: chef, chef: vd }\n" }
        for row in 0..<rows {
            for column in 0..<columns where !without.contains([row, column]) {
                posts += "  x\(column)\(row): { slag: befattning, chef: [f\(column), v\(row)] }\n"
            }
        }
        return try Composed(posts + more, ChartOptions(view: .personal))
    }

    @Test func `are drawn with a line for each chief, and none of it is told in words`() throws {
        let composed = try grid(3, 4, without: [[1, 2]])
        let grid = try #require(composed.composition.grids.first)
        #expect(grid.columns.count == 4 && grid.rows.count == 3 && grid.things.count == 11)
        #expect(composed.said(.chef).count == composed.chart.lines.count)
        #expect(!composed.composition.remarks.contains { $0.text.contains("underställd") })
        #expect(composed.composition.links.count { $0.isAcross } == 3)
        #expect(composed.composition.links.count == 8)
        let boxes = try composed.chart.picture
        // What is of one row stands level, and below its chief's column.
        for row in 0..<3 {
            let tops = try (0..<4).filter { [row, $0] != [1, 2] }.map { try boxes.box("n-x\($0)\(row)").area.top }
            #expect(Set(tops).count == 1)
            #expect(try abs(boxes.box("n-v\(row)").area.top - tops[0]) < 8)
        }
        for column in 0..<4 {
            let chief = try boxes.box("n-f\(column)").area
            let below = try boxes.box("n-x\(column)0").area
            #expect(below.left < chief.right && chief.left < below.right)
        }
        #expect(try boxes.box("n-v0").area.right < boxes.box("n-x00").area.left)
    }

    @Test(arguments: 0..<12)
    func `have strokes that end at the boxes they mean, whatever crossings are empty`(_ seed: Int) throws {
        let without = Set((0..<3).map { [$0, ($0 * (seed + 1) + seed) % 4] }.prefix(seed % 4))
        let composed = try grid(3, 4, without: without)
        #expect(composed.composition.grids.count == 1)
        #expect(try LineEnds(composed.chart.picture).astray() == [])
        #expect(Outline(of: composed.chart).items.reduce(0) { $0 + $1.lineCount } == composed.chart.lines.count)
    }

    @Test func `keep a word for who else is beside, and stay as they were where one has people below them`() throws {
        let beside = try grid(2, 2, more: "  a: { slag: chef, chef: vd }\n  b: { slag: befattning, chef: f0 }\n")
        #expect(beside.composition.grids.count == 1 && beside.said(.chef).count == beside.chart.lines.count)
        #expect(beside.hanging(under: "f0").last == "b")
        let below = try grid(2, 2, more: "  a: { slag: befattning, chef: v0 }\n")
        #expect(below.composition.grids.isEmpty && below.said(.chef).count == below.chart.lines.count)
        let lead = try grid(2, 2, more: "  a: { slag: befattning, chef: x00 }\n")
        #expect(lead.composition.grids.first?.things.count == 3)
    }
}
