internal import OrgModel
internal import Texts

/// The rows of a legend that tell of lines.
extension Legend {
    /// First what stays, each look once; then what became something, with the sign of that and what it is.
    static func lines(_ seen: [Strokes.Stroke], in chart: Chart) -> [Row] {
        let (language, theme) = (chart.language, chart.options.theme)
        func told(_ meanings: [Wording]) -> String { meanings.map { $0[language] }.joined(separator: ", ") }
        let stays = seen.filter { $0.look?.lineWording == nil }
        var rows = strokes(chart.tellsChange ? stays.map { $0.unchanged(theme) } : stays).map { style, meanings in
            Row(sign: .line(style), text: told(meanings).capitalizedFirst)
        }
        for look in Emphasis.Look.allCases {
            guard let meaning = look.lineWording?[language] else { continue }
            for (style, meanings) in strokes(seen.filter { $0.look == look }) {
                if let tag = LineTag(look, theme) {
                    rows.append(Row(sign: .tagged(style, tag), text: "\(meaning): \(told(meanings))"))
                } else {
                    rows.append(Row(sign: .line(style), text: meaning))
                }
            }
        }
        return rows
    }

    /// The strokes that differ in look or meaning, each where it is first met.
    struct Strokes {
        struct Stroke: Hashable {
            let style: LineStyle
            let relation: Relation
            let modality: Modality
            let look: Emphasis.Look?
            let isAcross: Bool

            /// As it looks where it stays.
            func unchanged(_ theme: ChartOptions.Theme) -> Stroke {
                let style = LineStyle(unchanged: relation, modality, theme)
                return Stroke(style: style, relation: relation, modality: modality, look: look, isAcross: isAcross)
            }
        }

        private(set) var all: [Stroke] = []
        private var seen: Set<Stroke> = []

        /// - Parameter links: what lines are drawn as; nil is each by itself.
        init(of chart: Chart, _ links: [Composition.Link]?) {
            guard let links else {
                for line in chart.lines { add(line, LineStyle(of: line, chart.options.theme), isAcross: false) }
                return
            }
            for link in links {
                let style = LineStyle(of: link, in: chart)
                for line in link.ends.lazy.flatMap(\.lines) { add(chart.lines[line], style, isAcross: link.isAcross) }
            }
        }

        private mutating func add(_ line: Chart.Line, _ style: LineStyle, isAcross: Bool) {
            let stroke = Stroke(
                style: style, relation: line.relation, modality: line.modality, look: line.look, isAcross: isAcross)
            if seen.insert(stroke).inserted { all.append(stroke) }
        }
    }

    /// The looks of lines, each with what it means: "leder, uppdrag av, underförstått".
    private static func strokes(
        _ strokes: [Strokes.Stroke]
    ) -> [(style: LineStyle, meanings: [Wording])] {
        struct Meaning: Hashable {
            let relation: Relation
            let modality: Modality
            let isAcross: Bool

            var order: (Int, Int) { (modality.rank, Int(relation.rawValue)) }
        }
        var meanings: [LineStyle: Set<Meaning>] = [:]
        var places: [LineStyle: Int] = [:]
        for stroke in strokes {
            if places[stroke.style] == nil { places[stroke.style] = places.count }
            let modality = stroke.look?.isOfChange == true ? stroke.modality.saidOutright : stroke.modality
            meanings[stroke.style, default: []].insert(
                Meaning(relation: stroke.relation, modality: modality.ofAll, isAcross: stroke.isAcross))
        }
        let looks = meanings.map { ($0.key, $0.value.sorted { $0.order < $1.order }) }
        // Of looks that mean one thing first, the one that means no more comes first.
        func key(_ look: (style: LineStyle, meanings: [Meaning])) -> [Int] {
            look.meanings.flatMap { [$0.order.0, $0.order.1] } + [-1, places[look.style] ?? 0]
        }
        return looks.sorted { key(($0.0, $0.1)).lexicographicallyPrecedes(key(($1.0, $1.1))) }.map { style, meanings in
            let words = meanings.map { meaning in
                let modality = meaning.modality
                let phrase = modality.phrase(meaning.relation.words.phrase)
                let implied = modality.isImplied ? Wording(" (underförstått)", en: " (implied)") : Wording("", en: "")
                let standing: Wording =
                    switch modality.standing {
                    case .demanded, .proposed:
                        Wording(" (\(modality.ofNode ?? phrase))", en: " (\(modality.ofNode ?? phrase))")
                    case .permitted: modality.standingMark
                    case .holds, .denied, .open: Wording("", en: "")
                    }
                let across: Wording =
                    meaning.isAcross ? Wording(" (i raden)", en: " (in the row)") : Wording("", en: "")
                return Wording(
                    "\(phrase)\(across)\(implied)\(standing)", en: "\(phrase)\(across)\(implied)\(standing)")
            }
            return (style, words)
        }
    }
}
