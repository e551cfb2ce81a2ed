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

    mutating func addPage(
        width: Double, height: Double, title: String, links: [(area: PDFDocument.Area, link: PDFDocument.Link)],
        _ layout: borrowing Layout
    ) throws(DrawingError) {
        var failure: GraphvizError?
        do throws(CairoError) {
            try document.addPage(width: width, height: height, title: Lettering.visible(title), links: links) {
                context in
                do throws(GraphvizError) { try layout.draw(on: context) } catch { failure = error }
            }
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
