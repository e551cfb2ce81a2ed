internal import OrgModel
public import Texts

/// How a rendering is to look, where its format leaves a choice.
public struct RenderingOptions: Hashable, Sendable {
    /// A way to write comma-separated values.
    public enum CSVDialect: String, CaseIterable, Sendable {
        /// As RFC 4180 has it.
        case standard
        /// As a Swedish spreadsheet opens it: semicolons, and a byte order mark.
        case excel

        /// Rows as a file of this dialect.
        func text(of rows: [[String]], _ language: Language) -> String {
            let (separator, mark) = self == .excel ? (";", "\u{FEFF}") : (",", "")
            let cells = rows.map { row in row.map { self == .excel ? $0.spreadsheetCell(language) : $0.csvCell } }
            return mark + cells.map { $0.joined(separator: separator) + "\r\n" }.joined()
        }
    }

    public var language: Language
    /// How many characters a line of plain text holds.
    public var width: Int
    /// Whether plain text may use a terminal's colours.
    public var isColoured: Bool
    public var csv: CSVDialect

    public init(
        language: Language = .swedish, width: Int = 100, isColoured: Bool = false, csv: CSVDialect = .standard
    ) {
        self.language = language
        self.width = width
        self.isColoured = isColoured
        self.csv = csv
    }
}

extension String {
    /// As many characters, in UTF-16, as a cell of a spreadsheet holds.
    private static let mostInCell = 32_767

    /// The text as a cell that a spreadsheet takes as it stands: none that it cannot hold, and none for a day that is none.
    fileprivate func spreadsheetCell(_ language: Language) -> String {
        let signs = Set("-/.:")
        let isLikeDay =
            Day(self) == nil && first?.isASCIIDigit == true && last?.isASCIIDigit == true && count <= 10
            && contains(where: signs.contains)
            && allSatisfy { $0.isASCIIDigit || signs.contains($0) }
        if isLikeDay { return "'\(self)".csvCell }
        guard utf16.count > Self.mostInCell else { return csvCell }
        let end = Wording("… och mer, som står i json", en: "… and more, which json tells")[language]
        var left = Self.mostInCell - end.utf16.count - 1
        let kept = prefix {
            left -= $0.utf16.count
            return left >= 0
        }
        return (kept + end).csvCell
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
