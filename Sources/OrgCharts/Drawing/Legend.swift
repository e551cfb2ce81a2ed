internal import ChartLayout
internal import OrgModel
internal import Palette
internal import Texts

/// What a chart's signs mean: exactly those that are drawn in it.
package struct Legend {
    /// A sign and its meaning.
    struct Row {
        enum Sign {
            case box(BoxStyle, isStack: Bool)
            /// A box with its badge.
            case badge(BoxStyle, Badge)
            case line(LineStyle)
            /// A line with what lies under one that is stressed.
            case halo(LineStyle)
            /// The number of a remark.
            case pin(PinBadge)
            /// A line that is told to have become something, with the sign of that.
            case tagged(LineStyle, LineTag)
            /// How boxes stand to one another.
            case place(PlacePicture)
        }

        let sign: Sign
        let text: String
    }

    let rows: [Row]

    /// What the rows say.
    package var texts: [String] { rows.map(\.text) }

    /// The legend of a chart in which every box and line is drawn by itself.
    /// - Parameter frames: Whether lines end at frames.
    package init(of chart: Chart, frames: Bool) {
        self.init(of: chart, frames: frames, links: nil, looks: nil, stacks: nil, places: [])
    }

    /// - Parameters:
    ///   - links: what lines are drawn as; nil is each by itself.
    ///   - looks: the boxes that show what they are; nil is all.
    ///   - stacks: the boxes that are drawn as several; nil is all that stand for many.
    ///   - places: what places mean.
    init(
        of chart: Chart, frames: Bool, links: [Composition.Link]?, looks shown: Set<Int>?, stacks: Set<Int>?,
        places: [Composition.Saying]
    ) {
        let language = chart.language
        let theme = chart.options.theme
        var rows: [Row] = []
        func add(_ sign: Row.Sign, _ text: Wording) { rows.append(Row(sign: sign, text: text[language])) }

        // One row a look: what looks alike is told together, and what looks different apart.
        var looks: [BoxStyle: [Wording]] = [:]
        var order: [BoxStyle] = []
        for box in Self.different(chart, shown).sorted(by: { Self.order($0) < Self.order($1) }) {
            var style = BoxStyle(of: box, theme)
            style.isStressed = false
            // What stands elsewhere is told once, whatever it is.
            if box.isReferred { style.silhouette = .rectangle }
            // What became of a box is told apart from what it is.
            let isChange = box.tellsChange && !box.isReferred
            if isChange {
                style = BoxStyle(box.kind.sphere, theme)
                style.change(to: .unchanged, theme)
            }
            let meaning = isChange ? box.kind.sphere.wording : Self.meaning(of: box)
            if looks[style] == nil { order.append(style) }
            if looks[style]?.contains(meaning) != true { looks[style, default: []].append(meaning) }
        }
        for style in order {
            let words = (looks[style] ?? []).map { $0[language].capitalizedFirst }.joined(separator: "; ")
            add(.box(style, isStack: false), Wording(words, en: words))
        }
        let isMany = { (box: Int) in
            chart.boxes[box].isClass && !chart.boxes[box].isGhost && stacks?.contains(box) != false
        }
        if let first = chart.boxes.indices.first(where: isMany).map({ chart.boxes[$0] }) {
            var style = BoxStyle(first.kind.sphere, theme)
            style.isDashed = false
            if first.tellsChange { style.change(to: .unchanged, theme) }
            add(.box(style, isStack: true), Wording("Flera av samma slag", en: "Several of a kind"))
        }
        if let stressed = chart.boxes.first(where: { $0.look == .stressed }) {
            add(.box(BoxStyle(of: stressed, theme), isStack: false), Wording("Markerad", en: "Stressed"))
        }
        let changes = Set(chart.boxes.compactMap(\.look))
        for look in Emphasis.Look.allCases where changes.contains(look) {
            guard let meaning = look.wording, let badge = Badge(look, theme) else { continue }
            var style = BoxStyle(.person, theme)
            style.change(to: look, theme)
            add(.badge(style, badge), meaning)
        }
        if frames {
            let ends = links?.flatMap(\.ends).map(\.end) ?? []
            let hasOthers = ends.contains { if case .eachBut = $0 { true } else { false } }
            let but =
                hasOthers
                ? Wording(", om kortet inte säger annat", en: ", unless its card says otherwise") : Wording("", en: "")
            add(
                .box(.frame, isStack: false),
                Wording("Ram: linjen gäller var och en\(but)", en: "Frame: a line to it is to each\(but)"))
        }
        let seen = Strokes(of: chart, links).all
        rows += Self.lines(seen, in: chart)
        if seen.contains(where: { $0.look == .stressed }) {
            let line = LineStyle(stroke: .solid, color: theme == .print ? .black : .slate, width: 1.4, tip: "none")
            add(.halo(line), Wording("Linje med numrerad anmärkning", en: "Line with a numbered remark"))
        }
        for severity in Severity.allCases.reversed() {
            guard let first = chart.notes?.pinned.first(where: { $0.pin.severity == severity }) else { continue }
            let word = severity.wording
            add(.pin(PinBadge(first, theme)), Wording("Nummer i listan, \(word)", en: "Number in the list, \(word)"))
        }
        if chart.notes?.pinned.contains(where: { $0.pin.gap != nil }) == true {
            add(.box(.gap(theme), isStack: false), Wording("? Sägs inte, se numret", en: "? Not said, see the number"))
        }
        rows += Self.places(places, language)
        self.rows = rows
    }

    /// Of the boxes that look alike and mean the same the first.
    private static func different(_ chart: Chart, _ shown: Set<Int>?) -> [Chart.Box] {
        struct Key: Hashable {
            let kind: NodeKind
            let marks: [Bool]
            let look: Emphasis.Look?
        }
        var seen: Set<Key> = []
        return chart.boxes.indices.filter { number in
            guard shown?.contains(number) ?? true else { return false }
            let box = chart.boxes[number]
            let marks = [box.isReferred, box.isGhost, box.isVacant, box.isImplied]
            return seen.insert(Key(kind: box.kind, marks: marks, look: box.look)).inserted
        }.map { chart.boxes[$0] }
    }

    /// Spheres in their order; in each what is plain before what is not.
    private static func order(_ box: Chart.Box) -> (Int, Int) {
        let sphere = Sphere.allCases.firstIndex(of: box.kind.sphere) ?? 0
        let mark = (box.isGhost ? 4 : 0) + (box.isVacant ? 2 : 0) + (box.isImplied ? 1 : 0)
        return (box.isGhost ? Sphere.allCases.count + sphere : sphere, mark)
    }

    /// What a box's look means: "Tjänstemän, vakant".
    private static func meaning(of box: Chart.Box) -> Wording {
        if box.isReferred { return Wording("Finns på en annan sida", en: "Stands on another page") }
        if box.isGhost { return Wording("Finns inte i modellen", en: "Not in the model") }
        let sphere = BoxStyle.isMunicipality(box.kind) ? box.kind.words.singular : box.kind.sphere.wording
        let vacant = box.isVacant ? Wording(", vakant", en: ", vacant") : Wording("", en: "")
        let implied = box.isImplied ? Wording(", underförstått", en: ", implied") : Wording("", en: "")
        return Wording("\(sphere)\(vacant)\(implied)", en: "\(sphere)\(vacant)\(implied)")
    }
}

extension Chart.Box {
    /// Whether the box's look tells what became of it, not what it is.
    var tellsChange: Bool { look.flatMap(\.wording) != nil }
}

extension String {
    /// The text with a capital first.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
