public import OrgModel
public import Texts

/// Remarks that are pinned to a chart, by whoever knows what they rest on: a chart knows no audit. Each has a number,
/// which stands on what it is about and before its words below the legend.
public struct Pins: Sendable {
    /// What they all are, as the heading of their list.
    public let title: Wording
    /// In the order in which they are told.
    public let pins: [Pin]

    public init(title: Wording, _ pins: [Pin]) { (self.title, self.pins) = (title, pins) }
}

/// One remark: how grave it is, what it says, and what it is about.
public struct Pin: Sendable {
    /// What is missing: a place that is drawn dashed, with a question mark.
    public struct Gap: Hashable, Sendable {
        public let wording: Wording
        /// Whether it would stand above what lacks it, as a chief would.
        public let isAbove: Bool

        public init(_ wording: Wording, isAbove: Bool) { (self.wording, self.isAbove) = (wording, isAbove) }
    }

    /// A line by its ends, however often it is said.
    public struct Line: Hashable, Sendable {
        public let subject: Node
        public let relation: Relation
        public let object: Node

        public init(_ subject: Node, _ relation: Relation, _ object: Node) {
            (self.subject, self.relation, self.object) = (subject, relation, object)
        }
    }

    /// How grave it is, by which its number has a shape and a word.
    public let severity: Severity
    /// What it is known by: `DBL-02`.
    public let code: String
    /// The short name, and all that it says.
    public let name: Wording
    public let message: Wording
    /// What it is about: its number stands on their boxes.
    public let nodes: [Node]
    /// The lines that it is about: they are stressed, and have its number.
    public let lines: [Line]
    /// What is missing at its nodes, if anything is.
    public let gap: Gap?

    public init(
        severity: Severity, code: String, name: Wording, message: Wording, nodes: [Node], lines: [Line] = [],
        gap: Gap? = nil
    ) {
        (self.severity, self.code, self.name, self.message) = (severity, code, name, message)
        (self.nodes, self.lines, self.gap) = (nodes, lines, gap)
    }
}

extension Chart {
    /// A remark that has a place in the chart.
    public struct Pinned: Sendable {
        public let number: Int
        public let pin: Pin
        /// The boxes that it is about, in their order.
        public let boxes: [Int]
        /// The chart's lines that it is about.
        public let lines: [Int]
    }

    /// The remarks of a chart: those that have a place in it, numbered from 1, and those that have none, since what they
    /// are about is not shown.
    public struct Notes: Sendable {
        public let title: Wording
        public let pinned: [Pinned]
        public let homeless: [Pin]
        /// Whether it has none, and another page has.
        let isElsewhere: Bool
    }
}

extension Chart.Notes {
    /// - Parameters:
    ///   - boxes: the box of each node that is shown.
    ///   - lines: the chart's lines by what they join.
    ///   - aliases: what persons are called in the chart, by their names.
    init(_ pins: Pins, boxes: [Node: Int], lines: [Pin.Line: [Int]], aliases: [(name: String, alias: String)]) {
        title = pins.title
        var pinned: [Chart.Pinned] = []
        var homeless: [Pin] = []
        for pin in pins.pins.map({ $0.calling(aliases) }) {
            let shown = Set(pin.lines.flatMap { lines[$0] ?? [] }).sorted()
            var about = Set(pin.nodes.compactMap { boxes[$0] }).sorted()
            if about.isEmpty, shown.isEmpty {
                // What is about a matter that is not shown stands on those who have to do with it.
                about = Set(pin.lines.flatMap { [$0.subject, $0.object] }.compactMap { boxes[$0] }).sorted()
            }
            if about.isEmpty, shown.isEmpty {
                homeless.append(pin)
            } else {
                pinned.append(Chart.Pinned(number: pinned.count + 1, pin: pin, boxes: about, lines: shown))
            }
        }
        (self.pinned, self.homeless, isElsewhere) = (pinned, homeless, false)
    }

