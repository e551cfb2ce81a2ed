internal import ChartLayout
internal import OrgModel
internal import Palette
internal import Texts

/// A sign on the corner of a box that tells what became of it, also where there is no colour.
struct Badge: Hashable {
    let sign: String
    let colour: Colour

    private static let radius = 9.0

    /// Nil for looks that tell of no change.
    init?(_ look: Emphasis.Look, _ theme: ChartOptions.Theme) {
        switch look {
        case .stressed, .unchanged: return nil
        case .added: (sign, colour) = ("+", theme == .print ? .black : .emerald)
        case .ended: (sign, colour) = ("–", theme == .print ? .black : .alarm)
        case .replaced: (sign, colour) = ("»", theme == .print ? .black : .orange)
        case .successor: (sign, colour) = ("«", theme == .print ? .black : .orange)
        case .moved: (sign, colour) = ("→", theme == .print ? .black : .azure)
        case .changed: (sign, colour) = ("≈", theme == .print ? .black : .orange)
        case .doubtful: (sign, colour) = ("?", theme == .print ? .black : .slate)
        }
    }

    /// Where it stands on a box: on its upper right corner, or where a silhouette without one comes nearest.
    static func place(on area: Rectangle, radius: Double = radius) -> Rectangle {
        let centre = Point(x: area.right - 1, y: area.top - 1)
        return Rectangle(centre: centre, width: 2 * radius, height: 2 * radius)
    }

    var text: SetText { SetText(lines: [sign], size: 12, isBold: true, color: .white) }

    /// The attributes Graphviz draws it by.
    var attributes: [(String, String)] {
        text.ownAttributes + [
            ("shape", "circle"), ("style", "filled"), ("fillcolor", colour.description),
            ("color", Colour.white.description), ("penwidth", "1"),
        ]
    }
}

extension Emphasis.Look {
    /// Whether it is one of a picture of changes.
    var isOfChange: Bool { self != .stressed }

    /// Whether what has it is no more, as far as anybody says.
    var isGone: Bool { self == .ended || self == .replaced || self == .doubtful }

    /// Whether a line of what has it cannot but have a look: what has come or gone did so with its lines.
    func implies(_ line: Emphasis.Look) -> Bool {
        switch line {
        case .added: [.added, .successor, .doubtful].contains(self)
        case .ended: [.ended, .replaced, .doubtful].contains(self)
        default: self == line
        }
    }

    /// What the look means, as a legend says it; nil where it tells of no change.
    var wording: Wording? {
        switch self {
        case .stressed: nil
        case .added: Wording("Ny", en: "New")
        case .ended: Wording("Upphör", en: "Ends")
        case .replaced: Wording("Går upp i en annan, eller delas", en: "Merged into another, or split")
        case .successor: Wording("Tar över efter andra", en: "Takes over from others")
        case .moved: Wording("Flyttad, eller får ny chef", en: "Moved, or with a new manager")
        case .changed: Wording("Nytt namn eller ny roll", en: "New name or new role")
        case .doubtful: Wording("Vad som hänt sägs inte", en: "What happened is not said")
        case .unchanged: Wording("Som förut", en: "As before")
        }
    }

    /// What goes before a line of the look that is told in words; nil where it is as it says.
    var timeMark: Wording? {
        switch self {
        case .ended, .moved: Wording("före: ", en: "before: ")
        case .added: Wording("nytt: ", en: "new: ")
        case .stressed, .replaced, .successor, .changed, .doubtful, .unchanged: nil
        }
    }

    /// What a line of the look means.
    var lineWording: Wording? {
        switch self {
        case .added: Wording("Ny", en: "New")
        case .ended: Wording("Upphör", en: "Ends")
        case .moved: Wording("Tidigare plats", en: "Former place")
        case .replaced: Wording("Tar över efter", en: "Takes over from")
        case .stressed, .successor, .changed, .doubtful, .unchanged: nil
        }
    }
}
