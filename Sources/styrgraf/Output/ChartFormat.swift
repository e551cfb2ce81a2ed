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

    /// The chart in this format.
    func bytes(_ chart: Chart, _ drawing: borrowing Drawing, dpi: Double) throws(DrawingError) -> [UInt8] {
        switch self {
        case .svg: try drawing.rendered(as: .svg)
        case .png: try drawing.rendered(as: .png, dpi: dpi)
        case .pdf: try drawing.rendered(as: .pdf)
        case .dot: try drawing.rendered(as: .dot)
        case .html: Array(Report(of: chart, picture: try drawing.rendered(as: .svg)).page.utf8)
        case .text: Array(Outline(of: chart).text.utf8)
        }
    }
}
