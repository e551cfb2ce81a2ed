internal import OrgModel
internal import Texts

/// A chart as words, with the same content as the picture: every box under the one that it stands under there, with its
/// caption and its lines.
public struct Outline: Sendable {
    /// One box of the chart.
    public struct Item: Sendable {
        /// How far in it stands; a chain of thousands runs straight down from a depth that a page takes.
        public let depth: Int
        /// Name, kind and caption, and what stands deeper than it is shown with its level.
        public let heading: String
        /// The box's lines: "svarar inför Nämnder (underförstått)".
        public let lines: [String]
        /// How many of the chart's lines these tell.
        package let lineCount: Int
        /// The remarks that are pinned to the box or to one of its lines.
        public let pins: [String]
        /// Why the box is stressed, if it is.
        public let emphasis: String?
        /// The name of the box's element in the picture.
        public let element: String
    }

    public let items: [Item]
    private let title: String
    private let foot: [String]
    /// What all pinned remarks are, and which of them have no place.
    private let notes: [String]

    private static let deepest = 24

    /// - Complexity: linear in boxes and lines, apart from sorting.
    public init(of chart: Chart) { self.init(of: chart, pageOf: []) }

    /// The whole chart, each box with its page where there are several.
    public init(of pages: ChartPages) { self.init(of: pages.chart, pageOf: pages.pages.count > 1 ? pages.pageOf : []) }

    private init(of chart: Chart, pageOf: [Int]) {
        let isByForum = chart.isByForum
        let cells = Cells(of: chart)
        var superiors = Spine(of: cells, in: chart).superiors(of: cells, in: chart)
        if isByForum { superiors = [Int?](repeating: nil, count: chart.boxes.count) }
        var below = [[Int]](repeating: [], count: chart.boxes.count)
        for (box, superior) in superiors.enumerated() { if let superior { below[superior].append(box) } }
        var linesFrom = [[Chart.Line]](repeating: [], count: chart.boxes.count)
        for line in chart.lines { linesFrom[line.from].append(line) }
        let forumWords = isByForum ? chart.forumWords() : nil
        let pins = Pins(of: chart)
        var items: [Item] = []
        let tops = chart.boxes.indices.filter { superiors[$0] == nil }
        let forums = isByForum ? tops.filter(chart.isForum) : []
        for top in forums + tops.filter({ !forums.contains($0) }) {
            var waiting = [(box: top, level: 0)]
            while let (number, level) = waiting.popLast() {
                let box = chart.boxes[number]
                let page = pageOf.isEmpty ? "" : ", \(PagePlace.words(of: [pageOf[number]], chart.language))"
                let meetings = isByForum ? box.meetings : nil
                let heading = Self.heading(of: box, also: meetings, chart.language) + page
                items.append(
                    Item(
                        depth: min(level, Self.deepest),
                        heading: level > Self.deepest ? "[\(level)] \(heading)" : heading,
                        lines: forumWords?[number].map(\.text) ?? linesFrom[number].map(chart.words),
                        lineCount: forumWords?[number].reduce(0) { $0 + $1.count } ?? linesFrom[number].count,
                        pins: pins.words(of: number),
                        emphasis: box.emphasis, element: box.element))
                waiting += below[number].reversed().map { ($0, level + 1) }
            }
        }
        self.items = items
        (title, foot) = (chart.title, chart.foot)
        notes = chart.noteWords
    }

    /// The remarks that are told at each box: about it, or about a line that goes out from it.
    private struct Pins {
        private var words: [Int: [String]] = [:]

        init(of chart: Chart) {
            for pinned in chart.notes?.pinned ?? [] {
                for box in Set(pinned.boxes + pinned.lines.map { chart.lines[$0].from }).sorted() {
                    words[box, default: []].append(pinned.words(in: chart.language))
                }
            }
        }

        func words(of box: Int) -> [String] { words[box] ?? [] }
    }

    /// The outline as an indented text. A terminal shows it and does nothing else with it.
    public var text: String {
        let heading = Lettering.visible(title)
        let text = heading + "\n" + String(repeating: "=", count: heading.count) + "\n\n" + body
        let told = notes.map { "\n\(Lettering.visible($0))\n" }.joined()
        return text + told + "\n" + foot.map(Lettering.visible).joined(separator: "\n") + "\n"
    }

    /// What stands for a picture: no more than somebody listens to.
    var alternative: String {
        let whole = body
        guard whole.utf16.count > Self.longestAlternative else { return whole }
        return whole.prefix(Self.longestAlternative) + "…"
    }

    private static let longestAlternative = 12_000

    /// Every item, indented under what it stands under.
    private var body: String {
        var text = ""
        for item in items {
            let indent = String(repeating: "  ", count: item.depth)
            text += "\(indent)- \(Lettering.visible(item.heading))\n"
            for line in item.lines { text += "\(indent)    \(Lettering.visible(line))\n" }
            for pin in item.pins { text += "\(indent)    ! \(Lettering.visible(pin))\n" }
            if let emphasis = item.emphasis { text += "\(indent)    ! \(Lettering.visible(emphasis))\n" }
        }
        return text
    }

    private static func heading(of box: Chart.Box, also more: String?, _ language: Language) -> String {
        // A card of a page is of no kind.
        if box.isOfPage { return "\(box.name): \(box.description)" }
        let kind = box.kind.words.singular[language]
        var marks = box.isGhost || kind == box.name.lowercased() ? [] : [kind]
        marks += box.caption + box.facts + [more].compactMap(\.self) + box.notes
        if box.isImplied { marks.append(Wording("underförstått", en: "implied")[language]) }
        return marks.isEmpty ? box.name : "\(box.name) (\(marks.joined(separator: ", ")))"
    }
}

extension Chart {
    /// A line from its subject: "svarar inför Nämnder (underförstått)", where it is new or ends "nytt: hör till Nämnder".
    func words(of line: Line) -> String {
        let phrase = line.modality.phrase(line.relation.words.phrase)
        let when = line.look?.timeMark?[language] ?? ""
        return "\(when)\(phrase[language]) \(boxes[line.to].name)\(line.terms)\(line.modality.mark[language])"
    }
}
