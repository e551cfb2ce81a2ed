internal import ChartLayout
internal import Graphviz
internal import Palette

/// A piece of set text: its lines, size and weight.
struct SetText: Hashable {
    var lines: [String]
    var size = Lettering.size
    var isBold = false
    var color = Colour.ink
    var alignment = Label.Alignment.centred
    /// How many lines, from the first, have a stroke through them.
    var struck = 0

    /// Its lines in one.
    var joined: String { lines.joined(separator: " ") }

    /// The attributes Graphviz sets it by.
    var attributes: [(String, String)] {
        [
            ("label", label),
            ("fontname", isBold ? FontFamily.text + " Bold" : FontFamily.text),
            ("fontsize", String(size)), ("fontcolor", color.description),
        ]
    }

    /// The same, without what is as in most texts and stands as a default of the graph.
    var ownAttributes: [(String, String)] {
        // Without a label a node is labelled with its own name.
        [("label", label)] + ownLook
    }

    var label: String { Label.lines(lines, aligned: alignment) }

    /// How it looks, where that is not as most texts do.
    var ownLook: [(String, String)] {
        let common = SetText(lines: []).attributes
        return attributes.dropFirst().filter { own in !common.contains { $0 == own } }
    }
}

/// The sizes of texts, as the library that draws them measures them.
struct Measurements {
    /// Width and height of each text, in points.
    let sizes: [(width: Double, height: Double)]
    let typesetting: Typesetting

    /// Up to how many texts each is measured by itself; of more, the letters are.
    private static let mostByThemselves = 3_000

    /// - Parameters:
    ///   - areCentred: Whether the texts stand in the middle of their places, so that a width that is a little too large
    ///     moves nothing.
    ///   - known: What was measured before.
    init(of texts: [SetText], areCentred: Bool = false, _ known: KnownSizes?) throws(GraphvizError) {
        if areCentred, texts.count > Self.mostByThemselves {
            let letters = try MeasuredLetters(of: texts)
            (sizes, typesetting) = (letters.sizes, letters.typesetting)
        } else if let known {
            (sizes, typesetting) = try known.measured(texts)
        } else {
            (sizes, typesetting) = try Self.measured(texts)
        }
    }

    /// Lets the library measure each text.
    static func measured(
        _ texts: [SetText]
    ) throws(GraphvizError) -> (sizes: [(width: Double, height: Double)], typesetting: Typesetting) {
        var graph = try Graph(name: "sizes")
        for (attribute, value) in [("shape", "plaintext"), ("margin", "0"), ("width", "0"), ("height", "0")] {
            try graph.setDefault(attribute, value, for: .node)
        }
        // What most texts have is set once.
        for (attribute, value) in SetText(lines: []).attributes.dropFirst() + [("pos", "0,0")] {
            try graph.setDefault(attribute, value, for: .node)
        }
        var nodes: [Graphviz.Node] = []
        for (number, text) in texts.enumerated() { nodes.append(try graph.addNode("\(number)", text.ownAttributes)) }
        let layout = try graph.laidOut(by: .positioned)
        var sizes: [(width: Double, height: Double)] = []
        for node in nodes {
            let box = try layout.bounds(of: node)
            sizes.append((box.width, box.height))
        }
        return (sizes, try Typesetting(of: texts, nodes, in: layout))
    }
}
