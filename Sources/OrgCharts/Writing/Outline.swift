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
        let cells = Cells(of: chart)
        let superiors = Spine(of: cells, in: chart).superiors(of: cells, in: chart)
        var below = [[Int]](repeating: [], count: chart.boxes.count)
        for (box, superior) in superiors.enumerated() { if let superior { below[superior].append(box) } }
        var linesFrom = [[Chart.Line]](repeating: [], count: chart.boxes.count)
        for line in chart.lines { linesFrom[line.from].append(line) }
        let pins = Pins(of: chart)
        var items: [Item] = []
        for top in chart.boxes.indices where superiors[top] == nil {
            var waiting = [(box: top, level: 0)]
            while let (number, level) = waiting.popLast() {
                let box = chart.boxes[number]
                let page = pageOf.isEmpty ? "" : ", \(PagePlace.words(of: [pageOf[number]], chart.language))"
                let heading = Self.heading(of: box, chart.language) + page
                items.append(
                    Item(
                        depth: min(level, Self.deepest),
                        heading: level > Self.deepest ? "[\(level)] \(heading)" : heading,
                        lines: linesFrom[number].map(chart.words), pins: pins.words(of: number),
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
        var text = heading + "\n" + String(repeating: "=", count: heading.count) + "\n\n"
        for item in items {
            let indent = String(repeating: "  ", count: item.depth)
            text += "\(indent)- \(Lettering.visible(item.heading))\n"
            for line in item.lines { text += "\(indent)    \(Lettering.visible(line))\n" }
            for pin in item.pins { text += "\(indent)    ! \(Lettering.visible(pin))\n" }
            if let emphasis = item.emphasis { text += "\(indent)    ! \(Lettering.visible(emphasis))\n" }
        }
        for note in notes { text += "\n\(Lettering.visible(note))\n" }
        return text + "\n" + foot.map(Lettering.visible).joined(separator: "\n") + "\n"
    }

    private static func heading(of box: Chart.Box, _ language: Language) -> String {
        let kind = box.kind.words.singular[language]
        var marks = box.isGhost || kind == box.name.lowercased() ? [] : [kind]
        marks += box.caption + box.facts
        if box.isImplied { marks.append(Wording("underförstått", en: "implied")[language]) }
        return marks.isEmpty ? box.name : "\(box.name) (\(marks.joined(separator: ", ")))"
    }
}

extension Chart {
    /// A line from its subject: "svarar inför Nämnder (underförstått)".
    func words(of line: Line) -> String {
        let phrase = line.modality.phrase(line.relation.words.phrase)
        return "\(phrase[language]) \(boxes[line.to].name)\(line.terms)\(line.modality.mark[language])"
    }
}
