/// Things that each belong to one of some columns and to one of some rows, and fill most of the crossings of these: posts
/// with a chief of their trade and a chief of the place where they work.
///
///              C1   C2   C3      Of whom one is a column and of whom a row is found by colouring: every two that share a
///          R1  ▭    ▭    ▭       thing are of different colours. What cannot be coloured so, or leaves too many crossings
///          R2  ▭         ▭       empty, is no matrix.
package struct Matrix: Equatable, Sendable {
    /// A thing with the two that it belongs to, first the one that it rather stands under.
    package struct Pair: Sendable {
        package let thing: Int
        package let first: Int
        package let second: Int

        package init(_ thing: Int, _ first: Int, _ second: Int) {
            (self.thing, self.first, self.second) = (thing, first, second)
        }
    }

    package let columns: [Int]
    package let rows: [Int]
    /// What stands at each crossing, row by row; nil where nothing does.
    package let cells: [[Int?]]

    private static let least = 2
    /// How much of it must be filled: so many in so many.
    private static let filled = (of: 5, least: 3)

    /// The matrices that some pairs make, each in the order of its numbers.
    /// - Complexity: linear in pairs and in the crossings of what is found, apart from sorting.
    package static func all(of pairs: [Pair]) -> [Matrix] {
        var sharing: [Int: [Int]] = [:]
        for (number, pair) in pairs.enumerated() {
            sharing[pair.first, default: []].append(number)
            sharing[pair.second, default: []].append(number)
        }
        var colours: [Int: Bool] = [:]
        return sharing.keys.sorted().compactMap { start in
            guard colours[start] == nil else { return nil }
            colours[start] = true
            var (waiting, found, isColoured) = ([start], [start], true)
            while let next = waiting.popLast() {
                for pair in (sharing[next] ?? []).map({ pairs[$0] }) {
                    let other = pair.first == next ? pair.second : pair.first
                    if let known = colours[other] {
                        if known == colours[next] { isColoured = false }
                        continue
                    }
                    colours[other] = colours[next] == false
                    waiting.append(other)
                    found.append(other)
                }
            }
            guard isColoured else { return nil }
            let own = Set(found.flatMap { sharing[$0] ?? [] }).sorted().map { pairs[$0] }
            return Matrix(own, found.sorted()) { colours[$0] == true }
        }
    }

    /// Nil where two things stand at one crossing, or too few at any.
    private init?(_ pairs: [Pair], _ all: [Int], isOfOne: (Int) -> Bool) {
        let sides = [all.filter(isOfOne), all.filter { !isOfOne($0) }]
        // Things stand in the columns of what they rather stand under, else of what there is more of.
        let first = pairs.count { isOfOne($0.first) }
        let isFirst =
            2 * first == pairs.count ? sides[0].count >= sides[1].count : 2 * first > pairs.count
        (columns, rows) = isFirst ? (sides[0], sides[1]) : (sides[1], sides[0])
        guard columns.count >= Self.least, rows.count >= Self.least,
            pairs.count * Self.filled.of >= columns.count * rows.count * Self.filled.least
        else { return nil }
        let columnOf = Dictionary(uniqueKeysWithValues: columns.enumerated().map { ($1, $0) })
        let rowOf = Dictionary(uniqueKeysWithValues: rows.enumerated().map { ($1, $0) })
        var cells = [[Int?]](repeating: [Int?](repeating: nil, count: columns.count), count: rows.count)
        for pair in pairs {
            guard let column = columnOf[pair.first] ?? columnOf[pair.second],
                let row = rowOf[pair.first] ?? rowOf[pair.second], cells[row][column] == nil
            else { return nil }
            cells[row][column] = pair.thing
        }
        self.cells = cells
    }

    /// The same with its columns and rows in another order, told by their numbers.
    func ordered(_ columns: [Int], _ rows: [Int]) -> Matrix {
        Matrix(
            columns: columns.map { self.columns[$0] }, rows: rows.map { self.rows[$0] },
            cells: rows.map { row in columns.map { cells[row][$0] } })
    }

    private init(columns: [Int], rows: [Int], cells: [[Int?]]) {
        (self.columns, self.rows, self.cells) = (columns, rows, cells)
    }

    package var things: [Int] { cells.joined().compactMap(\.self) }
}
