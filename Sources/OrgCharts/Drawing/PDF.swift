internal import Cairo
internal import Graphviz
internal import OrgModel
internal import Texts

/// A PDF of charts, a page each.
struct PDF: ~Copyable {
    private var document: PDFDocument

    /// It has the chart's title and language, and says it was made on the model's own date, so that the same model gives
    /// the same bytes.
    init(of chart: Chart) throws(DrawingError) {
        let day = chart.date?.description ?? "1970-01-01"
        do throws(CairoError) {
            document = try PDFDocument(
                title: Lettering.visible(chart.title), language: chart.language.rawValue, creator: "Styrgraf", day: day)
        } catch {
            throw DrawingError(error)
        }
    }

    /// Adds a page: title, picture, legend, remarks and foot each as what it is, for those who listen. Of the picture they
    /// hear the outline.
    mutating func add(
        _ page: Page, of chart: Chart, links: [(area: PDFDocument.Area, link: PDFDocument.Link)]
    ) throws(DrawingError) {
        var failure: GraphvizError?
        let parts = page.sections.map { section in
            let kind: PDFDocument.Part.Kind =
                switch section {
                case .heading: .heading
                case .diagram: .figure(alternative: Outline(of: chart).alternative)
                case .subtitle, .legend, .remarks, .foot: .paragraph
                }
            return PDFDocument.Part(kind) { context in
                do throws(GraphvizError) {
                    let graph = try PageGraph.graph(of: page, chart, only: section)
                    try graph.laidOut(by: .positioned).draw(on: context)
                } catch {
                    failure = error
                }
            }
        }
        do throws(CairoError) {
            try document.addPage(
                width: page.width * page.scale, height: page.height * page.scale, title: Lettering.visible(chart.title),
                links: links, parts: parts)
        } catch {
            throw DrawingError(error)
        }
        if let failure { throw DrawingError(failure) }
    }

    consuming func finished() throws(DrawingError) -> [UInt8] {
        do throws(CairoError) { return try document.finished() } catch { throw DrawingError(error) }
    }
}

extension DrawingError {
    fileprivate init(_ error: CairoError) {
        switch error {
        case .pageTooLarge(let width, let height):
            self = .pageTooLarge(width: width, height: height, limit: PDFDocument.longestSide)
        case .missing: self = .noCairo
        case .failed(let words): self = .failed(words)
        }
    }
}
