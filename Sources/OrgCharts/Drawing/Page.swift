internal import ChartLayout
internal import Graphviz
internal import OrgModel

/// A whole page: the diagram, what stands alone, title, legend and foot, each with its place in points, the lower left
/// corner of the page at the origin.
///
///     title
///     ┌ diagram ──────────┐
///     └───────────────────┘
///     what stands alone
///     legend
///     foot
struct Page {
    private(set) var boxes: [Int: Rectangle]
    private(set) var frames: [Rectangle]
    private(set) var routes: [Diagram.Route]
    private(set) var texts: [(text: SetText, place: Rectangle)] = []
    private(set) var signs: [(sign: Legend.Entry.Sign, place: Rectangle)] = []
    /// Whether the texts could be set as they are meant to be.
    let typesetting: Typesetting
    private(set) var rules: [(from: ChartLayout.Point, to: ChartLayout.Point)] = []
    /// The page's size in its own points, and what they are multiplied by on paper.
    let width: Double
    let height: Double
    let scale: Double

    private static let margin = 28.0
    private static let sign = (width: 34.0, height: 16.0)

    init(of chart: Chart) throws(GraphvizError) {
        let theme = chart.options.theme
        let cells = Cells(of: chart)
        let legend = Legend(of: chart, frames: cells.cells.contains { $0.isFrame })
        let title = SetText(
            lines: Lettering.lines(of: chart.title, width: 64, longest: 400), size: 24, isBold: true, alignment: .left)
        let meanings = legend.entries.map { SetText(lines: [$0.text], size: 10) }
        let foot = chart.foot.map { line in
            SetText(
                lines: Lettering.lines(of: line, width: 100, longest: 6_000), size: 9,
                color: theme == .print ? "#000000" : "#454d57", alignment: .left)
        }
        let heading = SetText(
            lines: [Wording("Utan linje i den här bilden", en: "Without a line in this chart")[chart.language]],
            size: 10, isBold: true)
        let texts = [title, heading] + meanings + foot
        let measured = try Measurements(of: chart.boxes.map { Self.label(of: $0, theme) } + texts)
        let sizes = measured.sizes
        typesetting = measured.typesetting
        let boxSizes = zip(chart.boxes, sizes).map { BoxStyle(of: $0, theme).outline.size(around: $1) }
        let textSizes = Array(sizes[chart.boxes.count...])
        let diagram = try Diagram(of: cells, in: chart, sizes: boxSizes)

        // Widths first: the diagram and the title decide, and what is alone and the legend flow within them.
        let least = max(diagram.size.width, textSizes[0].width, 460)
        let aloneSizes = cells.alone.map { box in
            let room = chart.boxes[box].isClass ? Diagram.stackOffset : 0
            return (width: boxSizes[box].width + room, height: boxSizes[box].height + room)
        }
        // Very many do not make a strip.
        let area = aloneSizes.map { ($0.width + 18) * ($0.height + 14) }.reduce(0, +)
        let inner = max(least, (1.5 * area).squareRoot())
        let alone = Flow.corners(of: aloneSizes, width: inner, gap: 18, lineGap: 14)
        let legendSizes = meanings.indices.map { index in
            (
                width: Self.sign.width + 6 + textSizes[2 + index].width,
                height: max(Self.sign.height, textSizes[2 + index].height)
            )
        }
        let key = Flow.corners(of: legendSizes, width: inner, gap: 20, lineGap: 5)
        let footSizes = Array(textSizes[(2 + meanings.count)...])
        let footHeight = footSizes.map(\.height).reduce(0, +) + 2
        let aloneHeight = cells.alone.isEmpty ? 0 : alone.height + textSizes[1].height + 30
        let content = textSizes[0].height + 22 + diagram.size.height + aloneHeight + 26 + key.height + 16 + footHeight

        let fit = chart.options.paper.page(
            for: (width: inner + 2 * Self.margin, height: content + 2 * Self.margin))
        (scale, width, height) = (fit.scale, fit.width, fit.height)
        // On paper the room that is left over goes around the diagram; title and foot keep to their edges.
        let spare = max(0, height - content - 2 * Self.margin)
        let left = Self.margin
        var top = height - Self.margin

        self.texts.append((title, Self.area(left: left, top: top, textSizes[0])))
        top -= textSizes[0].height + 22 + spare / 2
        let shiftX = (width - diagram.size.width) / 2
        let shiftY = top - diagram.size.height
        boxes = diagram.boxes.mapValues { $0.moved(x: shiftX, y: shiftY) }
        frames = diagram.frames.sorted { $0.key < $1.key }.map { $0.value.moved(x: shiftX, y: shiftY) }
        routes = diagram.routes.map { route in
            Diagram.Route(
                style: route.style, curves: route.curves.map { $0.moved(x: shiftX, y: shiftY) }, lines: route.lines)
        }
        top -= diagram.size.height
        if !cells.alone.isEmpty {
            top -= 24
            let aloneLeft = (width - max(alone.width, textSizes[1].width)) / 2
            self.texts.append((heading, Self.area(left: aloneLeft, top: top, textSizes[1])))
            top -= textSizes[1].height + 6
            for (index, box) in cells.alone.enumerated() {
                let corner = alone.corners[index]
                boxes[box] = Self.area(left: aloneLeft + corner.x, top: top + corner.y, boxSizes[box])
            }
        }
        top = Self.margin + footHeight + 16 + key.height
        for (index, entry) in legend.entries.enumerated() {
            let corner = key.corners[index]
            let middle = top + corner.y - legendSizes[index].height / 2
            let signArea = Rectangle(
                left: left + corner.x, bottom: middle - Self.sign.height / 2, right: left + corner.x + Self.sign.width,
                top: middle + Self.sign.height / 2)
            signs.append((entry.sign, signArea))
            let size = textSizes[2 + index]
            self.texts.append(
                (meanings[index], Self.area(left: signArea.right + 6, top: middle + size.height / 2, size)))
        }
        rules.append(
            (.init(x: left, y: Self.margin + footHeight + 8), .init(x: width - left, y: Self.margin + footHeight + 8)))
        top = Self.margin + footHeight
        for (index, line) in foot.enumerated() {
            self.texts.append((line, Self.area(left: left, top: top, footSizes[index])))
            top -= footSizes[index].height
        }
    }

    private static func area(left: Double, top: Double, _ size: (width: Double, height: Double)) -> Rectangle {
        Rectangle(left: left, bottom: top - size.height, right: left + size.width, top: top)
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
