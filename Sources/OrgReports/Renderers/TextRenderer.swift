/// A report as plain text for a terminal.
public enum TextRenderer: Renderer {
    public static let name = "text"

    public static func text(of report: Report) -> String {
        report.blocks.map(text).joined(separator: "\n")
    }

    private static func text(_ block: Report.Block) -> String {
        switch block {
        case .heading(let heading): return heading + "\n" + String(repeating: "-", count: heading.count) + "\n"
        case .paragraph(let paragraph): return paragraph + "\n"
        case .facts(let facts):
            let width = facts.map(\.name.count).max() ?? 0
            return facts.map { fact in
                let sign =
                    switch fact.standing {
                    case .good: "+"
                    case .bad: "!"
                    case .neutral: " "
                    }
                let gap = String(repeating: " ", count: width - fact.name.count)
                return "\(sign) \(fact.name)\(gap)  \(fact.value)\n"
            }.joined()
        }
    }
}
