internal import ChartLayout
internal import Graphviz

/// The remarks of a page as parts of its graph.
extension PageGraph {
    /// What lies under the strokes that something is said of.
    mutating func addHalos(_ page: Page, _ theme: ChartOptions.Theme) throws(GraphvizError) {
        guard let ground else { return }
        for stroke in page.diagram.strokes where stroke.isStressed {
            let curves = stroke.pieces.map { piece in
                Curve(through: piece.map { Point(x: $0.x + page.corner.x, y: $0.y + page.corner.y) }, tip: 0)
            }
            parts += 1
            try graph.addEdge(
                from: ground, to: ground,
                LineStyle.halo(theme).attributes + [
                    ("pos", curves.attribute), ("class", "halo"), ("id", "part-\(parts)"),
                ])
        }
    }

    /// The places of what is missing, under their words.
    mutating func addGaps(_ page: Page, _ theme: ChartOptions.Theme) throws(GraphvizError) {
        for place in page.diagram.gaps {
            try addPart(
                "gap", place.moved(x: page.corner.x, y: page.corner.y), BoxStyle.gap(theme).attributes + [("label", "")]
            )
        }
    }

    mutating func addPins(_ page: Page) throws(GraphvizError) {
        for (badge, place) in page.diagram.pins {
            try addPart("pin", place.moved(x: page.corner.x, y: page.corner.y), badge.attributes)
        }
    }
}
