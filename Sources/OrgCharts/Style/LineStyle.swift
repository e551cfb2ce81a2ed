internal import OrgModel
internal import Palette

/// How a line looks: what a legend explains in one row.
struct LineStyle: Hashable {
    enum Stroke: String {
        case solid
        case dashed
        case dotted
    }

    var stroke: Stroke
    var color: Colour
    var width: Double
    /// Graphviz's name of the tip at the line's object.
    var tip: String

    /// How much of a line's end the tip takes, in points.
    var tipLength: Double { tip == "none" ? 0 : 7 }

    init(stroke: Stroke, color: Colour, width: Double, tip: String) {
        (self.stroke, self.color, self.width, self.tip) = (stroke, color, width, tip)
    }

    /// The style of a line in a chart.
    init(of line: Chart.Line, _ theme: ChartOptions.Theme) {
        self = line.relation.drawn.look
        if theme == .print { color = .black }
        if line.isImplied {
            color = color.lightened
            width *= 0.8
        }
        if line.isDemanded { stroke = .dashed }
    }

    /// The attributes Graphviz draws it by, the arc running from the line's subject to its object.
    var attributes: [(String, String)] { attributes(in: color.description) }

    /// The same in another colour.
    func attributes(in color: String) -> [(String, String)] {
        var attributes = [("style", stroke.rawValue), ("color", color), ("penwidth", String(width))]
        guard tip != "none" else { return attributes + [("dir", "none")] }
        attributes += [("arrowsize", "0.7"), ("dir", "forward")]
        return attributes + [("arrowhead", tip)]
    }
}
