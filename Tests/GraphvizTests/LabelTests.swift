import Graphviz
import Testing

@Suite struct `Text of people` {
    @Test(arguments: hostileTexts)
    func `stands in a label as it was written`(_ text: String) throws {
        let layout = try drawing([], label: Label.escaped(text))
        #expect(texts(in: try svg(of: layout)) == [text])
        #expect(layout.warnings.isEmpty)
    }

    @Test(arguments: hostileTexts)
    func `stands in addresses and ids as it was written`(_ text: String) throws {
        let value = Label.escaped(text)
        let attributes = [("URL", value), ("id", value)]
        let picture = try svg(of: try drawing(attributes, label: "x"))
        func attribute(_ name: String) -> String? {
            picture.split(separator: " \(name)=\"").dropFirst().last?.split(separator: "\"").first.map { resolved($0) }
        }
        #expect(attribute("xlink:href") == text)
        let id = picture.split(separator: "<g id=\"").last?.split(separator: "\"").first
        #expect(id.map { resolved($0) } == "a_" + text)
    }

    @Test(arguments: hostileTexts)
    func `stands in edge labels and titles of clusters as it was written`(_ text: String) throws {
        var graph = try Graph(name: "g")
        let (a, b) = (try graph.addNode("a", [("label", "")]), try graph.addNode("b", [("label", "")]))
        try graph.addEdge(from: a, to: b, [("label", Label.escaped(text)), ("headlabel", Label.escaped(text))])
        try graph.addSubgraph("cluster_1", [("label", Label.escaped(text))], nodes: [b])
        #expect(Set(texts(in: try svg(of: try graph.laidOut(by: .dot)))) == [text])
    }

    @Test(arguments: [Label.Alignment.centred, .left, .right])
    func `has one line for each line`(_ alignment: Label.Alignment) throws {
        let label = Label.lines(["one", "two\nthree\r\nfour\u{2028}five", "six \\"], aligned: alignment)
        let picture = try svg(of: try drawing([("shape", "box")], label: label))
        #expect(texts(in: picture) == ["one", "two", "three", "four", "five", "six \\"])
        let anchors: [Label.Alignment: String] = [.centred: "middle", .left: "start", .right: "end"]
        let anchor = try #require(anchors[alignment])
        #expect(picture.split(separator: "text-anchor=\"\(anchor)\"").count == 7)
        #expect(Label.lines([], aligned: alignment).isEmpty)
        #expect(Label.lines(["", "\n"], aligned: alignment).isEmpty)
    }

    @Test func `loses its control characters, not its tabs and breaks`() throws {
        let text = "a\u{0}b\u{1}c\u{1B}[31md\u{7F}\u{85}\u{FFFE}\te"
        #expect(Label.escaped(text) == "a\u{FFFD}b\u{FFFD}c\u{FFFD}[31md\u{FFFD}\\n\u{FFFD} e")
        #expect(texts(in: try svg(of: try drawing([], label: Label.escaped(text)))).count == 2)
    }

    @Test(arguments: [
        ("https://a.se/?b='2'&c=(d)", "https://a.se/?b=%272%27&amp;c=%28d%29"),
        ("åäö.pdf#x", "%C3%A5%C3%A4%C3%B6.pdf#x"),
        ("a%20b%2", "a%20b%252"), ("%", "%25"), ("a\\b \"<>\t{}|^`", "a%5Cb%20%22%3C%3E%09%7B%7D%7C%5E%60"),
        ("mailto:a+b@c.se", "mailto:a+b@c.se"),
    ])
    func `in an address is percent-encoded where a URI or a PDF does not take it`(_ text: String, _ address: String) {
        #expect(Label.address(text) == address)
        #expect(Label.address(address) == address.replacing("&", with: "&amp;"))
    }

    @Test func `of any length fits its box`() throws {
        let long = String(repeating: "Förvaltningschef & <stab> \\N ", count: 400)
        var graph = try Graph(name: "g")
        let node = try graph.addNode("n", [("label", Label.escaped(long)), ("shape", "box")])
        let layout = try graph.laidOut(by: .dot)
        let label = try #require(try layout.label(of: node))
        #expect(try layout.bounds(of: node).contains(label))
        #expect(label.width > 10_000)
    }
}
