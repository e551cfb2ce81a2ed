internal import ChartLayout
internal import OrgModel
internal import Palette

/// A point of a chart. The library's own is written only where a page becomes its graph.
typealias Point = ChartLayout.Point

/// A composed chart with everything in its place, the lower left corner of the whole at the origin.
struct Diagram {
    /// A stroke, in pieces where others cross it.
    struct Stroke {
        let style: LineStyle
        var pieces: [[Point]]
        /// Whether its last piece ends at the line's object.
        let hasTip: Bool
        /// The line of the chart that it is named after; nil for what joins those.
        let line: Int?
        /// The lines of the chart that it alone draws.
        let lines: [Int]
        /// Whether something is said of them.
        let isStressed: Bool
        /// The ends of a line that it belongs to.
        let ends: (from: Int, to: Int)
        /// What is drawn as one has one number.
        let net: Int
        /// What became of them; nil where they stay.
        let tag: LineTag?
    }

    var bands: [(place: Rectangle, kind: BandKind)] = []
    var frames: [Rectangle] = []
    /// The outlines of cards of several boxes, and the strokes between these.
    var cards: [(place: Rectangle, style: BoxStyle)] = []
    var rules: [(place: Rectangle, colour: Colour)] = []
    var boxes: [Int: (place: Rectangle, style: BoxStyle)] = [:]
    /// What each box says, and those that stand for many.
    private(set) var labels: [SetText?]
    private(set) var stacks: Set<Int> = []
    /// The boxes that look as their sphere does, alone or as what a card is of.
    private(set) var looks: Set<Int> = []
    var texts: [(text: SetText, place: Rectangle)] = []
    var strokes: [Stroke] = []
    var dots: [(place: Point, colour: Colour)] = []
    /// The places of what is missing, and the numbers of remarks.
    var gaps: [Rectangle] = []
    var pins: [(badge: PinBadge, place: Rectangle)] = []
    /// What became of lines, in a few words at them.
    var tags: [(tag: LineTag, place: Rectangle)] = []
    /// What texts cover, those of boxes too.
    private let letters: [Rectangle]
    var size: (width: Double, height: Double)
    /// How many connected pieces lines are drawn with, and how often those of different ones cross.
    let pieces: Int
    let crossings: Int

    init(_ maker: SheetMaker, _ arrangement: Arrangement) {
        size = arrangement.size
        pieces = arrangement.routes.reduce(0) { $0 + $1.count }
        crossings = arrangement.crossings
        labels = maker.chart.boxes.indices.map { maker.setting.texts[$0] }
        let main = maker.composition.bands.filter { !$0.isAside }
        bands = zip(arrangement.bands, main).map { ($0, $1.kind) }
        if let side = arrangement.side, let kind = maker.composition.bands.first(where: \.isAside)?.kind {
            bands.append((side, kind))
        }
        // What stands in another is drawn on it.
        frames = arrangement.frames.compactMap(\.self).sorted { $0.width * $0.height > $1.width * $1.height }
        letters = arrangement.cells.enumerated().compactMap { number, place in
            place.map {
                Rectangle(centre: $0.centre, width: maker.sizes[number].width, height: maker.sizes[number].height)
            }
        }
        for card in maker.composition.cards.indices { add(card, maker, arrangement) }
        for (number, place) in arrangement.cells.enumerated() { addCell(number, place, maker) }
        for (number, route) in arrangement.routes.enumerated() { add(route, number, maker) }
        placePins(of: maker.chart, maker.composition.remarks)
    }

    /// What is free of strokes, texts, boxes and their signs.
    func freePlaces(in chart: Chart) -> FreePlaces {
        let badges = boxes.filter { chart.boxes[$0.key].tellsChange }.map { Badge.place(on: $0.value.place) }
        return FreePlaces(self, letters + badges)
    }

    /// What stands in a cell and is no card's: the title of a frame, or words.
    private mutating func addCell(_ number: Int, _ place: Rectangle?, _ maker: SheetMaker) {
        guard let place, !maker.setting.texts[number].lines.isEmpty else { return }
        guard number < maker.chart.boxes.count else {
            texts.append((maker.setting.texts[number], place))
            return
        }
        guard boxes[number] == nil else { return }
        var style = BoxStyle(of: maker.chart.boxes[number], maker.chart.options.theme)
        if maker.chart.boxes[number].look == nil { style = style.within(.frame) }
        boxes[number] = (place.grown(x: 3, y: 0), style)
        looks.insert(number)
    }

    // MARK: Cards

