internal import OrgModel

/// What a chart's signs mean: exactly those that are drawn in it.
struct Legend {
    /// A sign and its meaning.
    struct Entry {
        enum Sign {
            case box(BoxStyle, isStack: Bool)
            case line(LineStyle)
        }

        let sign: Sign
        let text: String
    }

    let entries: [Entry]

    /// - Parameter frames: whether boxes are drawn in frames.
    init(of chart: Chart, frames: Bool) {
        let language = chart.language
        let theme = chart.options.theme
        var entries: [Entry] = []
        func add(_ sign: Entry.Sign, _ text: Wording) { entries.append(Entry(sign: sign, text: text[language])) }

        // One row a look: what looks alike is told together, and what looks different apart.
        var looks: [BoxStyle: [Wording]] = [:]
        var order: [BoxStyle] = []
        for box in chart.boxes.sorted(by: { Self.place($0) < Self.place($1) }) {
            var style = BoxStyle(of: box, theme)
            style.isStressed = false
            let meaning = Self.meaning(of: box)
            if looks[style] == nil { order.append(style) }
            if looks[style]?.contains(meaning) != true { looks[style, default: []].append(meaning) }
        }
        for style in order {
            let words = (looks[style] ?? []).map { $0[language] }.joined(separator: "; ")
            add(.box(style, isStack: false), Wording(words, en: words))
        }
        if let first = chart.boxes.first(where: { $0.isClass && !$0.isGhost }) {
            var style = BoxStyle(first.kind.sphere, theme)
            style.isDashed = false
            add(.box(style, isStack: true), Wording("Flera av samma slag", en: "Several of a kind"))
        }
        if let stressed = chart.boxes.first(where: { $0.emphasis != nil }) {
            add(.box(BoxStyle(of: stressed, theme), isStack: false), Wording("Markerad", en: "Stressed"))
        }
        if frames {
            add(
                .box(.frame, isStack: false),
                Wording("Ram: linjen gäller var och en", en: "Frame: a line to it is to each"))
        }
        for (style, meanings) in Self.strokes(chart.lines, theme) {
            let words = meanings.map { $0[language] }.joined(separator: ", ")
            add(.line(style), Wording(words.capitalizedFirst, en: words.capitalizedFirst))
        }
        self.entries = entries
    }

    /// Spheres in their order; in each what is plain before what is not.
    private static func place(_ box: Chart.Box) -> (Int, Int) {
        let sphere = Sphere.allCases.firstIndex(of: box.kind.sphere) ?? 0
        let mark = (box.isGhost ? 4 : 0) + (box.isVacant ? 2 : 0) + (box.isImplied ? 1 : 0)
        return (box.isGhost ? Sphere.allCases.count + sphere : sphere, mark)
    }

    /// What a box's look means: "Tjänstemän, vakant".
    private static func meaning(of box: Chart.Box) -> Wording {
        if box.isGhost { return Wording("Finns inte i modellen", en: "Not in the model") }
        let sphere = box.kind.sphere.wording
        let vacant = box.isVacant ? Wording(", vakant", en: ", vacant") : Wording("", en: "")
        let implied = box.isImplied ? Wording(", underförstått", en: ", implied") : Wording("", en: "")
        return Wording(
            sphere.swedish + vacant.swedish + implied.swedish, en: sphere.english + vacant.english + implied.english)
    }

    /// The looks of lines, each with what it means: "leder, uppdrag av, underförstått".
    private static func strokes(
        _ lines: [Chart.Line], _ theme: ChartOptions.Theme
    ) -> [(style: LineStyle, meanings: [Wording])] {
        struct Meaning: Hashable {
            let relation: Relation
            let isImplied: Bool
            let isDemanded: Bool

            var place: (Int, Int, Int) { (isDemanded ? 1 : 0, isImplied ? 1 : 0, Int(relation.rawValue)) }
        }
        var meanings: [LineStyle: Set<Meaning>] = [:]
        for line in lines {
            var style = LineStyle(of: line, theme)
            // How a layout pulls is not seen.
            style.weight = nil
            meanings[style, default: []].insert(
                Meaning(relation: line.relation, isImplied: line.isImplied, isDemanded: line.isDemanded))
        }
        let rows = meanings.map { ($0.key, $0.value.sorted { $0.place < $1.place }) }
        return rows.sorted { $0.1[0].place < $1.1[0].place }.map { style, meanings in
            let words = meanings.map { meaning in
                let phrase = meaning.relation.words.phrase
                let implied = meaning.isImplied ? Wording(" (underförstått)", en: " (implied)") : Wording("", en: "")
                let demanded =
                    meaning.isDemanded
                    ? Wording(" (krävs, finns inte än)", en: " (demanded, not yet there)") : Wording("", en: "")
                return Wording(
                    phrase.swedish + implied.swedish + demanded.swedish,
                    en: phrase.english + implied.english + demanded.english)
            }
            return (style, words)
        }
    }
}

extension String {
    /// The text with a capital first.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
