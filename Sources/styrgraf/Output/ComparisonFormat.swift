internal import OrgCharts
internal import OrgReports
internal import OrgReview

/// A format that `styrgraf compare` writes: one for people, JSON, rows for a spreadsheet, or a picture.
struct ComparisonFormat: OutputFormat {
    enum Sort {
        case report(any ReportRenderer.Type)
        case json
        case csv
        case picture(PictureFormat)
    }

    let name: String
    let fileExtension: String
    let sort: Sort

    static let all =
        RendererCatalogue.forReports.map { ComparisonFormat($0.name, $0.fileExtension, .report($0)) }
        + [
            ComparisonFormat(ComparisonJSON.name, ComparisonJSON.fileExtension, .json),
            ComparisonFormat(ComparisonCSV.name, ComparisonCSV.fileExtension, .csv),
        ] + [PictureFormat.svg, .png, .pdf].map { ComparisonFormat($0.rawValue, $0.rawValue, .picture($0)) }
    static let text = ComparisonFormat(TextRenderer.name, TextRenderer.fileExtension, .report(TextRenderer.self))

    private init(_ name: String, _ fileExtension: String, _ sort: Sort) {
        (self.name, self.fileExtension, self.sort) = (name, fileExtension, sort)
    }

    var isBinary: Bool { [PictureFormat.png, .pdf].contains(picture) }

    /// The picture that it is.
    var picture: PictureFormat? {
        if case .picture(let format) = sort { return format }
        return nil
    }

    /// Whether a page of it holds the picture, and whether it refers to one that lies beside it.
    var holdsPicture: Bool { name == HTMLRenderer.name }
    var refersToPicture: Bool { name == MarkdownRenderer.name }

    /// Whether it can show one list alone.
    var showsTables: Bool {
        switch sort {
        case .report, .csv: true
        case .json, .picture: false
        }
    }

    static func == (left: ComparisonFormat, right: ComparisonFormat) -> Bool { left.name == right.name }
}
