internal import CGraphviz

/// What a text is set in.
public enum Typeface: Hashable, Sendable {
    /// The family that was found for the one asked for: that one, or what replaces it.
    case family(String)
    /// There is no typeface at all; letters become boxes.
    case missing
    /// The installation sets text by other means than Pango.
    case unknown
}

extension Layout {
    /// How many characters of a node's text no typeface of this machine has. - Throws: `.foreign`
    public func unknownCharacters(in node: Node) throws(GraphvizError) -> Int {
        let pointer = try storage.pointer(to: node)
        return Library.alone { _ in Int(cgv_unknown_characters(pointer)) }
    }

    /// What a node's text is set in. - Throws: `.foreign`
    public func typeface(of node: Node) throws(GraphvizError) -> Typeface {
        let pointer = try storage.pointer(to: node)
        return Library.alone { _ in
            guard let name = cgv_typeface(pointer) else { return .unknown }
            defer { free(name) }
            let family = String(cString: name)
            return family.isEmpty ? .missing : .family(family)
        }
    }
}
