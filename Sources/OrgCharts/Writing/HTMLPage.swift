internal import OrgModel

extension Chart {
    /// One self-contained page: the picture as SVG, and the same content as a list.
    /// - Parameter svg: the chart's SVG.
    public func page(around svg: [UInt8]) -> String {
        let picture = String(decoding: svg, as: UTF8.self).drop { $0 != "\n" }
        let outline = Wording("Samma innehåll som text", en: "The same content as text")[language]
        return """
            <!doctype html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="generator" content="Styrgraf">
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
            <title>\(Markup.escaped(title))</title>
            <style>
            body { font-family: \(Lettering.fallbacks); color: #1b1f24; margin: 2rem auto; max-width: 90rem; padding: 0 1rem; }
            figure { margin: 0; overflow-x: auto; }
            svg { max-width: 100%; height: auto; }
            ul { line-height: 1.5; }
            .terms { color: #454d57; }
            </style>
            </head>
            <body>
            <main>
            <figure>\(picture)</figure>
            <h2>\(outline)</h2>
            \(list)
            <footer>\(foot.map { "<p>\(Markup.escaped($0))</p>" }.joined())</footer>
            </main>
            </body>
            </html>

            """
    }

    /// The outline as nested lists.
    private var list: String {
        var html = ""
        var depth = -1
        let linesFrom = linesFrom
        for entry in OutlineTree(of: self).entries {
            if entry.depth > depth {
                html += "\n<ul>\n"
            } else {
                html += "</li>\n" + String(repeating: "</ul>\n</li>\n", count: depth - entry.depth)
            }
            depth = entry.depth
            html += "<li><a href=\"#\(Markup.escaped(boxes[entry.box].element))\">\(Markup.escaped(entry.heading))</a>"
            let terms = linesFrom[entry.box].map(words)
            if !terms.isEmpty {
                html += " <span class=\"terms\">\(Markup.escaped(terms.joined(separator: "; ")))</span>"
            }
        }
        return html + String(repeating: "</li>\n</ul>\n", count: depth + 1)
    }
}
