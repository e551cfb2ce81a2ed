/// The lines on which routes may run, and the crossings at which they may turn: upright and level lines begin beside
/// every box and run until they meet another.
///
///      ┊    ┊    ┊
///     ┄┼┄┄┄┄┼┄┄┄┄┼┄     Every box has a line through its middle, which stops at it, so that a step between two
///      ┊  ┌─┊─┐  ┊      crossings never passes through a box.
///     ┄┼┄┄┤   ├┄┄┼┄
///      ┊  └─┊─┘  ┊
struct RoutingGrid {
    let xs: [Double]
    let ys: [Double]
    /// By crossing, the numbers of the upright and of the level line that meet in it.
    private(set) var columns: [Int] = []
    private(set) var rows: [Int] = []
    /// Four by crossing: the next to the right, to the left, upwards and downwards; -1 where there is none.
    private(set) var neighbours: [Int] = []
    /// How long the steps to those are.
    private(set) var lengths: [Double] = []
    /// The crossing at each place, row by row; -1 where there is none.
    private var crossings: [Int]

    /// The space kept between a box and the lines that pass it.
    static let margin = 11.0

    /// - Parameter uprights: further points that upright lines run through.
    /// - Complexity: O(n²) in the boxes.
    init(_ boxes: [Rectangle], uprights: [Point]) {
        var (xs, ys): ([Double], [Double]) = (uprights.map(\.x), [])
        for box in boxes {
            xs += [box.left - Self.margin, box.centre.x, box.right + Self.margin]
            ys += [box.bottom - Self.margin, box.centre.y, box.top + Self.margin]
        }
        (self.xs, self.ys) = (Self.distinct(xs), Self.distinct(ys))
        crossings = [Int](repeating: -1, count: self.xs.count * self.ys.count)
        var isBlocked = [Bool](repeating: false, count: crossings.count)
        for box in boxes {
            for row in Self.range(box.bottom - 2, box.top + 2, in: self.ys) {
                for column in Self.range(box.left - 2, box.right + 2, in: self.xs) {
                    isBlocked[row * self.xs.count + column] = true
                }
            }
        }
        var beginnings = uprights.map(place)
        for box in boxes {
            for x in [box.left - Self.margin, box.centre.x, box.right + Self.margin] {
                for y in [box.bottom - Self.margin, box.centre.y, box.top + Self.margin] {
                    beginnings.append(place(Point(x: x, y: y)))
                }
            }
        }
        join(
            uprights: Self.lines(from: beginnings, isBlocked, step: self.xs.count, width: self.xs.count),
            levels: Self.lines(from: beginnings, isBlocked, step: 1, width: self.xs.count))
    }

    /// The places on the lines that run both ways from the beginnings until they are blocked.
    private static func lines(from beginnings: [Int], _ isBlocked: [Bool], step: Int, width: Int) -> [Bool] {
        var isOpen = [Bool](repeating: false, count: isBlocked.count)
        for beginning in beginnings where !isBlocked[beginning] && !isOpen[beginning] {
            let row = beginning / width * width
            let reach = step == 1 ? row..<row + width : 0..<isBlocked.count
            for direction in [-step, step] {
                var place = beginning
                while reach.contains(place), !isBlocked[place] {
                    isOpen[place] = true
                    place += direction
                }
            }
        }
        return isOpen
    }

    /// Makes a crossing of every place where two lines meet, and joins those that follow one another on a line.
    private mutating func join(uprights: [Bool], levels: [Bool]) {
        var below = [Int](repeating: -1, count: xs.count)
        for row in ys.indices {
            var left = -1
            for column in xs.indices {
                let place = row * xs.count + column
                if !levels[place] { left = -1 }
                if !uprights[place] { below[column] = -1 }
                guard levels[place], uprights[place] else { continue }
                let crossing = columns.count
                crossings[place] = crossing
                columns.append(column)
                rows.append(row)
                neighbours += [-1, -1, -1, -1]
                lengths += [0, 0, 0, 0]
                if left >= 0 { link(left, crossing, 0, xs[column] - xs[columns[left]]) }
                if below[column] >= 0 { link(below[column], crossing, 2, ys[row] - ys[rows[below[column]]]) }
                (left, below[column]) = (crossing, crossing)
            }
        }
    }

    private mutating func link(_ from: Int, _ to: Int, _ direction: Int, _ length: Double) {
        neighbours[4 * from + direction] = to
        neighbours[4 * to + direction + 1] = from
        lengths[4 * from + direction] = length
        lengths[4 * to + direction + 1] = length
    }

    /// The crossing at a point; nil where a box stands in its way.
    func crossing(_ point: Point) -> Int? {
        let crossing = crossings[place(point)]
        return crossing < 0 ? nil : crossing
    }

    func point(_ crossing: Int) -> Point { Point(x: xs[columns[crossing]], y: ys[rows[crossing]]) }

    /// The place nearest to a point.
    private func place(_ point: Point) -> Int {
        Self.index(of: point.y, in: ys) * xs.count + Self.index(of: point.x, in: xs)
    }

    /// Sorted, with what lies within half a point told once.
    private static func distinct(_ values: [Double]) -> [Double] {
        var result: [Double] = []
        for value in values.sorted() where result.last.map({ value - $0 > 0.5 }) ?? true { result.append(value) }
        return result
    }

    private static func range(_ low: Double, _ high: Double, in values: [Double]) -> Range<Int> {
        let start = lowerBound(of: low, in: values)
        return start..<max(start, lowerBound(of: high, in: values))
    }

    private static func index(of value: Double, in values: [Double]) -> Int {
        let above = lowerBound(of: value, in: values)
        if above == values.count { return above - 1 }
        return above > 0 && value - values[above - 1] < values[above] - value ? above - 1 : above
    }

    /// - Complexity: logarithmic.
    private static func lowerBound(of value: Double, in values: [Double]) -> Int {
        var (low, high) = (0, values.count)
        while low < high {
            let middle = (low + high) / 2
            if values[middle] < value { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
