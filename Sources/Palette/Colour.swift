/// A colour of pictures and pages, written `#rrggbb`.
package struct Colour: Hashable, Sendable, CustomStringConvertible {
    package let description: String

    private init(_ hex: String) { description = hex }

    /// The colour mixed with as much white: what is implied is drawn lighter.
    package var lightened: Colour {
        guard let number = Int(description.dropFirst(), radix: 16) else { return self }
        let parts = [number >> 16, number >> 8 & 0xFF, number & 0xFF].map { part in
            let light = String((part + 255) / 2, radix: 16)
            return light.count == 1 ? "0" + light : light
        }
        return Colour("#" + parts.joined())
    }
}

/// Every colour there is: of a hue a deep one for strokes and, where areas are filled, a pale one.
extension Colour {
    package static let white = Colour("#ffffff")
    package static let black = Colour("#000000")
    /// Text, and text that matters less.
    package static let ink = Colour("#1b1f24")
    package static let faintInk = Colour("#454d57")
    /// Strokes without a hue, from the strongest to the weakest, and areas.
    package static let slate = Colour("#5a6470")
    package static let steel = Colour("#6b7480")
    package static let ash = Colour("#8a939d")
    package static let pewter = Colour("#8a929c")
    package static let mist = Colour("#b9c0c8")
    package static let fog = Colour("#c9ced6")
    package static let paleSlate = Colour("#f4f5f7")
    package static let paper = Colour("#f6f6f2")

    package static let red = Colour("#9c2f24")
    package static let paleRed = Colour("#fbe4df")
    package static let blue = Colour("#1d5587")
    package static let paleBlue = Colour("#e0ecf8")
    package static let green = Colour("#2b6a35")
    package static let paleGreen = Colour("#e3f2e4")
    package static let violet = Colour("#62418c")
    package static let paleViolet = Colour("#efe8f6")
    package static let ochre = Colour("#7d5b00")
    package static let paleOchre = Colour("#fdf3d0")
    package static let orange = Colour("#b35900")
    package static let paleOrange = Colour("#fff0df")
    package static let plum = Colour("#7a1f5c")
    package static let teal = Colour("#00696b")
    package static let indigo = Colour("#3a3f8f")

    /// What became of things, in hues that no kind of them has.
    package static let emerald = Colour("#0b7d4f")
    package static let paleEmerald = Colour("#e6f7ee")
    package static let azure = Colour("#0a5fc0")
    package static let paleAzure = Colour("#e8f1fd")

    /// A broad pen, over which any stroke is seen.
    package static let amber = Colour("#ffd24d")

    /// What is missing, and what is flawed: gravely, seriously (a stroke, and a text), mildly.
    package static let alarm = Colour("#b00020")
    package static let grave = Colour("#a4161a")
    package static let serious = Colour("#b45309")
    package static let seriousInk = Colour("#8a4206")
    package static let mild = Colour("#1d5f8a")
}
