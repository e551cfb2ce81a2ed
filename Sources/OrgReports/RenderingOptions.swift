public import Texts

/// How a rendering is to look, where its format leaves a choice.
public struct RenderingOptions: Hashable, Sendable {
    /// A way to write comma-separated values.
    public enum CSVDialect: String, CaseIterable, Sendable {
        /// As RFC 4180 has it.
        case standard
        /// As a Swedish spreadsheet opens it: semicolons, and a byte order mark.
        case excel
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
