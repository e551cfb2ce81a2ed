internal import OrgModel

/// How a line looks: what a legend explains in one row.
struct LineStyle: Hashable {
    enum Stroke: String {
        case solid
        case dashed
        case dotted
    }

    var stroke: Stroke
    var color: String
    var width: Double
    /// Graphviz's name of the tip at the line's object.
    var tip = "none"
    /// How much of a line's end a tip takes, in points.
    static let tipLength = 7.0
    /// How hard the layout pulls the ends together; nil where the line must not order the ranks.
    var weight: Int?

    init(_ relation: Relation, _ theme: ChartOptions.Theme) {
        switch relation.words.dimension {
        case .chef: (stroke, color, width, weight) = (.solid, "#1b1f24", 2.4, 4)
        case .uppdrag: (stroke, color, width, tip, weight) = (.solid, "#b35900", 1.5, "empty", 2)
        case .verksamhetsansvar: (stroke, color, width, tip, weight) = (.solid, "#9c2f24", 1.4, "diamond", 2)
        case .ledning: (stroke, color, width, tip, weight) = (.solid, "#1d5587", 1.6, "dot", 8)
        case .struktur: (stroke, color, width, weight) = (.solid, "#5a6470", 1.1, 3)
        case .ägarstyrning: (stroke, color, width, tip, weight) = (.dashed, "#2b6a35", 1.5, "odiamond", 2)
        case .budget: (stroke, color, width, tip, weight) = (.solid, "#7a1f5c", 1.3, "box", 1)
        case .arbetsmiljö: (stroke, color, width, tip, weight) = (.solid, "#00696b", 1.3, "obox", 1)
        case .delegation: (stroke, color, width, tip, weight) = (.solid, "#3a3f8f", 1.3, "vee", 1)
        case .uppsikt: (stroke, color, width, tip) = (.dotted, "#1b1f24", 1.7, "vee")
        case .granskning: (stroke, color, width, tip) = (.dashed, "#9c2f24", 1.2, "vee")
        case .samverkan: (stroke, color, width, weight) = (.dashed, "#7d5b00", 1.4, 2)
        case .stöd: (stroke, color, width, tip) = (.dashed, "#5a6470", 1.1, "vee")
        case .konflikt, .ordning: (stroke, color, width, tip) = (.dotted, "#7a1f5c", 1.4, "normal")
        case .dokument: (stroke, color, width, tip) = (.dotted, "#5a6470", 1.2, "normal")
        case .verb: (stroke, color, width, tip) = (.solid, "#5a6470", 1.0, "normal")
        }
        switch relation {
        // Membership belongs to structure but is no belonging of one unit to another.
        case .ingår: (stroke, color, width, tip, weight) = (.solid, "#62418c", 1.1, "odot", 1)
        case .innehar: (stroke, color, width, tip, weight) = (.dotted, "#1b1f24", 1.1, "none", 3)
        case .ställföreträder: (stroke, tip) = (.dashed, "vee")
        default: break
        }
        if theme == .print { color = "#000000" }
    }

    /// The style of a line in a chart.
    init(of line: Chart.Line, _ theme: ChartOptions.Theme) {
        self.init(line.relation, theme)
        if line.isImplied {
            color = color.lightened
            width *= 0.8
        }
        if line.isDemanded { stroke = .dashed }
    }

    /// The attributes Graphviz draws it by, the arc running from the line's subject to its object.
    var attributes: [(String, String)] { attributes(in: color) }

    /// The same in another colour.
    func attributes(in color: String) -> [(String, String)] {
        var attributes = [("style", stroke.rawValue), ("color", color), ("penwidth", String(width))]
        guard tip != "none" else { return attributes + [("dir", "none")] }
        attributes += [("arrowsize", "0.7"), ("dir", "forward")]
        return attributes + [("arrowhead", tip)]
    }
}
