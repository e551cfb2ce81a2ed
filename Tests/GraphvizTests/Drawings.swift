import Graphviz

/// Nasty text: everything Graphviz, DOT, XML or C could take for something else.
let hostileTexts = [
    "\\N", "\\G \\L \\E \\T \\H", "a\\lb\\rc\\nd", "trailing \\", "\\\"", "\"quoted\"", "<b>bold</b>", "a & b", "&amp;",
    "&#65;&lt;", "{a|b}", "%s %n %d", "%3", "]]>", "-- -->", "<!-- x -->", "å ä ö 日本 👩‍👩‍👧 é e\u{301}", "node",
    "graph", "a;b,c=d", "//x /*y*/", "#z", "'", "1e5", "$HOME `ls`", "\u{202E}rtl", "&lt;&amp;amp;&quot;", "\\\\N",
]

/// A graph of one node with these attributes, laid out.
func drawing(_ attributes: [(String, String)], label: String = "\\N") throws -> Layout {
    var graph = try Graph(name: "one")
    try graph.addNode("n", [("label", label)] + attributes)
    return try graph.laidOut(by: .dot)
}

/// A graph in which node 0 leads to 1 and 2, 1 to 3 and 4 and so on.
func tree(of count: Int, named name: String = "tree") throws -> Graph {
    var graph = try Graph(name: name)
    var nodes: [Node] = []
    for index in 0..<count {
        nodes.append(try graph.addNode("\(name)\(index)"))
        if index > 0 { try graph.addEdge(from: nodes[(index - 1) / 2], to: nodes[index]) }
    }
    return graph
}

/// A picture in SVG.
func svg(of layout: borrowing Layout) throws -> String {
    String(decoding: try layout.rendered(as: .svg), as: UTF8.self)
}

/// The contents of the `<text>` elements of an SVG, entities resolved.
func texts(in svg: String) -> [String] {
    svg.split(separator: "\n").compactMap { line in
        guard line.hasPrefix("<text "), line.hasSuffix("</text>") else { return nil }
        guard let start = line.firstIndex(of: ">") else { return nil }
        return resolved(line[line.index(after: start)...].dropLast("</text>".count))
    }
}

/// Text of XML as it is read.
func resolved(_ text: some StringProtocol) -> String {
    var result = ""
    var rest = Substring(text)
    while let mark = rest.firstIndex(of: "&"), let end = rest[mark...].firstIndex(of: ";") {
        result += rest[..<mark]
        let entity = rest[rest.index(after: mark)..<end]
        let named = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'"]
        let code = entity.hasPrefix("#x") ? UInt32(entity.dropFirst(2), radix: 16) : UInt32(entity.dropFirst())
        result += named[String(entity)] ?? code.flatMap { Unicode.Scalar($0) }.map { String($0) } ?? "?"
        rest = rest[rest.index(after: end)...]
    }
    return result + rest
}
