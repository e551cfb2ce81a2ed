/// Every renderer there is.
public enum RendererCatalogue {
    public static let all: [any Renderer.Type] = [
        TextRenderer.self
    ]

    /// The renderer of a name.
    public static func renderer(named name: String) -> (any Renderer.Type)? { all.first { $0.name == name } }
}
