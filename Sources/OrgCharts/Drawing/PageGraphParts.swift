internal import ChartLayout
internal import Graphviz
internal import OrgModel
internal import Palette

extension PageGraph {
    /// Adds elements that are much alike: what most of a sample have is set once for all of them. All that is added has a
    /// value for each of the attributes.
    mutating func adding(
        _ kind: Kind, _ names: Set<String>, of sample: [[(String, String)]],
        _ work: (inout PageGraph) throws(GraphvizError) -> Void
    ) throws(GraphvizError) {
        var counts: [String: [String: Int]] = [:]
        for (attribute, value) in sample.joined() where names.contains(attribute) {
            counts[attribute, default: [:]][value, default: 0] += 1
        }
        for (attribute, values) in counts.sorted(by: { $0.key < $1.key }) {
            guard let most = values.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })?.key else { continue }
            // Were it new to the graph, what is there already would get the value too.
            try graph.setDefault(attribute, "", for: kind)
            try graph.setDefault(attribute, most, for: kind)
            common[attribute] = most
        }
        (looks, size) = ([:], nil)
        try work(&self)
        // Those that are there keep what they were made with.
        for attribute in common.keys.sorted() { try graph.setDefault(attribute, "", for: kind) }
        (common, looks, size) = ([:], [:], nil)
    }

    /// How many elements look: what they are given is worked out once.
    enum Look: Hashable {
        case box(BoxStyle, Sphere, size: Double, isBold: Bool, Colour)
        case joint(Colour)
        case stroke(LineStyle, hasTip: Bool, Dimension?)

        fileprivate var attributes: [(String, String)] {
            switch self {
            case .box(let style, let sphere, let size, let isBold, let colour):
                let text = SetText(lines: [], size: size, isBold: isBold, color: colour)
                return text.ownLook + style.attributes + [("class", sphere.rawValue)]
            case .joint(let colour):
                return [
                    ("shape", "circle"), ("style", "filled"), ("fillcolor", colour.description),
                    ("color", colour.description), ("penwidth", "0.1"), ("label", ""), ("class", "joint"),
                ]
            case .stroke(var style, let hasTip, let dimension):
                if !hasTip { style.tip = "none" }
                return style.attributes + [("class", dimension?.rawValue ?? "trunk")]
            }
        }

        /// Its attributes, with the size of what all but looks so.
        func attributes(_ place: Rectangle?) -> [(String, String)] {
            attributes + (place.map { PageGraph.size(of: $0) } ?? [])
        }
    }

    /// The attributes of a look without those that all share.
    mutating func own(_ look: Look) -> [(String, String)] {
        if let known = looks[look] { return known }
        let attributes = own(look.attributes)
        looks[look] = attributes
        return attributes
    }

    /// The attributes of a place without those that all share.
    mutating func own(_ place: Rectangle) -> [(String, String)] {
        let known = size.flatMap { $0.width == place.width && $0.height == place.height ? $0.attributes : nil }
        let attributes = known ?? own(Self.size(of: place))
        if known == nil { size = (place.width, place.height, attributes) }
        return [Self.position(of: place)] + attributes
    }

    /// The attributes of an element without those that it shares with others.
    func own(_ attributes: [(String, String)]) -> [(String, String)] {
        common.isEmpty ? attributes : attributes.filter { common[$0.0] != $0.1 }
    }
}

extension Kind {
    /// What all boxes and parts, and all strokes, are given.
    static let boxAttributes: Set<String> = [
        "shape", "style", "fillcolor", "color", "penwidth", "width", "height", "class",
    ]
    static let strokeAttributes: Set<String> = ["style", "color", "penwidth", "dir", "class"]
}

extension Array {
    /// Some of very many, spread over all, with their numbers.
    var sample: [(offset: Int, element: Element)] {
        stride(from: 0, to: count, by: Swift.max(1, count / 200)).map { ($0, self[$0]) }
    }
}

extension Curve {
    /// The line along some corners as the library draws it, shortened at its end to leave room for a tip.
    init(through corners: [Point], tip length: Double) {
        let points = corners.map { Graphviz.Point(x: $0.x, y: $0.y) }
        guard length > 0, points.count > 1, let end = points.last else {
            self.init(through: points)
            return
        }
        let before = points[points.count - 2]
        let whole = max(0.01, abs(end.x - before.x) + abs(end.y - before.y))
        let share = min(0.9, length / whole)
        let short = Graphviz.Point(x: end.x + (before.x - end.x) * share, y: end.y + (before.y - end.y) * share)
        self.init(through: points.dropLast() + [short], headTip: end)
    }
}
