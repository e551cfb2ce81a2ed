internal import OrgModel
public import OrgReview
internal import Texts

/// One of the lists of a comparison as rows for a spreadsheet.
public enum ComparisonCSV {
    public static let name = "csv"
    public static let fileExtension = "csv"

    public static func text(of table: ComparisonTable, in review: Review, _ options: RenderingOptions) -> String {
        let words = ReviewWords(review, language: options.language)
        let rows =
            switch table {
            case .chiefs: [ChiefRows.columns] + ChiefRows(words).cells
            case .touched: [TouchedRows.columns] + TouchedRows(words).cells
            }
        return options.csv.text(of: rows, options.language)
    }
}

extension Headcount {
    /// The number as a cell of either language: `12`, `≥8` where some are not counted, `~600`, `?` where none is.
    var cell: String {
        if known == 0, isOpen { return "?" }
        return (isOpen ? "≥" : isApproximate ? "~" : "") + String(known)
    }
}
