/// What may cross the border into C: text that DOT and SVG can carry, and values the library survives.
enum Text {
    /// - Throws: `.unwritable` for control characters other than tab and line breaks (NUL ends a C string, the others
    ///   no SVG may hold), and for a lone backslash before a quote, a line break or the end, which DOT reads as an
    ///   escape of what follows.
    static func check(_ text: String) throws(GraphvizError) {
        var isEscaped = false
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "\\"):
                isEscaped.toggle()
            case UInt8(ascii: "\""), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
                if isEscaped { throw .unwritable(text) }
            case UInt8(ascii: "\t"):
                isEscaped = false
            case ..<0x20:
                throw .unwritable(text)
            default:
                isEscaped = false
            }
        }
        if isEscaped { throw .unwritable(text) }
    }

    /// Names of graphs, nodes, subgraphs, and keys of edges.
    /// - Throws: `.unwritable` also for a percent sign in front, with which DOT marks what has no name.
    static func checkName(_ name: String) throws(GraphvizError) {
        guard name.utf8.first != UInt8(ascii: "%") else { throw .unwritable(name) }
        try check(name)
    }

    /// Names and values of attributes. Most nonsense Graphviz answers with a warning; refused is (found by trying) what
    /// it answers with a crash, and what would reach an SVG as markup because it is written there as it is.
    /// - Throws: `.unwritable`, `.invalid`
    static func check(_ attributes: [(String, String)], of kind: Kind) throws(GraphvizError) {
        for (name, value) in attributes {
            let traits = if let known = known[name] { known } else { try traits(of: name) }
            let isHarmless = isHarmless(value)
            if isHarmless, !traits.isNumeric || isNumber(value) { continue }
            if !isHarmless { try check(value) }
            let isBearable =
                (!traits.isColour || isColours(value)) && (!traits.isNumeric || isNumbers(value))
                && (!traits.isRaw || isInert(value))
                && (kind != .edge || name != "label" || value.isEmpty || !isBlank(value))
            guard isBearable else { throw .invalid(attribute: name, value: value) }
        }
    }

    /// What the values of an attribute have to be.
    private struct Traits {
        let isColour: Bool
        let isNumeric: Bool
        let isRaw: Bool

        init(_ name: String) {
            isColour = name.hasSuffix("color")
            isNumeric = numeric.contains(name)
            isRaw = raw.contains { name.hasSuffix($0) }
        }
    }

    private static func traits(of name: String) throws(GraphvizError) -> Traits {
        try check(name)
        return Traits(name)
    }

    /// Those of the attributes that every element has, found once.
    private static let known: [String: Traits] = Dictionary(
        [
            "arrowhead", "arrowsize", "class", "color", "dir", "fillcolor", "fontcolor", "fontname", "fontsize",
            "height",
            "id", "label", "penwidth", "pos", "shape", "style", "width",
        ].map { ($0, Traits($0)) }
    ) { first, _ in first }

    /// Nothing but letters, digits and what stands in numbers and colours, which nothing stumbles over.
    private static func isHarmless(_ value: String) -> Bool {
        var value = value
        return value.withUTF8 { bytes in
            bytes.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: ",")...UInt8(ascii: "9"), UInt8(ascii: " "), UInt8(ascii: "#"):
                    true
                default: false
                }
            }
        }
    }

    /// A plain number that is not too large.
    private static func isNumber(_ value: String) -> Bool {
        var digits = 0
        var isWhole = true
        for byte in value.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): digits += isWhole ? 1 : 0
            case UInt8(ascii: ".") where isWhole: isWhole = false
            default: return false
            }
        }
        return (1...6).contains(digits)
    }

    /// Nothing but line breaks. An edge label that has height but no width stops `dot`, if any label has to find a place
    /// beside an edge or node.
    static func isBlank(_ value: String) -> Bool {
        // Most texts tell with their first letter.
        guard value.utf8.first.map("\\\n\r&".utf8.contains) ?? true else { return false }
        var rest = value.lowercased()[...]
        while let lineBreak = lineBreaks.first(where: { rest.hasPrefix($0) }) { rest = rest.dropFirst(lineBreak.count) }
        return rest.isEmpty
    }

    private static let lineBreaks = ["\\n", "\\l", "\\r", "\n", "\r", "\r\n", "&#10;", "&#xa;", "&#x0a;"]

    /// No quote, no angle bracket, and no ampersand that does not begin an entity.
    private static func isInert(_ value: String) -> Bool {
        let marks: [UInt8] = [UInt8(ascii: "\""), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "&")]
        guard value.utf8.contains(where: marks.contains) else { return true }
        guard !value.utf8.contains(where: { $0 != UInt8(ascii: "&") && marks.contains($0) }) else { return false }
        return value.split(separator: "&", omittingEmptySubsequences: false).dropFirst().allSatisfy { rest in
            let entity = rest.prefix { $0.isLetter || $0.isNumber || $0 == "#" }
            return !entity.isEmpty && rest.dropFirst(entity.count).first == ";"
        }
    }

    /// A list of colours: no part is empty, and a share after a semicolon is a number from 0 to 1.
    /// The names of colours are not looked at; of an unknown one Graphviz warns.
    private static func isColours(_ value: String) -> Bool {
        !value.utf8.contains { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: ";") }
            || value.split(separator: ":", omittingEmptySubsequences: false).allSatisfy { colour in
                let parts = colour.split(separator: ";", omittingEmptySubsequences: false)
                guard let name = parts.first, !name.isEmpty, parts.count <= 2 else { return false }
                return parts.count == 1 || Double(parts[1]).map { 0...1 ~= $0 } ?? false
            }
    }

    /// Numbers and words: none is infinite, undefined, or larger than any drawing.
    private static func isNumbers(_ value: String) -> Bool {
        Double(value).map { abs($0) <= largest }
            ?? value.split { ",;!+ ".contains($0) }.allSatisfy { part in
                if let number = Double(part) { return abs(number) <= largest }
                let word = part.drop { $0 == "-" }.lowercased()
                return word.first?.isLetter == true && !word.hasPrefix("nan") && !word.hasPrefix("inf")
            }
    }

    private static let largest = 1e7

    /// How the names of attributes end that SVG gets as they are.
    private static let raw = ["URL", "href", "target", "color", "fontname", "class", "stylesheet"]

    private static let numeric: Set<String> = [
        "arrowsize", "bb", "distortion", "dpi", "esep", "fontsize", "height", "labelangle", "labeldistance",
        "labelfontsize", "len", "lheight", "lp", "lwidth", "margin", "minlen", "nodesep", "orientation", "pad", "page",
        "penwidth", "peripheries", "quantum", "ranksep", "ratio", "resolution", "rotate", "scale", "sep", "sides",
        "size", "skew", "viewport", "weight", "width", "xlp",
    ]
}
