internal import ChartLayout
internal import Graphviz
internal import OrgModel
internal import Palette

/// The page as a graph in which everything has its place: what Graphviz draws, and what `--format dot` writes.
struct PageGraph: ~Copyable {
    var graph: Graph
    var parts = 0
    /// The first node: what goes out from it is drawn before all other lines.
    private(set) var ground: Graphviz.Node?
    /// What the elements that are being added have in common, and what is known of how they look.
    var common: [String: String] = [:]
    var looks: [Look: [(String, String)]] = [:]
    var size: (width: Double, height: Double, attributes: [(String, String)])?

    /// Builds the graph of a page.
    /// - Parameter section: what is to be in it of the page; nil is all.
    static func graph(
        of page: Page, _ chart: Chart, only section: Page.Section? = nil
    ) throws(GraphvizError) -> Graph {
        var builder = PageGraph(graph: try Graph(name: "chart"))
        // A part is drawn on what the others drew.
        try builder.setPage(page, section == nil ? Colour.white.description : "transparent")
        if section == nil || section == .diagram {
            try builder.addGround(page, chart)
            let nodes = try builder.addBoxes(page, chart)
            try builder.addDots(page)
            try builder.addHalos(page, chart.options.theme)
            try builder.addStrokes(page, chart, nodes)
        }
        try builder.addSigns(page, chart, section)
        try builder.addTexts(page, section)
        return builder.graph
    }

    private init(graph: consuming Graph) { self.graph = graph }

    private mutating func setPage(_ page: Page, _ ground: String) throws(GraphvizError) {
        var attributes = [
            // `dot` and its kin draw the file as it stands.
            ("layout", "nop2"), ("outputorder", "nodesfirst"), ("bgcolor", ground), ("pad", "0"),
            ("margin", "0"),
        ]
        if page.scale != 1 {
            attributes.append(("size", "\(page.width * page.scale / 72),\(page.height * page.scale / 72)!"))
        }
        for (attribute, value) in attributes { try graph.setDefault(attribute, value, for: .graph) }
        let common =
            SetText(lines: []).attributes.dropFirst() + [("fixedsize", "true"), ("margin", "0")]
        for (attribute, value) in common { try graph.setDefault(attribute, value, for: .node) }
        self.ground = try addPart(
            "page", Rectangle(left: 0, bottom: 0, right: page.width, top: page.height),
            [("shape", "box"), ("style", "invis"), ("label", "")])
    }

    @discardableResult
    mutating func addPart(
        _ name: String, _ place: Rectangle, _ attributes: [(String, String)]
    ) throws(GraphvizError) -> Graphviz.Node {
        parts += 1
        return try graph.addNode(
            "\(name) \(parts)", own(attributes + Self.place(place) + [("class", name), ("id", "part-\(parts)")]))
    }

    static func place(_ area: Rectangle) -> [(String, String)] { [position(of: area)] + size(of: area) }

    static func position(of area: Rectangle) -> (String, String) {
        ("pos", Graphviz.Point(x: area.centre.x, y: area.centre.y).attribute)
    }

    static func size(of area: Rectangle) -> [(String, String)] {
        [("width", String(area.width / 72)), ("height", String(area.height / 72))]
    }

    // MARK: The diagram

    /// What lies behind the boxes: bands, frames, and the outlines of cards.
    private mutating func addGround(_ page: Page, _ chart: Chart) throws(GraphvizError) {
        let isPrint = chart.options.theme == .print
        for (place, kind) in page.diagram.bands {
            try addPart(
                "band", place.moved(x: page.corner.x, y: page.corner.y),
                [
                    ("shape", "box"), ("style", "filled"), ("fillcolor", kind.tint(of: chart).description),
                    ("color", (isPrint ? Colour.mist : kind.tint(of: chart)).description), ("penwidth", "0.6"),
                    ("label", ""),
                ])
        }
        for frame in page.diagram.frames {
            try addPart(
                "frame", frame.moved(x: page.corner.x, y: page.corner.y), BoxStyle.frame.attributes + [("label", "")])
        }
        for (place, style) in page.diagram.cards {
            let area = style.silhouette.inner(of: place.moved(x: page.corner.x, y: page.corner.y))
            try addPart("card", area, style.attributes + [("label", "")])
        }
    }

