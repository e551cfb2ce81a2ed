internal import ChartLayout

/// The strokes through names of what is no more.
extension Diagram {
    private static let leading = 1.2
    private static let thickness = 0.9

    /// The lines of names that have a stroke through them, each as a text of its own, and their middles.
    var struckLines: [(line: SetText, centre: Point)] {
        boxes.sorted { $0.key < $1.key }.flatMap { number, box -> [(line: SetText, centre: Point)] in
            guard let text = labels[number], text.struck > 0 else { return [] }
            let middle = Double(text.lines.count - 1) / 2
            return text.lines.prefix(text.struck).enumerated().map { row, line in
                var single = text
                single.lines = [line]
                let y = box.place.centre.y + (middle - Double(row)) * text.size * Self.leading
                return (single, Point(x: box.place.centre.x, y: y))
            }
        }
    }

    /// - Parameter widths: how wide each of the lines is set.
    mutating func strike(_ struck: [(line: SetText, centre: Point)], _ widths: [Double]) {
        for ((line, centre), width) in zip(struck, widths) {
            rules.append((Rectangle(centre: centre, width: width, height: Self.thickness), line.color))
        }
    }
}
