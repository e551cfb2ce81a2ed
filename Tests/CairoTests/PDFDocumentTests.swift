import Cairo
import Testing

@Suite struct `A PDF` {
    /// The text of a file in which every page is blank.
    private func file(
        _ links: [(area: PDFDocument.Area, link: PDFDocument.Link)] = []
    ) throws -> String {
        var document = try PDFDocument(title: "Organisation", language: "sv", creator: "Prov", day: "2026-03-09")
        for page in 1...3 {
            try document.addPage(
                width: 595, height: 842, title: "Sida \(page)", links: page == 1 ? links : [],
                parts: [.init(.heading) { _ in }, .init(.figure(alternative: "Bild \(page): Å")) { _ in }])
        }
        return Self.text(try document.finished())
    }

    /// A character a byte.
    private static func text(_ file: [UInt8]) -> String {
        String(String.UnicodeScalarView(file.map { Unicode.Scalar($0) }))
    }

    @Test func `says its title, its language and its day`() throws {
        let file = try file()
        #expect(file.hasPrefix("%PDF-1.4") && file.hasSuffix("%%EOF\n"))
        #expect(file.contains("/Title (Organisation)") && file.contains("/Lang (sv)"))
        #expect(file.contains("/DisplayDocTitle true"))
        #expect(file.contains("/CreationDate (D:20260309") && file.contains("/ModDate (D:20260309"))
        #expect(file.contains("/Count 3"))
    }

    @Test func `tells its language where its last table says`() throws {
        let file = Array(try file().unicodeScalars)
        func text(from place: Int) -> String { String(String.UnicodeScalarView(file[place...])) }
        let last = try #require(text(from: 0).split(separator: "startxref\n").last?.split(separator: "\n").first)
        let rows = text(from: try #require(Int(last))).split(separator: "\n")
        #expect(rows[0] == "xref")
        let place = try #require(Int(rows[2].prefix(10)))
        #expect(text(from: place).hasPrefix("\(rows[1].split(separator: " ")[0]) 0 obj\n<< /Lang (sv)"))
    }

    @Test func `has a bookmark a page`() throws {
        let file = try file()
        #expect((1...3).allSatisfy { file.contains("/Title (Sida \($0))") })
        #expect(file.contains("/Outlines"))
    }

    @Test func `leads to pages and addresses, whatever signs these hold`() throws {
        let area = PDFDocument.Area(left: 10, top: 10, width: 100, height: 20)
        let file = try file([
            (area, .page(3)), (area, .page(4)), (area, .address("https://exempel.se/a'b)(?q=\\\"å")),
            (area, .address("")),
        ])
        // There is no fourth page, and an empty address leads nowhere.
        #expect(file.split(separator: "/Subtype /Link").count == 3)
        #expect(file.contains("/Rect [10.0 812.0 110.0 832.0] /Dest ["))
        #expect(file.contains("/URI (https://exempel.se/a%27b%29%28?q=%5C%22%C3%A5)"))
    }

    @Test func `takes no page larger than its readers do`() throws {
        var document = try PDFDocument(title: "", language: "en", creator: "", day: "1970-01-01")
        try document.addPage(width: 14_400, height: 10, title: "", links: [], parts: [])
        var failure: CairoError?
        do { try document.addPage(width: 10, height: 14_401, title: "", links: [], parts: []) } catch {
            failure = error
        }
        #expect(failure == .pageTooLarge(width: 10, height: 14_401))
        #expect(Self.text(try document.finished()).contains("/Count 1"))
    }

    @Test func `is the same for the same pages`() throws { #expect(try file() == file()) }
}
