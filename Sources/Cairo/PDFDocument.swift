internal import CCairo

/// Why a PDF could not be made.
public enum CairoError: Error, Equatable, Sendable {
    /// The machine has no cairo, or one from before 1.16.
    case missing
    /// A page would be wider or higher than readers of PDF take, in points.
    case pageTooLarge(width: Double, height: Double)
    /// In cairo's own words.
    case failed(String)
}

/// A PDF of pages that others draw on through cairo: with title, language, a bookmark a page, and links.
///
/// Lengths are points (1/72 inch). Same pages in, same bytes out.
public struct PDFDocument: ~Copyable {
    /// No page is wider or higher: the implementation limit of PDF.
    public static let longestSide = 14_400.0

    /// What a place leads to.
    public enum Link: Hashable, Sendable {
        /// A page of the document, from 1; it may come later.
        case page(Int)
        case address(String)
    }

    /// A place on a page that leads somewhere: its upper left corner, counted from that of the page, and its size.
    public struct Area: Hashable, Sendable {
        let left, top, width, height: Double

        public init(left: Double, top: Double, width: Double, height: Double) {
            (self.left, self.top, self.width, self.height) = (left, top, width, height)
        }
    }

    /// A part of a page, for those who listen.
    public struct Part {
        public enum Kind {
            case heading
            case paragraph
            /// A picture, with what stands for it in words.
            case figure(alternative: String)

            fileprivate var tag: String {
                switch self {
                case .heading: "H1"
                case .paragraph: "P"
                case .figure: "Figure"
                }
            }
        }

        let kind: Kind
        /// Draws on a cairo context whose origin is the page's upper left corner.
        let draw: (UnsafeMutableRawPointer) -> Void

        public init(_ kind: Kind, draw: @escaping (UnsafeMutableRawPointer) -> Void) {
            (self.kind, self.draw) = (kind, draw)
        }
    }

    private final class Bytes { var all: [UInt8] = [] }

    private static let page = "Sect"

    private let surface: UnsafeMutableRawPointer
    private let context: UnsafeMutableRawPointer
    private let bytes = Bytes()
    private let language: String
    private var count = 0
    /// Of each page its height, and what leads where.
    private var links: [(height: Double, links: [(area: Area, link: Link)])] = []
    /// What stands for each figure, in their order.
    private var alternatives: [String] = []

    /// - Parameters:
    ///   - language: As BCP 47 has it.
    ///   - day: The day that it says it was made, `1970-01-01`.
    /// - Throws: `.missing`
    public init(title: String, language: String, creator: String, day: String) throws(CairoError) {
        guard cca_is_here() != 0 else { throw .missing }
        self.language = language
        let write: cca_write = { closure, data, length in
            guard let closure, let data else { return 0 }
            Unmanaged<Bytes>.fromOpaque(closure).takeUnretainedValue().all += UnsafeBufferPointer(
                start: data, count: Int(length))
            return 0
        }
        surface = cca_pdf(write, Unmanaged.passUnretained(bytes).toOpaque(), 100, 100)
        context = cca_context(surface)
        cca_set(surface, Int32(cca_title), Self.accepted(title))
        cca_set(surface, Int32(cca_creator), Self.accepted(creator))
        for date in [cca_created, cca_modified] { cca_set(surface, Int32(date), "\(day)T00:00:00Z") }
    }

    deinit {
        // What is written now would be written to nobody.
        cca_do("cairo_surface_finish", surface)
        cca_do("cairo_destroy", context)
        cca_do("cairo_surface_destroy", surface)
    }

    /// Adds a page.
    /// - Parameters:
    ///   - title: What its bookmark says.
    ///   - parts: What it shows, in reading order.
    /// - Throws: `.pageTooLarge`
    public mutating func addPage(
        width: Double, height: Double, title: String, links: [(area: Area, link: Link)], parts: [Part]
    ) throws(CairoError) {
        guard max(width, height) <= Self.longestSide else { throw .pageTooLarge(width: width, height: height) }
        count += 1
        cca_set_size(surface, width, height)
        cca_add_bookmark(surface, Self.accepted(title), "page=\(count) pos=[0 0]")
        cca_tag_begin(context, Self.page)
        for part in parts {
            cca_tag_begin(context, part.kind.tag)
            cca_do("cairo_save", context)
            part.draw(context)
            cca_do("cairo_restore", context)
            cca_tag_end(context, part.kind.tag)
            if case .figure(let alternative) = part.kind { alternatives.append(alternative) }
        }
        cca_tag_end(context, Self.page)
        self.links.append((height, links))
        cca_do("cairo_show_page", context)
    }

    /// A text as cairo takes it: what Unicode keeps for no character makes it refuse the whole document.
    private static func accepted(_ text: String) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isNone = scalar.value & 0xFFFE == 0xFFFE || (0xFDD0...0xFDEF).contains(scalar.value)
            scalars.append(isNone ? "\u{FFFD}" : scalar)
        }
        return String(scalars)
    }

    /// The file. - Throws: `.failed`
    public consuming func finished() throws(CairoError) -> [UInt8] {
        cca_do("cairo_surface_finish", surface)
        if let fault = cca_fault(surface, context) { throw .failed(String(cString: fault)) }
        let file = Self.dated(bytes.all)
        return PDFUpdate.told(language, links, alternatives, in: file) ?? file
    }

    /// The file with its days as PDF writes them: cairo 1.16 leaves out what a date begins with. A day without a time
    /// fits in the same room, so that nothing moves.
    private static func dated(_ file: [UInt8]) -> [UInt8] {
        var file = file
        for key in ["/CreationDate (", "/ModDate ("].map({ Array($0.utf8) }) {
            guard let place = file.indices.first(where: { file[$0...].starts(with: key) }) else { continue }
            let day = place + key.count
            let digits = file[day...].prefix(14)
            guard digits.count == 14, digits.allSatisfy({ (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }),
                file[(day + 14)...].starts(with: "Z)".utf8)
            else { continue }
            file.replaceSubrange(day..<day + 16, with: Array("D:".utf8) + digits.prefix(8) + Array(")     ".utf8))
        }
        return file
    }
}
