import Foundation
import OrgModel
import OrgReports
import Testing
import Texts

#if canImport(FoundationXML)
    import FoundationXML
#endif

@Suite struct `A page` {
    private func page(_ model: String, _ options: RenderingOptions = RenderingOptions()) throws -> String {
        HTMLRenderer.text(of: try Audited.result(of: model, select: ["DBL", "SAM-05"]), options)
    }

    @Test(arguments: Audited.languages)
    func `says its language, has one title, and needs nothing from elsewhere`(_ options: RenderingOptions) throws {
        let page = try page(Audited.small, options)
        #expect(page.hasPrefix("<!doctype html>\n<html lang=\"\(options.language.rawValue)\">"))
        #expect(page.matches(of: /<h1>/).count == 1)
        #expect(page.matches(of: /<main>/).count == 1)
        for word in ["<script", "<img", "<link", "src=", "href=", "http:", "https:", "url(", "@import"] {
            #expect(!page.contains(word), "\(word)")
        }
        #expect(!page.contains(/<[^>]+ on[a-z]+=/))
        #expect(page.contains("default-src 'none'") && page.contains("@media print"))
    }

    @Test func `names the columns and the rows of every table`() throws {
        let page = try page(Audited.small)
        let tables = page.matches(of: /<table>/).count
        #expect(tables >= 3)
        #expect(page.matches(of: /<thead><tr><th scope="col">/).count == tables)
        #expect(page.matches(of: /<tr><th scope="row"/).count >= tables)
    }

    @Test func `goes down one level of headings at a time`() throws {
        var last = 1
        for heading in try page(Audited.small).matches(of: /<h([1-6])/) {
            let level = try #require(Int(heading.1))
            #expect(level <= last + 1)
            last = level
        }
    }

    @Test(arguments: [Audited.small, Audited.hostile])
    func `is well formed whatever the names are`(_ model: String) throws {
        let page = try page(model)
        let body = try #require(page.firstMatch(of: /<body>[\s\S]*<\/body>/)).0
        let parser = XMLParser(data: Data(body.utf8))
        #expect(parser.parse(), "\(String(describing: parser.parserError)) at line \(parser.lineNumber)")
        for raw in ["<script", "<b>", "<i>"] { #expect(!page.contains(raw)) }
        #expect(!page.unicodeScalars.contains { $0.properties.isBidiControl || $0 == "\u{1B}" })
    }

    @Test func `is read without strain: every text has a contrast of 4,5 to 1 against white`() throws {
        let sheet = try #require(try page(Audited.small).firstMatch(of: /<style>([\s\S]*)<\/style>/)).1
        let colours = sheet.matches(of: /[ ;{]color: #([0-9a-f]{6})/).map { String($0.1) }
        #expect(colours.count >= 5)
        for colour in colours {
            let value = try #require(Int(colour, radix: 16))
            let channels = [16, 8, 0].map { Double(value >> $0 & 0xFF) / 255 }
            let linear = channels.map { $0 <= 0.04045 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
            let luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
            #expect(1.05 / (luminance + 0.05) >= 4.5, "#\(colour)")
        }
    }
}
