internal import ChartLayout
internal import Graphviz
internal import Palette
internal import Texts

/// The words of pinned remarks: a heading, each remark, and under a heading of their own those that have no place.
struct PinWords {
    let heading: SetText
    let remarks: [SetText]
    let homelessHeading: SetText?
    let homeless: [SetText]
    /// How wide a column of them is, and how many fit beside one another.
    let column: Double
    let columns: Int

    /// The least and the greatest width of a column.
    private static let widths = (least: 300.0, greatest: 460.0)
    static let gap = 24.0
    static let size = 10.0
    private static let wide = 1_300.0

    /// - Parameter width: that of the page.
    init?(_ chart: Chart, width: Double) {
        guard let notes = chart.notes, !notes.isElsewhere else { return nil }
        let language = chart.language
        let ink = chart.options.theme == .print ? Colour.black : .ink
        let count = max(1, Int((width + Self.gap) / (Self.widths.least + Self.gap)))
        columns = min(count, max(1, notes.pinned.count, notes.homeless.count))
        column = min(Self.widths.greatest, (width + Self.gap) / Double(columns) - Self.gap)
        // A wide page is seen from further away.
        let size = width > Self.wide ? Self.size + 2 : Self.size
        let letters = Int((column - PinBand.sign) / (size * 0.49))
        func remark(_ pin: Pin) -> SetText {
            let words = "\(pin.name[language].capitalizedFirst): \(pin.words(in: language))"
            return SetText(
                lines: Lettering.paragraph(words, width: letters, longest: 1_200), size: size, color: ink,
                alignment: .left)
        }
        func title(_ words: String) -> SetText {
            SetText(lines: [Lettering.visible(words)], size: size + 1, isBold: true, color: ink, alignment: .left)
        }
        let none =
            notes.pinned.isEmpty && notes.homeless.isEmpty ? Wording(": inga", en: ": none") : Wording("", en: "")
        heading = title(notes.title[language] + none[language])
        remarks = notes.pinned.map { remark($0.pin) }
        homelessHeading = notes.homelessHeading.map { title($0[language]) }
        homeless = notes.homeless.map(remark)
    }

    var all: [SetText] { [heading] + remarks + (homelessHeading.map { [$0] } ?? []) + homeless }
}

/// Remarks in columns about equally high.
private struct RemarkColumns {
    /// The upper left corner of each from that of the first.
    private(set) var corners: [Point] = []
    private(set) var size: (width: Double, height: Double) = (0, 0)

    init(_ sizes: [(width: Double, height: Double)], _ words: PinWords) {
        guard !sizes.isEmpty else { return }
        let heights = sizes.map { max($0.height, 2 * PinBadge.radius) + PinBand.gaps.row }
        let whole = heights.reduce(0, +)
        let column = max(words.column, PinBand.sign + (sizes.map(\.width).max() ?? 0)) + PinWords.gap
        var (place, y) = (0, 0.0)
        for height in heights {
            // The next column, where this one is full.
            if y > 0, y + height / 2 > whole / Double(words.columns), place + 1 < words.columns {
                (place, y) = (place + 1, 0)
            }
            corners.append(Point(x: Double(place) * column, y: -y))
            y += height
            size.height = max(size.height, y)
        }
        size.width = Double(place + 1) * column - PinWords.gap
    }
}

/// The list of remarks, each beside its number, in columns; then those without a place.
struct PinBand: Band {
    typealias Size = (width: Double, height: Double)

    private let words: PinWords?
    private let badges: [PinBadge]
    /// Of the headings, of the remarks, and of those that have no place.
    private let headings: [Size]
    private let remarks: [Size]
    private let homeless: [Size]
    private let lists: [RemarkColumns]
    let size: Size

    /// The room of a number.
    static let sign = 28.0
    fileprivate static let gaps = (heading: 5.0, row: 5.0)

    init(_ words: PinWords?, of chart: Chart, sizes: [Size]) {
        self.words = words
        badges = chart.notes?.pinned.map { PinBadge($0, chart.options.theme) } ?? []
        guard let words else {
            (headings, remarks, homeless, lists, size) = ([], [], [], [], (0, 0))
            return
        }
        let count = words.remarks.count
        remarks = Array(sizes[1..<1 + count])
        homeless = Array(sizes.suffix(words.homeless.count))
        headings = [sizes[0]] + (words.homelessHeading == nil ? [] : [sizes[1 + count]])
        lists = [RemarkColumns(remarks, words), RemarkColumns(homeless, words)]
        size = (
            (headings.map(\.width) + lists.map(\.size.width)).max() ?? 0,
            headings.reduce(0) { $0 + $1.height + Self.gaps.heading } + lists.reduce(0) { $0 + $1.size.height }
        )
    }

    func place(on page: inout Page, at corner: Point) {
        guard let words else { return }
        func put(_ text: SetText, _ size: Size, x: Double, top: Double) {
            page.add(
                text, at: Rectangle(left: x, bottom: top - size.height, right: x + size.width, top: top))
        }
        put(words.heading, headings[0], x: corner.x, top: corner.y)
        var top = corner.y - headings[0].height - Self.gaps.heading
        for (number, text) in words.remarks.enumerated() {
            let start = Point(x: corner.x + lists[0].corners[number].x, y: top + lists[0].corners[number].y)
            // The number stands beside the first line.
            let line = remarks[number].height / Double(max(1, text.lines.count))
            let centre = Point(x: start.x + Self.sign / 2 - 2, y: start.y - line / 2)
            page.add(
                .pin(badges[number]),
                at: Rectangle(centre: centre, width: badges[number].width, height: 2 * PinBadge.radius))
            put(text, remarks[number], x: start.x + Self.sign, top: start.y)
        }
        guard let heading = words.homelessHeading, headings.count > 1 else { return }
        top -= lists[0].size.height
        put(heading, headings[1], x: corner.x, top: top)
        top -= headings[1].height + Self.gaps.heading
        for (number, text) in words.homeless.enumerated() {
            let start = Point(x: corner.x + lists[1].corners[number].x, y: top + lists[1].corners[number].y)
            put(text, homeless[number], x: start.x + Self.sign, top: start.y)
        }
    }
}
