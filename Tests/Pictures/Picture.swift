/// An SVG as a reader sees it: its boxes and lines, each with its words and its place. y runs downwards.
package struct Picture {
    /// An upright area of the drawing.
    package struct Area {
        package var left: Double
        package var top: Double
        package var right: Double
        package var bottom: Double

        package init(left: Double, top: Double, right: Double, bottom: Double) {
            (self.left, self.top, self.right, self.bottom) = (left, top, right, bottom)
        }

        package var width: Double { right - left }
        package var centre: (x: Double, y: Double) { ((left + right) / 2, (top + bottom) / 2) }

        package func overlaps(_ other: Area) -> Bool {
            left < other.right && other.left < right && top < other.bottom && other.top < bottom
        }
    }

    /// A line of a label: where its baseline's middle stands.
    package struct Label {
        package let text: String
        package let x: Double
        package let y: Double
        package let size: Double
    }

    package struct Box {
        package let id: String
        package let title: String
        package let area: Area
        package let labels: [Label]
        package let element: MarkupElement
    }

    package let root: MarkupElement
    /// What the ids of all its elements begin with, which `boxes` leaves out.
    package let namespace: String
    package let boxes: [Box]
    /// The boxes by their ids.
    private let numberOfBox: [String: Int]
    /// The organisation's lines.
    package let lines: [MarkupElement]

    /// - Throws: where the bytes are not XML, or a box has no shape.
    package init(_ svg: [UInt8]) throws {
        guard let root = MarkupElement.root(of: svg) else { throw Unreadable("not well-formed XML") }
        self.root = root
        let groups = root.all.filter { $0.name == "g" }
        lines = groups.filter { $0.classes.contains("edge") }
        // A page of several has its number behind.
        let name = root.first("title")?["id"] ?? ""
        let namespace = name.firstRange(of: "chart-title").map { name[..<$0.lowerBound] } ?? ""
        self.namespace = String(namespace)
        boxes = try groups.filter { $0.classes.contains("node") }.map { group in
            let areas = group.all.compactMap(Self.area)
            guard let first = areas.first else { throw Unreadable("a box without a shape") }
            return Box(
                id: group["id"].map { String($0.trimmingPrefix(namespace)) } ?? "",
                title: group.first("title")?.text ?? "",
                area: areas.reduce(first) { whole, area in
                    Area(
                        left: min(whole.left, area.left), top: min(whole.top, area.top),
                        right: max(whole.right, area.right), bottom: max(whole.bottom, area.bottom))
                },
                labels: group.all.compactMap(Self.label), element: group)
        }
        numberOfBox = Dictionary(boxes.enumerated().map { ($1.id, $0) }) { first, _ in first }
    }

    /// The name of one of the lines: its id without what sets it apart from other charts'.
    package func name(of line: MarkupElement) -> String {
        line["id"].map { String($0.trimmingPrefix(namespace)) } ?? ""
    }

    package var ids: [String] { boxes.map(\.id).sorted() }

    package func box(_ id: String) throws -> Box {
        guard let number = numberOfBox[id] else { throw Unreadable("no box \(id)") }
        return boxes[number]
    }

    /// The lines of a relation, as pairs of box ids from subject to object.
    package func pairs(_ relation: String) -> [(subject: Box, object: Box)] {
        let ids = Set(lines.map(name))
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

    package static func numbers(in text: String) -> [Double] {
        text.split { !($0.isNumber || $0 == "." || $0 == "-") }.compactMap { Double($0) }
    }
}

/// Why a picture cannot be read.
package struct Unreadable: Error, CustomStringConvertible {
    package let description: String

    init(_ description: String) { self.description = description }
}
