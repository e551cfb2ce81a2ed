internal import ChartLayout
internal import OrgModel
internal import Palette

/// How a box looks: its silhouette tells the sphere apart also where there is no colour.
struct BoxStyle: Hashable {
    /// What lines meet; two lines around a legal person of its own.
    var silhouette: Silhouette
    var fill: Colour
    var stroke: Colour
    var text = Colour.ink
    var width = 1.4
    var isDashed = false
    var isDotted = false
    var isStressed = false

    /// How far the cards of a class lie behind its box.
    static let stackOffset = 7.0

    /// The frame around boxes whose lines are all alike.
    static let frame: BoxStyle = {
        var style = BoxStyle(.person, .light)
        (style.stroke, style.width) = (.ash, 0.8)
        return style
    }()

    /// The style of a sphere.
    init(_ sphere: Sphere, _ theme: ChartOptions.Theme) {
        switch sphere {
        case .political: (silhouette, fill, stroke) = (.rectangle, .paleRed, .red)
        case .examination: (silhouette, fill, stroke) = (.rectangle, .white, .red)
        case .employed: (silhouette, fill, stroke) = (.rounded, .paleBlue, .blue)
        case .company: (silhouette, fill, stroke) = (.double, .paleGreen, .green)
        case .group: (silhouette, fill, stroke) = (.cut, .paleViolet, .violet)
        case .cooperation: (silhouette, fill, stroke) = (.pill, .paleOchre, .ochre)
        case .external: (silhouette, fill, stroke) = (.pill, .white, .slate)
        case .person: (silhouette, fill, stroke) = (.rounded, .white, .slate)
        case .document: (silhouette, fill, stroke) = (.folded, .paper, .slate)
        case .matter: (silhouette, fill, stroke) = (.folded, .white, .slate)
        }
        if sphere == .political { width = 1.8 }
        isDashed = sphere == .examination
        if theme == .print { (fill, stroke, text) = (.white, .black, .black) }
    }

    /// The municipality itself elects nobody: it is whom the elected act for.
    static func isMunicipality(_ kind: NodeKind) -> Bool { kind == .kommun || kind == .region }

    /// The style of a box in a chart.
    init(of box: Chart.Box, _ theme: ChartOptions.Theme) {
        self.init(box.kind.sphere, theme)
        if Self.isMunicipality(box.kind) { (fill, stroke, width) = (.white, theme == .print ? .black : .slate, 1.2) }
        if box.isGhost {
            (fill, stroke, isDotted) = (.white, theme == .print ? .black : .alarm, true)
        } else if box.isImplied {
            stroke = stroke.lightened
        }
        if box.isVacant { isDashed = true }
        if box.isReferred { refer(theme) }
        // What became of it is told where it stands.
        if let look = box.look, !box.isReferred { change(to: look, theme) }
    }

    /// What stands on another page is named on grey, in thin strokes, and says where.
    private mutating func refer(_ theme: ChartOptions.Theme) {
        (fill, width, isDashed, isDotted) = (.fog.lightened, 0.6, false, false)
        if theme != .print { (stroke, text) = (.slate, .faintInk) }
    }

    /// The looks that tell of change have strokes of their own; the silhouette still tells the sphere.
    mutating func change(to look: Emphasis.Look, _ theme: ChartOptions.Theme) {
        if look == .stressed {
            isStressed = true
            return
        }
        isDashed = [.ended, .replaced].contains(look)
        isDotted = look == .doubtful
        width = look == .unchanged ? 0.9 : 2.2
        if theme == .print { return }
        switch look {
        case .stressed: break
        case .added: (fill, stroke) = (.paleEmerald, .emerald)
        case .ended: (fill, stroke, text) = (.white, .alarm, .slate)
        case .replaced: (fill, stroke, text) = (.white, .orange, .slate)
        case .successor: (fill, stroke) = (.paleOrange, .orange)
        case .moved: (fill, stroke) = (.paleAzure, .azure)
        case .changed: (fill, stroke) = (.white, .orange)
        case .doubtful: (fill, stroke) = (.white, .slate)
        case .unchanged: (fill, stroke, text) = (.white, .pewter, .faintInk)
        }
    }

    /// The same without a border, as part of a card that has one.
    func within(_ card: BoxStyle) -> BoxStyle {
        var style = self
        (style.silhouette, style.fill, style.stroke, style.width) = (.rectangle, card.fill, card.fill, 0.5)
        return style
    }

    /// What stands between the round ends of a pill and its long sides.
    func between(_ area: Rectangle) -> (style: BoxStyle, place: Rectangle) {
        var style = self
        (style.stroke, style.width) = (fill, 0.1)
        let (radius, rim) = (Silhouette.radius(of: area), width / 2)
        return (
            style,
            Rectangle(
                left: area.left + radius, bottom: area.bottom + rim, right: area.right - radius, top: area.top - rim)
        )
    }

    /// The attributes of a round end.
    var roundEnd: [(String, String)] {
        attributes.map { $0.0 == "shape" ? ("shape", "circle") : $0 }
    }

    /// The attributes Graphviz draws it by.
    var attributes: [(String, String)] {
        var styles = ["filled"]
        if silhouette == .rounded { styles.append("rounded") }
        if silhouette == .cut { styles.append("diagonals") }
        if isDashed { styles.append("dashed") }
        if isDotted { styles.append("dotted") }
        let name =
            switch silhouette {
            case .rectangle, .rounded, .double, .cut, .pill: "box"
            case .folded: "note"
            }
        let attributes = [
            ("shape", name), ("style", styles.joined(separator: ",")), ("fillcolor", fill.description),
            ("color", stroke.description),
            ("penwidth", String(isStressed ? 3.5 : width)),
        ]
        return silhouette == .double ? attributes + [("peripheries", "2")] : attributes
    }
}
