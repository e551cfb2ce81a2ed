internal import OrgModel
internal import Texts

/// A report as plain text, for a person at a terminal: what it comes to stands last.
public enum TextRenderer: ReportRenderer {
    public static let name = "text"
    public static let fileExtension = "txt"

    public static func text(of report: Report, _ options: RenderingOptions = RenderingOptions()) -> String {
        let page = TextPage(language: report.language, width: max(40, options.width), isColoured: options.isColoured)
        let summary = report.summary.map { [page.wrapped($0, .strong)] } ?? []
        let paragraphs = [page.heading(report.title, underline: "=")] + report.blocks.map(page.lines) + summary
        return paragraphs.filter { !$0.isEmpty }.map { $0.map { $0 + "\n" }.joined() }.joined(separator: "\n")
    }
}

/// The lines of each block on a page of some width.
private struct TextPage {
    /// What a finding shows of its evidence; the rest is counted.
    static let evidenceLimit = 6
    /// What the last column of a table is to have.
    static let roomOfLast = 24

    let language: Language
    let width: Int
    let isColoured: Bool

    func lines(_ block: Report.Block) -> [String] {
        switch block {
        case .chapter(let title): heading(title, underline: "-")
        case .part(let title, let tone): wrapped(title, Ink(tone))
        case .paragraph(let text): wrapped(text)
        case .facts(let facts): lines(facts)
        case .list(let texts): texts.flatMap { hung("- ", $0) }
        case .table(let table): table.isOverview ? [] : lines(table)
        case .entry(let entry): lines(entry)
        case .items(let items): lines(items)
        case .code(let code): code.split(separator: "\n").map { "    " + String($0).harmless }
        case .picture: []
        case .outline(let outline): outline.items.flatMap(lines)
        }
    }

    func heading(_ title: String, underline: Character) -> [String] {
        let lines = wrapped(title, .strong)
        let longest = TextWrapping(width: width).filled(title.oneLine).map(\.count).max() ?? 0
        return lines + [String(repeating: underline, count: longest)]
    }

    func wrapped(_ text: String, _ ink: Ink = .plain) -> [String] {
        TextWrapping(width: width).filled(text.oneLine).map { inked($0, ink) }
    }

    // MARK: Blocks

    private func lines(_ facts: [Report.Fact]) -> [String] {
        let names = facts.map { $0.name.oneLine }
        let widest = names.map(\.count).max() ?? 0
        return zip(facts, names).flatMap { fact, name -> [String] in
            let sign =
                switch fact.standing {
                case .good: "+"
                case .bad: "!"
                case .neutral: " "
                }
            return hung("\(sign) \(padded(name, widest))  ", fact.value)
        }
    }

    /// Narrow columns stand side by side, wide ones below one another after them.
    private func lines(_ table: Report.Table) -> [String] {
        var rows = table.shownRows.map { $0.map(\.oneLine) }
        var widths = table.columns.indices.map { table.width(of: $0) }
        let narrow = table.columns.indices.prefix { table.isNarrow($0) && $0 < table.columns.count - 1 }
        // Heads that leave no room for what stands last are cut where what stands under them is short.
        if table.isHeaded, 2 + narrow.reduce(0, { $0 + widths[$1] + 2 }) + Self.roomOfLast > width {
            for column in narrow {
                let most = max(7, rows.dropFirst().map { $0[column].count }.max() ?? 0)
                if rows[0][column].count > most { rows[0][column] = rows[0][column].prefix(most - 1) + "." }
                widths[column] = min(widths[column], most)
            }
        }
        let head = table.caption.map { wrapped($0, .strong) } ?? []
        return head
            + rows.flatMap { row -> [String] in
                let start = "  " + narrow.map { padded(row[$0], widths[$0]) + "  " }.joined()
                let texts = row[narrow.endIndex...].filter { !$0.isEmpty }
                let first = hung(start, texts.first ?? "")
                let indent = String(repeating: " ", count: start.count + 2)
                return first + texts.dropFirst().flatMap { hung(indent, $0, .faint) }
            }
    }

    private func lines(_ entry: Report.Entry) -> [String] {
        let indent = String(repeating: " ", count: 4)
        let title = TextWrapping(width: width - 2).filled("\(entry.code) \(entry.name) [\(entry.verdict)]".oneLine)
        return title.map { "  " + inked($0, Ink(entry.tone)) } + lines(entry.items)
            + entry.notes.flatMap { hung("\(indent)\($0.name.oneLine): ", $0.value, indent: 6) }
    }

    private func lines(_ items: [Report.Entry.Item]) -> [String] {
        var lines: [String] = []
        for item in items {
            lines += hung("  - ", item.text)
            // What is said in words is told whole; of the places a few are enough to look at.
            let places = item.grounds.indices.filter { item.grounds[$0].place != nil }
            let end = places.count > Self.evidenceLimit ? places[Self.evidenceLimit] : item.grounds.endIndex
            for evidence in item.grounds[..<end] {
                lines += hung("      ", evidence.text + (evidence.document.map { " (\($0))" } ?? ""))
                if let place = evidence.place { lines.append(inked("        " + place.oneLine, .faint)) }
            }
            let more = item.grounds.endIndex - end
            if more > 0 { lines += hung("      ", Wording("… och \(more) till", en: "… and \(more) more")[language]) }
        }
        return lines
    }

    private func lines(_ item: Report.Outline.Item) -> [String] {
        let indent = String(repeating: "  ", count: item.depth)
        return hung(indent + "- ", item.text) + item.notes.flatMap { hung(indent + "    ", $0) }
    }

    // MARK: Lines

    /// Text that begins after `start` and goes on below where it began, or at an indent. Where its first word has no
    /// room beside the start it begins on the next line.
    private func hung(_ start: String, _ text: String, _ ink: Ink = .plain, indent: Int? = nil) -> [String] {
        let text = text.oneLine
        let first = text.split(separator: " ").first?.count ?? 0
        // Room for a line worth reading, or for all of it.
        let isBeside = start.count + max(first, min(text.count, 24)) <= width
        let margin = isBeside ? indent ?? start.count : 4
        let room = max(12, width - max(margin, isBeside ? start.count : 0))
        var lines = TextWrapping(width: room).filled(text).map { inked($0, ink) }
        let head = isBeside ? start + lines.removeFirst() : start
        return [head] + lines.map { String(repeating: " ", count: margin) + $0 }
    }

    private func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }

    private func inked(_ text: String, _ ink: Ink) -> String {
        guard isColoured, let code = ink.code else { return text }
        return "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }
}

/// How a line stands out on a terminal.
private enum Ink {
    case plain
    case strong
    case faint
    case toned(Report.Tone)

    init(_ tone: Report.Tone) { self = .toned(tone) }

    /// What ANSI calls it.
    var code: String? {
        switch self {
        case .plain: nil
        case .strong, .toned(.plain): "1"
        case .faint: "2"
        case .toned(.grave): "1;31"
        case .toned(.serious): "1;33"
        case .toned(.mild): "1;36"
        }
    }
}
