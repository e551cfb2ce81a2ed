internal import Graphviz
internal import OrgModel

/// A picture format a chart can be drawn in.
public enum PictureFormat: String, CaseIterable, Sendable {
    case svg
    case png
    case pdf
    case dot
}

/// Why a chart could not be drawn.
public enum DrawingError: Error, Sendable {
    /// Nothing is left to draw.
    case nothingToDraw
    /// A PNG of this many pixels is beyond what its libraries can write; the largest resolution that fits.
    case tooLarge(width: Int, height: Int, limit: Int, largestDPI: Double)
    /// A PNG of this many pixels needs so many bytes while it is drawn, which the machine does not have; the largest
    /// resolution that fits.
    case noMemory(width: Int, height: Int, bytes: Int, largestDPI: Double)
    /// Graphviz refused, in its own words.
    case failed(String)
}

/// A chart with every box and line in its place, ready to be written in any format.
public struct Drawing: ~Copyable {
    private let layout: Layout
    private let page: Page
    private let chart: Chart

    /// Lays a chart out.
    public init(of chart: Chart) throws(DrawingError) {
        guard !chart.boxes.isEmpty else { throw .nothingToDraw }
        do throws(GraphvizError) {
            self = try Drawing(laying: chart)
        } catch {
            throw DrawingError(error)
        }
    }

    private init(laying chart: Chart) throws(GraphvizError) {
        let page = try Page(of: chart)
        self.init(layout: try PageGraph.graph(of: page, chart).laidOut(by: .positioned), page: page, chart: chart)
    }

    private init(layout: consuming Layout, page: Page, chart: Chart) {
        self.layout = layout
        self.page = page
        self.chart = chart
    }

    /// The chart's size in points (1/72 inch).
    public var size: (width: Double, height: Double) { (layout.bounds.width, layout.bounds.height) }

    /// How the chart's texts come out in this machine's typefaces.
    public var typesetting: Typesetting { page.typesetting }

    /// The bytes of a file; `dpi` counts for PNG alone.
    public func rendered(as format: PictureFormat, dpi: Double = 150) throws(DrawingError) -> [UInt8] {
        do throws(GraphvizError) {
            switch format {
            case .svg:
                let svg = try layout.rendered(as: .svg)
                return SVGDressing(chart, TextWidths(try layout.textLines())).dressed(svg)
            case .png: return try layout.rendered(as: .png(dpi: dpi))
            case .pdf: return try layout.rendered(as: .pdf(created: creationDate))
            // A layout leaves attributes of its own in the graph.
            case .dot: return Array(try PageGraph.graph(of: page, chart).source().utf8)
            }
        } catch {
            throw DrawingError(error)
        }
    }

    /// A PDF says it was made on the model's own date, so that the same model gives the same bytes.
    private var creationDate: CreationDate {
        chart.date.flatMap { CreationDate(year: $0.year, month: $0.month, day: $0.day) } ?? .epoch
    }
}

extension DrawingError {
    fileprivate init(_ error: GraphvizError) {
        switch error {
        case .tooLarge(let size, let largest):
            self = .tooLarge(
                width: size.width, height: size.height, limit: PixelSize.limit, largestDPI: largest)
        case .noMemory(let size, let bytes, let largest):
            self = .noMemory(width: size.width, height: size.height, bytes: bytes, largestDPI: largest)
        default:
            self = .failed(error.messages.joined(separator: "; "))
        }
    }
}
