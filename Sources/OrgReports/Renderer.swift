public import OrgAudit

/// A format that an audit's result is written in.
public protocol Renderer: Sendable {
    /// The name a person chooses the format by, and the ending of its files.
    static var name: String { get }
    static var fileExtension: String { get }
    /// The result as text.
    static func text(of result: Audit.Result, _ options: RenderingOptions) -> String
}

/// A format for people, which shows any report.
public protocol ReportRenderer: Renderer {
    static func text(of report: Report, _ options: RenderingOptions) -> String
}

extension ReportRenderer {
    public static func text(of result: Audit.Result, _ options: RenderingOptions) -> String {
        text(of: Report(of: result, language: options.language), options)
    }
}
