internal import Graphviz
internal import Palette
internal import Texts

/// Every text of a page as it is set, in the order in which they are measured.
struct PageWords {
    let labels: [SetText]
    let title: SetText
    /// Over what stands alone.
    let heading: SetText
    /// Those of the legend's signs.
    let meanings: [SetText]
    let foot: [SetText]

    init(_ chart: Chart, _ legend: Legend) {
        let theme = chart.options.theme
        labels = chart.boxes.map { Self.label(of: $0, theme) }
        title = SetText(
            lines: Lettering.lines(of: chart.title, width: 64, longest: 400), size: 24, isBold: true, alignment: .left)
        heading = SetText(
            lines: [Wording("Utan linje i den här bilden", en: "Without a line in this chart")[chart.language]],
            size: 10, isBold: true)
        meanings = legend.rows.map { SetText(lines: [$0.text], size: 10) }
        foot = chart.foot.map { line in
            SetText(
                lines: Lettering.lines(of: line, width: 100, longest: 6_000), size: 9,
                color: theme == .print ? .black : .faintInk, alignment: .left)
        }
    }

    var all: [SetText] { labels + [title, heading] + meanings + foot }

    typealias Size = (width: Double, height: Double)

    /// The sizes of all texts, parted as the texts are.
    func parted(
        _ sizes: [Size]
    ) -> (labels: [Size], title: Size, heading: Size, meanings: [Size], foot: [Size]) {
        let others = labels.count + 2
        return (
            Array(sizes[..<labels.count]), sizes[labels.count], sizes[labels.count + 1],
            Array(sizes[others..<others + meanings.count]), Array(sizes[(others + meanings.count)...])
        )
    }

    /// What a box says: name and caption.
    static func label(of box: Chart.Box, _ theme: ChartOptions.Theme) -> SetText {
        // A post of a hundred holders is not a tower.
        let told =
            box.caption.count > 24 ? box.caption.prefix(24) + ["… + \(box.caption.count - 24)"] : box.caption[...]
        let lines = Lettering.lines(of: box.name) + told.flatMap(Lettering.lines)
        return SetText(lines: lines, color: BoxStyle(of: box, theme).text)
    }
}
