internal import OrgModel

/// Makes Graphviz's SVG fit for a web page and for those who listen to it: language, roles, a title and a description
/// for the chart and for each box and line, stable element names, and typefaces that a browser knows.
///
/// Only the organisation's own boxes keep the class `node`, only its lines `edge`.
struct SVGDressing {
    private let chart: Chart
    private let labels: [String: (title: String, description: String?)]

    init(_ chart: Chart) {
        self.chart = chart
        var labels: [String: (title: String, description: String?)] = [:]
        for box in chart.boxes {
            let told = box.emphasis.map { "\(box.description). \($0)" } ?? box.description
            labels[box.element] = (box.name, told)
        }
        for line in chart.lines { labels[LineElement.name(of: line, in: chart)] = (line.description, nil) }
        self.labels = labels
    }

    func dressed(_ svg: [UInt8]) -> [UInt8] {
        var result = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
        var current: String?
        for line in String(decoding: svg, as: UTF8.self).split(separator: "\n") {
            if line.hasPrefix("<?xml") || line.hasPrefix("<!") || line.hasPrefix(" \"http") { continue }
            if line.hasPrefix(" -->") || line.hasPrefix("-->") { continue }
            if line.hasPrefix("<svg ") {
                result += opening(line)
            } else if line.hasPrefix(" viewBox=") {
                result += line + "\n" + heading
            } else if line.hasPrefix("<g id="), let element = line.attribute("id"), let kind = line.attribute("class") {
                current = element
                result += group(element, kind, rest: line)
            } else if line.hasPrefix("<title>") {
                if let current, let label = labels[current] {
                    result += "<title>\(Markup.escaped(label.title))</title>\n"
                    if let description = label.description { result += "<desc>\(Markup.escaped(description))</desc>\n" }
                }
            } else {
                result += lettered(line) + "\n"
            }
        }
        return Array(result.utf8)
    }

    /// The root element: what it is, and in what language.
    private func opening(_ line: Substring) -> String {
        """
        <svg role="graphics-document" lang="\(chart.language.rawValue)" \
        xml:lang="\(chart.language.rawValue)" aria-labelledby="chart-title chart-desc" \(line.dropFirst(5))

        """
    }

    private var heading: String {
        """
        <title id="chart-title">\(Markup.escaped(chart.title))</title>
        <desc id="chart-desc">\(Markup.escaped(chart.summary))</desc>

        """
    }

    private func group(_ element: String, _ kind: String, rest line: Substring) -> String {
        let classes = kind.split(separator: " ")
        if labels[element] != nil {
            return "<g id=\"\(Markup.escaped(element))\" class=\"\(kind)\" role=\"img\">\n"
        }
        if classes.first == "graph" { return line.replacingFirst("<g id=\"graph0\"", with: "<g") + "\n" }
        // Legend, foot, frames and cards: named for what they are, and silent.
        return "<g class=\"\(classes.dropFirst().joined(separator: " "))\" aria-hidden=\"\(classes.last != "text")\">\n"
    }

    /// Graphviz names a bold face as if it were a family; browsers want the two apart.
    private func lettered(_ line: Substring) -> String {
        guard line.hasPrefix("<text") else { return String(line) }
        return line.replacingFirst(
            "font-family=\"\(Lettering.family) Bold\"",
            with: "font-family=\"\(Lettering.fallbacks)\" font-weight=\"bold\""
        )[...].replacingFirst("font-family=\"\(Lettering.family)\"", with: "font-family=\"\(Lettering.fallbacks)\"")
    }
}

extension Chart {
    /// What the chart shows, in a sentence.
    var summary: String {
        Wording(
            "Organisationsschema med \(boxes.count) rutor och \(lines.count) linjer. \(foot.joined(separator: ". "))",
            en: "Organisation chart with \(boxes.count) boxes and \(lines.count) lines. \(foot.joined(separator: ". "))"
        )[language]
    }
}

extension Substring {
    /// The value of an XML attribute in a line of Graphviz's making.
    fileprivate func attribute(_ name: String) -> String? {
        guard let start = firstRange(of: " \(name)=\"")?.upperBound, let end = self[start...].firstIndex(of: "\"")
        else { return nil }
        return String(self[start..<end])
    }

    fileprivate func replacingFirst(_ text: String, with other: String) -> String {
        guard let range = firstRange(of: text) else { return String(self) }
        return self[..<range.lowerBound] + other + self[range.upperBound...]
    }

    private func firstRange(of text: String) -> Range<Index>? {
        var start = startIndex
        while start < endIndex {
            if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
            start = index(after: start)
        }
        return nil
    }
}
