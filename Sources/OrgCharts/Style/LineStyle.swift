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
        // Beside what changed a line that stays is faint, said or implied.
        if line.isImplied, line.look != .unchanged {
            color = color.lightened
            width *= 0.8
        }
        // A denied line has a bar across its end, as no line that is so has.
        switch line.modality.standing {
        case .holds, .open: break
        case .demanded, .proposed: stroke = .dashed
        case .permitted: stroke = .dotted
        case .denied: (stroke, tip) = (.dotted, "tee")
        }
        if let look = line.look { self = changed(look, theme) }
    }

    /// The style of a line that tells of change: what is new is heavy, what was is broken, and the rest faint.
    func changed(_ look: Emphasis.Look, _ theme: ChartOptions.Theme) -> LineStyle {
        var style = self
        switch look {
        // What lies under it stresses it, so that it keeps the look of what it is.
        case .stressed: break
        case .unchanged: style.color = .pewter
        case .ended, .doubtful: (style.stroke, style.color, style.width, style.tip) = (.dashed, .alarm, 1.2, "none")
        case .replaced: (style.stroke, style.color, style.width, style.tip) = (.dotted, .orange, 1.6, "none")
        case .moved: (style.stroke, style.color, style.width, style.tip) = (.dashed, .blue, 1.8, "none")
        case .added, .successor, .changed: (style.color, style.width) = (.green, style.width + 0.8)
        }
        if theme == .print { style.color = .black }
        return style
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
