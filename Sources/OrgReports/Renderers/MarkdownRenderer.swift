internal import OrgModel
internal import Texts

/// A report as GitHub-flavoured Markdown, for an appendix to minutes.
public enum MarkdownRenderer: ReportRenderer {
    public static let name = "markdown"
    public static let fileExtension = "md"

    public static func text(of report: Report, _ options: RenderingOptions) -> String {
        var blocks = ["# " + report.title.markdown]
        if let summary = report.summary { blocks.append("**\(summary.markdown)**") }
        return (blocks + report.blocks.map { text($0, of: report.title) }.filter { !$0.isEmpty }).joined(
            separator: "\n\n") + "\n"
    }

    private static func text(_ block: Report.Block, of title: String) -> String {
        switch block {
        case .chapter(let title): "## " + title.markdown
        case .part(let title, _): "### " + title.markdown
        case .paragraph(let text): text.markdown
        case .facts(let facts): list(facts)
        case .list(let texts): texts.map { "- " + $0.markdown }.joined(separator: "\n")
        case .table(let table): text(table)
        case .entry(let entry): text(entry)
        case .items(let items): list(items)
        case .code(let code): "```yaml\n\(code)\n```"
        case .picture(let picture): picture.file.map { "![\(title.markdown)](\($0.address))" } ?? ""
        case .outline(let outline):
            outline.items.map { item in
                let notes = item.notes.isEmpty ? "" : ": " + item.notes.joined(separator: "; ").markdown
                return String(repeating: "  ", count: item.depth) + "- \(item.text.markdown)\(notes)"
            }.joined(separator: "\n")
        }
    }

    private static func list(_ facts: [Report.Fact]) -> String {
        facts.map { "- **\($0.name.markdown):** \($0.value.markdown)" }.joined(separator: "\n")
    }

    private static func text(_ table: Report.Table) -> String {
        let head = [table.columns, table.columns.map { _ in "---" }]
        let rows = (head + table.rows).enumerated().map { number, row in
            "| " + row.map { number == 1 ? $0 : $0.markdown }.joined(separator: " | ") + " |"
        }.joined(separator: "\n")
        return (table.caption.map { "**\($0.markdown)**\n\n" } ?? "") + rows
    }

    private static func text(_ entry: Report.Entry) -> String {
        let title = "#### \(entry.code.markdown) \(entry.name.markdown) (\(entry.verdict.markdown))"
        return [title, list(entry.items), list(entry.notes)].joined(separator: "\n\n")
    }

    private static func list(_ items: [Report.Entry.Item]) -> String {
        let lines = items.map { item in
            ["- " + item.text.markdown]
                + item.grounds.map { evidence in
                    let document = evidence.document.map { " (\($0.markdown))" } ?? ""
                    let place = evidence.place.map { ", \($0.markdown)" } ?? ""
                    return "  - \(evidence.text.markdown)\(document)\(place)"
                }
        }
        return lines.joined().joined(separator: "\n")
    }
}

extension String {
    /// The name of a file as an address: what is no letter, digit or plain sign is written by its bytes.
    fileprivate var address: String {
        var result = ""
        for byte in utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."):
                result.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                result += digits.utf8.count == 1 ? "%0\(digits)" : "%\(digits)"
            }
        }
        return result
    }
}
