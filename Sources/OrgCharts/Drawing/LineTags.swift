internal import ChartLayout
internal import Graphviz
internal import OrgModel
internal import Palette
internal import Texts

/// What became of a line and what it is, in a few words at it, so that neither is told by its colour alone: "+ hör till".
struct LineTag: Hashable {
    let sign: String
    let word: String
    let colour: Colour
    /// Whether the sign stands alone.
    let isShort: Bool

    static let size = 9.0
    private static let margin = (width: 7.0, height: 1.0)
    /// How large one without a word is.
    static let short = (width: 12.0, height: 12.0)

    /// Nil for lines that are not told to have become anything.
    init?(of link: Composition.Link, in chart: Chart) {
        guard let line = link.ends.first?.lines.first.map({ chart.lines[$0] }), let look = line.look else { return nil }
        if look == .replaced {
            guard line.relation == .ersätter, let fate = Fate(of: line, in: chart) else { return nil }
            let colour: Colour = chart.options.theme == .print ? .black : .orange
            self.init(sign: "", word: fate.wording[chart.language], colour: colour, isShort: false)
            return
        }
        let words = link.relations.map { relation in
            line.isDenied ? line.modality.phrase(relation.words.phrase) : relation.words.forward
        }
        self.init(look, chart.options.theme, word: words.map { $0[chart.language] }.joined(separator: ", "))
    }

    /// - Parameter word: what the line is; none stands for the sign alone.
    init?(_ look: Emphasis.Look, _ theme: ChartOptions.Theme, word: String = "") {
        let own: (sign: String, colour: Colour)
        switch look {
        case .added: own = ("+", .emerald)
        case .ended: own = ("–", .alarm)
        case .moved: own = ("–", .azure)
        // What took over from what has a stroke of its own.
        case .replaced, .stressed, .successor, .changed, .doubtful, .unchanged: return nil
        }
        self.init(
            sign: own.sign, word: word, colour: theme == .print ? .black : own.colour, isShort: word.isEmpty)
    }

    private init(sign: String, word: String, colour: Colour, isShort: Bool) {
        (self.sign, self.word, self.colour, self.isShort) = (sign, word, colour, isShort)
    }

    /// The sign alone.
    var shortened: LineTag { LineTag(sign: sign, word: word, colour: colour, isShort: true) }

    var text: SetText {
        SetText(
            lines: [isShort ? sign : sign.isEmpty ? word : "\(sign) \(word)"], size: Self.size, isBold: isShort,
            color: colour)
    }

    /// - Parameter text: how large its words are set.
    static func size(around text: (width: Double, height: Double)) -> (width: Double, height: Double) {
        (text.width + margin.width, text.height + margin.height)
    }

    /// The attributes Graphviz draws it by.
    var attributes: [(String, String)] {
        text.ownAttributes + [
            ("shape", isShort ? "circle" : "box"), ("style", isShort ? "filled" : "filled,rounded"),
            ("fillcolor", Colour.white.description), ("color", colour.description), ("penwidth", "0.8"),
        ]
    }
}

/// What became of all that one line of succession joins: some that merge, one that is split, or some that become others.
private struct Fate {
    let before: Int
    let after: Int

    /// Nil where one took over from one.
    init?(of line: Chart.Line, in chart: Chart) {
        let all = chart.lines.filter { $0.relation == .ersätter && $0.look == .replaced }
        var (old, new): (Set<Int>, Set<Int>) = ([line.to], [line.from])
        var count = 0
        while count != old.count + new.count {
            count = old.count + new.count
            for line in all where old.contains(line.to) || new.contains(line.from) {
                old.insert(line.to)
                new.insert(line.from)
            }
        }
        guard old.count > 1 || new.count > 1 else { return nil }
        (before, after) = (old.count, new.count)
    }

    var wording: Wording {
        if after == 1 { return Wording("slås samman", en: "merge") }
        if before == 1 { return Wording("delas", en: "is split") }
        return Wording("\(before) blir \(after)", en: "\(before) become \(after)")
    }
}

extension Diagram {
    /// What is told at lines, each once.
    var tagTexts: [LineTag] {
        var seen: Set<LineTag> = []
        return strokes.compactMap(\.tag).filter { seen.insert($0).inserted }
    }

    /// Of so many ends or fewer each is told in words.
    private static let fewEnds = 2
    /// Of a net with very many strokes a place is looked for at the longest.
    private static let mostTried = 40
    /// How far signs keep from what is beside them, where lines run on neighbouring tracks.
    private static let signMargin = 0.5

    /// Gives what is told of lines its places: in words once a net, on its longest stroke, and at each end that is left the
    /// sign.
    ///
    /// - Parameter sizes: how large the words of each are set.
    mutating func place(_ sizes: [LineTag: (width: Double, height: Double)], in chart: Chart) {
        guard !sizes.isEmpty else { return }
        var free = freePlaces(in: chart)
        var nets: [Int: [Int]] = [:]
        for (number, stroke) in strokes.enumerated() where stroke.tag != nil {
            nets[stroke.net, default: []].append(number)
        }
        for (_, own) in nets.sorted(by: { $0.key < $1.key }) {
            guard let tag = strokes[own[0]].tag, let text = sizes[tag] else { continue }
            let size = LineTag.size(around: text)
            let ends = own.filter { strokes[$0].line != nil }
            let order = own.sorted { (strokes[$1].length, $0) < (strokes[$0].length, $1) }.prefix(Self.mostTried)
            var told: Set<Int> = []
            func tell(_ number: Int, _ place: Rectangle?, as tag: LineTag) -> Bool {
                guard let place else { return false }
                tags.append((tag, place))
                told.insert(number)
                return true
            }
            for number in ends.count <= Self.fewEnds && !tag.sign.isEmpty ? ends : [] {
                _ = tell(number, free.place(size, on: &strokes[number], number: number, margin: 2), as: tag)
            }
            if told.isEmpty {
                _ = order.contains { tell($0, free.place(size, on: &strokes[$0], number: $0, margin: 2), as: tag) }
            }
            if told.isEmpty { _ = order.contains { tell($0, free.place(size, beside: strokes[$0]), as: tag) } }
            // What merged or was split is told once a net.
            if tag.sign.isEmpty { continue }
            let sign = tag.shortened
            for number in ends where !told.contains(number) {
                _ = tell(
                    number,
                    free.place(
                        LineTag.short, on: &strokes[number], number: number, margin: Self.signMargin), as: sign)
            }
            if told.isEmpty {
                _ = order.contains {
                    tell(
                        $0, free.place(LineTag.short, on: &strokes[$0], number: $0, margin: Self.signMargin), as: sign)
                }
            }
            if told.isEmpty {
                _ = order.contains { tell($0, free.place(LineTag.short, beside: strokes[$0]), as: sign) }
            }
        }
    }
}

extension Diagram.Stroke {
    /// How long it is, gaps left out.
    fileprivate var length: Double {
        pieces.reduce(0) { length, piece in
            zip(piece, piece.dropFirst()).reduce(length) { $0 + abs($1.1.x - $1.0.x) + abs($1.1.y - $1.0.y) }
        }
    }
}

extension PageGraph {
    mutating func addTags(_ page: Page) throws(GraphvizError) {
        for (tag, place) in page.diagram.tags {
            try addPart("tag", place.moved(x: page.corner.x, y: page.corner.y), tag.attributes)
        }
    }
}
