internal import OrgModel
internal import Palette
internal import Texts
internal import Threads

/// Makes Graphviz's SVG fit for a web page and for those who listen to it: language, roles, a title and a description
/// for the chart and for each box and line, element names that no other chart on the page has, typefaces that a browser
/// knows, and the width of each text, which another typeface keeps to.
///
/// Only the organisation's own boxes keep the class `node`, only its lines `edge`.
struct SVGDressing {
    private let chart: Chart
    private let labels: [String: (title: String, description: String?)]
    private let links: [String: String]
    /// The elements of what stands on other pages.
    private let references: Set<String>
    /// What the names of all elements begin with.
    private let namespace: String
    private let widths: TextWidths

    init(_ chart: Chart, _ widths: TextWidths) {
        self.chart = chart
        self.widths = widths
        var labels: [String: (title: String, description: String?)] = [:]
        let (boxPins, linePins) = (chart.notes?.byBox ?? [:], chart.notes?.byLine ?? [:])
        for (number, box) in chart.boxes.enumerated() {
            let pins = (boxPins[number] ?? []).map { $0.words(in: chart.language) }
            let told = ([box.description, box.emphasis].compactMap(\.self) + pins).joined(separator: ". ")
            labels[box.element] = (box.name, told)
        }
        for (number, line) in chart.lines.enumerated() {
            let pins = (linePins[number] ?? []).map { $0.words(in: chart.language) }
            labels[line.element] = (line.description, pins.isEmpty ? nil : pins.joined(separator: ". "))
        }
        self.labels = labels
        references = Set(chart.boxes.filter { $0.page != nil }.map(\.element))
        namespace = chart.elementID("").svgText
        links = Dictionary(uniqueKeysWithValues: chart.boxes.compactMap { box in box.link.map { (box.element, $0) } })
    }

    func dressed(_ svg: [UInt8]) -> [UInt8] {
        var result = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
        result.reserveCapacity(svg.count * 3 / 2)
        var seen: Set<String> = []
        let parts = Self.parts(of: svg).mapAtOnce { dressed(part: svg[$0]) }
        for part in parts {
            result += part.bytes
            seen.formUnion(part.seen)
        }
        result += carried(without: seen).utf8
        result += "</svg>\n".utf8
        return result
    }

    /// How many bytes are dressed one after another.
    private static let most = 1 << 20

    /// A large picture in parts that can be dressed at once: each element begins after a comment.
    private static func parts(of svg: [UInt8]) -> [Range<Int>] {
        var parts: [Range<Int>] = []
        var start = 0
        while svg.count - start > most, let next = svg[(start + most)...].range(of: comment) {
            parts.append(start..<next.lowerBound + 1)
            start = next.lowerBound + 1
        }
        return parts + [start..<svg.count]
    }

    private static let comment = Array("\n<!-- ".utf8)

    private func dressed(part svg: ArraySlice<UInt8>) -> (bytes: [UInt8], seen: Set<String>) {
        var result: [UInt8] = []
        result.reserveCapacity(svg.count * 3 / 2)
        var element: String?
        var seen: Set<String> = []
        var start = svg.startIndex
        while start < svg.endIndex {
            let rest = svg[start...]
            let line = rest.prefix(upTo: rest.firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex)
            start = line.endIndex + 1
            switch SVGLineKind(line) {
            case .prologue: continue
            case .root: result += opening(text(line)).utf8
            case .viewBox:
                result += line
                result += "\n\(told)".utf8
            case .group:
                guard let id = line.attribute("id"), let kind = line.attribute("class") else { continue }
                if id.starts(with: Self.part) {
                    element = nil
                    append(part: kind, to: &result)
                    continue
                }
                let name = text(hyphenated(id))
                element = name
                if kind.starts(with: Self.edge) { seen.insert(name) }
                result += group(name, text(kind), line: line).utf8
            case .link: result += link(of: element).utf8
            case .title: result += title(of: element).utf8
            case .text: append(lettered: line, to: &result)
            // What follows the elements is told when all are dressed.
            case .end: continue
            case .other: append(unseen: line, to: &result)
            }
        }
        return (result, seen)
    }

    private static let edge = Array("edge".utf8)

    /// How the ids of parts begin, as Graphviz writes them: no node's name does.
    private static let part = Array("part&#45;".utf8)

    /// Legend, foot, frames and cards: named for what they are, and silent.
    private func append(part kind: ArraySlice<UInt8>, to result: inout [UInt8]) {
        let own = kind.dropFirst(kind.firstIndex(of: UInt8(ascii: " ")).map { $0 + 1 - kind.startIndex } ?? kind.count)
        result += "<g class=\"".utf8
        result += own
        result +=
            own.elementsEqual("text".utf8) ? "\" aria-hidden=\"false\">\n".utf8 : "\" aria-hidden=\"true\">\n".utf8
    }

    /// A shape; what is not drawn is called so, since not every program knows the colour `transparent`.
    private func append(unseen line: ArraySlice<UInt8>, to result: inout [UInt8]) {
        var rest = line
        while let found = rest.range(of: Self.transparent) {
            result += rest[..<found.lowerBound]
            result += "=\"none\"".utf8
            rest = rest[found.upperBound...]
        }
        result += rest
        result.append(UInt8(ascii: "\n"))
    }

