import OrgModel
import OrgReports
import Testing

@Suite struct `Markdown` {
    private func text(_ model: String, _ options: RenderingOptions = RenderingOptions()) throws -> String {
        MarkdownRenderer.text(of: try Audited.result(of: model, select: ["DBL"]), options)
    }

    @Test func `is an appendix with a title, the day, the sources, a table and each finding in full`() throws {
        let text = try text(Audited.small)
        let start = """
            # Granskning av Almby kommun

            **1 fynd: 1 hög, 0 medel, 0 låg, 0 info; 1 godtaget**

            - **fynd:** 1 hög, 0 medel, 0 låg, 0 info
            - **allvarligast:** hög: 'Cia'
            """
        let table = """
            - **källor:** Instruktion för direktören

            ## Fynd

            | Grad | Kod | Bedömning | Fynd |
            | --- | --- | --- | --- |
            | hög | DBL-01 | otydlighet | 'Cia'
            """
        #expect(text.hasPrefix(start) && text.contains(table), "\(text)")
        for part in ["### Hög (1)", "#### DBL-01 dubbel chefslinje (otydlighet)", "## Godtagna fynd", "SHA-256"] {
            #expect(text.contains(part), "\(part)")
        }
    }

    @Test func `gives no name a meaning of its own`() throws {
        let text = try text(Audited.hostile)
        for raw in ["<script", "<b>", " [länk]", "![", "`kod`", "http://ond", "www.ond", "</td>"] {
            #expect(!text.contains(raw), "\(raw)")
        }
        #expect(text.contains("\\[länk\\](javascript:x)") && text.contains("&lt;b&gt;"))
        #expect(!text.split(separator: "\n").contains("# rubrik"))
        #expect(!text.unicodeScalars.contains { $0.properties.isBidiControl || $0 == "\u{1B}" })
    }

    @Test func `keeps every row of a table at the width of its head`() throws {
        var width: Int?
        for line in try text(Audited.hostile).split(separator: "\n", omittingEmptySubsequences: false) {
            guard line.hasPrefix("|") else {
                width = nil
                continue
            }
            let cells = line.replacing("\\|", with: "").count { $0 == "|" }
            #expect(width == nil || cells == width, "\(line)")
            width = cells
        }
    }
}
