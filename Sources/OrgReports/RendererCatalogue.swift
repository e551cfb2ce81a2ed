/// Every renderer there is: those for people, and those for programs.
public enum RendererCatalogue {
    public static let all: [any Renderer.Type] = [
        TextRenderer.self,
        MarkdownRenderer.self,
        HTMLRenderer.self,
        JSONRenderer.self,
        SARIFRenderer.self,
        CSVRenderer.self,
    ]

    /// Those that show any report.
    public static var forReports: [any ReportRenderer.Type] { all.compactMap { $0 as? any ReportRenderer.Type } }
}
