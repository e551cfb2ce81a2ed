internal import OrgReports

/// A format that `styrgraf audit` writes: a renderer of the catalogue.
struct AuditFormat: OutputFormat {
    let renderer: any Renderer.Type

    static let all = RendererCatalogue.all.map { AuditFormat(renderer: $0) }
    static let text = AuditFormat(renderer: TextRenderer.self)
    var name: String { renderer.name }
    var fileExtension: String { renderer.fileExtension }

    static func == (left: AuditFormat, right: AuditFormat) -> Bool { left.name == right.name }
}
