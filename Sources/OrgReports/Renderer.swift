/// A way to write a report.
public protocol Renderer: Sendable {
    /// The name a person chooses the renderer by.
    static var name: String { get }
    /// The report as text.
    static func text(of report: Report) -> String
}
