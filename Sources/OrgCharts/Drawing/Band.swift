internal import ChartLayout
internal import OrgModel

/// A strip of the page, from its left margin to its right: how large what stands in it is, and where it puts it.
protocol Band {
    var size: (width: Double, height: Double) { get }
    /// Puts what the band shows on a page, its upper left corner in a place.
    func place(on page: inout Page, at corner: Point)
}

/// Texts below one another: the title, the foot.
struct TextBand: Band {
    let texts: [SetText]
    let sizes: [(width: Double, height: Double)]
    /// What each of them is; the last is what all others are.
    let sections: [Page.Section]

    var size: (width: Double, height: Double) {
        (sizes.map(\.width).max() ?? 0, sizes.map(\.height).reduce(0, +))
    }

    func place(on page: inout Page, at corner: Point) {
        var top = corner.y
        for (number, (text, size)) in zip(texts, sizes).enumerated() {
            let section = sections[min(number, sections.count - 1)]
            page.add(text, at: Rectangle(left: corner.x, top: top, size), in: section)
            top -= size.height
        }
    }
}

/// The signs of the legend, each with its meaning beside it.
struct LegendBand: Band {
    private let rows: [Legend.Row]
    private let meanings: [SetText]
    private let meaningSizes: [(width: Double, height: Double)]
    private let rowSizes: [(width: Double, height: Double)]
    private let flow: (corners: [Point], width: Double, height: Double)

    fileprivate static let sign = (width: 34.0, height: 16.0)
    /// The space between a sign and its meaning, and between rows.
    private static let gaps = (meaning: 6.0, row: 20.0, line: 5.0)
    /// What stands before a meaning.
    static let beforeMeaning = sign.width + gaps.meaning

    init(
        _ rows: [Legend.Row], _ meanings: [SetText], sizes: [(width: Double, height: Double)], width: Double
    ) {
        (self.rows, self.meanings, meaningSizes) = (rows, meanings, sizes)
        rowSizes = zip(rows, sizes).map { row, size in
            (width: Self.sign.width + Self.gaps.meaning + size.width, height: max(row.height, size.height))
        }
        // What places mean begins a line of its own, since its signs are higher.
        let count = rows.prefix { !$0.isPlace }.count
        let parts = [Array(rowSizes.prefix(count)), Array(rowSizes.dropFirst(count))].map {
            Flow.corners(of: $0, width: width, gap: Self.gaps.row, lineGap: Self.gaps.line)
        }
        let gap = count == 0 || count == rows.count ? 0 : Self.gaps.line
        let below = parts[1].corners.map { Point(x: $0.x, y: $0.y - parts[0].height - gap) }
        flow = (
            parts[0].corners + below, max(parts[0].width, parts[1].width), parts[0].height + gap + parts[1].height
        )
    }

    var size: (width: Double, height: Double) { (flow.width, flow.height) }

    func place(on page: inout Page, at corner: Point) {
        for (index, row) in rows.enumerated() {
            let start = flow.corners[index]
            let middle = corner.y + start.y - rowSizes[index].height / 2
            let (left, right) = (corner.x + start.x, corner.x + start.x + Self.sign.width)
            var sign = Rectangle(
                left: left, bottom: middle - row.height / 2, right: right, top: middle + row.height / 2)
            // A number keeps its shape.
            if case .pin(let badge) = row.sign {
                sign = Rectangle(centre: sign.centre, width: badge.width, height: Self.sign.height)
            }
            page.add(row.sign, at: sign)
            let size = meaningSizes[index]
            page.add(
                meanings[index],
                at: Rectangle(left: right + Self.gaps.meaning, top: middle + size.height / 2, size))
        }
    }
}

extension Legend.Row {
    /// How high its sign is.
    fileprivate var height: Double { isPlace ? PlacePicture.size.height : LegendBand.sign.height }

    fileprivate var isPlace: Bool { if case .place = sign { true } else { false } }
}

extension Rectangle {
    /// A rectangle of a size, its upper left corner in a place.
    init(left: Double, top: Double, _ size: (width: Double, height: Double)) {
        self.init(left: left, bottom: top - size.height, right: left + size.width, top: top)
    }
}
