internal import OrgModel

extension Chart {
    /// The chart as an indented outline, with the same content as the picture: every box below the one it stands
    /// under, with its caption and its lines in words. A terminal shows it and does nothing else with it.
    public var outline: String {
        let heading = Lettering.visible(title)
        var text = heading + "\n" + String(repeating: "=", count: heading.count) + "\n\n"
        let linesFrom = linesFrom
        for entry in OutlineTree(of: self).entries {
            let box = boxes[entry.box]
            let indent = String(repeating: "  ", count: entry.depth)
            text += "\(indent)- \(Lettering.visible(entry.heading))\n"
            for line in linesFrom[entry.box] {
                text += "\(indent)    \(Lettering.visible(words(of: line)))\n"
            }
            if let emphasis = box.emphasis { text += "\(indent)    ! \(Lettering.visible(emphasis))\n" }
        }
        return text + "\n" + foot.map(Lettering.visible).joined(separator: "\n") + "\n"
    }

    /// The lines of which each box is the subject.
    var linesFrom: [[Line]] {
        var from = [[Line]](repeating: [], count: boxes.count)
        for line in lines { from[line.from].append(line) }
        return from
    }

    /// A line from its subject: "svarar inför Nämnder (underförstått)".
    func words(of line: Line) -> String {
        var words = "\(line.relation.words.phrase[language]) \(boxes[line.to].name)"
        if line.isImplied { words += Wording(" (underförstått)", en: " (implied)")[language] }
        if line.isDemanded { words += Wording(" (krav)", en: " (demanded)")[language] }
        return words
    }
}

/// The boxes of a chart in the order of an outline, each under the first that stands above it.
struct OutlineTree {
    struct Entry {
        let box: Int
        /// How far in the entry stands; a chain of thousands runs straight down from a depth that a page takes.
        let depth: Int
        /// Name, kind and caption, and what stands deeper than it is shown with its level.
        let heading: String

        private static let deepest = 24

        init(box: Int, level: Int, heading: String) {
            self.box = box
            depth = min(level, Self.deepest)
            self.heading = level > Self.deepest ? "[\(level)] \(heading)" : heading
        }
    }

    private(set) var entries: [Entry] = []

    init(of chart: Chart) {
        // What draws nearest in the picture also does here: leadership and belonging before command, command before
        // appointment.
        var above: [Int: [(rank: Int, box: Int)]] = [:]
        for line in chart.lines where line.from != line.to {
            let rank = Self.rank(of: line.relation)
            switch line.relation.words.above {
            case .subject: above[line.to, default: []].append((rank, line.from))
            case .object: above[line.from, default: []].append((rank, line.to))
            case nil: break
            }
        }
        let superior = above.compactMapValues { superiors in
            superiors.min { ($0.rank, $0.box) < ($1.rank, $1.box) }?.box
        }
        var below: [Int: [Int]] = [:]
        for (box, above) in superior { below[above, default: []].append(box) }
        // Who nobody stands above begins; of those that stand in a circle, the first.
        var told: Set<Int> = []
        func tell(_ top: Int) {
            var waiting = [(box: top, depth: 0)]
            while let (box, depth) = waiting.popLast() {
                guard told.insert(box).inserted else { continue }
                entries.append(Entry(box: box, level: depth, heading: Self.heading(chart.boxes[box], chart.language)))
                for child in (below[box] ?? []).sorted(by: >) { waiting.append((child, depth + 1)) }
            }
        }
        for box in chart.boxes.indices where superior[box] == nil { tell(box) }
        for box in chart.boxes.indices where !told.contains(box) {
            var circle: Set<Int> = []
            var here = box
            while circle.insert(here).inserted { here = superior[here] ?? here }
            tell(here)
        }
    }

    private static func rank(of relation: Relation) -> Int {
        switch relation {
        case .chef: 0
        case .hörTill, .delAv, .bedrivsI: 1
        case .leder: 2
        case .uppdrag: 3
        case .tillsätter, .utser: 4
        case .ägarstyr, .äger: 5
        default: 6
        }
    }

    private static func heading(_ box: Chart.Box, _ language: Language) -> String {
        let kind = box.kind.words.singular[language]
        var marks = box.isGhost || kind == box.name.lowercased() ? [] : [kind]
        marks += box.caption
        if box.isImplied { marks.append(Wording("underförstått", en: "implied")[language]) }
        return marks.isEmpty ? box.name : "\(box.name) (\(marks.joined(separator: ", ")))"
    }
}
