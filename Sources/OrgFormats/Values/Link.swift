internal import Texts

/// What may be linked to from a drawing.
enum Link {
    /// Whether a link leads to a page, an address or a file beside the drawing, and never runs anything.
    static func isSafe(_ link: String) -> Bool {
        let plain = link.unicodeScalars.allSatisfy {
            $0.value > 0x20 && $0.value != 0x7F && !$0.turnsText
        }
        // A browser reads a backslash as a slash: `/\` would lead to another host, as `//` does.
        guard plain, !link.isEmpty, !link.contains("\\") else { return false }
        guard let colon = link.firstIndex(of: ":") else { return !link.hasPrefix("//") }
        if let slash = link.firstIndex(where: { "/?#".contains($0) }), slash < colon { return !link.hasPrefix("//") }
        return ["http", "https", "mailto"].contains(link[..<colon].lowercased())
    }
}
