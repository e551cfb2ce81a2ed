internal import OrgCharts
internal import OrgReports

/// A format that `styrgraf chart` writes.
enum ChartFormat: String, CaseIterable, OutputFormat {
    case svg
    case png
    case pdf
    case html
    case dot
    case text

    static let all = allCases
    var name: String { rawValue }
    var fileExtension: String { self == .text ? "txt" : rawValue }
    var isBinary: Bool { self == .png || self == .pdf }

    /// The picture that it is, or shows.
    var picture: PictureFormat? {
        switch self {
        case .svg, .html: .svg
        case .png: .png
        case .pdf: .pdf
        case .dot: .dot
        case .text: nil
        }
    }

    /// The chart's files in this format: one a page where a file holds no more.
    func files(of pages: ChartPages, _ drawn: ChartPages.Files) -> [[UInt8]] {
        switch self {
        case .svg, .png, .pdf, .dot: picture.flatMap { drawn.files[$0] } ?? []
        case .html: [Array(Report(of: pages, pictures: drawn.files[.svg] ?? []).page.utf8)]
        case .text: [Array(Outline(of: pages).text.utf8)]
        }
    }
}