    private mutating func addBoxes(_ page: Page, _ chart: Chart) throws(GraphvizError) -> [Graphviz.Node?] {
        var nodes: [Graphviz.Node?] = []
        let sample = chart.boxes.sample.compactMap { number, box in
            page.diagram.boxes[number].map { place, style in
                Look.box(style, box.kind.sphere, size: Lettering.size, isBold: false, .ink)
                    .attributes(style.silhouette.inner(of: place))
            }
        }
        try adding(.node, Kind.boxAttributes, of: sample) { (builder) throws(GraphvizError) in
            for (number, box) in chart.boxes.enumerated() {
                nodes.append(try builder.addBox(number, box, page, chart.options.theme))
            }
        }
        for (place, colour) in page.diagram.rules {
            try addBar(place.moved(x: page.corner.x, y: page.corner.y), colour)
        }
        try addGaps(page, chart.options.theme)
        for (text, place) in page.diagram.texts {
            try addPart(
                "text", place.moved(x: page.corner.x, y: page.corner.y), text.ownAttributes + [("shape", "plaintext")])
        }
        try addPins(page)
        try addTags(page)
        return nodes
    }

    private mutating func addBadge(_ badge: Badge, at place: Rectangle) throws(GraphvizError) {
        try addPart("badge", place, badge.attributes)
    }

    /// A box with what lies behind and on it; nil where it has no place.
    private mutating func addBox(
        _ number: Int, _ box: Chart.Box, _ page: Page, _ theme: ChartOptions.Theme
    ) throws(GraphvizError) -> Graphviz.Node? {
        guard let (place, style) = page.diagram.boxes[number], let text = page.diagram.labels[number] else {
            return nil
        }
        let area = place.moved(x: page.corner.x, y: page.corner.y)
        if page.diagram.stacks.contains(number) { try addStack(behind: area, style) }
        if style.silhouette == .pill { try addPill(area, style) }
        let shown = style.silhouette == .pill ? style.between(area) : (style, style.silhouette.inner(of: area))
        var attributes = own(
            .box(shown.0, box.kind.sphere, size: text.size, isBold: text.isBold, text.color))
        attributes += [("label", text.label), ("id", Label.escaped(box.element))] + own(shown.1)
        if let link = box.link { attributes.append(("URL", Label.address(link))) }
        let node = try graph.addNode("box \(box.element)", attributes)
        if let look = box.look, let badge = Badge(look, theme) { try addBadge(badge, at: Badge.place(on: area)) }
        return node
    }

    private mutating func addBar(_ place: Rectangle, _ colour: Colour) throws(GraphvizError) {
        try addPart(
            "card", place,
            [
                ("shape", "box"), ("style", "filled"), ("fillcolor", colour.description), ("color", colour.description),
                ("penwidth", "0"), ("label", ""),
            ])
    }

    /// The round corners and the sides of a pill; its box stands between them.
    private mutating func addPill(_ area: Rectangle, _ style: BoxStyle) throws(GraphvizError) {
        let (radius, rim) = (Silhouette.radius(of: area), style.width / 2)
        for x in [area.left + radius, area.right - radius] {
            for y in Set([area.bottom + radius, area.top - radius]).sorted() {
                try addPart(
                    "stack", Rectangle(centre: Point(x: x, y: y), width: 2 * radius, height: 2 * radius),
                    style.roundEnd + [("label", "")])
            }
        }
        if area.height > 2 * radius {
            let (low, high) = (area.bottom + radius, area.top - radius)
            for (left, right) in [(area.left, area.left + radius), (area.right - radius, area.right)] {
                try addBar(Rectangle(left: left, bottom: low, right: right, top: high), style.fill)
            }
            for x in [area.left, area.right] {
                try addBar(Rectangle(left: x - rim, bottom: low, right: x + rim, top: high), style.stroke)
            }
        }
        for y in [area.bottom, area.top] {
            try addBar(
                Rectangle(left: area.left + radius, bottom: y - rim, right: area.right - radius, top: y + rim),
                style.stroke)
        }
    }

