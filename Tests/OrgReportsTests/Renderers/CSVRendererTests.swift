import OrgAudit
import OrgReports
import Testing
import Texts

@Suite struct `Comma-separated values` {
    private func text(_ model: String, _ options: RenderingOptions = RenderingOptions()) throws -> String {
        CSVRenderer.text(of: try Audited.result(of: model, select: ["DBL", "SAM-05"]), options)
    }

    /// The cells of quoted rows.
    private func rows(_ text: String, separator: Character = ",") -> [[String]] {
        text.split(separator: "\r\n").map { row in
            row.dropFirst().dropLast().split(separator: "\"\(separator)\"", omittingEmptySubsequences: false)
                .map { String($0).replacing("\"\"", with: "\"") }
        }
    }

    @Test func `say why with the paragraph`() throws {
        let rule = "enheter: { ks: { slag: kommunstyrelse, ledamöter: 3 } }"
        let csv = CSVRenderer.text(of: try Audited.result(of: rule, select: ["KL-02"]), RenderingOptions())
        #expect(csv.contains("minst fem ersättare (kommunallagen (2017:725) 3 kap. 3 § och 6 kap. 16 §)\""))
    }

    @Test func `have a head, a row for each finding, and the account`() throws {
        let rows = rows(try text(Audited.small))
        let head = try #require(rows.first)
        #expect(head.prefix(5) == ["record", "code", "rule", "severity", "verdict"])
        #expect(rows.allSatisfy { $0.count == head.count })
        let findings = rows.filter { $0[0] == "finding" }
        #expect(findings.map { $0[1] } == ["DBL-01", "DBL-01"])
        #expect(findings.map { $0[17] } == ["", "KS 2025 §7; på prov"])
        #expect(findings[0][13...15] == ["modell.yaml", "11", "38"], "\(findings[0])")
        let facts = Set(rows.filter { $0[0] == "account" }.map { $0[1] })
        #expect(facts.isSuperset(of: ["tool", "today", "modelDate", "statute", "sha256", "run", "notApplicable"]))
    }

    @Test func `have a row for each question, with the answer that would be a fault`() throws {
        let result = try Audited.model("pks")
        let rows = rows(CSVRenderer.text(of: result, RenderingOptions())).filter { $0[0] == "question" }
        #expect(!rows.isEmpty && rows.map { $0[1] } == result.questions.map(\.code))
        #expect(
            zip(rows, result.questions).allSatisfy { $0.contains($1.fault.swedish) && $0.contains($1.text.swedish) })
    }

    @Test func `hold what a spreadsheet can, and nothing that it takes for a day`() throws {
        let chiefs = (0..<900).map { "  c\($0): { slag: förvaltningschef, chef: kd, uppdrag: n, källa: d 3-4 }\n" }
        let model = """
            källor: { d: { slag: instruktion } }
            enheter: { ks: { slag: kommunstyrelse }, n: { slag: nämnd } }
            befattningar:
              kd: { slag: kommundirektör, chef: ks, källa: d 3-4 }

            """
        let result = try Audited.result(of: model + chiefs.joined(), select: ["DBL-02"])
        let whole = rows(CSVRenderer.text(of: result, RenderingOptions())).flatMap(\.self)
        #expect(whole.contains { $0.utf16.count > 32_767 } && whole.contains("3-4"))
        for (language, end) in [
            (Language.swedish, "… och mer, som står i json"), (.english, "… and more, which json tells"),
        ] {
            let text = CSVRenderer.text(of: result, RenderingOptions(language: language, csv: .excel))
            let cells = rows(String(text.dropFirst()), separator: ";").flatMap(\.self)
            #expect(cells.allSatisfy { $0.utf16.count <= 32_767 } && cells.contains { $0.hasSuffix(end) })
            #expect(cells.contains("'3-4") && !cells.contains("3-4"))
        }
    }

    @Test func `hold no cell that a spreadsheet takes for a formula, nor one that breaks out`() throws {
        let evil = ["=cmd()", "+1", "-1", "@SUM(1)", "\t=1", "\r=1", "\n=1", "=\u{301}1", "\"\u{301},x", "＝1"]
        for name in evil {
            var quoted = ""
            for scalar in name.unicodeScalars {
                switch scalar {
                case "\t": quoted += "\\t"
                case "\r": quoted += "\\r"
                case "\n": quoted += "\\n"
                case "\"": quoted += "\\\""
                default: quoted.unicodeScalars.append(scalar)
                }
            }
            let model = "organisation: \"\(quoted)\"\nbefattningar: { c: { slag: chef, chef: [a, b] } }"
            let bytes = Array(try text(model).utf8)
            // Outside the quotes stand separators and line ends alone; inside, no cell begins like a formula.
            var (isInside, isFirst) = (false, false)
            for byte in bytes {
                if byte == UInt8(ascii: "\"") {
                    isInside.toggle()
                    isFirst = isInside
                    continue
                }
                #expect(isInside || [0x2C, 0x0D, 0x0A].contains(byte), "\(name)")
                if isFirst { #expect(!"=+-@\t\r\n".utf8.contains(byte), "\(name)") }
                isFirst = false
            }
            #expect(!isInside)
        }
        #expect(try text(Audited.hostile).contains("\"'=c\""))
    }

    @Test func `open in a Swedish spreadsheet when they are asked to`() throws {
        let standard = try text(Audited.small)
        let excel = try text(Audited.small, RenderingOptions(csv: .excel))
        #expect(excel.unicodeScalars.first == "\u{FEFF}")
        #expect(rows(String(excel.unicodeScalars.dropFirst()), separator: ";") == rows(standard))
    }
}
