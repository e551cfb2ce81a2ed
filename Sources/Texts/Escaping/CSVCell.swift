extension String {
    /// The text as a cell of one line: no spreadsheet takes it for a formula, and nothing in it ends the cell. Looked
    /// at scalar by scalar, since an accent may hide what it stands on.
    package var csvCell: String {
        let scalars = oneLine.unicodeScalars
        var cell = scalars.first.map { "=+-@＝＋－＠".unicodeScalars.contains($0) } == true ? "\"'" : "\""
        for scalar in scalars { cell += scalar == "\"" ? "\"\"" : String(scalar) }
        return cell + "\""
    }
}
