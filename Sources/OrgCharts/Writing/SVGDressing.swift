internal import OrgModel

/// Makes Graphviz's SVG fit for a web page and for those who listen to it: language, roles, a title and a description
/// for the chart and for each box and line, stable element names, and typefaces that a browser knows.
///
/// Only the organisation's own boxes keep the class `node`, only its lines `edge`.
struct SVGDressing {
    private let chart: Chart
    private let labels: [String: (title: String, description: String?)]
    private let links: [String: String]

    init(_ chart: Chart) {
        self.chart = chart
        var labels: [String: (title: String, description: String?)] = [:]
        for box in chart.boxes {
            let told = box.emphasis.map { "\(box.description). \($0)" } ?? box.description
            labels[box.element] = (box.name, told)
        }
        for line in chart.lines { labels[LineElement.name(of: line, in: chart)] = (line.description, nil) }
        self.labels = labels
        links = Dictionary(uniqueKeysWithValues: chart.boxes.compactMap { box in box.link.map { (box.element, $0) } })
    }

    func dressed(_ svg: [UInt8]) -> [UInt8] {
        var result = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
        result.reserveCapacity(svg.count * 2)
        var element: String?
        for line in svg.split(separator: UInt8(ascii: "\n")) {
            switch LineKind(line) {
            case .prologue: continue
            case .root: result += opening(text(line)).utf8
            case .viewBox:
                result += line
                result += "\n\(heading)".utf8
            case .group:
                // Graphviz writes the hyphens of an id as entities.
                guard let id = line.attribute("id").map(hyphenated), let kind = line.attribute("class") else {
                    continue
                }
                element = id
                result += group(id, kind, line: line).utf8
            case .link: result += link(of: element).utf8
            case .title: result += title(of: element).utf8
            case .text: result += lettered(text(line)).utf8
            case .other:
                result += line
                result.append(UInt8(ascii: "\n"))
            }
        }
        return result
    }

    private func hyphenated(_ id: String) -> String { id.replacing("&#45;", with: "-") }

    private func text(_ line: ArraySlice<UInt8>) -> String { String(decoding: line, as: UTF8.self) }

    /// What a line of Graphviz's making is; it writes each element on a line of its own.
    private enum LineKind {
        case prologue, root, viewBox, group, link, title, text, other

        init(_ line: ArraySlice<UInt8>) {
            let beginnings: [(String, LineKind)] = [
                ("<text", .text), ("<g id=\"a_", .link), ("<g id=", .group), ("<title>", .title), ("<!", .prologue),
                ("<?xml", .prologue), (" \"http", .prologue), (" -->", .prologue), ("-->", .prologue),
                ("<svg ", .root), (" viewBox=", .viewBox),
            ]
            self = beginnings.first { line.starts(with: $0.0.utf8) }?.1 ?? .other
        }
    }

    private func title(of element: String?) -> String {
        guard let element, let label = labels[element] else { return "" }
        let description = label.description.map { "<desc>\(Markup.escaped($0))</desc>\n" } ?? ""
        return "<title>\(Markup.escaped(label.title))</title>\n\(description)"
    }

    /// The link around a box, as the model writes it, without the tooltip that Graphviz makes of the label.
    private func link(of element: String?) -> String {
        let link = element.flatMap { links[$0] } ?? ""
        return "<g><a xlink:href=\"\(Markup.escaped(link))\">\n"
    }

    /// The root element: what it is, and in what language.
    private func opening(_ line: String) -> String {
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

    private func group(_ element: String, _ kind: String, line: ArraySlice<UInt8>) -> String {
        let classes = kind.split(separator: " ")
        if labels[element] != nil {
            return "<g id=\"\(Markup.escaped(element))\" class=\"\(kind)\" role=\"img\">\n"
        }
        if classes.first == "graph" { return "<g" + text(line).dropFirst("<g id=\"graph0\"".count) + "\n" }
        // Legend, foot, frames and cards: named for what they are, and silent.
        return "<g class=\"\(classes.dropFirst().joined(separator: " "))\" aria-hidden=\"\(classes.last != "text")\">\n"
    }

    /// Graphviz names a bold face as if it were a family; browsers want the two apart.
    private func lettered(_ line: String) -> String {
        let plain = " font-family=\"\(Lettering.family)\""
        let bold = " font-family=\"\(Lettering.family) Bold\""
        // The attribute stands before any text of people, so that the first match is it.
        let parts = line.split(separator: ">", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count == 2 else { return line + "\n" }
        var attributes = String(parts[0])
        for (written, wanted) in [(bold, " font-weight=\"bold\""), (plain, "")] {
            guard let range = attributes.range(ofAttribute: written) else { continue }
            attributes.replaceSubrange(range, with: " font-family=\"\(Lettering.fallbacks)\"\(wanted)")
        }
        return "\(attributes)>\(parts[1])\n"
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

extension ArraySlice<UInt8> {
    /// The value of an XML attribute in a line of Graphviz's making.
    fileprivate func attribute(_ name: String) -> String? {
        let key = Array(" \(name)=\"".utf8)
        var start = startIndex
        while start + key.count <= endIndex {
            if self[start] == key[0], self[start...].starts(with: key) {
                let value = self[(start + key.count)...]
                guard let end = value.firstIndex(of: UInt8(ascii: "\"")) else { return nil }
                return String(decoding: value[..<end], as: UTF8.self)
            }
            start += 1
        }
        return nil
    }
}

extension String {
    /// Where an attribute stands, word for word.
    fileprivate func range(ofAttribute written: String) -> Range<Index>? {
        let wanted = Array(written.utf8)
        let mine = Array(utf8)
        guard mine.count >= wanted.count else { return nil }
        for start in 0...mine.count - wanted.count where mine[start...].starts(with: wanted) {
            let from = utf8.index(startIndex, offsetBy: start)
            return from..<utf8.index(from, offsetBy: wanted.count)
        }
        return nil
    }
}
