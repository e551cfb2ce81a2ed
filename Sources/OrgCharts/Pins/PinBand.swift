internal import ChartLayout
internal import Graphviz
internal import Palette
internal import Texts

/// The words of pinned remarks: a heading, each remark, and what has no place.
struct PinWords {
    let heading: SetText
    let remarks: [SetText]
    /// What has no place in the chart; no lines where all have one.
    let homeless: SetText?
    /// How wide a column of them is, and how many there are.
    let column: Double
    let columns: Int

    /// The least and the greatest width of a column.
    private static let widths = (least: 300.0, greatest: 460.0)
    static let gap = 24.0
    static let size = 10.0

    /// - Parameter width: that of the page.
    init?(_ chart: Chart, width: Double) {
        guard let notes = chart.notes else { return nil }
        let language = chart.language
        let ink = chart.options.theme == .print ? Colour.black : .ink
        let count = max(1, Int((width + Self.gap) / (Self.widths.least + Self.gap)))
        columns = min(count, max(1, notes.pinned.count))
        column = min(Self.widths.greatest, (width + Self.gap) / Double(columns) - Self.gap)
        let letters = Int((column - PinBand.sign) / (Self.size * 0.49))
        func text(_ words: String, _ letters: Int, _ colour: Colour) -> SetText {
            SetText(
                lines: Lettering.paragraph(words, width: letters, longest: 1_200), size: Self.size, color: colour,
                alignment: .left)
        }
        let none =
            notes.pinned.isEmpty && notes.homeless.isEmpty ? Wording(": inga", en: ": none") : Wording("", en: "")
        heading = SetText(
            lines: [Lettering.visible(notes.title[language] + none[language])], size: 11, isBold: true, color: ink,
            alignment: .left)
        remarks = notes.pinned.map { text($0.pin.words(in: language), letters, ink) }
        homeless = notes.homelessWords.map {
            text(
                $0[language], max(80, Int(width / (Self.size * 0.49))),
                chart.options.theme == .print ? .black : .faintInk)
        }
    }

    var all: [SetText] { [heading] + remarks + (homeless.map { [$0] } ?? []) }
}

/// The list of remarks, each beside its number, in columns.
struct PinBand: Band {
    typealias Size = (width: Double, height: Double)

    private let words: PinWords?
    private let badges: [PinBadge]
    private let sizes: [Size]
    /// The upper left corner of each remark from that of the first.
    private let corners: [Point]
    let size: Size

    /// The room of a number.
    static let sign = 28.0
    private static let gaps = (heading: 5.0, row: 5.0)

    init(_ words: PinWords?, of chart: Chart, sizes: [Size]) {
        self.words = words
        self.sizes = sizes
        badges = chart.notes?.pinned.map { PinBadge($0, chart.options.theme) } ?? []
        guard let words else {
            (corners, size) = ([], (0, 0))
            return
        }
        let remarks = sizes.dropFirst().prefix(words.remarks.count)
        let heights = remarks.map { max($0.height, 2 * PinBadge.radius) + Self.gaps.row }
        let whole = heights.reduce(0, +)
        let widest = remarks.map(\.width).max() ?? 0
        let column = max(words.column, Self.sign + widest) + PinWords.gap
        var corners: [Point] = []
        var (place, y, lowest) = (0, 0.0, 0.0)
        for height in heights {
            // The next column, where this one is full.
            if y + height / 2 > whole / Double(words.columns), place + 1 < words.columns { (place, y) = (place + 1, 0) }
            corners.append(Point(x: Double(place) * column, y: -y))
            y += height
            lowest = max(lowest, y)
        }
        self.corners = corners
        let homeless = words.homeless == nil ? (0, 0) : sizes[words.remarks.count + 1]
        let columns = corners.isEmpty ? 0 : Double(place + 1) * column - PinWords.gap
        size = (
            max(sizes[0].width, columns, homeless.0), sizes[0].height + Self.gaps.heading + lowest + homeless.1
        )
    }

    func place(on page: inout Page, at corner: Point) {
        guard let words else { return }
        func put(_ text: SetText, _ size: Size, x: Double, top: Double) {
            page.add(
                text, at: Rectangle(left: x, bottom: top - size.height, right: x + size.width, top: top))
        }
        put(words.heading, sizes[0], x: corner.x, top: corner.y)
        let top = corner.y - sizes[0].height - Self.gaps.heading
        for (number, text) in words.remarks.enumerated() {
            let size = sizes[number + 1]
            let start = Point(x: corner.x + corners[number].x, y: top + corners[number].y)
            // The number stands beside the first line.
            let line = size.height / Double(max(1, text.lines.count))
            let centre = Point(x: start.x + Self.sign / 2 - 2, y: start.y - line / 2)
            page.add(
                .pin(badges[number]),
                at: Rectangle(centre: centre, width: badges[number].width, height: 2 * PinBadge.radius))
            put(text, size, x: start.x + Self.sign, top: start.y)
        }
        if let homeless = words.homeless, let size = sizes.last {
            put(homeless, size, x: corner.x, top: corner.y - self.size.height + size.height)
        }
    }
}
