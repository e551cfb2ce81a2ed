internal import ChartLayout
internal import OrgModel

/// How a box looks: its outline tells the sphere apart also where there is no colour.
struct BoxStyle: Hashable {
    /// The shape; two lines around a legal person of its own.
    enum Shape: Hashable {
        case square
        case rounded
        case double
        case hexagon
        case ellipse
        case leaf
    }

    var shape: Shape
    var fill: String
    var stroke: String
    var text = "#1b1f24"
    var width = 1.4
    var isDashed = false
    var isDotted = false
    var isStressed = false

    /// The frame around boxes whose lines are all alike.
    static let frame: BoxStyle = {
        var style = BoxStyle(.person, .light)
        (style.stroke, style.width) = ("#8a939d", 0.8)
        return style
    }()

    /// The style of a sphere.
    init(_ sphere: Sphere, _ theme: ChartOptions.Theme) {
        switch sphere {
        case .political: (shape, fill, stroke) = (.square, "#fbe4df", "#9c2f24")
        case .examination: (shape, fill, stroke) = (.square, "#ffffff", "#9c2f24")
        case .employed: (shape, fill, stroke) = (.rounded, "#e0ecf8", "#1d5587")
        case .company: (shape, fill, stroke) = (.double, "#e3f2e4", "#2b6a35")
        case .group: (shape, fill, stroke) = (.hexagon, "#efe8f6", "#62418c")
        case .cooperation: (shape, fill, stroke) = (.ellipse, "#fdf3d0", "#7d5b00")
        case .external: (shape, fill, stroke) = (.ellipse, "#ffffff", "#5a6470")
        case .person: (shape, fill, stroke) = (.rounded, "#ffffff", "#5a6470")
        case .document: (shape, fill, stroke) = (.leaf, "#f6f6f2", "#5a6470")
        case .matter: (shape, fill, stroke) = (.leaf, "#ffffff", "#5a6470")
        }
        if sphere == .political { width = 1.8 }
        isDashed = sphere == .examination
        if theme == .print { (fill, stroke, text) = ("#ffffff", "#000000", "#000000") }
    }

    /// The style of a box in a chart.
    init(of box: Chart.Box, _ theme: ChartOptions.Theme) {
        self.init(box.kind.sphere, theme)
        if box.isGhost {
            (fill, stroke, isDotted) = ("#ffffff", theme == .print ? "#000000" : "#b00020", true)
        } else if box.isImplied {
            stroke = stroke.lightened
        }
        if box.isVacant { isDashed = true }
        isStressed = box.emphasis != nil
    }

    /// The outline that lines meet.
    var outline: Outline {
        switch shape {
        case .square: .rectangle
        case .rounded: .rounded
        case .leaf: .folded
        case .double: .double
        case .hexagon: .hexagon
        case .ellipse: .ellipse
        }
    }

    /// The attributes Graphviz draws it by.
    var attributes: [(String, String)] {
        var styles = ["filled"]
        if shape == .rounded { styles.append("rounded") }
        if isDashed { styles.append("dashed") }
        if isDotted { styles.append("dotted") }
        let name =
            switch shape {
            case .square, .rounded, .double: "box"
            case .hexagon: "hexagon"
            case .ellipse: "ellipse"
            case .leaf: "note"
            }
        let attributes = [
            ("shape", name), ("style", styles.joined(separator: ",")), ("fillcolor", fill), ("color", stroke),
            ("penwidth", String(isStressed ? 3.5 : width)),
        ]
        return shape == .double ? attributes + [("peripheries", "2")] : attributes
    }
}

extension String {
    /// A colour `#rrggbb` mixed with as much white: what is implied is drawn lighter.
    var lightened: String {
        guard count == 7, let number = Int(dropFirst(), radix: 16) else { return self }
        let parts = [number >> 16, number >> 8 & 0xFF, number & 0xFF].map { part in
            let light = String((part + 255) / 2, radix: 16)
            return light.count == 1 ? "0" + light : light
        }
        return "#" + parts.joined()
    }
}
