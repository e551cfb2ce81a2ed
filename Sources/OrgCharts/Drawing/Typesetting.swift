internal import Graphviz
internal import Palette

/// How the texts of a chart come out in the typefaces of this machine.
public struct Typesetting: Sendable, Equatable {
    /// What the texts are set in.
    public enum Face: Sendable, Equatable {
        /// The family that charts are meant for.
        case intended
        case replaced(by: String)
        /// Nothing: there is no typeface, and every letter becomes a box.
        case missing
        /// The library does not tell.
        case unknown
    }

    public let face: Face
    /// The texts that hold characters which no typeface of the machine has, and which become boxes.
    public let unreadable: [String]

    /// The family that charts are meant for.
    public static let family = FontFamily.text

    /// What a text would be set in, though no chart is drawn; nil where the library cannot draw at all.
    public static func current() -> Typesetting? {
        try? Measurements(of: [SetText(lines: ["Å"])], nil).typesetting
    }

    private init(face: Face, unreadable: [String]) { (self.face, self.unreadable) = (face, unreadable) }

    /// The same face, in which these texts cannot be read.
    func of(_ unreadable: [SetText]) -> Typesetting {
        Typesetting(face: face, unreadable: unreadable.map(\.joined))
    }

    /// What is to be told of both.
    func joined(with other: Typesetting) -> Typesetting {
        Typesetting(face: face == .unknown ? other.face : face, unreadable: unreadable + other.unreadable)
    }

    init(of texts: [SetText], _ nodes: [Node], in layout: borrowing Layout) throws(GraphvizError) {
        var unreadable: [String] = []
        for (text, node) in zip(texts, nodes) where try layout.unknownCharacters(in: node) > 0 {
            unreadable.append(text.joined)
        }
        self.unreadable = unreadable
        switch try nodes.first.map({ (node) throws(GraphvizError) in try layout.typeface(of: node) }) ?? .unknown {
        case .unknown: face = .unknown
        case .missing: face = .missing
        case .family(let family): face = family == Self.family ? .intended : .replaced(by: family)
        }
    }
}
