internal import Graphviz
internal import Palette
internal import Texts

/// Every text of a page as it is set, in the order in which they are measured.
struct PageWords {
    /// The title, and what it all comes to.
    let head: [SetText]
    /// Those of the legend's signs.
    let meanings: [SetText]
    /// What places mean.
    let sayings: [SetText]
    let foot: [SetText]
    /// The remarks that are pinned to the chart.
    let pins: PinWords?

    private static let wide = 1_300.0

    /// - Parameter width: That of what they stand around.
    init(_ chart: Chart, _ legend: Legend, _ sayings: [String], width: Double) {
        let theme = chart.options.theme
        func small(_ line: String, _ size: Double, longest: Int) -> SetText {
            let letters = max(80, min(240, Int(width / (size * 0.5))))
            return SetText(
                lines: Lettering.paragraph(line, width: letters, longest: longest), size: size,
                color: theme == .print ? .black : .faintInk, alignment: .left)
        }
        // Of several pages each has a title, and what is around a picture takes its room.
        let isCompact = chart.isNarrowlyFramed
        // A page of several has a longer title, on a page that is wider than a screen.
        let letters = chart.place == nil ? 64 : max(48, min(100, Int(width / 13)))
        let title = SetText(
            lines: Lettering.lines(of: chart.title, width: letters, longest: 400),
            size: isCompact ? 16 : 24, isBold: true, alignment: .left)
        head = [title] + chart.subtitle.map { small($0, isCompact ? 11 : 14, longest: 1_000) }
        // As large as what boxes say: a wide page is seen from further away.
        let size = isCompact ? 10.0 : width > Self.wide ? 12 : 11
        let longest = max(60, Int((width - LegendBand.beforeMeaning) / (size * 0.47)))
        meanings = legend.rows.map { row in
            guard case .place = row.sign else { return SetText(lines: [row.text], size: size) }
            // What places mean may be long.
            return SetText(
                lines: Lettering.paragraph(row.text, width: longest, longest: 2_000), size: size, alignment: .left)
        }
        self.sayings = sayings.map { small($0, 10, longest: 20_000) }
        foot = chart.foot.map { small($0, 9, longest: 6_000) }
        pins = PinWords(chart, width: width)
    }

    var all: [SetText] { head + meanings + sayings + foot + (pins?.all ?? []) }

    typealias Size = (width: Double, height: Double)

    /// The sizes of all texts, parted as the texts are.
    func parted(_ sizes: [Size]) -> (head: [Size], meanings: [Size], sayings: [Size], foot: [Size], pins: [Size]) {
        var rest = sizes[...]
        func next(_ count: Int) -> [Size] {
            defer { rest = rest.dropFirst(count) }
            return Array(rest.prefix(count))
        }
        return (
            next(head.count), next(meanings.count), next(sayings.count), next(foot.count), next(pins?.all.count ?? 0)
        )
    }

    /// What a box says: name and caption, in lines of so many letters.
    static func label(of box: Chart.Box, _ style: BoxStyle, size: Double, isBold: Bool, letters: Int) -> SetText {
        // A post of a hundred holders is not a tower.
        let told =
            box.caption.count > 24 ? box.caption.prefix(24) + ["… + \(box.caption.count - 24)"] : box.caption[...]
        let name = Lettering.lines(of: box.isToldApart ? box.plainName : box.name, letters: letters)
        let lines = name + told.flatMap { Lettering.lines(of: $0, letters: letters) }
        return SetText(
            lines: lines, size: size, isBold: isBold, color: style.text, struck: box.look == .ended ? name.count : 0)
    }
}
