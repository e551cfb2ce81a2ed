/// Places items left to right in rows of at most a given width, as words on a page.
package enum Flow {
    /// The top left corner of each item, relative to the flow's own top left corner, and the whole size.
    /// - Complexity: linear.
    package static func corners(
        of sizes: [(width: Double, height: Double)], width: Double, gap: Double, lineGap: Double
    ) -> (corners: [Point], width: Double, height: Double) {
        var corners: [Point] = []
        var (x, y, rowHeight, widest) = (0.0, 0.0, 0.0, 0.0)
        for size in sizes {
            if x > 0, x + size.width > width {
                y -= rowHeight + lineGap
                (x, rowHeight) = (0, 0)
            }
            corners.append(Point(x: x, y: y))
            x += size.width + gap
            rowHeight = max(rowHeight, size.height)
            widest = max(widest, x - gap)
        }
        return (corners, widest, rowHeight - y)
    }
}
