/// A text of rows and cells with the place of each: as spreadsheets save them, parted by commas, semicolons or tabs,
/// with quotation marks around what holds such. Empty rows and those that begin with # are left out.
struct RowTable {
    /// A line and a column, from 1.
    struct Place: Hashable {
        let line: Int
        let column: Int
    }

    struct Cell {
        var text: String
        let place: Place
    }

    struct Row {
        var cells: [Cell]
        /// Where the row ends, for a cell that it lacks.
        let end: Cell
    }

    private(set) var rows: [Row] = []
    /// Where a quotation mark opens that nothing closes.
    private(set) var openQuote: Place?

    init(_ text: String) {
        let scalars = Array(text.unicodeScalars)
        var separator = Self.separator(of: text)
        var index = 0
        var (line, start) = (1, 0)
        while index < scalars.count {
            let row = read(scalars, &index, &line, &start, separator)
            let first = row.cells[0].text
            if first.lowercased() == "sep=", row.cells.count <= 2 || first.isEmpty { continue }
            if first.lowercased().hasPrefix("sep="), let named = first.unicodeScalars.last, row.cells.count == 1 {
                separator = named
                continue
            }
            if first.hasPrefix("#") || row.cells.allSatisfy({ $0.text.isEmpty }) { continue }
            rows.append(row)
        }
    }

    private mutating func read(
        _ scalars: [Unicode.Scalar], _ index: inout Int, _ line: inout Int, _ start: inout Int,
        _ separator: Unicode.Scalar
    ) -> Row {
        var cells: [Cell] = []
        while true {
            while index < scalars.count, scalars[index] == " " { index += 1 }
            let place = Place(line: line, column: index - start + 1)
            var text = String.UnicodeScalarView()
            if index < scalars.count, scalars[index] == "\"" {
                index += 1
                var isClosed = false
                while index < scalars.count, !isClosed {
                    if scalars[index] != "\"" {
                        if scalars[index] == "\n" { (line, start) = (line + 1, index + 1) }
                        text.append(scalars[index])
                        index += 1
                    } else if index + 1 < scalars.count, scalars[index + 1] == "\"" {
                        text.append("\"")
                        index += 2
                    } else {
                        isClosed = true
                        index += 1
                    }
                }
                if !isClosed, openQuote == nil { openQuote = place }
            }
            while index < scalars.count, scalars[index] != separator, !Self.isEnd(scalars[index]) {
                text.append(scalars[index])
                index += 1
            }
            while let last = text.last, last == " " || last == "\t" { text.removeLast() }
            cells.append(Cell(text: String(text), place: place))
            if index < scalars.count, scalars[index] == separator {
                index += 1
                continue
            }
            let end = Cell(text: "", place: Place(line: line, column: index - start + 1))
            if index < scalars.count, scalars[index] == "\r" { index += 1 }
            if index < scalars.count, scalars[index] == "\n" { index += 1 }
            (line, start) = (line + 1, index)
            return Row(cells: cells, end: end)
        }
    }

    private static func isEnd(_ scalar: Unicode.Scalar) -> Bool { scalar == "\n" || scalar == "\r" }

    /// What parts the cells of the heading.
    private static func separator(of text: String) -> Unicode.Scalar {
        let heading = text.unicodeScalars.split(whereSeparator: isEnd).first { row in
            row.first { $0 != "\"" && $0 != " " }.map { $0 != "#" } == true
                && !String(row).lowercased().hasPrefix("sep=")
        }
        let counts = [",", ";", "\t"].map { (separator: $0 as Unicode.Scalar, count: 0) }
            .map { pair in (pair.separator, heading?.count { $0 == pair.separator } ?? 0) }
        return counts.max { $0.1 < $1.1 }.map { $0.1 == 0 ? "," : $0.0 } ?? ","
    }
}
