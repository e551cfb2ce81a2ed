internal import OrgModel
internal import Palette

/// How a line looks: what a legend explains in one row.
struct LineStyle: Hashable {
    enum Stroke: String {
        case solid
        case dashed
        case dotted

        /// As what is not so yet is drawn, other than what is.
        var broken: Stroke { self == .dashed ? .dotted : .dashed }
    }

    var stroke: Stroke
    var color: Colour
    var width: Double
    /// Graphviz's name of the tip at the line's object.
    var tip: String

    /// How much of a line's end the tip takes, in points.
    var tipLength: Double { tip == "none" ? 0 : isDouble ? 13 : 7 }

    private static let ring = "odot"
    private static let ownerAndGovernor = "odiamonddiamond"

    /// Whether two signs stand at its end.
    private var isDouble: Bool { tip == Self.ownerAndGovernor || tip.count > 4 && tip.hasSuffix(Self.ring) }

    init(stroke: Stroke, color: Colour, width: Double, tip: String) {
        (self.stroke, self.color, self.width, self.tip) = (stroke, color, width, tip)
    }

    /// The style of a line in a chart.
    init(of line: Chart.Line, _ theme: ChartOptions.Theme) {
        self = line.relation.drawn.look
        if theme == .print { color = .black }
        // Beside what changed a line that stays is faint, said or implied.
        if line.isImplied, line.look?.isOfChange != true {
            color = color.lightened
            width *= 0.8
        }
        stand(line.modality)
        if let look = line.look { self = changed(look, theme) }
    }

    /// A denied line has a bar across its end, as no line that is so has.
    private mutating func stand(_ modality: Modality) {
        switch modality.standing {
        case .holds, .open: break
        case .demanded, .proposed: stroke = stroke.broken
        case .permitted: (stroke, tip) = (stroke.broken, tipWithRing)
        case .denied: (stroke, tip) = (.dotted, "tee")
        }
    }

    /// The style that a line has beside what changed, where it stays as it was.
    init(unchanged relation: Relation, _ modality: Modality, _ theme: ChartOptions.Theme) {
        self = relation.drawn.look
        stand(modality)
        self = changed(.unchanged, theme)
    }

    /// Any line of a look that tells of change.
    init(of look: Emphasis.Look, _ theme: ChartOptions.Theme) {
        self = LineStyle(stroke: .solid, color: .slate, width: 1.4, tip: "none").changed(look, theme)
    }

    /// What may be has a ring before its tip.
    private var tipWithRing: String {
        switch tip {
        case "none": Self.ring
        case "empty": "onormal" + Self.ring
        default: tip + Self.ring
        }
    }

    /// The style of a link: of one that both owns and governs, the signs of both.
    init(of link: Composition.Link, in chart: Chart) {
        guard let first = link.ends.first?.lines.first.map({ chart.lines[$0] }) else {
            self.init(stroke: .solid, color: .slate, width: 1, tip: "none")
            return
        }
        self.init(of: first, chart.options.theme)
        if link.isAcross { width *= 0.5 }
        if link.relations.contains(.äger), link.relations.contains(.ägarstyr), tip != "none" {
            (stroke, tip) = (.solid, Self.ownerAndGovernor)
        }
    }

    /// The style of a line that tells of change: what is new is heavy, what was is broken, and the rest faint.
    func changed(_ look: Emphasis.Look, _ theme: ChartOptions.Theme) -> LineStyle {
        var style = self
        switch look {
        // What lies under it stresses it, so that it keeps the look of what it is.
        case .stressed: break
        case .unchanged: (style.color, style.width) = (.pewter, min(1.2, width))
        // Its tip and its width still tell what it was.
        case .ended, .doubtful: (style.stroke, style.color, style.width) = (.dashed, .alarm, max(1.1, 0.8 * width))
        case .replaced: (style.stroke, style.color, style.width, style.tip) = (.dotted, .orange, 1.6, "none")
        case .moved: (style.stroke, style.color, style.width) = (.dashed, .azure, max(1.4, width))
        case .added, .successor, .changed: (style.color, style.width) = (.emerald, style.width + 0.8)
        }
        if theme == .print { style.color = .black }
        return style
    }

    /// The attributes Graphviz draws it by, the arc running from the line's subject to its object.
    var attributes: [(String, String)] { attributes(in: color.description) }

    /// The same without what stands at its end.
    func attributes(hasTip: Bool) -> [(String, String)] {
        var style = self
        if !hasTip { style.tip = "none" }
        return style.attributes
    }

    /// The same in another colour.
    func attributes(in color: String) -> [(String, String)] {
        var attributes = [("style", stroke.rawValue), ("color", color), ("penwidth", String(width))]
        guard tip != "none" else { return attributes + [("dir", "none")] }
        attributes += [("arrowsize", "0.7"), ("dir", "forward")]
        return attributes + [("arrowhead", tip)]
    }
}
