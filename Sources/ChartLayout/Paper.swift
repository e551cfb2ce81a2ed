/// What a chart is drawn for: a print size, which is real, or a screen, which takes what the chart needs.
public enum Paper: String, CaseIterable, Sendable {
    case a4
    case a3
    case a2
    case a1
    case screen

    /// The longer and the shorter side in points; nil for a screen.
    package var sides: (long: Double, short: Double)? {
        switch self {
        case .a4: (841.89, 595.28)
        case .a3: (1190.55, 841.89)
        case .a2: (1683.78, 1190.55)
        case .a1: (2383.94, 1683.78)
        case .screen: nil
        }
    }

    package enum Orientation: Sendable {
        case upright, lying
    }

    /// How much larger than it is meant a drawing may come out.
    package static let mostEnlarged = 1.5

    /// The page around a drawing: what the drawing's own points must be multiplied by to come out on the paper, and
    /// the page's size in the drawing's own points. Portrait or landscape, whichever lets the drawing be larger; a
    /// drawing is never enlarged more than half again.
    /// - Parameters:
    ///   - orientation: how the paper lies, where that is settled.
    ///   - largest: what the drawing's own points may be multiplied by at most.
    package func page(
        for drawing: (width: Double, height: Double), lying orientation: Orientation? = nil,
        enlarged largest: Double = mostEnlarged
    ) -> (scale: Double, width: Double, height: Double) {
        guard let sides else { return (1, drawing.width, drawing.height) }
        func scale(_ width: Double, _ height: Double) -> Double {
            min(largest, width / max(drawing.width, 1), height / max(drawing.height, 1))
        }
        let landscape = scale(sides.long, sides.short)
        let portrait = scale(sides.short, sides.long)
        return orientation.map { $0 == .lying } ?? (landscape >= portrait)
            ? (landscape, sides.long / landscape, sides.short / landscape)
            : (portrait, sides.short / portrait, sides.long / portrait)
    }
}
