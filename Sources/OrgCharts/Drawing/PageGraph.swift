internal import ChartLayout
internal import Graphviz
internal import OrgModel
internal import Palette

/// The page as a graph in which everything has its place: what Graphviz draws, and what `--format dot` writes.
struct PageGraph: ~Copyable {
    private var graph: Graph
    private var parts = 0

    /// Builds the graph of a page.
    static func graph(of page: Page, _ chart: Chart) throws(GraphvizError) -> Graph {
        var builder = PageGraph(graph: try Graph(name: "chart"))
        try builder.setPage(page)
        try builder.addFrames(page)
        let nodes = try builder.addBoxes(page, chart)
        try builder.addRoutes(page, chart, nodes)
        try builder.addSigns(page)
        try builder.addTexts(page)
        return builder.graph
    }

    private init(graph: consuming Graph) { self.graph = graph }

    private mutating func setPage(_ page: Page) throws(GraphvizError) {
        var attributes = [
            // `dot` and its kin draw the file as it stands.
            ("layout", "nop2"), ("outputorder", "edgesfirst"), ("bgcolor", Colour.white.description), ("pad", "0"),
            ("margin", "0"),
        ]
        if page.scale != 1 {
            attributes.append(("size", "\(page.width * page.scale / 72),\(page.height * page.scale / 72)!"))
        }
        for (attribute, value) in attributes { try graph.setDefault(attribute, value, for: .graph) }
        let common =
            SetText(lines: []).attributes.dropFirst() + [("fixedsize", "true"), ("margin", "0")]
        for (attribute, value) in common { try graph.setDefault(attribute, value, for: .node) }
        try addPart(
            "page", Rectangle(left: 0, bottom: 0, right: page.width, top: page.height),
            [("shape", "box"), ("style", "invis"), ("label", "")])
    }

    @discardableResult
    private mutating func addPart(
        _ name: String, _ place: Rectangle, _ attributes: [(String, String)]
    ) throws(GraphvizError) -> Graphviz.Node {
        parts += 1
        return try graph.addNode(
            "\(name) \(parts)", attributes + Self.place(place) + [("class", name), ("id", "part-\(parts)")])
    }

    private static func place(_ area: Rectangle) -> [(String, String)] {
        [
            ("pos", "\(area.centre.x),\(area.centre.y)"), ("width", String(area.width / 72)),
            ("height", String(area.height / 72)),
        ]
    }

    // MARK: The diagram

    private mutating func addFrames(_ page: Page) throws(GraphvizError) {
        for frame in page.frames {
            try addPart(
                "frame", frame,
                BoxStyle.frame.attributes + [("label", "")])
        }
    }

    private mutating func addBoxes(_ page: Page, _ chart: Chart) throws(GraphvizError) -> [Graphviz.Node?] {
        var nodes: [Graphviz.Node?] = []
        for (number, box) in chart.boxes.enumerated() {
            guard let area = page.boxes[number] else {
                nodes.append(nil)
                continue
            }
            let style = BoxStyle(of: box, chart.options.theme)
            if box.isClass { try addStack(behind: area, style) }
            var attributes = PageWords.label(of: box, chart.options.theme).ownAttributes + style.attributes
            attributes += Self.place(style.silhouette.inner(of: area))
            attributes += [("id", Label.escaped(box.element)), ("class", box.kind.sphere.rawValue)]
            if let link = box.link { attributes.append(("URL", Label.address(link))) }
            nodes.append(try graph.addNode("box \(box.element)", attributes))
            if let look = box.look, let badge = Badge(look, chart.options.theme) {
                try addBadge(badge, at: Badge.place(on: area, style.silhouette))
            }
        }
        return nodes
    }

    private mutating func addBadge(_ badge: Badge, at place: Rectangle) throws(GraphvizError) {
        try addPart("badge", place, badge.attributes)
    }

    /// Two cards behind a box: a class stands for many.
    private mutating func addStack(behind area: Rectangle, _ style: BoxStyle) throws(GraphvizError) {
        for card in Diagram.cards(behind: area) {
            try addPart("stack", style.silhouette.inner(of: card), style.attributes + [("label", "")])
        }
    }

    private mutating func addRoutes(
        _ page: Page, _ chart: Chart, _ nodes: [Graphviz.Node?]
    ) throws(GraphvizError) {
        for route in page.routes where !route.corners.isEmpty {
            let path = Curve(through: route.corners, tip: route.style.tipLength).attribute
            for (number, line) in route.lines.map({ chart.lines[$0] }).enumerated() {
                guard let from = nodes[line.from], let to = nodes[line.to] else { continue }
                // Of the lines that run as one, to each in a frame, one is seen; all can be named and listened to.
                let colour = number < route.lines.count - 1 ? "transparent" : route.style.color.description
                try graph.addEdge(
                    from: from, to: to,
                    route.style.attributes(in: colour) + [
                        ("pos", path), ("id", Label.escaped(line.element)),
                        ("class", line.relation.words.dimension.rawValue),
                    ])
            }
        }
    }

    // MARK: Legend, title and foot

    private mutating func addSigns(_ page: Page) throws(GraphvizError) {
        for (sign, area) in page.signs {
            switch sign {
            case .box(let style, let isStack):
                let inset = isStack ? Diagram.stackOffset / 2 : 0
                let card = Rectangle(
                    left: area.left, bottom: area.bottom + inset, right: area.right - 2 * inset, top: area.top)
                if isStack { try addStack(behind: card, style) }
                try addPart("legend", style.silhouette.inner(of: card), style.attributes + [("label", "")])
            case .badge(let style, let badge):
                let card = Rectangle(left: area.left, bottom: area.bottom, right: area.right - 5, top: area.top - 3)
                try addPart("legend", style.silhouette.inner(of: card), style.attributes + [("label", "")])
                try addBadge(badge, at: Badge.place(on: card, style.silhouette, radius: 7))
            case .line(let style):
                try addStroke(
                    "legend", from: area.left, to: area.right, y: area.centre.y, style.attributes,
                    tip: style.tipLength)
            }
        }
        for rule in page.rules {
            try addStroke(
                "foot", from: rule.from.x, to: rule.to.x, y: rule.from.y,
                [("color", Colour.mist.description), ("dir", "none")], tip: 0)
        }
    }

    private mutating func addStroke(
        _ name: String, from left: Double, to right: Double, y: Double, _ attributes: [(String, String)], tip: Double
    ) throws(GraphvizError) {
        func end(_ x: Double) -> Rectangle { Rectangle(centre: Point(x: x, y: y), width: 0.1, height: 0.1) }
        let ends = [left, right].map { end($0) }
        let invisible = [("shape", "point"), ("style", "invis"), ("label", "")]
        let tail = try addPart(name, ends[0], invisible)
        let head = try addPart(name, ends[1], invisible)
        let curve = Curve(through: [Point(x: left, y: y), Point(x: right, y: y)], tip: tip)
        parts += 1
        try graph.addEdge(
            from: tail, to: head, attributes + [("pos", curve.attribute), ("class", name), ("id", "part-\(parts)")])
    }

    private mutating func addTexts(_ page: Page) throws(GraphvizError) {
        for (text, area) in page.texts {
            try addPart("text", area, text.ownAttributes + [("shape", "plaintext")])
        }
    }
}

extension Curve {
    /// The line along some corners as the library draws it, shortened at its end to leave room for a tip.
    fileprivate init(through corners: [Point], tip length: Double) {
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