    /// The remarks of a page of several, with the numbers that the whole gives them: a box or a line is known by its
    /// element, which it bears on the page where it stands as itself. What has no place anywhere is told on the first.
    init?(of whole: Chart, on boxes: [Chart.Box], _ lines: [Chart.Line], isFirst: Bool) {
        guard let notes = whole.notes else { return nil }
        let boxOf = Dictionary(boxes.enumerated().map { ($1.element, $0) }) { first, _ in first }
        let lineOf = Dictionary(lines.enumerated().map { ($1.element, $0) }) { first, _ in first }
        title = notes.title
        pinned = notes.pinned.compactMap { pinned in
            let own = pinned.boxes.compactMap { boxOf[whole.boxes[$0].element] }
            let lines = pinned.lines.compactMap { lineOf[whole.lines[$0].element] }
            if own.isEmpty, lines.isEmpty { return nil }
            return Chart.Pinned(number: pinned.number, pin: pinned.pin, boxes: own, lines: lines)
        }
        homeless = isFirst ? notes.homeless : []
        isElsewhere = pinned.isEmpty && homeless.isEmpty && !(notes.pinned.isEmpty && isFirst)
    }

    /// The remarks about each box, by its number.
    var byBox: [Int: [Chart.Pinned]] {
        var found: [Int: [Chart.Pinned]] = [:]
        for pinned in pinned { for box in pinned.boxes { found[box, default: []].append(pinned) } }
        return found
    }

    /// The remarks about each line, by its number.
    var byLine: [Int: [Chart.Pinned]] {
        var found: [Int: [Chart.Pinned]] = [:]
        for pinned in pinned { for line in pinned.lines { found[line, default: []].append(pinned) } }
        return found
    }
}

extension Chart.Pinned {
    /// "3 'Socialchef' leds av … (hög, DBL-02)".
    func words(in language: Language) -> String { "\(number) \(pin.words(in: language))" }
}

extension Pin {
    /// The same of persons by other names.
    fileprivate func calling(_ aliases: [(name: String, alias: String)]) -> Pin {
        func told(_ text: String) -> String {
            aliases.reduce(text) { text, person in
                text.contains(person.name) ? text.replacing(person.name, with: person.alias) : text
            }
        }
        return Pin(
            severity: severity, code: code, name: name,
            message: Wording(told(message.swedish), en: told(message.english)), nodes: nodes, lines: lines, gap: gap)
    }

    func words(in language: Language) -> String {
        "\(message[language]) (\(severity.wording[language]), \(code))"
    }
}

extension Chart {
    /// What the pinned remarks are, how many there are, and which have no place, line by line; nothing where none were
    /// asked for.
    public var noteWords: [String] {
        guard let notes else { return [] }
        let count = notes.pinned.count + notes.homeless.count
        let words = count == 0 ? Wording("inga", en: "none") : Wording("\(count)", en: "\(count)")
        return ["\(notes.title[language]): \(words[language])"]
            + (notes.homelessWords.map { [$0[language]] } ?? [])
            + notes.homeless.map { "– \($0.words(in: language))" }
    }
}

extension Chart.Notes {
    /// How many have no place in the chart; nil where all have one.
    var homelessHeading: Wording? {
        guard !homeless.isEmpty else { return nil }
        return homeless.count == 1
            ? Wording(
                "1 utan plats i bilden, som inte visar det som det gäller",
                en: "1 without a place in the picture, which does not show what it is about")
            : Wording(
                "\(homeless.count) utan plats i bilden, som inte visar det som de gäller",
                en: "\(homeless.count) without a place in the picture, which does not show what they are about")
    }

    /// What has no place in the chart, in a sentence; nil where all have one.
    public var homelessWords: Wording? {
        guard !homeless.isEmpty else { return nil }
        var kinds: [(code: String, name: Wording)] = []
        var counts: [String: Int] = [:]
        for pin in homeless {
            if counts[pin.code] == nil { kinds.append((pin.code, pin.name)) }
            counts[pin.code, default: 0] += 1
        }
        func list(_ language: Language) -> String {
            kinds.map { code, name in
                let count = counts[code] ?? 0
                return "\(name[language]) (\(code)\(count > 1 ? ", \(count)" : ""))"
            }.joined(separator: ", ")
        }
        guard let heading = homelessHeading else { return nil }
        return Wording("\(heading): \(list(.swedish))", en: "\(heading): \(list(.english))")
    }
}
