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
    private let labels: [String: Label]
    /// What the names of all elements begin with.
    private let namespace: String
    private let widths: TextWidths
    /// What a later picture may be like.
    private let choices: EarlierPicture?

    /// What is told of a box or a line.
    private struct Label {
        let title: String
        let description: String?
        /// Where it leads, as the model writes it.
        let link: String?
        /// Whether it stands as itself on another page.
        let isReference: Bool
        /// The line that it is; nil of a box.
        let line: Int?
    }

    init(_ chart: Chart, _ widths: TextWidths, _ choices: EarlierPicture?) {
        self.chart = chart
        (self.widths, self.choices) = (widths, choices)
        var labels: [String: Label] = [:]
        labels.reserveCapacity(chart.boxes.count + chart.lines.count)
        let (boxPins, linePins) = (chart.notes?.byBox ?? [:], chart.notes?.byLine ?? [:])
        for (number, box) in chart.boxes.enumerated() {
            let pins = (boxPins[number] ?? []).map { $0.words(in: chart.language) }
            let told = ([box.description, box.emphasis].compactMap(\.self) + pins).joined(separator: ". ")
            labels[box.element] = Label(
                title: box.name, description: told, link: box.link, isReference: box.page != nil, line: nil)
        }
        for (number, line) in chart.lines.enumerated() {
            let pins = (linePins[number] ?? []).map { $0.words(in: chart.language) }
            labels[line.element] = Label(
                title: line.description, description: pins.isEmpty ? nil : pins.joined(separator: ". "), link: nil,
                isReference: false, line: number)
        }
        self.labels = labels
        namespace = chart.elementID("").svgText
    }

    func dressed(_ svg: [UInt8]) -> [UInt8] {
        var result = Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8)
        result.reserveCapacity(svg.count / 8 * 9)
        var isSeen = [Bool](repeating: false, count: chart.lines.count)
        let parts = Self.parts(of: svg)
        // Some at a time, so that the next need no more memory than these.
        for start in stride(from: 0, to: parts.count, by: Self.atOnce) {
            let some = Array(parts[start..<min(start + Self.atOnce, parts.count)])
            for part in some.mapAtOnce({ dressed(part: svg[$0]) }) {
                result += part.bytes
                for line in part.seen { isSeen[line] = true }
            }
        }
        // The lines that a frame, a place or a remark carries can be named and listened to as those that are drawn.
        for (line, isSeen) in zip(chart.lines, isSeen) where !isSeen {
            result +=
                "<g id=\"\(name(line.element))\" class=\"edge \(line.relation.words.dimension.rawValue)\" role=\"img\">\n"
                .utf8
            append(titleOf: labels[line.element], to: &result)
            result += "</g>\n".utf8
        }
        result += "</svg>\n".utf8
        return result
    }

    /// How many bytes are dressed one after another.
    private static let most = 1 << 20
    private static let atOnce = 16

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

    private func dressed(part svg: ArraySlice<UInt8>) -> (bytes: [UInt8], seen: [Int]) {
        var result: [UInt8] = []
        result.reserveCapacity(svg.count * 3 / 2)
        var label: Label?
        var seen: [Int] = []
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
                label = nil
                guard let id = line.attribute(" id=\""), let kind = line.attribute(" class=\"") else { continue }
                if id.starts(with: Self.part) {
                    append(part: kind, to: &result)
                    continue
                }
                let name = hyphenated(id)
                label = labels[name]
                if let label {
                    append(group: name, label, kind, to: &result)
                    if let line = label.line { seen.append(line) }
                } else {
                    result += "<g".utf8
                    result += line.dropFirst("<g id=\"graph0\"".utf8.count)
                    result.append(UInt8(ascii: "\n"))
                }
            case .link: append(linkOf: label, to: &result)
            case .title: append(titleOf: label, to: &result)
            case .text: append(lettered: line, to: &result)
            // What follows the elements is told when all are dressed.
            case .end: continue
            case .other: append(unseen: line, to: &result)
            }
        }
        return (result, seen)
    }

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
    private func hyphenated(_ id: ArraySlice<UInt8>) -> String {
        var result: [UInt8] = []
        var rest = id
        while let entity = rest.range(of: Self.hyphen) {
            result += rest[..<entity.lowerBound]
            result.append(UInt8(ascii: "-"))
            rest = rest[entity.upperBound...]
        }
        return text(result + rest)
    }

    private static let hyphen = Array("&#45;".utf8)

    private func text(_ line: some Collection<UInt8>) -> String { String(decoding: line, as: UTF8.self) }

    private func append(titleOf label: Label?, to result: inout [UInt8]) {
        guard let label else { return }
        result += "<title>".utf8
        result += label.title.svgText.utf8
        result += "</title>\n".utf8
        guard let description = label.description else { return }
        result += "<desc>".utf8
        result += description.svgText.utf8
        result += "</desc>\n".utf8
    }

    /// The link around a box, as the model writes it, without the tooltip that Graphviz makes of the label.
    private func append(linkOf label: Label?, to result: inout [UInt8]) {
        result += "<g><a xlink:href=\"\((label?.link ?? "").svgText)\">\n".utf8
    }

    private func append(group name: String, _ label: Label, _ kind: ArraySlice<UInt8>, to result: inout [UInt8]) {
        result += "<g id=\"".utf8
        result += namespace.utf8
        result += name.svgText.utf8
        result += "\" class=\"".utf8
        // What stands as itself on another page is a box there.
        if label.isReference { result += "reference".utf8 }
        result += label.isReference ? kind.dropFirst("node".utf8.count) : kind
        result += "\" role=\"img\">\n".utf8
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
        \(choices.map { "<metadata>\($0.text)</metadata>\n" } ?? "")
        """
    }

    /// The names of the chart's title and description, which differ between its pages.
    private var heading: (title: String, description: String) {
        guard let page = chart.place?.number else { return ("chart-title", "chart-desc") }
        return ("chart-title-\(page)", "chart-desc-\(page)")
    }

    /// The name of an element, which differs from those of other charts on the page.
    private func name(_ element: String) -> String { namespace + element.svgText }

    /// Graphviz names a bold face as if it were a family; browsers want the two apart.
    private func append(lettered line: ArraySlice<UInt8>, to result: inout [UInt8]) {
        // The attributes stand before any text of people.
        let tag = line[..<(line.firstIndex(of: UInt8(ascii: ">")) ?? line.endIndex)]
        let face = Self.faces.lazy.compactMap { face in tag.range(of: face.written).map { ($0, face) } }.first
        if let (range, face) = face {
            result += line[..<range.lowerBound]
            result += face.wanted
            append(widthOf: line[tag.endIndex...].dropFirst(), in: face.name, tag, to: &result)
            result += line[range.upperBound...]
        } else {
            result += line
        }
        result.append(UInt8(ascii: "\n"))
    }

    /// The width that the text keeps to; nothing where it is not known.
    private func append(
        widthOf rest: ArraySlice<UInt8>, in font: String, _ tag: ArraySlice<UInt8>, to result: inout [UInt8]
    ) {
        guard let size = tag.attribute(" font-size=\"").flatMap({ Double(text($0)) }),
            let end = rest.firstIndex(of: UInt8(ascii: "<")),
            let width = widths.width(of: Self.unescaped(text(rest[..<end])), font: font, size: size)
        else { return }
        let hundredths = Int((width * 100).rounded())
        result += " textLength=\"".utf8
        result += String(hundredths / 100).utf8
        let zero = UInt8(ascii: "0")
        result += [UInt8(ascii: "."), zero + UInt8(hundredths % 100 / 10), zero + UInt8(hundredths % 10)]
        result += "\" lengthAdjust=\"spacingAndGlyphs\"".utf8
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
