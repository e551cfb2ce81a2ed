internal import OrgCompare
internal import OrgReports

/// A format that `styrgraf compare` writes: one for people, or JSON.
struct ComparisonFormat: OutputFormat {
    let name: String
    let fileExtension: String
    /// Nil for JSON, which is written from the comparison itself.
    private let renderer: (any ReportRenderer.Type)?

    static let all =
        RendererCatalogue.forReports.map { ComparisonFormat($0.name, $0.fileExtension, $0) }
        + [ComparisonFormat(ComparisonJSON.name, ComparisonJSON.fileExtension, nil)]
    static let text = ComparisonFormat(TextRenderer.name, TextRenderer.fileExtension, TextRenderer.self)

    private init(_ name: String, _ fileExtension: String, _ renderer: (any ReportRenderer.Type)?) {
        self.name = name
        self.fileExtension = fileExtension
        self.renderer = renderer
    }

    func text(of comparison: Comparison, _ options: RenderingOptions) -> String {
        renderer.map { $0.text(of: Report(of: comparison, language: options.language), options) }
            ?? ComparisonJSON.text(of: comparison, language: options.language)
    }

    static func == (left: ComparisonFormat, right: ComparisonFormat) -> Bool { left.name == right.name }
}
