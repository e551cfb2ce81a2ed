internal import CGraphviz

/// A line of text as it is set.
public struct TextLine: Hashable, Sendable {
    public let text: String
    /// The face and the size in points that were asked for.
    public let font: String
    public let size: Double
    /// How wide it is in the face that the machine has, in points.
    public let width: Double
}

extension Layout {
    /// Every line of text in the nodes, each as often as it is drawn.
    /// - Throws: `.failed(.rendering, …)`, where the layout cannot be made again.
    public func textLines() throws(GraphvizError) -> [TextLine] {
        let storage = storage
        return try Library.perform(.rendering, on: storage) { (state) throws(GraphvizError) -> [TextLine]? in
            guard state.sharedContext() != nil, storage.becomeCurrent(in: &state) else { return nil }
            var lines: [TextLine] = []
            for node in storage.nodes {
                var count: Int32 = 0
                guard let spans = cgv_spans(node, &count) else { continue }
                for span in UnsafeBufferPointer(start: spans, count: Int(count)) {
                    guard let text = span.str, let font = span.font, let name = font.pointee.name else { continue }
                    lines.append(
                        TextLine(
                            text: String(cString: text), font: String(cString: name), size: font.pointee.size,
                            width: span.size.x))
                }
            }
            return lines
        }
    }
}