    /// Two cards behind a box: a class stands for many.
    private mutating func addStack(behind area: Rectangle, _ style: BoxStyle) throws(GraphvizError) {
        for card in Diagram.cards(behind: area) {
            if style.silhouette == .pill {
                try addPill(card, style)
                let (between, place) = style.between(card)
                try addPart("stack", place, between.attributes + [("label", "")])
            } else {
                try addPart("stack", style.silhouette.inner(of: card), style.attributes + [("label", "")])
            }
        }
    }

    /// Where pieces of one line meet.
    private mutating func addDots(_ page: Page) throws(GraphvizError) {
        func dot(_ centre: Point) -> Rectangle { Rectangle(centre: centre, width: 5, height: 5) }
        let sample = page.diagram.dots.sample.map { Look.joint($0.element.colour).attributes(dot(Point(x: 0, y: 0))) }
        try adding(.node, Kind.boxAttributes, of: sample) { (builder) throws(GraphvizError) in
            for (point, colour) in page.diagram.dots {
                let place = dot(Point(x: point.x + page.corner.x, y: point.y + page.corner.y))
                builder.parts += 1
                try builder.graph.addNode(
                    "joint \(builder.parts)",
                    builder.own(.joint(colour)) + builder.own(place) + [("id", "part-\(builder.parts)")])
            }
        }
    }

    // MARK: Legend, title and foot

    private mutating func addSigns(
        _ page: Page, _ chart: Chart, _ section: Page.Section?
    ) throws(GraphvizError) {
        for (sign, area, own) in page.signs where section == nil || own == section {
            switch sign {
            case .box(let style, let isStack):
                let inset = isStack ? BoxStyle.stackOffset / 2 : 0
                let card = Rectangle(
                    left: area.left, bottom: area.bottom + inset, right: area.right - 2 * inset, top: area.top)
                if isStack { try addStack(behind: card, style) }
                try addLegendBox(card, style)
            case .badge(let style, let badge):
                let card = Rectangle(left: area.left, bottom: area.bottom, right: area.right - 5, top: area.top - 3)
                try addLegendBox(card, style)
                try addBadge(badge, at: Badge.place(on: card, radius: 7))
            case .pin(let badge): try addPart("pin", area, badge.attributes)
            case .halo(let style):
                try addStroke(
                    "legend", from: area.left, to: area.right, y: area.centre.y,
                    LineStyle.halo(chart.options.theme).attributes, tip: 0)
                try addStroke(
                    "legend", from: area.left, to: area.right, y: area.centre.y, style.attributes, tip: 0)
            case .line(let style):
                try addStroke(
                    "legend", from: area.left, to: area.right, y: area.centre.y, style.attributes,
                    tip: style.tipLength)
            case .tagged(let style, let tag):
                // The sign breaks the line, as it does at lines.
                let half = LineTag.short.width / 2
                let middle = Point(x: area.left + area.width * 0.4, y: area.centre.y)
                try addStroke(
                    "legend", from: area.left, to: middle.x - half, y: middle.y, style.attributes(hasTip: false), tip: 0
                )
                try addStroke(
                    "legend", from: middle.x + half, to: area.right, y: middle.y, style.attributes,
                    tip: style.tipLength)
                try addPart("tag", Rectangle(centre: middle, width: 2 * half, height: 2 * half), tag.attributes)
            case .place(let picture): try addPlacePicture(picture, area, chart.options.theme)
            }
        }
        for rule in page.rules where section == nil || section == .foot {
            try addStroke(
                "foot", from: rule.from.x, to: rule.to.x, y: rule.from.y,
                [("color", Colour.mist.description), ("dir", "none")], tip: 0)
        }
    }

    private mutating func addLegendBox(_ area: Rectangle, _ style: BoxStyle) throws(GraphvizError) {
        if style.silhouette == .pill { try addPill(area, style) }
        let (shown, place) = style.silhouette == .pill ? style.between(area) : (style, style.silhouette.inner(of: area))
        try addPart("legend", place, shown.attributes + [("label", "")])
    }

    mutating func addStroke(
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

    private mutating func addTexts(_ page: Page, _ section: Page.Section?) throws(GraphvizError) {
        for (text, area, own) in page.texts where section == nil || own == section {
            try addPart("text", area, text.ownAttributes + [("shape", "plaintext")])
        }
    }
}
