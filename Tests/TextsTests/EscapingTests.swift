import Testing
import Texts

@Suite struct `Text of people, where it lands` {
    private static let hostile = [
        "<script>alert('x')</script>", "a & b &amp; \"c\"", "'\"><img src=x onerror=y>",
        "rad ett\nrad två\ttabb\r\nslut",
        "\u{1B}[31mröd\u{1B}[0m\u{7}", "\u{202E}bakfram\u{2066}",
        "\u{0}\(Unicode.Scalar(UInt32(0xFFFE))!)\(Unicode.Scalar(UInt32(0xFDD0))!)", "]]>",
        "\u{2028}\u{2029}\u{85}",
        "=1+1", "@SUM(A1)", "＝1", "# rubrik", "- lista", "1. ett", "[a](javascript:b)",
        "*stark* _svag_ `kod` ~bort~ $m$",
        "| a | b |", "https://exempel.se www.exempel.se a@exempel.se", "\\*",
    ]

    @Test(arguments: hostile) func `no terminal obeys it`(_ text: String) {
        for said in [text.harmless, text.oneLine] {
            #expect(!said.unicodeScalars.contains { $0.turnsText || $0.isControl })
        }
        #expect(!text.oneLine.contains { $0.isNewline })
    }

    @Test(arguments: hostile) func `no page and no picture reads it as markup`(_ text: String) {
        for said in [text.html, text.svgText] {
            #expect(!said.contains { "<>\"'".contains($0) })
            #expect(!said.unicodeScalars.contains { $0.isControl || $0.turnsText || $0.isNoncharacter })
            // An ampersand begins an entity and nothing else.
            let entities = said.split(separator: "&", omittingEmptySubsequences: false).dropFirst()
            #expect(
                entities.allSatisfy { rest in ["amp;", "lt;", "gt;", "quot;", "#39;"].contains { rest.hasPrefix($0) } })
        }
    }

    @Test(arguments: hostile) func `no spreadsheet takes it for a formula or for two cells`(_ text: String) {
        let cell = text.csvCell
        #expect(cell.hasPrefix("\"") && cell.hasSuffix("\"") && cell.count >= 2)
        let content = cell.dropFirst().dropLast()
        #expect(!content.replacing("\"\"", with: "").contains("\""))
        #expect(content.unicodeScalars.first.map { !"=+-@＝＋－＠".unicodeScalars.contains($0) } ?? true)
        #expect(!cell.contains { $0.isNewline })
    }

    @Test(arguments: hostile) func `nothing in it means anything to Markdown`(_ text: String) {
        let said = text.markdown
        #expect(!said.contains { $0.isNewline })
        #expect(!said.contains("://") && !said.contains("www.") && !said.contains("<") && !said.contains("@"))
        #expect(!said.hasPrefix("#") && !said.hasPrefix("- ") && !said.hasPrefix("1. "))
        var isEscaped = false
        for character in said {
            if "`*_[]|~$".contains(character) { #expect(isEscaped, "\(said)") }
            isEscaped = character == "\\" && !isEscaped
        }
    }

    @Test func `plain text is left as it is`() {
        let text = "Kommunstyrelsens arbetsutskott, § 12 (2024)"
        #expect(
            [text.harmless, text.oneLine, text.html, text.svgText, text.markdown] == Array(repeating: text, count: 5))
        #expect(text.csvCell == "\"\(text)\"")
        #expect("ett\n två".html == "ett  två")
    }

    @Test func `what an accent stands on is looked at too`() {
        #expect("=\u{301}1".csvCell.hasPrefix("\"'"))
        #expect("<\u{338}b".html == "&lt;\u{338}b" && "<\u{338}b".svgText == "&lt;\u{338}b")
    }
}
