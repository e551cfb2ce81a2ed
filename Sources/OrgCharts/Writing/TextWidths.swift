internal import Graphviz

/// How wide each line of text of a drawing is, by what the SVG says of it: a browser without the typeface sets it in
/// another, and keeps to the width.
struct TextWidths {
    private struct Key: Hashable {
        let text: String
        let font: String
        /// In hundredths of a point, as the SVG has it.
        let size: Int
    }

    private let widths: [Key: Double]

    init(_ lines: [TextLine]) {
        widths = Dictionary(
            lines.map { (Key(text: $0.text, font: $0.font, size: Int(($0.size * 100).rounded())), $0.width) }
        ) { first, _ in first }
    }

    /// The width of a line of text, in points.
    func width(of text: String, font: String, size: Double) -> Double? {
        widths[Key(text: text, font: font, size: Int((size * 100).rounded()))]
    }
}