    private static let transparent = Array("=\"transparent\"".utf8)

    /// Graphviz writes the hyphens of an id as entities.
    private func hyphenated(_ id: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        var result: ArraySlice<UInt8> = []
        var rest = id
        while let entity = rest.range(of: Self.hyphen) {
            result += rest[..<entity.lowerBound]
            result.append(UInt8(ascii: "-"))
            rest = rest[entity.upperBound...]
        }
        return result.isEmpty ? id : result + rest
    }

    private static let hyphen = Array("&#45;".utf8)

    private func text(_ line: ArraySlice<UInt8>) -> String { String(decoding: line, as: UTF8.self) }

    private func title(of element: String?) -> String {
        guard let element, let label = labels[element] else { return "" }
        let description = label.description.map { "<desc>\($0.svgText)</desc>\n" } ?? ""
        return "<title>\(label.title.svgText)</title>\n\(description)"
    }

    /// The link around a box, as the model writes it, without the tooltip that Graphviz makes of the label.
    private func link(of element: String?) -> String {
        let link = element.flatMap { links[$0] } ?? ""
        return "<g><a xlink:href=\"\(link.svgText)\">\n"
    }

    /// The root element: what it is, and in what language.
    private func opening(_ line: String) -> String {
        """
        <svg role="graphics-document" lang="\(chart.language.rawValue)" \
        xml:lang="\(chart.language.rawValue)" aria-labelledby="\(name(heading.title)) \(name(heading.description))" \(line.dropFirst(5))

        """
    }

    private var told: String {
        """
        <title id="\(name(heading.title))">\(chart.title.svgText)</title>
        <desc id="\(name(heading.description))">\(chart.summary.svgText)</desc>

        """
    }

    /// The names of the chart's title and description, which differ between its pages.
    private var heading: (title: String, description: String) {
        guard let page = chart.place?.number else { return ("chart-title", "chart-desc") }
        return ("chart-title-\(page)", "chart-desc-\(page)")
    }

    /// The name of an element, which differs from those of other charts on the page.
    private func name(_ element: String) -> String { namespace + element.svgText }

    /// The lines that a frame, a place or a remark carries: they can be named and listened to as those that are drawn.
    private func carried(without seen: Set<String>) -> String {
        chart.lines.filter { !seen.contains($0.element) }.map { line in
            """
            <g id="\(name(line.element))" class="edge \(line.relation.words.dimension.rawValue)" role="img">
            \(title(of: line.element))</g>

            """
        }.joined()
    }

    private func group(_ element: String, _ kind: String, line: ArraySlice<UInt8>) -> String {
        if labels[element] != nil {
            // What stands as itself on another page is a box there.
            let kind = references.contains(element) ? "reference" + kind.dropFirst("node".count) : kind
            return "<g id=\"\(name(element))\" class=\"\(kind)\" role=\"img\">\n"
        }
        return "<g" + text(line).dropFirst("<g id=\"graph0\"".count) + "\n"
    }

    /// Graphviz names a bold face as if it were a family; browsers want the two apart.
    private func append(lettered line: ArraySlice<UInt8>, to result: inout [UInt8]) {
        // The attributes stand before any text of people.
        let tag = line.prefix { $0 != UInt8(ascii: ">") }
        let face = Self.faces.lazy.compactMap { face in tag.range(of: face.written).map { ($0, face) } }.first
        if let (range, face) = face {
            result += line[..<range.lowerBound]
            result += face.wanted
            result += width(of: line[tag.endIndex...].dropFirst(), in: face.name, tag).utf8
            result += line[range.upperBound...]
        } else {
            result += line
        }
        result.append(UInt8(ascii: "\n"))
    }

    /// The width that the text keeps to; nothing where it is not known.
    private func width(of rest: ArraySlice<UInt8>, in font: String, _ tag: ArraySlice<UInt8>) -> String {
        guard let size = tag.attribute("font-size").flatMap({ Double(text($0)) }),
            let end = rest.firstIndex(of: UInt8(ascii: "<")),
            let width = widths.width(of: Self.unescaped(text(rest[..<end])), font: font, size: size)
        else { return "" }
        let hundredths = Int((width * 100).rounded())
        return
            " textLength=\"\(hundredths / 100).\(hundredths % 100 / 10)\(hundredths % 10)\" lengthAdjust=\"spacingAndGlyphs\""
    }

    /// A text as it was before Graphviz wrote it into an SVG.
    private static func unescaped(_ text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
        // The ampersand last, so that what it begins is not taken for an entity.
        let entities = [
            ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&#45;", "-"), ("&#160;", " "),
            ("&amp;", "&"),
        ]
        return entities.reduce(text) { $0.replacing($1.0, with: $1.1) }
    }

    private static let faces = [(" Bold", " font-weight=\"bold\""), ("", "")].map { (style, weight) in
        (
            name: FontFamily.text + style, written: Array(" font-family=\"\(FontFamily.text)\(style)\"".utf8),
            wanted: Array(" font-family=\"\(FontFamily.stack)\"\(weight)".utf8)
        )
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
