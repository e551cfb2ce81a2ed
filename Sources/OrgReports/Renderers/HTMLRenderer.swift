internal import OrgModel
internal import Texts

/// A report as one self-contained page, to be read on a screen or handed out on paper.
public enum HTMLRenderer: ReportRenderer {
    public static let name = "html"
    public static let fileExtension = "html"

    public static func text(of report: Report, _ options: RenderingOptions) -> String {
        """
        <!doctype html>
        <html lang="\(report.language.rawValue)">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="generator" content="Styrgraf">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
        <title>\(report.title.html)</title>
        <style>
        \(HTMLStyle.sheet)\(report.blocks.contains { $0.isPicture } ? HTMLStyle.pictures : "")
        </style>
        </head>
        <body>
        <main>
        <h1>\(report.title.html)</h1>
        \(report.summary.map { "<p class=\"summary\">\($0.html)</p>\n" } ?? "")\
        \(report.blocks.map(text).joined(separator: "\n"))
        </main>
        </body>
        </html>

        """
    }

    private static func text(_ block: Report.Block) -> String {
        switch block {
        case .chapter(let title): "<h2>\(title.html)</h2>"
        case .part(let title, let tone): "<h3 class=\"\(tone)\">\(title.html)</h3>"
        case .paragraph(let text): "<p>\(text.html)</p>"
        case .facts(let facts): list(facts)
        case .list(let texts): "<ul>\n" + texts.map { "<li>\($0.html)</li>\n" }.joined() + "</ul>"
        case .table(let table): text(table)
        case .entry(let entry): text(entry)
        case .items(let items): list(items)
        case .code(let code): "<pre>" + code.split(separator: "\n").map(\.html).joined(separator: "\n") + "</pre>"
        case .picture(let picture): "<figure>\n\(picture.svg)</figure>"
        case .outline(let outline): text(outline)
        }
    }

    private static func list(_ facts: [Report.Fact]) -> String {
        "<dl>\n"
            + facts.map { fact in
                let name = fact.name.prefix(1).uppercased() + fact.name.dropFirst()
                return "<div><dt>\(name.html)</dt><dd>\(fact.value.html)</dd></div>\n"
            }.joined() + "</dl>"
    }

    /// The first column names the row.
    private static func text(_ table: Report.Table) -> String {
        let caption = table.caption.map { "<caption>\($0.html)</caption>\n" } ?? ""
        let classes = table.columns.indices.map { table.isNarrow($0) ? " class=\"narrow\"" : "" }
        let head = table.columns.map { "<th scope=\"col\">\($0.html)</th>" }.joined()
        let rows = table.rows.map { row in
            let cells = row.enumerated().map { number, cell in
                number == 0
                    ? "<th scope=\"row\"\(classes[number])>\(cell.html)</th>"
                    : "<td\(classes[number])>\(cell.html)</td>"
            }
            return "<tr>" + cells.joined() + "</tr>\n"
        }.joined()
        return "<table>\n\(caption)<thead><tr>\(head)</tr></thead>\n<tbody>\n\(rows)</tbody>\n</table>"
    }

    /// Lists in lists; an item leads to the element that shows it.
    private static func text(_ outline: Report.Outline) -> String {
        var html = ""
        var depth = -1
        for item in outline.items {
            if item.depth > depth {
                html += depth < 0 ? "<ul>\n" : "\n<ul>\n"
            } else {
                html += "</li>\n" + String(repeating: "</ul>\n</li>\n", count: depth - item.depth)
            }
            depth = item.depth
            html += "<li>" + (item.element.map { "<a href=\"#\($0.html)\">\(item.text.html)</a>" } ?? item.text.html)
            if !item.notes.isEmpty {
                html += " <span class=\"terms\">\(item.notes.joined(separator: "; ").html)</span>"
            }
        }
        return html + String(repeating: "</li>\n</ul>\n", count: depth + 1)
    }

    private static func list(_ items: [Report.Entry.Item]) -> String {
        let lines = items.map { item in
            let evidence = item.grounds.map { evidence in
                let document = evidence.document.map { " <cite>\($0.html)</cite>" } ?? ""
                let place = evidence.place.map { " <span class=\"place\">\($0.html)</span>" } ?? ""
                return "<li>\(evidence.text.html)\(document)\(place)</li>\n"
            }.joined()
            return "<li><p>\(item.text.html)</p>\n" + (evidence.isEmpty ? "" : "<ul>\n\(evidence)</ul>") + "</li>\n"
        }.joined()
        return "<ul class=\"findings\">\n\(lines)</ul>"
    }

    private static func text(_ entry: Report.Entry) -> String {
        """
        <article class="\(entry.tone)">
        <h4><span class="code">\(entry.code.html)</span> \(entry.name.html) \
        <span class="verdict">\(entry.verdict.html)</span></h4>
        \(list(entry.items))
        \(list(entry.notes))
        </article>
        """
    }
}

extension Report.Block {
    fileprivate var isPicture: Bool {
        if case .picture = self { return true }
        return false
    }
}
