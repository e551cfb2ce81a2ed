import Testing

/// An SVG as a reader sees it: its boxes and lines, each with its words and its place. y runs downwards.
struct Picture {
    /// An upright area of the drawing.
    struct Area {
        var left: Double
        var top: Double
        var right: Double
        var bottom: Double

        var width: Double { right - left }
        var centre: (x: Double, y: Double) { ((left + right) / 2, (top + bottom) / 2) }

        func overlaps(_ other: Area) -> Bool {
            left < other.right && other.left < right && top < other.bottom && other.top < bottom
        }
    }

    /// A line of a label: where its baseline's middle stands.
    struct Label {
        let text: String
        let x: Double
        let y: Double
        let size: Double
    }

    struct Box {
        let id: String
        let title: String
        let area: Area
        let labels: [Label]
        let element: MarkupElement
    }

    let root: MarkupElement
    let boxes: [Box]
    /// The organisation's lines.
    let lines: [MarkupElement]

    /// - Throws: where the bytes are not XML, or a box has no shape.
    init(_ svg: [UInt8]) throws {
        root = try #require(MarkupElement.root(of: svg), "not well-formed XML")
        let groups = root.all.filter { $0.name == "g" }
        lines = groups.filter { $0.classes.contains("edge") }
        boxes = try groups.filter { $0.classes.contains("node") }.map { group in
            let areas = group.all.compactMap(Self.area)
            let first = try #require(areas.first, "a box without a shape")
            return Box(
                id: group["id"] ?? "", title: group.first("title")?.text ?? "",
                area: areas.reduce(first) { whole, area in
                    Area(
                        left: min(whole.left, area.left), top: min(whole.top, area.top),
                        right: max(whole.right, area.right), bottom: max(whole.bottom, area.bottom))
                },
                labels: group.all.compactMap(Self.label), element: group)
        }
    }

    var ids: [String] { boxes.map(\.id).sorted() }

    func box(_ id: String) throws -> Box { try #require(boxes.first { $0.id == id }, "no box \(id)") }

    /// The lines of a relation, as pairs of box ids from subject to object.
    func pairs(_ relation: String) -> [(subject: Box, object: Box)] {
        let ids = Set(lines.compactMap { $0["id"] })
        return boxes.flatMap { subject in
            boxes.compactMap { object in
                let line = "l-\(subject.id.dropFirst(2))_\(relation)_\(object.id.dropFirst(2))"
                return ids.contains(line) ? (subject, object) : nil
            }
        }
    }

    /// The area of a shape; nil for anything else.
    private static func area(of element: MarkupElement) -> Area? {
        switch element.name {
        case "polygon", "path":
            let numbers = numbers(in: element["points"] ?? element["d"] ?? "")
            let xs = stride(from: 0, to: numbers.count - 1, by: 2).map { numbers[$0] }
            let ys = stride(from: 1, to: numbers.count, by: 2).map { numbers[$0] }
            guard let left = xs.min(), let right = xs.max(), let top = ys.min(), let bottom = ys.max() else {
                return nil
            }
            return Area(left: left, top: top, right: right, bottom: bottom)
        case "ellipse":
            let values = ["cx", "cy", "rx", "ry"].compactMap { element[$0].flatMap { Double($0) } }
            guard values.count == 4 else { return nil }
            return Area(
                left: values[0] - values[2], top: values[1] - values[3], right: values[0] + values[2],
                bottom: values[1] + values[3])
        default: return nil
        }
    }

    private static func label(_ element: MarkupElement) -> Label? {
        guard element.name == "text", let x = element["x"].flatMap({ Double($0) }),
            let y = element["y"].flatMap({ Double($0) }), let size = element["font-size"].flatMap({ Double($0) })
        else { return nil }
        return Label(text: element.text, x: x, y: y, size: size)
    }

    static func numbers(in text: String) -> [Double] {
        text.split { !($0.isNumber || $0 == "." || $0 == "-") }.compactMap { Double($0) }
    }
}
