internal import ChartLayout
internal import Graphviz
internal import OrgModel
internal import Texts

/// A chart on as many pages as it takes for its text to be read: an overview, and a page a branch.
///
/// Every box stands on one page as itself. Where a line goes to another page, both pages say where to: in a box that
/// names what stands there, or in words.
public struct ChartPages: Sendable {
    public let chart: Chart
    /// In reading order.
    public let pages: [Chart]
    /// The number of the page, from 1, on which each box of the chart stands as itself.
    public let pageOf: [Int]

    /// A page whose text is smaller than was asked for, since what stands there cannot be parted.
    public struct SmallPage: Sendable {
        /// From 1.
        public let number: Int
        /// What takes most of its room.
        public let name: String
        /// Its smallest type as it is printed, in points.
        public let type: Double
    }

    /// In reading order; as a rule there are none.
    public private(set) var smallPages: [SmallPage] = []

    /// The chart on one page, whatever its text comes to.
    public init(asOne chart: Chart) {
        self.init(chart, [chart], chart.boxes.map { _ in 1 })
    }

    private init(_ chart: Chart, _ pages: [Chart], _ pageOf: [Int]) {
        (self.chart, self.pages, self.pageOf) = (chart, pages, pageOf)
    }

    /// The chart on pages of its paper; on one where that does, or where it is drawn for a screen.
    /// - Parameter type: The smallest type in points that a page is to have; `smallPages` tells where that cannot be.
    public init(of chart: Chart, type: Double) throws(DrawingError) {
        guard !chart.boxes.isEmpty else { throw .nothingToDraw }
        if chart.options.paper == .screen {
            self.init(asOne: chart)
            return
        }
        let made: PageFitting.Outcome
        do throws(GraphvizError) {
            made = try PageFitting(chart, type: type).outcome()
        } catch {
            throw DrawingError(error)
        }
        self.init(chart, made.pages, made.pageOf)
        smallPages = made.pages.indices.filter { made.types[$0] < type - 0.001 }.map { number in
            SmallPage(number: number + 1, name: made.pages[number].fullest, type: made.types[number])
        }
    }
}

extension Chart {
    /// The box that takes most room: that of which most is said.
    fileprivate var fullest: String {
        var counts = boxes.map { $0.page == nil ? 0 : -lines.count }
        for end in lines.flatMap({ [$0.from, $0.to] }) { counts[end] += 1 }
        let most = counts.indices.max { (counts[$0], -$0) < (counts[$1], -$1) }
        return most.map { boxes[$0].name } ?? title
    }

    /// The lines that lead to other pages, as the whole chart numbers them.
    package var stubs: [Stub: [Int]] { place?.stubs ?? [:] }

    /// A page of several: the boxes and lines of the page, under the title of the whole.
    init(
        _ page: PageMaker.Page, of whole: Chart, _ boxes: [Box], _ lines: [Line], homes: [Int: Int],
        _ place: PagePlace, title: String?, subtitle: String?
    ) {
        self.init(
            title: title.map { place.title($0, of: whole) } ?? whole.title,
            subtitle: (page.number == 1 ? whole.subtitle : [])
                + [subtitle, place.words(whole.language)].compactMap(\.self),
            language: whole.language, boxes: boxes, lines: lines, homes: homes,
            foot: page.count == 1 ? whole.foot : Array(whole.foot.prefix(1)), date: whole.date,
            namespace: whole.namespace, options: whole.options,
            notes: Notes(of: whole, on: boxes, lines, isFirst: page.number == 1), place: place,
            sizes: whole.sizes)
    }
}

extension ChartPages {
    /// The files of all pages.
    public struct Files: Sendable {
        /// A file a page, in their order; of PDF one that holds all.
        public internal(set) var files: [PictureFormat: [[UInt8]]] = [:]
        /// How the texts come out in this machine's typefaces.
        public internal(set) var typesetting: Typesetting?
        /// The smallest type of all pages as they are printed, in points.
        public internal(set) var type = Double.infinity
        /// The pages whose text is smaller than was asked for.
        public internal(set) var smallPages: [SmallPage] = []
    }

    /// Draws every page in some formats; `dpi` counts for PNG alone.
    public func drawn(as formats: [PictureFormat], dpi: Double = 150) throws(DrawingError) -> Files {
        var result = Files()
        result.smallPages = smallPages
        // Once another page is laid out, the one before cannot be drawn without being laid out again.
        if formats.contains(.pdf) {
            var document = try PDF(of: chart)
            for page in pages {
                try add(page, formats, dpi, to: &result) { (drawing) throws(DrawingError) in
                    try drawing.add(to: &document)
                }
            }
            result.files[.pdf] = [try document.finished()]
        } else {
            for page in pages { try add(page, formats, dpi, to: &result) { _ in } }
        }
        return result
    }

    private func add(
        _ page: Chart, _ formats: [PictureFormat], _ dpi: Double, to result: inout Files,
        _ more: (borrowing Drawing) throws(DrawingError) -> Void
    ) throws(DrawingError) {
        let drawing = try Drawing(of: page)
        for format in Set(formats) where format != .pdf {
            result.files[format, default: []].append(try drawing.rendered(as: format, dpi: dpi))
        }
        try more(drawing)
        result.typesetting = result.typesetting?.joined(with: drawing.typesetting) ?? drawing.typesetting
        result.type = min(result.type, drawing.type)
    }
}
