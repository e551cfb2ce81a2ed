internal import ChartLayout
internal import OrgModel
internal import Palette

/// The number of a remark. Its shape tells how grave it is, also where there is no colour: an octagon, a circle, a
/// square, and a square with round corners.
struct PinBadge: Hashable {
    let number: Int
    let severity: Severity
    let theme: ChartOptions.Theme

    static let radius = 8.0

    init(_ pinned: Chart.Pinned, _ theme: ChartOptions.Theme) {
        (number, severity, self.theme) = (pinned.number, pinned.pin.severity, theme)
    }

    /// How wide it is: a number of three digits is wider than high.
    var width: Double { number < 100 ? 2 * Self.radius : 7 * Double(String(number).count) }

    var size: (width: Double, height: Double) { (width, 2 * Self.radius) }

    private var isFilled: Bool { severity == .hög }

    private var colour: Colour {
        if theme == .print { return .black }
        return switch severity {
        case .hög: .grave
        case .medel: .serious
        case .låg: .mild
        case .info: .slate
        }
    }

    var text: SetText {
        SetText(lines: [String(number)], size: 9.5, isBold: true, color: isFilled ? .white : colour)
    }

    /// The attributes Graphviz draws it by.
    var attributes: [(String, String)] {
        let shape =
            switch severity {
            case .hög: "octagon"
            case .medel: number < 100 ? "circle" : "ellipse"
            case .låg, .info: "box"
            }
        return text.ownAttributes + [
            ("shape", shape), ("style", severity == .info ? "filled,rounded" : "filled"),
            ("fillcolor", (isFilled ? colour : .white).description), ("color", colour.description),
            ("penwidth", isFilled || severity == .info ? "0.8" : "1.6"),
        ]
    }
}

extension BoxStyle {
    /// The place of what is missing.
    static func gap(_ theme: ChartOptions.Theme) -> BoxStyle {
        var style = BoxStyle(.person, theme)
        (style.stroke, style.width, style.isDashed) = (theme == .print ? .black : .alarm, 1.2, true)
        return style
    }
}

extension LineStyle {
    /// What lies under a line that a remark is about, as if marked with a broad pen.
    static func halo(_ theme: ChartOptions.Theme) -> LineStyle {
        LineStyle(stroke: .solid, color: theme == .print ? .fog : .amber, width: 9, tip: "none")
    }
}
