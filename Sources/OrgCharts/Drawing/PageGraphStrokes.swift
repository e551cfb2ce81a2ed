internal import ChartLayout
internal import Graphviz
internal import OrgModel

/// The strokes of a page as edges of its graph.
extension PageGraph {
    mutating func addStrokes(
        _ page: Page, _ chart: Chart, _ nodes: [Graphviz.Node?]
    ) throws(GraphvizError) {
        let sample = page.diagram.strokes.sample.map { Self.look(of: $0.element, chart).attributes(nil) }
        try adding(.edge, Kind.strokeAttributes, of: sample) { (builder) throws(GraphvizError) in
            for stroke in page.diagram.strokes {
                guard let from = nodes[stroke.ends.from], let to = nodes[stroke.ends.to] else { continue }
                try builder.add(stroke, from, to, page, chart)
            }
        }
    }

    private static func look(of stroke: Diagram.Stroke, _ chart: Chart) -> Look {
        .stroke(
            stroke.style, hasTip: stroke.hasTip, stroke.line.map { chart.lines[$0].relation.words.dimension })
    }

    private mutating func add(
        _ stroke: Diagram.Stroke, _ from: Graphviz.Node, _ to: Graphviz.Node, _ page: Page, _ chart: Chart
    ) throws(GraphvizError) {
        let tip = stroke.hasTip ? stroke.style.tipLength : 0
        let curves = stroke.pieces.enumerated().map { number, piece in
            let corners = piece.map { Point(x: $0.x + page.corner.x, y: $0.y + page.corner.y) }
            return Curve(through: corners, tip: number + 1 == stroke.pieces.count ? tip : 0)
        }
        var attributes = own(Self.look(of: stroke, chart))
        attributes.append(("pos", curves.attribute))
        if let line = stroke.line {
            attributes.append(("id", Label.escaped(chart.lines[line].element)))
        } else {
            parts += 1
            attributes.append(("id", "part-\(parts)"))
        }
        try graph.addEdge(from: from, to: to, attributes)
    }
}
