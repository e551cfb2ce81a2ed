internal import Cairo
internal import ChartLayout
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
    /// The machine has no cairo, with which PDFs are made, or one from before 1.16.
    case noCairo
    /// A PDF's page would be wider or higher than its readers take, in points.
    case pageTooLarge(width: Double, height: Double, limit: Double)
    /// Graphviz refused, in its own words.
    case failed(String)
}

/// A chart with every box and line in its place, ready to be written in any format.
public struct Drawing: ~Copyable {
    /// The page laid out as one picture.
    private final class Picture {
        let layout: Layout

        init(_ layout: consuming Layout) { self.layout = layout }
    }

    /// Where it is kept once it has been asked for.
    private final class Shelf {
        var picture: Picture?
    }

    private let shelf = Shelf()
    private let page: Page
    private let chart: Chart

    /// Lays a chart out.
    public init(of chart: Chart) throws(DrawingError) {
        guard !chart.boxes.isEmpty else { throw .nothingToDraw }
        do throws(GraphvizError) {
            page = try Page(of: chart)
            self.chart = chart
        } catch {
            throw DrawingError(error)
        }
    }

    /// The page as one picture, which a PDF needs none of.
    private func laidOut() throws(GraphvizError) -> Picture {
        if let picture = shelf.picture { return picture }
        let picture = Picture(try PageGraph.graph(of: page, chart).laidOut(by: .positioned))
        shelf.picture = picture
        return picture
    }

    /// The chart's size in points (1/72 inch), before paper makes it smaller or larger.
    public var size: (width: Double, height: Double) { (page.width, page.height) }

    /// How the chart's texts come out in this machine's typefaces.
    public var typesetting: Typesetting { page.typesetting }

    /// The bytes of a file; `dpi` counts for PNG alone.
    public func rendered(as format: PictureFormat, dpi: Double = 150) throws(DrawingError) -> [UInt8] {
        if format == .pdf {
            var document = try PDF(of: chart)
            try add(to: &document)
            return try document.finished()
        }
        do throws(GraphvizError) {
            switch format {
            case .svg:
                let picture = try laidOut()
                let svg = try picture.layout.rendered(as: .svg)
                // What is one page of several is like no other picture.
                let choices = chart.place == nil ? page.choices : nil
                return SVGDressing(chart, TextWidths(try picture.layout.textLines()), choices).dressed(svg)
            case .png: return try laidOut().layout.rendered(as: .png(dpi: dpi))
            // A layout leaves attributes of its own in the graph.
            case .dot, .pdf: return Array(try PageGraph.graph(of: page, chart).source().utf8)
            }
        } catch {
            throw DrawingError(error)
        }
    }

    /// Adds the chart to a PDF, as a page of it. Boxes lead to their addresses, and what refers to a page to that.
    func add(to document: inout PDF) throws(DrawingError) {
        let scale = page.scale
        var links: [(area: PDFDocument.Area, link: PDFDocument.Link)] = []
        for (number, box) in chart.boxes.enumerated() {
            guard let place = page.diagram.boxes[number]?.place.moved(x: page.corner.x, y: page.corner.y),
                let link = box.page.map({ .page($0) }) ?? box.link.map({ PDFDocument.Link.address($0) })
            else { continue }
            let area = PDFDocument.Area(
                left: place.left * scale, top: (page.height - place.top) * scale, width: place.width * scale,
                height: place.height * scale)
            links.append((area, link))
        }
        for (place, number) in page.references {
            let area = PDFDocument.Area(
                left: place.left * scale, top: (page.height - place.top) * scale, width: place.width * scale,
                height: place.height * scale)
            links.append((area, .page(number)))
        }
        try document.add(page, of: chart, links: links)
    }

    /// The smallest type as it is printed, in points.
    public var type: Double { page.type }
}

extension DrawingError {
    init(_ error: GraphvizError) {
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