    private mutating func add(_ number: Int, _ maker: SheetMaker, _ arrangement: Arrangement) {
        let card = maker.composition.cards[number]
        let (chart, theme) = (maker.chart, maker.chart.options.theme)
        let place = arrangement.cards[number]
        let own = BoxStyle(of: chart.boxes[card.principal], theme)
        if maker.setting.text.isAlone(card) {
            let behind = maker.sheet.cards[number].behind
            let box = Rectangle(
                left: place.left, bottom: place.bottom + behind, right: place.right - behind, top: place.top)
            boxes[card.principal] = (box, own)
            looks.insert(card.principal)
            if behind > 0 { stacks.insert(card.principal) }
            return
        }
        let isPanel = card.entries.contains { if case .row = $0 { true } else { false } }
        let isTable = card.isTable
        var outline = own
        // A high pill would be all corners.
        if outline.silhouette == .pill { outline.silhouette = .rounded }
        if isTable {
            (outline.fill, outline.stroke, outline.width) = (theme == .print ? .white : own.fill.lightened, .mist, 1)
        }
        // What stands under a name that refers to another page stands here.
        let isHeaded = chart.boxes[card.principal].page != nil && card.boxes.contains { chart.boxes[$0].page == nil }
        if isHeaded { outline.fill = .white }
        cards.append((place, outline))
        var top = place.top - maker.sheet.cards[number].inset
        for (row, entry) in zip(maker.sheet.cards[number].rows, card.entries) {
            if case .boxes(let boxes) = entry, top < place.top - 10, !isPanel,
                boxes.contains(where: { card.small[$0] == nil })
            {
                let line = Rectangle(left: place.left + 6, bottom: top - 0.3, right: place.right - 6, top: top + 0.3)
                rules.append((line, outline.stroke))
            }
            top -= row.height
        }
        // Of several rows what they are about stands at the upper ones, as high as its name is.
        var lowest: [Int: Double] = [:]
        for part in card.tableParts {
            let rows = maker.sheet.cards[number].rows[part]
            guard let box = rows.first?.cells.first else { continue }
            let whole = rows.map(\.height).reduce(0, +)
            lowest[box] = min(whole, max(rows[part.lowerBound].height, maker.sizes[box].height + 14))
        }
        for (row, entry) in zip(maker.sheet.cards[number].rows, card.entries) {
            guard case .remark(let remark) = entry, remark.isGap, let cell = row.cells.first,
                let place = arrangement.cells[cell]
            else { continue }
            gaps.append(place.grown(x: -4, y: -1.5))
        }
        for box in card.boxes {
            guard let cell = arrangement.cells[box] else { continue }
            let style = BoxStyle(of: chart.boxes[box], theme)
            if card.small[box] != nil {
                boxes[box] = (cell, style.within(outline))
                continue
            }
            let sphere = chart.boxes[box].kind.sphere
            // Beside what changed, what stayed is as plain as elsewhere.
            var plain = BoxStyle(sphere, theme)
            let principal = chart.boxes[card.principal]
            if let look = chart.boxes[box].look, look == principal.look { plain.change(to: look, theme) }
            var quiet = BoxStyle(sphere, theme)
            if chart.boxes[box].look == .unchanged { quiet.change(to: .unchanged, theme) }
            let isPlain = style == plain && sphere == principal.kind.sphere
            if isTable {
                let isForum = sphere == chart.boxes[card.principal].kind.sphere
                if isForum { looks.insert(box) }
                let low = lowest[box].map {
                    Rectangle(left: cell.left, bottom: cell.top - $0, right: cell.right, top: cell.top)
                }
                boxes[box] =
                    isForum
                    ? ((low ?? cell).grown(x: -5, y: -3), style) : (cell.grown(x: -2, y: -2), style.within(outline))
            } else if isPlain || box == card.principal && !isHeaded || isPanel && style == quiet {
                boxes[box] = (cell, style.within(outline))
                if box == card.principal || isPlain { looks.insert(box) }
            } else {
                looks.insert(box)
                boxes[box] = (cell.grown(x: -2, y: -1.5), style)
            }
        }
    }

    // MARK: Lines

    private mutating func add(_ route: Route, _ net: Int, _ maker: SheetMaker) {
        let (number, places) = maker.links[net]
        let link = maker.composition.links[number]
        guard let first = link.ends.first?.lines.first else { return }
        let chart = maker.chart
        let style = LineStyle(of: link, in: chart)
        let tag = LineTag(of: link, in: chart)
        for path in route.paths {
            var pieces = path.pieces
            var line = first
            var own: [Int] = []
            for case .end(let end) in [path.from, path.to].compactMap(\.self) {
                own = link.ends[places[end]].lines
                line = own.first ?? first
            }
            var hasTip = false
            for (terminus, isLast) in [(path.from, false), (path.to, true)] {
                guard let terminus else { continue }
                let isObject = (terminus == .hub) != link.hubIsSubject
                guard isObject else { continue }
                hasTip = true
                if !isLast { pieces = pieces.reversed().map { $0.reversed() } }
            }
            let ends = (from: chart.lines[line].from, to: chart.lines[line].to)
            strokes.append(
                Stroke(
                    style: style, pieces: pieces, hasTip: hasTip, line: own.first, lines: own,
                    isStressed: chart.lines[first].look == .stressed, ends: ends, net: net, tag: tag))
        }
        dots += route.dots.map { ($0, style.color) }
    }

    /// The cards behind a class, the lowest first.
    static func cards(behind area: Rectangle) -> [Rectangle] {
        [BoxStyle.stackOffset, BoxStyle.stackOffset / 2].map { area.moved(x: $0, y: -$0) }
    }
}

extension Rectangle {
    /// The rectangle with so much more at each side.
    func grown(x: Double, y: Double) -> Rectangle {
        Rectangle(left: left - x, bottom: bottom - y, right: right + x, top: top + y)
    }
}
