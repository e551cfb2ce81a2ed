internal import Graphviz
internal import Palette
internal import Texts

/// Every text of a page as it is set, in the order in which they are measured.
struct PageWords {
    let labels: [SetText]
    /// The title, and what it all comes to.
    let head: [SetText]
    /// Over what stands alone.
    let heading: SetText
    /// Those of the legend's signs.
    let meanings: [SetText]
    let foot: [SetText]

    init(_ chart: Chart, _ legend: Legend) {
        let theme = chart.options.theme
        labels = chart.boxes.map { Self.label(of: $0, theme) }
        let title = SetText(
            lines: Lettering.lines(of: chart.title, width: 64, longest: 400), size: 24, isBold: true, alignment: .left)
        head =
            [title]
            + chart.subtitle.map { line in
                SetText(
                    lines: Lettering.lines(of: line, width: 130, longest: 1_000), size: 14,
                    color: theme == .print ? .black : .faintInk, alignment: .left)
            }
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

    var all: [SetText] { labels + head + [heading] + meanings + foot }

    typealias Size = (width: Double, height: Double)

    /// The sizes of all texts, parted as the texts are.
    func parted(
        _ sizes: [Size]
    ) -> (labels: [Size], head: [Size], heading: Size, meanings: [Size], foot: [Size]) {
        let heading = labels.count + head.count
        let foot = heading + 1 + meanings.count
        return (
            Array(sizes[..<labels.count]), Array(sizes[labels.count..<heading]), sizes[heading],
            Array(sizes[(heading + 1)..<foot]), Array(sizes[foot...])
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
