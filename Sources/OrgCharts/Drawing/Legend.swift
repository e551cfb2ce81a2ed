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

        let plain = chart.boxes.filter { !$0.isGhost }
        for sphere in Sphere.allCases where plain.contains(where: { $0.kind.sphere == sphere }) {
            add(.box(BoxStyle(sphere, theme), isStack: false), sphere.wording)
        }
        let first = plain.first { $0.isClass }
        if let first {
            var style = BoxStyle(first.kind.sphere, theme)
            style.isDashed = false
            add(.box(style, isStack: true), Wording("Flera av samma slag", en: "Several of a kind"))
        }
        if let vacant = chart.boxes.first(where: \.isVacant) {
            add(.box(BoxStyle(of: vacant, theme), isStack: false), Wording("Vakant", en: "Vacant"))
        }
        if let ghost = chart.boxes.first(where: \.isGhost) {
            add(
                .box(BoxStyle(of: ghost, theme), isStack: false),
                Wording("Finns inte i modellen", en: "Not in the model"))
        }
        if let stressed = chart.boxes.first(where: { $0.emphasis != nil }) {
            add(.box(BoxStyle(of: stressed, theme), isStack: false), Wording("Markerad", en: "Stressed"))
        }
        if frames {
            add(
                .box(.frame, isStack: false),
                Wording("Ram: linjen gäller var och en", en: "Frame: a line to it is to each"))
        }
        // One row a style: relations that look alike are told together.
        var relations: [LineStyle: [Relation]] = [:]
        for relation in Set(chart.lines.map(\.relation)) {
            relations[LineStyle(relation, theme), default: []].append(relation)
        }
        let rows = relations.map { ($0.key, $0.value.sorted { $0.rawValue < $1.rawValue }) }
        for (style, relations) in rows.sorted(by: { $0.1[0].rawValue < $1.1[0].rawValue }) {
            let words = relations.map { $0.words.phrase[language] }.joined(separator: ", ")
            add(.line(style), Wording(words.capitalizedFirst, en: words.capitalizedFirst))
        }
        if let implied = chart.lines.first(where: \.isImplied) {
            add(.line(LineStyle(of: implied, theme)), Wording("Ljusare: underförstått", en: "Lighter: implied"))
        }
        if let demanded = chart.lines.first(where: \.isDemanded) {
            add(.line(LineStyle(of: demanded, theme)), Wording("Krävs, finns ännu inte", en: "Demanded, not yet there"))
        }
        self.entries = entries
    }
}

extension String {
    /// The text with a small letter first.
    var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }

    /// The text with a capital first.
    var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
