/// The lines on which routes may run: along both sides and through the middle of every box, and the crossings of those
/// lines, some of them blocked by a box.
///
///      ┊    ┊    ┊
///     ┄┼┄┄┄┄┼┄┄┄┄┼┄     A box blocks the crossings on and inside it. Every box has a line through its middle, so a
///      ┊  ┌─┊─┐  ┊      step between two free crossings never passes through a box.
///     ┄┼┄┄┤ ┊ ├┄┄┼┄
///      ┊  └─┊─┘  ┊
struct RoutingGrid {
    let xs: [Double]
    let ys: [Double]
    private(set) var isBlocked: [Bool]

    /// The space kept between a box and the lines that pass it.
    static let margin = 11.0

    /// - Parameter uprights: further coordinates at which upright lines may run.
    init(_ boxes: [Rectangle], uprights: [Double]) {
        var (xs, ys): ([Double], [Double]) = (uprights, [])
        for box in boxes {
            xs += [box.left - Self.margin, box.centre.x, box.right + Self.margin]
            ys += [box.bottom - Self.margin, box.centre.y, box.top + Self.margin]
        }
        self.xs = Self.distinct(xs)
        self.ys = Self.distinct(ys)
        isBlocked = [Bool](repeating: false, count: self.xs.count * self.ys.count)
        for box in boxes {
            for column in Self.range(box.left - 2, box.right + 2, in: self.xs) {
                for row in Self.range(box.bottom - 2, box.top + 2, in: self.ys) {
                    isBlocked[row * self.xs.count + column] = true
                }
            }
        }
    }

    /// The crossing nearest to a point.
    func crossing(_ point: Point) -> Int {
        Self.index(of: point.y, in: ys) * xs.count + Self.index(of: point.x, in: xs)
    }

    func point(_ crossing: Int) -> Point { Point(x: xs[crossing % xs.count], y: ys[crossing / xs.count]) }

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
