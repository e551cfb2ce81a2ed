internal import Json
public import OrgAudit

/// What an audit came to as JSON of one version, which `AuditSchema` describes; also what `--baseline` reads.
public enum JSONRenderer: Renderer {
    public static let name = "json"
    public static let fileExtension = "json"

    /// The version of the shape; it changes when a member is taken away or means something else.
    static let version = 2

    public static func text(of result: Audit.Result, _ options: RenderingOptions) -> String {
        AuditJSON(language: options.language).value(of: result).pretty() + "\n"
    }
}
