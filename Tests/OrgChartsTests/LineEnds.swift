import Pictures
import Testing

/// Where the strokes of a picture end, held against the boxes that their names say they join.
struct LineEnds {
    private let picture: Picture
    private let frames: [Shape]
    private let cards: [Shape]

    init(_ picture: Picture) {
        self.picture = picture
        func shapes(_ kind: String) -> [Shape] {
            picture.root.all.filter { $0.name == "g" && $0.classes.contains(kind) }.flatMap(\.all).compactMap(
                Shape.init)
        }
        (frames, cards) = (shapes("frame") + shapes("card"), shapes("stack"))
    }

    /// The strokes of which no end touches a box that they mean, or the card or frame that holds it.
    func astray() throws -> [String] {
        var astray: [String] = []
        var known: [String: [Shape]] = [:]
        func touches(_ box: Picture.Box, _ ends: [(x: Double, y: Double)]) -> Bool {
            let outlines = known[box.id] ?? outlines(of: box)
            known[box.id] = outlines
            return ends.contains { end in outlines.contains { $0.distance(to: end) < 1.6 } }
        }
        for line in picture.lines {
            let name = picture.name(of: line)
            let parts = name.dropFirst(2).split(separator: "_")
            // What a frame, a place or a remark carries has no stroke.
            let paths = line.all.filter { $0.name == "path" }.compactMap(Shape.init)
            if paths.isEmpty { continue }
            let tips = line.all.filter { $0.name != "path" }.compactMap(Shape.init).flatMap(\.points)
            let ends = paths.flatMap { [$0.points[0], $0.points[$0.points.count - 1]] } + tips
            let (subject, object) = (try picture.box("n-\(parts[0])"), try picture.box("n-\(parts[parts.count - 1])"))
            if !touches(subject, ends), !touches(object, ends) { astray.append(name) }
            // A tip stands at what the line is to.
            if !tips.isEmpty, !touches(object, tips), !isAgain(object, tips) { astray.append("\(name): its tip") }
        }
        return astray
    }

    /// Whether some points lie at the name of a box where it is told once more over what hangs under it.
    private func isAgain(_ box: Picture.Box, _ points: [(x: Double, y: Double)]) -> Bool {
        let names = picture.root.all.filter { $0.name == "text" && $0.text.hasPrefix("↳ ") }
        return names.contains { name in
            guard let x = name["x"].flatMap(Double.init), let y = name["y"].flatMap(Double.init) else { return false }
            return name.text.hasSuffix(box.title) && points.contains { abs($0.x - x) < 160 && abs($0.y - y) < 12 }
        }
    }

    /// The frame that holds the box, or else its own outlines and those of the cards behind it.
    private func outlines(of box: Picture.Box) -> [Shape] {
        let frame = frames.filter { frame in
            frame.area.left <= box.area.left && box.area.right <= frame.area.right && frame.area.top <= box.area.top
                && box.area.bottom <= frame.area.bottom
        }
        let behind = cards.filter { card in
            let (right, down) = (card.area.right - box.area.right, card.area.bottom - box.area.bottom)
            return -5...8 ~= right && -5...8 ~= down && abs(right - down) < 0.5
                && abs(card.area.width - box.area.width) < 9
        }
        return box.element.all.compactMap(Shape.init) + behind + frame
    }
}
