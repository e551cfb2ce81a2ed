internal import OrgReports
internal import OrgReview

/// A format that `styrgraf compare` writes: one for people, JSON, or rows for a spreadsheet.
struct ComparisonFormat: OutputFormat {
    enum Sort {
        case report(any ReportRenderer.Type)
        case json
        case csv
    }

    let name: String
    let fileExtension: String
    let sort: Sort

    static let all =
        RendererCatalogue.forReports.map { ComparisonFormat($0.name, $0.fileExtension, .report($0)) }
        + [
            ComparisonFormat(ComparisonJSON.name, ComparisonJSON.fileExtension, .json),
            ComparisonFormat(ComparisonCSV.name, ComparisonCSV.fileExtension, .csv),
        ]
    static let text = ComparisonFormat(TextRenderer.name, TextRenderer.fileExtension, .report(TextRenderer.self))

    private init(_ name: String, _ fileExtension: String, _ sort: Sort) {
        (self.name, self.fileExtension, self.sort) = (name, fileExtension, sort)
    }

    /// Whether it can show one list alone.
    var showsTables: Bool {
        if case .json = sort { return false }
        return true
    }

    /// - Parameter table: the list to show alone; csv shows the chiefs where none is asked for.
    func text(of review: Review, _ table: ComparisonTable?, _ options: RenderingOptions) -> String {
        let language = options.language
        switch sort {
        case .report(let renderer):
            let report =
                table.map { Report(of: $0, in: review, language: language) } ?? Report(of: review, language: language)
            return renderer.text(of: report, options)
        case .json: return ComparisonJSON.text(of: review, language: language)
        case .csv: return ComparisonCSV.text(of: table ?? .chiefs, in: review, options)
        }
    }

    static func == (left: ComparisonFormat, right: ComparisonFormat) -> Bool { left.name == right.name }
}
